package dev.millet.scenario;

import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.util.List;

/** Stub: what one answer becomes when one figure goes to the ends of its own range, all others at base. */
public record Swing(Figure figure, Value atLow, Value atHigh) {
    /** For every figure with a range, ordered by |high - low| of the answer descending, ties by id. */
    public static List<Swing> of(DriverTree tree, String answer) {
        throw new UnsupportedOperationException("stub");
    }
}
