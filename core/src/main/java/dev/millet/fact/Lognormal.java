package dev.millet.fact;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A positive number whose logarithm is normal: the product of many small influences, twice as likely as half as much.
 *
 * <p>Said by its median, above and below which half of all values lie, and by the standard deviation σ of its natural
 * logarithm, a ratio: about two thirds of all values lie between median ÷ (1 + σ) and median × (1 + σ) for a small σ. Mean
 * median·e^(σ²/2); variance mean²·(e^(σ²) − 1); {@linkplain Distribution ends} median·e^(∓1.645·σ). Example: logistics at
 * CNY 28 with σ = 0.15 has the mean 28.32 and lies between 21.88 and 35.84 nine times out of ten. Source: Aitchison and
 * Brown, The Lognormal Distribution (1957), chapter 2.
 *
 * @param median the value in the middle, above 0, in the figure's unit
 * @param logDeviation the standard deviation of the natural logarithm, from 0 to {@value #WIDEST}
 */
public record Lognormal(BigDecimal median, BigDecimal logDeviation) implements Distribution {
    /** The widest scatter: between its ends, values differ by fourteen orders of magnitude. */
    public static final int WIDEST = 10;

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /**
     * Makes a lognormal distribution.
     *
     * @throws IllegalArgumentException unless the median is above 0 and the deviation from 0 to {@value #WIDEST}
     */
    public Lognormal {
        median = Parameters.checked(median);
        logDeviation = Parameters.deviation(logDeviation);
        if (median.signum() <= 0) {
            throw new IllegalArgumentException(
                    "median of a lognormal distribution must be above 0, but was '" + Parameters.text(median) + "'");
        }
        if (logDeviation.compareTo(BigDecimal.valueOf(WIDEST)) > 0) {
            throw new IllegalArgumentException("standard deviation of the logarithm must be at most " + WIDEST
                    + ", but was '" + Parameters.text(logDeviation) + "'");
        }
    }

    /**
     * The one whose natural logarithm has this mean and standard deviation: {@code ofLogarithm(3.332204510175204, 0.15)} has
     * the median 28.
     *
     * @throws IllegalArgumentException if the mean is not between −200 and 200, or the deviation not from 0 to {@value #WIDEST}
     */
    public static Lognormal ofLogarithm(BigDecimal logMean, BigDecimal logDeviation) {
        BigDecimal checked = Parameters.checked(logMean);
        if (checked.abs().compareTo(BigDecimal.valueOf(200)) > 0) {
            throw new IllegalArgumentException(
                    "mean of the logarithm must lie between -200 and 200, but was '" + Parameters.text(checked) + "'");
        }
        return new Lognormal(BigDecimalMath.exp(checked.round(DIGITS), DIGITS), logDeviation);
    }

    /**
     * The one with this mean and standard deviation of the values themselves: σ² = ln(1 + (deviation ÷ mean)²), median =
     * mean ÷ √(1 + (deviation ÷ mean)²). Example: mean 28 and deviation 4 give σ = 0.1421 and the median 27.72.
     *
     * @throws IllegalArgumentException unless the mean is above 0 and the deviation not negative
     */
    public static Lognormal ofMean(BigDecimal mean, BigDecimal deviation) {
        BigDecimal center = Parameters.checked(mean);
        BigDecimal scatter = Parameters.deviation(deviation);
        if (center.signum() <= 0) {
            throw new IllegalArgumentException(
                    "mean of a lognormal distribution must be above 0, but was '" + Parameters.text(center) + "'");
        }
        if (scatter.signum() == 0) {
            return new Lognormal(center, scatter);
        }
        BigDecimal relative = scatter.divide(center, DIGITS);
        BigDecimal factor = BigDecimal.ONE.add(relative.multiply(relative));
        // ln(1 + x) of a small x needs all digits of x
        MathContext enough = new MathContext(DIGITS.getPrecision() + factor.precision());
        return new Lognormal(
                center.divide(BigDecimalMath.sqrt(factor, DIGITS), DIGITS),
                BigDecimalMath.sqrt(BigDecimalMath.log(factor, enough), DIGITS));
    }

    @Override
    public BigDecimal low() {
        return end(0.05);
    }

    @Override
    public BigDecimal high() {
        return end(0.95);
    }

    private BigDecimal end(double probability) {
        if (logDeviation.signum() == 0) {
            return median;
        }
        return Parameters.told(
                BigDecimal.valueOf(quantile(probability)), BigDecimal.valueOf(quantile(0.95) - quantile(0.05)));
    }

    @Override
    public BigDecimal mean() {
        return logDeviation.signum() == 0
                ? median
                : median.multiply(BigDecimalMath.exp(squared().divide(BigDecimal.valueOf(2)), DIGITS), DIGITS);
    }

    @Override
    public BigDecimal variance() {
        if (logDeviation.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // e^x − 1 of a small x needs all digits of x
        BigDecimal squared = squared();
        MathContext enough = new MathContext(DIGITS.getPrecision() + squared.scale() + 1);
        BigDecimal mean = mean();
        return BigDecimalMath.exp(squared, enough).subtract(BigDecimal.ONE).multiply(mean.multiply(mean), DIGITS);
    }

    private BigDecimal squared() {
        return logDeviation.multiply(logDeviation, DIGITS);
    }

    @Override
    public double quantile(double probability) {
        double u = Parameters.probability(probability);
        return logDeviation.signum() == 0
                ? median.doubleValue()
                : median.doubleValue() * Math.exp(logDeviation.doubleValue() * StandardNormal.quantile(u));
    }

    @Override
    public double cumulative(double value) {
        double middle = median.doubleValue();
        if (value <= 0 || logDeviation.signum() == 0) {
            return value < middle ? 0 : 1;
        }
        return StandardNormal.cumulative(Math.log(value / middle) / logDeviation.doubleValue());
    }

    @Override
    public boolean isBounded() {
        return logDeviation.signum() == 0;
    }

    @Override
    public boolean admits(BigDecimal value) {
        return isBounded() ? value.compareTo(median) == 0 : value.signum() > 0;
    }
}
