package dev.millet.fact;

import dev.millet.basics.Words;
import java.math.BigDecimal;

/** How a {@linkplain FactValue.Bound bound} stands to its number: what the source says instead of the number itself. */
public enum Relation {
    /** Above the number, the number itself excluded: "over 10 billion". */
    MORE_THAN,
    /** The number or above. */
    AT_LEAST,
    /** Below the number, the number itself excluded. */
    LESS_THAN,
    /** The number or below. */
    AT_MOST,
    /** Near the number, on either side, within {@link #TOLERANCE}. */
    ABOUT,
    /** Near the number and perhaps just reached, perhaps passed: read like {@link #ABOUT}. */
    NEARLY;

    /**
     * How far "about" and "nearly" reach, as a share of the number: ±10 %. Sources never say; a narrower reading would
     * find contradictions where there is only rounding.
     */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    /** The key of its words: {@code relation.more-than}. */
    String wordKey() {
        return "relation." + Words.key(this);
    }
}
