package dev.millet.scenario;

import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;

/** Stub: how far one figure may move before an answer changes sign: none, one or several; inside or outside its range; becomes richer. */
public record SwitchingValue(Figure figure, BigDecimal value, boolean insideRange) {
    /** All switching values of one figure: inside its range, and outside in the wider interval that is searched. */
    public static List<SwitchingValue> of(DriverTree tree, String answer, String figure) {
        throw new UnsupportedOperationException("stub");
    }

    /** Of all figures with a range. The nearest has the least |switching value - base| / (high - low). */
    public static List<SwitchingValue> ofAll(DriverTree tree, String answer) {
        throw new UnsupportedOperationException("stub");
    }

    public BigDecimal distance() {
        throw new UnsupportedOperationException("stub");
    }
}
