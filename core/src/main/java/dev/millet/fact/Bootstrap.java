package dev.millet.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * What has been seen, each observation as likely as any other: no assumption about the shape, and nothing beyond the data.
 *
 * <p>Mean and variance are those of the data as a population (the sum of squares divided by their number): what draws from
 * them have. Example: 31, 28, 28, 44 has the mean 32.75 and the variance 43.69. Source: Efron, Bootstrap methods: another
 * look at the jackknife (1979).
 *
 * @param data at least one observation, in the figure's unit and in the order seen; equal ones count each
 */
public record Bootstrap(List<BigDecimal> data) implements Distribution {
    /**
     * Makes a distribution of data.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Bootstrap {
        data = data.stream().map(Parameters::checked).toList();
        if (data.isEmpty()) {
            throw new IllegalArgumentException("data must have at least one observation, but was '[]'");
        }
    }

    private WeightedSteps steps() {
        return WeightedSteps.of(data.stream().sorted().toList(), value -> value, value -> BigDecimal.ONE);
    }

    @Override
    public BigDecimal low() {
        return data.stream().min(BigDecimal::compareTo).orElseThrow();
    }

    @Override
    public BigDecimal high() {
        return data.stream().max(BigDecimal::compareTo).orElseThrow();
    }

    @Override
    public BigDecimal mean() {
        return steps().mean();
    }

    @Override
    public BigDecimal variance() {
        return steps().variance();
    }

    @Override
    public double quantile(double probability) {
        return steps().quantile(probability);
    }

    @Override
    public double cumulative(double value) {
        return steps().cumulative(value);
    }
}
