package dev.millet.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Some values, each with a weight: a tax rate that is 13 % in three cases of four and 17 % in one.
 *
 * <p>Mean and variance are those of the weighted values. A figure's own value need be none of them, it may be their mean;
 * but it lies between the least and the greatest.
 *
 * @param values at least one, each number once; kept in ascending order
 */
public record Discrete(List<WeightedValue> values) implements Distribution {
    /**
     * Makes a discrete distribution.
     *
     * @throws IllegalArgumentException if there are no values, or one twice
     */
    public Discrete {
        values = values.stream()
                .sorted(Comparator.comparing(WeightedValue::value))
                .toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("discrete distribution must have at least one value, but was '[]'");
        }
        Set<BigDecimal> seen = new HashSet<>();
        for (WeightedValue each : values) {
            if (!seen.add(each.value())) {
                throw new IllegalArgumentException("value of a discrete distribution must be given once, but was '"
                        + Parameters.text(each.value()) + "' twice");
            }
        }
    }

    private WeightedSteps steps() {
        return WeightedSteps.of(values, WeightedValue::value, WeightedValue::weight);
    }

    /** The probability of each value or a lesser one, in order; the last is 1. */
    public List<Double> shares() {
        return steps().shares();
    }

    @Override
    public BigDecimal low() {
        return values.get(0).value();
    }

    @Override
    public BigDecimal high() {
        return values.get(values.size() - 1).value();
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
