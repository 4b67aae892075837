package dev.millet.fact;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Least, most likely and greatest value, with most of the weight near the mode: what an expert can be asked for.
 *
 * <p>A {@linkplain #scaledBeta scaled beta distribution} with mean (low + 4·mode + high)/6 and variance
 * (mean − low)·(high − mean)/7. Example: of 18, 28 and 45 the mean is 29.17 and the variance 25.26. Source: D. G. Malcolm,
 * J. H. Roseboom, C. E. Clark and W. Fazar, 1959 (mean); D. Vose, <i>Risk Analysis</i>, 2008 (the beta distribution with
 * these parameters, whose variance is exact).
 *
 * @param low the least value, in the figure's unit
 * @param mode the most likely value
 * @param high the greatest value
 */
public record Pert(BigDecimal low, BigDecimal mode, BigDecimal high) implements Distribution {
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /**
     * Makes a PERT distribution.
     *
     * @throws IllegalArgumentException unless low ≤ mode ≤ high
     */
    public Pert {
        low = Parameters.checked(low);
        mode = Parameters.checked(mode);
        high = Parameters.checked(high);
        Parameters.requireOrder(low, mode, high);
    }

    /** Written out: what a record makes of itself is linked on first use, much of a cold start's work. */
    @Override
    public String toString() {
        return "Pert[low=" + low + ", mode=" + mode + ", high=" + high + "]";
    }

    @Override
    public BigDecimal mean() {
        return low.add(mode.multiply(FOUR)).add(high).divide(BigDecimal.valueOf(6), MathContext.DECIMAL128);
    }

    @Override
    public BigDecimal variance() {
        BigDecimal mean = mean();
        return mean.subtract(low).multiply(high.subtract(mean)).divide(BigDecimal.valueOf(7), MathContext.DECIMAL128);
    }

    /** The same as a beta distribution: alpha 1 + 4·(mode − low)/(high − low), beta 1 + 4·(high − mode)/(high − low). */
    public Beta scaledBeta() {
        BigDecimal width = high.subtract(low);
        BigDecimal left = width.signum() == 0
                ? BigDecimal.ZERO
                : mode.subtract(low).multiply(FOUR).divide(width, MathContext.DECIMAL128);
        return new Beta(BigDecimal.ONE.add(left), BigDecimal.ONE.add(FOUR.subtract(left)), low, high);
    }

    @Override
    public double quantile(double probability) {
        return scaledBeta().quantile(probability);
    }

    @Override
    public double cumulative(double value) {
        return scaledBeta().cumulative(value);
    }
}
