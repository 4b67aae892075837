package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.channel.WaterfallStep;
import dev.millet.fact.Figure;
import java.util.List;
import org.immutables.value.Value;

/**
 * One row of a {@link WaterfallTable}: the same step of every waterfall.
 *
 * <p>Example: step logistics, "Courier | Freight", −28.43 and −4.00, resting on assumptions.
 */
@Value.Immutable
public interface WaterfallRow {
    /** Where it stands in the waterfall. */
    WaterfallStep step();

    /**
     * What it is called: what its lines are called; {@code "Courier | Freight"} where routes call them differently; the
     * step's own name where a route sums several lines in it.
     */
    Text label();

    /** One cell for each column of the table. */
    List<WaterfallCell> cells();

    /** Whether it is a price one can name rather than a deduction. */
    default boolean isSubtotal() {
        return step().isSubtotal();
    }

    /** The figures of all its cells, each once, in order of first use. */
    default List<Figure> figures() {
        return cells().stream()
                .flatMap(cell -> cell.figures().stream())
                .distinct()
                .toList();
    }

    /** Whether a figure of it has a source: [S]. */
    default boolean hasSource() {
        return cells().stream().anyMatch(WaterfallCell::hasSource);
    }

    /** Whether a figure of it is an assumption: [A]. */
    default boolean hasAssumption() {
        return cells().stream().anyMatch(WaterfallCell::hasAssumption);
    }

    /** Its marks as a page prints them: {@code "[S]"}, {@code "[A]"}, {@code "[S][A]"} or nothing. */
    default String marks() {
        return (hasSource() ? "[S]" : "") + (hasAssumption() ? "[A]" : "");
    }
}
