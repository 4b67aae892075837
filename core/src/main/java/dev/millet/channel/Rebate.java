package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Money paid back after the invoice, by the maker unless a tier is named as payer.
 *
 * <p>It is one of the steps between invoice price and pocket price, and easily forgotten because no invoice shows it. A
 * rebate counted on sell-in is due for every unit shipped into the channel, one on sell-out for every unit kept by a
 * consumer: sell-in is not sell-out. With a pay day the money stays with the maker until then, and what capital costs in
 * those days is his gain.
 *
 * <p>Example: 3 % of an invoice price of CNY 1,385.65 ex VAT, on sell-in, without a threshold, costs the maker CNY 41.57
 * for each unit shipped.
 *
 * <pre>{@code
 * Rebate volumeBonus = Rebate.of("volume-bonus", Text.of("Volume bonus", "销量返利"), rate);
 * volumeBonus.withOnSellOut(true).withPayee(Identifier.of("retailer"));
 * }</pre>
 *
 * <p>Invariants: rate and probability are ratios; the base is the consumer price or the invoice price, since a tier's own
 * price, the net price and the unit cost are no prices that maker and dealer both see.
 *
 * <p>Source: Marn and Rosiello, Managing Price, Gaining Profit (Harvard Business Review, 1992).
 */
@Value.Immutable
public interface Rebate extends WithRebate {
    /** Its name within the route: volume-bonus. */
    Identifier id();

    /** What it is called on a page: "Volume bonus". */
    Text label();

    /** Share of the base, a ratio: 3 % is 0.03. */
    Figure rate();

    /** What the rate is a share of; the maker's invoice price ex VAT unless said otherwise. */
    @Value.Default
    default PriceBase base() {
        return PriceBase.INVOICE_PRICE;
    }

    /** Whether units count when a consumer keeps them (sell-out) or, unless said otherwise, when they enter the channel. */
    @Value.Default
    default boolean onSellOut() {
        return false;
    }

    /** The tier that pays, out of its own profit; the maker if none is named. */
    Optional<Identifier> payer();

    /** The tier that is paid; if none is named it is not attributed to any tier's profit. */
    Optional<Identifier> payee();

    /** What must be reached first; none: always due. */
    Optional<RebateThreshold> threshold();

    /** Probability that it falls due, as a ratio; certain if absent. */
    Optional<Figure> probability();

    /** Days from sale to payment; paid at once if absent. */
    Optional<Figure> payDays();

    /** A builder; {@code id}, {@code label} and {@code rate} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A plain rebate on the invoice price ex VAT, on sell-in, always due and paid at once.
     *
     * @throws IllegalArgumentException if the id is malformed or the rate is no ratio
     */
    static Rebate of(String id, Text label, Figure rate) {
        return builder().id(Identifier.of(id)).label(label).rate(rate).build();
    }

    /** Refuses a rate or probability that is no ratio, a base that a rebate cannot have, and one who pays himself. */
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
        if (payer().isPresent() && payer().equals(payee())) {
            throw new IllegalArgumentException(
                    "payer of a rebate must be another than its payee, but was '" + payer().get() + "' (" + id() + ")");
        }
        probability().filter(figure -> !figure.unit().isRatio()).ifPresent(figure -> {
            throw new IllegalArgumentException(
                    "probability must be a ratio, but was '" + figure.quantity() + "' (" + id() + ")");
        });
    }

    /** Builds a {@link Rebate}; each attribute is set once. */
    final class Builder extends ImmutableRebate.Builder {
        Builder() {}
    }
}
