package dev.millet.render;

import dev.millet.channel.WaterfallLine;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/**
 * What one waterfall has on one row: the exact amount, the amount as it is printed, and what it rests on.
 *
 * <p>Subtotals are as they are, deductions have a minus. A waterfall without a line on the row has 0 there and no
 * {@link #lines()}. Example: national distributor of the dealers' route: exact −57.7352…, printed −57.73, resting on the
 * figure of its margin.
 */
@Immutable
public interface WaterfallCell {
    /** The exact amount, signed; money per unit; undefined where a number does not exist. */
    Value value();

    /** The amount to print; the printed amounts of a column add up exactly. Empty where the value is undefined. */
    Optional<BigDecimal> rounded();

    /** The lines of the waterfall that it sums; their drivers explain it. */
    List<WaterfallLine> lines();

    /**
     * The figures that these lines bring in: those below their drivers, less those of the price that they are deducted from
     * (consumer price, price ex VAT, invoice price). A subtotal but the consumer price brings none of its own.
     */
    List<Figure> figures();

    /** Whether the waterfall has a line here. */
    default boolean isPresent() {
        return !lines().isEmpty();
    }

    /** Whether a figure of it has a source: [S]. */
    default boolean hasSource() {
        return figures().stream().anyMatch(figure -> figure.evidence().isPresent());
    }

    /** Whether a figure of it is an assumption: [A]. */
    default boolean hasAssumption() {
        return figures().stream().anyMatch(Figure::isAssumption);
    }
}
