package dev.millet.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Doubles on an axis: from the least to the greatest, never empty, as short decimals. */
record DoubleRange(BigDecimal least, BigDecimal most) {
    private static final MathContext SHORT = new MathContext(9, RoundingMode.HALF_EVEN);

    /** From one double to another; a range of no width gets room on both sides. */
    static DoubleRange of(double least, double most) {
        BigDecimal low = decimal(Math.min(least, most));
        BigDecimal high = decimal(Math.max(least, most));
        if (low.compareTo(high) == 0) {
            BigDecimal room = low.signum() == 0 ? BigDecimal.ONE : low.abs().movePointLeft(1);
            return new DoubleRange(low.subtract(room), high.add(room));
        }
        return new DoubleRange(low, high);
    }

    /** The greatest amount without its sign. */
    Magnitude magnitude() {
        return Magnitude.of(least.abs().max(most.abs()));
    }

    static BigDecimal decimal(double value) {
        return new BigDecimal(value).round(SHORT);
    }
}
