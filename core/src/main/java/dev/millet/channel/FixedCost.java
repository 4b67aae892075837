package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cost that does not vary with each unit.
 *
 * <p>It is per year (CNY/year) or one-off (CNY) with a life over which it is spread as an annuity at the offer's cost of
 * capital. It is avoidable or sunk, the route's own or an allocated share of a shared cost: the verdict uses own avoidable
 * cost only, the others are shown under it. It may rise in steps, each good up to a volume (inclusive), and may ramp up
 * over the first months.
 *
 * <p>Example: a call centre of CNY 20 M a year up to 500,000 phones and CNY 35 M up to 1,200,000.
 */
@Value.Immutable
public interface FixedCost extends WithFixedCost {
    /** Its name within the route: call-centre. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return ChannelWords.text("fixed-cost");
    }

    /** The steps, rising in volume; one step without a limit is a plain fixed cost. */
    List<FixedCostStep> steps();

    /** Years over which a one-off cost is spread; required for one-off costs. */
    Optional<Figure> life();

    /** Which channel functions it performs: a site takes orders, a warehouse stores. */
    List<ChannelFunction> functions();

    /** Whether it goes away if the route is not taken; a sunk cost never decides. */
    @Value.Default
    default boolean avoidable() {
        return true;
    }

    /** The share of a cost shared with others that an allocation rule puts on this route; absent: the route's own. */
    Optional<Figure> allocation();

    /** Share of the full cost in each month of the first year; months after the last one listed are full. */
    List<BigDecimal> ramp();

    /** The longest ramp: the months of the year that is counted. */
    int MONTHS = 12;

    /** Average share of the full cost over the first year: (0 + 0.5 + 10 full months) ÷ 12 = 0.875; 1 without a ramp. */
    default BigDecimal averageRamp() {
        BigDecimal full = BigDecimal.valueOf(MONTHS - ramp().size());
        return ramp().stream().reduce(full, BigDecimal::add).divide(BigDecimal.valueOf(MONTHS), MathContext.DECIMAL128);
    }

    /** A new fixed cost. */
    static Builder builder() {
        return new Builder();
    }

    /** A plain cost per year. */
    static FixedCost of(String id, Text label, Figure perYear) {
        return builder()
                .id(Identifier.of(id))
                .label(label)
                .addSteps(new FixedCostStep(Optional.empty(), perYear))
                .build();
    }

    /** Whether it decides: avoidable and the route's own. */
    default boolean isDecisive() {
        return avoidable() && allocation().isEmpty();
    }

    /** Refuses an empty list of steps, an unlimited step before the last, limits that do not rise, a ramp below zero or beyond a year. */
    @Value.Check
    default void check() {
        if (steps().isEmpty()) {
            throw new IllegalArgumentException("fixed cost must have at least one step, but was '[]' (" + id() + ")");
        }
        BigDecimal below = BigDecimal.ZERO;
        for (int i = 0; i < steps().size(); i++) {
            Optional<Figure> upTo = steps().get(i).upTo();
            if (upTo.isEmpty()) {
                if (i < steps().size() - 1) {
                    throw new IllegalArgumentException(
                            "only the last step may be without a limit, but was 'step " + (i + 1) + "' (" + id() + ")");
                }
            } else if (upTo.get().value().compareTo(below) <= 0) {
                throw new IllegalArgumentException("limits of steps must rise, but was '"
                        + upTo.get().quantity() + "' (" + id() + ", step " + (i + 1) + ")");
            } else {
                below = upTo.get().value();
            }
        }
        if (ramp().size() > MONTHS) {
            throw new IllegalArgumentException(
                    "ramp must list at most " + MONTHS + " months, but was '" + ramp().size() + "' (" + id() + ")");
        }
        for (BigDecimal share : ramp()) {
            if (share.signum() < 0) {
                throw new IllegalArgumentException(
                        "ramp must not be negative, but was '" + share.toPlainString() + "' (" + id() + ")");
            }
        }
    }

    /** Builds a fixed cost. */
    final class Builder extends ImmutableFixedCost.Builder {
        Builder() {}
    }
}
