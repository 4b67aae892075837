package dev.millet.channel.theory;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One hand through which word of sales travels up: how long it keeps it, how much of it gets lost, and how it orders.
 *
 * <p>Example: a wholesaler who reports after 14 days, leaves out 10 %, and orders up to a level that he takes from the mean of his
 * last 5 weeks' orders with a lead time of 2 weeks.
 *
 * <p>Invariants: the delay is a time and not negative; the loss a share; lead time and observations are counts of periods (ratios)
 * and stand together, the first not negative, the second positive.
 */
@Value.Immutable
public interface InformationTier extends WithInformationTier {
    /** Its name: the tier's. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** How long word of a sale stays with it: a time such as 14 day. */
    Figure delay();

    /** The share of what it learns that it does not pass on, 0 to 1. */
    Figure loss();

    /** Periods from an order to its arrival (L). Absent: it passes orders on as they come. */
    Optional<Figure> leadTime();

    /** Periods over which it averages to forecast (p). */
    Optional<Figure> observations();

    /** Refuses what the invariants say. */
    @Value.Check
    default void check() {
        String where = "information tier '" + id() + "'";
        Bounds.notNegative("delay", delay(), where);
        Bounds.share("loss", loss(), where);
        if (leadTime().isPresent() != observations().isPresent()) {
            throw new IllegalArgumentException("lead time and observations must stand together, but was '"
                    + (leadTime().isPresent() ? "lead time" : "observations") + "' alone (" + where + ")");
        }
        leadTime().ifPresent(figure -> {
            Bounds.unit("lead time in periods", figure, Unit.RATIO, where);
            Bounds.notNegative("lead time in periods", figure, where);
        });
        observations().ifPresent(figure -> {
            Bounds.unit("observations", figure, Unit.RATIO, where);
            Bounds.positive("observations", figure, where);
        });
    }

    /** A builder; {@code id}, {@code delay} and {@code loss} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InformationTier}; each attribute is set once. */
    final class Builder extends ImmutableInformationTier.Builder {
        Builder() {}
    }
}
