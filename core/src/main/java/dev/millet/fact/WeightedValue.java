package dev.millet.fact;

import java.math.BigDecimal;

/**
 * One value of a {@link Discrete} distribution. Its probability is its weight's share of all weights: three equal weights
 * say a third each, which no decimal can.
 *
 * @param value what the figure may be, in its unit
 * @param weight how likely it is beside the others, above 0
 */
public record WeightedValue(BigDecimal value, BigDecimal weight) {
    /**
     * Makes a weighted value.
     *
     * @throws IllegalArgumentException unless the weight is above 0
     */
    public WeightedValue {
        value = Parameters.checked(value);
        weight = Parameters.weight(weight);
    }
}
