package dev.millet.fact;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Identifier;
import java.math.BigDecimal;

/**
 * One alternative of a {@link Categorical} distribution. Its probability is its weight's share of all weights.
 *
 * @param name what it is called
 * @param weight how likely it is beside the others, above 0
 */
public record Alternative(Identifier name, BigDecimal weight) {
    /**
     * Makes an alternative.
     *
     * @throws IllegalArgumentException unless the weight is above 0
     */
    public Alternative {
        weight = Parameters.weight(weight);
    }

    /** From texts: {@code Alternative.of("online", "3")}. */
    public static Alternative of(String name, String weight) {
        return new Alternative(Identifier.of(name), DecimalText.parse(weight));
    }
}
