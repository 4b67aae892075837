package dev.millet.scenario.importance;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A number estimated from a sample, and the interval in which the true one lies with the confidence that was asked for.
 *
 * <p>Example: 0.76 (0.74 to 0.78). An interval that covers zero says that the sample cannot tell the number from none.
 *
 * @param value the estimate; of an index it may be a little below zero, as sampling goes
 * @param low the low end of the interval
 * @param high its high end
 */
public record Estimate(double value, double low, double high) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless low ≤ value ≤ high
     */
    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "estimate must have low <= value <= high, but was '" + low + ", " + value + ", " + high + "'");
        }
    }

    /** An estimate with as much on either side. */
    static Estimate around(double value, double half) {
        return new Estimate(value, value - half, value + half);
    }

    /** Whether zero lies in the interval. */
    public boolean coversZero() {
        return covers(0);
    }

    /** Whether a number lies in the interval. */
    public boolean covers(double number) {
        return low <= number && number <= high;
    }

    /** The estimate as a share with four decimals, at least 0: more digits would be noise. */
    BigDecimal share() {
        return BigDecimal.valueOf(Math.max(0, value)).setScale(4, RoundingMode.HALF_EVEN);
    }

    /** For people: {@code 0.760 (0.742 to 0.778)}. */
    public Text text() {
        return StudyWords.text("estimate", StudyWords.share(value), StudyWords.share(low), StudyWords.share(high));
    }

    /** The text in English. */
    @Override
    public String toString() {
        return text().in(Locale.ENGLISH);
    }
}
