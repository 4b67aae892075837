package dev.millet.valuechain;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Bounds;
import java.util.List;
import java.util.Optional;

/**
 * Amounts that somebody else has worked out and that enter a chain's accounts beside its own figures: rooms exchange
 * drivers.
 *
 * <p>So a chain can carry exactly the costs that another model counts, formulas and sources included, instead of a copy of
 * its numbers.
 *
 * <pre>{@code
 * ChainEntries entries = ChainEntries.none()
 *         .withRevenue(waterfall.priceExVat())
 *         .withVolume(year.volume())
 *         .withCost("deliver", "parcel", Text.of("Parcel", "包裹"), parcelPerUnit)
 *         .withAsset("store", "stock", Text.of("Stock", "库存"), stock, Performer.OWN);
 * ChainAccounts.of(chain, entries).marginPerUnit();
 * }</pre>
 *
 * <p>Immutable: each call answers a new one. A revenue or volume given here takes the place of the chain's own.
 */
public final class ChainEntries {
    private static final ChainEntries NONE =
            new ChainEntries(Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of());

    private final Optional<Driver> revenue;
    private final Optional<Driver> volume;
    private final ImmutableList<Entry> costs;
    private final ImmutableList<Entry> assets;

    private ChainEntries(
            Optional<Driver> revenue,
            Optional<Driver> volume,
            ImmutableList<Entry> costs,
            ImmutableList<Entry> assets) {
        this.revenue = revenue;
        this.volume = volume;
        this.costs = costs;
        this.assets = assets;
    }

    /** Nothing yet. */
    public static ChainEntries none() {
        return NONE;
    }

    /** What buyers actually pay, ex VAT, in money per unit or per year. */
    public ChainEntries withRevenue(Driver money) {
        return new ChainEntries(Optional.of(money), volume, costs, assets);
    }

    /** Units sold a year. */
    public ChainEntries withVolume(Driver units) {
        return new ChainEntries(revenue, Optional.of(units), costs, assets);
    }

    /** A cost of an activity that the firm bears, in money per unit or per year. */
    public ChainEntries withCost(String activity, String id, Text label, Driver amount) {
        return withCost(activity, id, label, amount, Performer.OWN);
    }

    /** A cost of an activity, in money per unit or per year, and who bears it. */
    public ChainEntries withCost(String activity, String id, Text label, Driver amount, Performer bearer) {
        Entry entry = new Entry(Identifier.of(activity), Identifier.of(id), label, amount, bearer);
        return new ChainEntries(revenue, volume, joined(costs, entry), assets);
    }

    /** Something that an activity ties up, in money, and who holds it. */
    public ChainEntries withAsset(String activity, String id, Text label, Driver amount, Performer holder) {
        Entry entry = new Entry(Identifier.of(activity), Identifier.of(id), label, amount, holder);
        return new ChainEntries(revenue, volume, costs, joined(assets, entry));
    }

    Optional<Driver> revenue() {
        return revenue;
    }

    Optional<Driver> volume() {
        return volume;
    }

    List<Entry> costs() {
        return costs;
    }

    List<Entry> assets() {
        return assets;
    }

    private static ImmutableList<Entry> joined(List<Entry> before, Entry entry) {
        return ImmutableList.<Entry>builder().addAll(before).add(entry).build();
    }

    /** One amount: of which activity, under which name, whose. */
    record Entry(Identifier activity, Identifier id, Text label, Driver amount, Performer whose) {
        Entry {
            Bounds.oneWord("an entry", id, "activity '" + activity + "'");
        }
    }
}
