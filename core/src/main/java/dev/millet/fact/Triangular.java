package dev.millet.fact;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Least, most likely and greatest value, with straight lines between them: heavier tails than {@link Pert}.
 *
 * <p>Mean (low + mode + high)/3; variance (low² + mode² + high² − low·mode − low·high − mode·high)/18. Quantile at u:
 * low + √(u·(high − low)·(mode − low)) up to the mode, high − √((1 − u)·(high − low)·(high − mode)) above it. Example: of
 * 18, 28 and 45 the mean is 30.33 and the median 29.85. Source: Kotz and van Dorp, Beyond Beta (2004), chapter 1.
 *
 * @param low the least value, in the figure's unit
 * @param mode the most likely value
 * @param high the greatest value
 */
public record Triangular(BigDecimal low, BigDecimal mode, BigDecimal high) implements Distribution {
    /**
     * Makes a triangular distribution.
     *
     * @throws IllegalArgumentException unless low ≤ mode ≤ high
     */
    public Triangular {
        low = Parameters.checked(low);
        mode = Parameters.checked(mode);
        high = Parameters.checked(high);
        Parameters.requireOrder(low, mode, high);
    }

    @Override
    public BigDecimal mean() {
        return low.add(mode).add(high).divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
    }

    @Override
    public BigDecimal variance() {
        // the same sum as above, written by distances, so that large values do not cancel
        BigDecimal left = mode.subtract(low);
        BigDecimal right = high.subtract(mode);
        return left.multiply(left)
                .add(left.multiply(right))
                .add(right.multiply(right))
                .divide(BigDecimal.valueOf(18), MathContext.DECIMAL128);
    }

    @Override
    public double quantile(double probability) {
        double u = Parameters.probability(probability);
        double from = low.doubleValue();
        double to = high.doubleValue();
        double width = to - from;
        double left = mode.subtract(low).doubleValue();
        double right = high.subtract(mode).doubleValue();
        return u * width < left ? from + Math.sqrt(u * width * left) : to - Math.sqrt((1 - u) * width * right);
    }

    @Override
    public double cumulative(double value) {
        double from = low.doubleValue();
        double to = high.doubleValue();
        if (value < from || value >= to) {
            return value < from ? 0 : 1;
        }
        double top = mode.doubleValue();
        return value < top
                ? (value - from) * (value - from) / ((to - from) * (top - from))
                : 1 - (to - value) * (to - value) / ((to - from) * (to - top));
    }
}
