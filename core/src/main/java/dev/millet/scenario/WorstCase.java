package dev.millet.scenario;

import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;

/** Stub: the least value of an answer over all corners of the figures' ranges. */
public record WorstCase(BigDecimal value, List<Figure> corner, boolean exhaustive) {
    public static WorstCase of(DriverTree tree, String answer) {
        throw new UnsupportedOperationException("stub");
    }
}
