package dev.millet.basics;

import java.math.BigDecimal;

/**
 * A share, written in hundredths: 5 % is the ratio 0.05.
 *
 * <p>A type of its own, because a bare 5 may be read as 5 % or as 500 %. The text always carries the sign; there is no
 * way to make one from a bare number of percents.
 *
 * <pre>{@code
 * Percentage.parse("12.5%").ratio();                    // 0.125
 * new Percentage(new BigDecimal("0.040")).toString();   // "4%"
 * }</pre>
 *
 * <p>Equal when numerically equal. Negative percentages and those above 100 % exist (growth); a margin that must be
 * below 100 % says so itself.
 *
 * @param ratio the share as a ratio, 0.05 for 5 %; zeros at its end are dropped
 */
public record Percentage(BigDecimal ratio) implements Comparable<Percentage> {
    /**
     * Makes the percentage of a ratio: 0.05 is 5 %.
     *
     * @throws IllegalArgumentException if the number is past the limits of {@link DecimalText}
     */
    public Percentage {
        DecimalText.checked(ratio, "percentage");
        ratio = DecimalText.normal(ratio);
        DecimalText.checked(ratio.scaleByPowerOfTen(2), "percentage");
    }

    /**
     * Reads {@code "12.5%"} (a space before the sign may stand), the inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException if the sign is missing or what stands before it is no number
     */
    public static Percentage parse(String text) {
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException("percentage must be like '12.5%', but was " + Quote.of(text));
        }
        return new Percentage(DecimalText.parse(text));
    }

    @Override
    public int compareTo(Percentage other) {
        return ratio.compareTo(other.ratio);
    }

    /** The canonical text, e.g. {@code "12.5%"}. */
    @Override
    public String toString() {
        return DecimalText.canonical(ratio.scaleByPowerOfTen(2)) + "%";
    }
}
