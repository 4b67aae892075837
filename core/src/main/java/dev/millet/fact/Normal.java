package dev.millet.fact;

import java.math.BigDecimal;

/**
 * A mean and how far values scatter about it, alike to both sides: the sum of many small influences.
 *
 * <p>It admits every number, also negative ones: where those are impossible take {@link TruncatedNormal} or
 * {@link Lognormal}. Its {@linkplain Distribution ends} are mean ± 1.645 standard deviations. Example: assembly costs CNY
 * 55 ± 4; nine times out of ten between 48.42 and 61.58.
 *
 * @param mean the expected value, in the figure's unit
 * @param deviation the standard deviation
 */
public record Normal(BigDecimal mean, BigDecimal deviation) implements Distribution {
    /**
     * Makes a normal distribution.
     *
     * @throws IllegalArgumentException if the standard deviation is negative
     */
    public Normal {
        mean = Parameters.checked(mean);
        deviation = Parameters.deviation(deviation);
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
        if (deviation.signum() == 0) {
            return mean;
        }
        // in decimals: ends about a large mean keep the digits of their width
        BigDecimal reach = deviation.multiply(BigDecimal.valueOf(StandardNormal.quantile(probability)));
        return Parameters.told(mean.add(reach), reach.multiply(BigDecimal.valueOf(2)));
    }

    @Override
    public BigDecimal variance() {
        return deviation.multiply(deviation);
    }

    @Override
    public double quantile(double probability) {
        double u = Parameters.probability(probability);
        return deviation.signum() == 0
                ? mean.doubleValue()
                : mean.doubleValue() + deviation.doubleValue() * StandardNormal.quantile(u);
    }

    @Override
    public double cumulative(double value) {
        double distance = value - mean.doubleValue();
        return deviation.signum() == 0
                ? distance < 0 ? 0 : 1
                : StandardNormal.cumulative(distance / deviation.doubleValue());
    }

    @Override
    public boolean isBounded() {
        return deviation.signum() == 0;
    }

    @Override
    public boolean admits(BigDecimal value) {
        return !isBounded() || value.compareTo(mean) == 0;
    }
}
