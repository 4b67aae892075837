package dev.millet.fact;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Every value in the range is as likely as any other: the two ends are known, and nothing else.
 *
 * <p>Mean (low + high)/2; variance (high − low)²/12. Example: from 18 to 45 the mean is 31.5 and the variance 60.75.
 *
 * @param low the least value, in the figure's unit
 * @param high the greatest value
 */
public record Uniform(BigDecimal low, BigDecimal high) implements Distribution {
    /**
     * Makes a uniform distribution.
     *
     * @throws IllegalArgumentException unless low ≤ high
     */
    public Uniform {
        low = Parameters.checked(low);
        high = Parameters.checked(high);
        Parameters.requireOrder(low, high);
    }

    @Override
    public BigDecimal mean() {
        return low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }

    @Override
    public BigDecimal variance() {
        BigDecimal width = high.subtract(low);
        return width.multiply(width).divide(BigDecimal.valueOf(12), MathContext.DECIMAL128);
    }

    @Override
    public double quantile(double probability) {
        double from = low.doubleValue();
        double to = high.doubleValue();
        double u = Parameters.probability(probability);
        return from == to ? from : Math.min(from * (1 - u) + to * u, to);
    }

    @Override
    public double cumulative(double value) {
        double from = low.doubleValue();
        double to = high.doubleValue();
        return value < from ? 0 : value >= to ? 1 : (value - from) / (to - from);
    }
}
