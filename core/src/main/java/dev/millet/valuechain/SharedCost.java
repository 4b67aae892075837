package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.MilletStyle;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cost that several activities or cost pools use together: a building, an IT system, a team.
 *
 * <p>It is the first stage of activity-based costing: a resource driver (square metres, head count) says how much each uses,
 * and each bears cost × its use ÷ all use. A cost that nobody is said to use belongs to no activity; it still counts in the
 * chain, on a line of its own, and a rule speaks of it.
 *
 * <p>Example: rent of CNY 10 M a year, 3,000 m² of warehouse and 1,000 m² of service centre: 7.5 M and 2.5 M.
 *
 * <p>Source: Cooper and Kaplan, How Cost Accounting Distorts Product Costs (Management Accounting, April 1988).
 */
@MilletStyle.WithMaps
@Value.Immutable
public interface SharedCost extends WithSharedCost {
    /** Its name within the chain: rent. */
    Identifier id();

    /** What it is called on a page: "Rent". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** How much it is, in money per year. */
    Figure amount();

    /** The resource driver by which it is shared: "square metres". Without one its sharing is arbitrary. */
    Optional<Text> rule();

    /** How much each activity or pool uses, by its id, all in one unit. */
    Map<Identifier, Figure> uses();

    /** A builder; {@code id} and {@code amount} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What a user bears of a year of it, money per year: amount × its use ÷ all use.
     *
     * @throws IllegalArgumentException if nothing says how much the user uses
     */
    default Driver shareOf(String user) {
        Identifier id = Identifier.of(user);
        Bounds.known("user of a shared cost", id, List.copyOf(uses().keySet()), "shared cost '" + id() + "'");
        List<Driver> all = uses().values().stream().map(Driver::of).toList();
        Driver own = Driver.of(Optional.ofNullable(uses().get(id)).orElseThrow());
        return Driver.of(amount()).times(own).dividedBy(Driver.sum(all.get(0).unit(), all));
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<SharedCost> shape() {
        return ValueChainShapes.SHARED_COST;
    }

    /** Refuses uses that are negative, in several units, or nothing in sum. */
    @Value.Check
    default void check() {
        String where = "shared cost '" + id() + "'";
        Bounds.oneWord("a shared cost", id(), where);
        uses().values().forEach(use -> {
            Bounds.notNegative("use of a shared cost", use, where);
            Bounds.unit(
                    "use of a shared cost",
                    use,
                    uses().values().iterator().next().unit(),
                    where);
        });
        if (!uses().isEmpty()
                && uses().values().stream().allMatch(use -> use.value().signum() == 0)) {
            throw new IllegalArgumentException(
                    "uses of a shared cost must be more than nothing in sum, but was '0' (" + where + ")");
        }
    }

    /** Builds a shared cost. */
    final class Builder extends ImmutableSharedCost.Builder {
        Builder() {}
    }
}
