package dev.millet.fact;

import dev.millet.basics.DecimalText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What is asked of the parameters of all distributions. */
final class Parameters {
    /** Far beyond what is counted, and far from where squares of doubles end. */
    private static final BigDecimal GREATEST = new BigDecimal("1e100");

    /** Told ends of kinds without ends have so many digits. */
    private static final int TOLD_DIGITS = 4;

    private Parameters() {}

    /** A parameter in its normal form. */
    static BigDecimal checked(BigDecimal parameter) {
        BigDecimal within = DecimalText.checked(parameter, "parameter of a distribution");
        if (within.abs().compareTo(GREATEST) > 0) {
            throw new IllegalArgumentException(
                    "parameter of a distribution must lie between -1e100 and 1e100, but was '"
                            + within.round(new MathContext(TOLD_DIGITS)).stripTrailingZeros() + "'");
        }
        return DecimalText.normal(within);
    }

    /** A standard deviation. */
    static BigDecimal deviation(BigDecimal parameter) {
        BigDecimal deviation = checked(parameter);
        if (deviation.signum() < 0) {
            throw new IllegalArgumentException(
                    "standard deviation must not be negative, but was '" + text(deviation) + "'");
        }
        return deviation;
    }

    /** How likely something is beside others. */
    static BigDecimal weight(BigDecimal parameter) {
        BigDecimal weight = checked(parameter);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight must be above 0, but was '" + text(weight) + "'");
        }
        return weight;
    }

    static void requireOrder(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "range must have low <= high, but was '" + text(low) + ".." + text(high) + "'");
        }
    }

    static void requireOrder(BigDecimal low, BigDecimal mode, BigDecimal high) {
        if (low.compareTo(mode) > 0 || mode.compareTo(high) > 0) {
            throw new IllegalArgumentException("range must have low <= mode <= high, but was '" + text(low) + ", "
                    + text(mode) + ", " + text(high) + "'");
        }
    }

    static double probability(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "probability of a quantile must lie between 0 and 1, but was '" + probability + "'");
        }
        return probability;
    }

    /** One end of the central 90 % as it is told: rounded to four digits of the width or of itself, whichever is finer. */
    static BigDecimal told(BigDecimal end, BigDecimal width) {
        return DecimalText.normal(end.setScale(Math.max(places(end), places(width)), RoundingMode.HALF_EVEN));
    }

    private static int places(BigDecimal number) {
        return number.signum() == 0 ? 0 : TOLD_DIGITS - (number.precision() - number.scale());
    }

    static String text(BigDecimal number) {
        return DecimalText.canonical(number);
    }
}
