package dev.millet.fact;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Two ends that one expects to be right nine times out of ten: "5 to 10". One value in twenty lies below, one above.
 *
 * <p>It is what people can learn to say well (Hubbard, How to Measure Anything, 2007, chapter 5), and nobody needs to know a
 * standard deviation. Read as {@link Lognormal} it has the median √(low·high) and the logarithm's deviation
 * ln(high ÷ low) ÷ 3.2897; read as {@link Normal} the mean (low + high)/2 and the deviation (high − low) ÷ 3.2897, where
 * 3.2897 is twice the standard normal quantile at 95 %. Example: 5 to 10, read as lognormal, has the median 7.071 and the
 * mean 7.230.
 *
 * @param low the quantile at 5 %, in the figure's unit
 * @param high the quantile at 95 %
 * @param reading what is meant between and beyond them
 */
public record NinetyPercentRange(BigDecimal low, BigDecimal high, RangeReading reading) implements Distribution {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Twice the standard normal quantile at 95 %. */
    private static final BigDecimal DEVIATIONS = new BigDecimal("3.28970725390294542973");

    /** No wider than the widest lognormal distribution. */
    private static final BigDecimal WIDEST = new BigDecimal("1e14");

    /**
     * Makes a range.
     *
     * @throws IllegalArgumentException unless low ≤ high, and 0 &lt; low and high ≤ 10¹⁴·low if it is read as lognormal
     */
    public NinetyPercentRange {
        low = Parameters.checked(low);
        high = Parameters.checked(high);
        Parameters.requireOrder(low, high);
        if (reading == RangeReading.LOGNORMAL && low.signum() <= 0) {
            throw new IllegalArgumentException("range that is read as lognormal must have low > 0, but was '"
                    + Parameters.text(low) + ".." + Parameters.text(high) + "'");
        }
        if (reading == RangeReading.LOGNORMAL && high.divide(low, DIGITS).compareTo(WIDEST) > 0) {
            throw new IllegalArgumentException("range that is read as lognormal must have high <= 1e14 * low, but was '"
                    + Parameters.text(low) + ".." + Parameters.text(high) + "'");
        }
    }

    /** A range, read as lognormal if its lower end is above 0, as normal if not. */
    public static NinetyPercentRange of(BigDecimal low, BigDecimal high) {
        return new NinetyPercentRange(low, high, low.signum() > 0 ? RangeReading.LOGNORMAL : RangeReading.NORMAL);
    }

    /** The distribution that is meant. */
    public Distribution meant() {
        return reading == RangeReading.LOGNORMAL
                ? lognormal(low, high)
                : new Normal(
                        low.compareTo(high) == 0 ? low : low.add(high).divide(BigDecimal.valueOf(2)),
                        high.subtract(low).divide(DEVIATIONS, DIGITS));
    }

    private static Lognormal lognormal(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0
                ? new Lognormal(low, BigDecimal.ZERO)
                : new Lognormal(
                        BigDecimalMath.sqrt(low.multiply(high), DIGITS),
                        BigDecimalMath.log(high, DIGITS)
                                .subtract(BigDecimalMath.log(low, DIGITS))
                                .divide(DEVIATIONS, DIGITS));
    }

    @Override
    public BigDecimal mean() {
        return meant().mean();
    }

    @Override
    public BigDecimal variance() {
        return meant().variance();
    }

    @Override
    public double quantile(double probability) {
        return meant().quantile(probability);
    }

    @Override
    public double cumulative(double value) {
        return meant().cumulative(value);
    }

    @Override
    public boolean isBounded() {
        return low.compareTo(high) == 0;
    }

    @Override
    public boolean admits(BigDecimal value) {
        return meant().admits(value);
    }
}
