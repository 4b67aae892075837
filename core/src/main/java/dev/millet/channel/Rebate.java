package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Money that the maker pays back after the invoice.
 *
 * <p>Example: 3 % of the invoice price ex VAT on sell-in, without a threshold, paid 90 days later.
 *
 * <p>A rebate counted on sell-in is due for every unit shipped into the channel, one on sell-out for every unit kept by
 * a consumer: sell-in is not sell-out. With a pay day the money stays with the maker until then, and the cost of capital
 * of those days is his.
 */
@Value.Immutable
public interface Rebate extends WithRebate {
    /** Its name within the route: volume-bonus. */
    Identifier id();

    /** What it is called on a page. */
    Text label();

    /** Share of the base. */
    Figure rate();

    /** What the rate is a share of. */
    @Value.Default
    default PriceBase base() {
        return PriceBase.INVOICE_PRICE;
    }

    /** Whether units are counted when a consumer keeps them (sell-out) or when they enter the channel (sell-in). */
    @Value.Default
    default boolean onSellOut() {
        return false;
    }

    /** The tier that is paid; if none is named it is not attributed to any tier's profit. */
    Optional<Identifier> payee();

    /** What must be reached first; none: always due. */
    Optional<RebateThreshold> threshold();

    /** Probability that it falls due, as a ratio; certain if absent. */
    Optional<Figure> probability();

    /** Days from sale to payment; paid at once if absent. */
    Optional<Figure> payDays();

    /** A new rebate. */
    static Builder builder() {
        return new Builder();
    }

    /** A plain rebate on the invoice price, without threshold. */
    static Rebate of(String id, Text label, Figure rate) {
        return builder().id(Identifier.of(id)).label(label).rate(rate).build();
    }

    /** Refuses a rate or probability that is no ratio, and a base that a rebate cannot have. */
    @Value.Check
    default void check() {
        if (!rate().unit().isRatio()) {
            throw new IllegalArgumentException(
                    "rebate must be a ratio of its base, but was '" + rate().quantity() + "' (" + id() + ")");
        }
        if (base() == PriceBase.OWN_PRICE || base() == PriceBase.NET_PRICE || base() == PriceBase.UNIT_COST) {
            throw new IllegalArgumentException("rebate base must be the consumer price or the invoice price, but was '"
                    + base() + "' (" + id() + ")");
        }
        probability().filter(p -> !p.unit().isRatio()).ifPresent(p -> {
            throw new IllegalArgumentException(
                    "probability must be a ratio, but was '" + p.quantity() + "' (" + id() + ")");
        });
    }

    /** Builds a rebate. */
    final class Builder extends ImmutableRebate.Builder {
        Builder() {}
    }
}
