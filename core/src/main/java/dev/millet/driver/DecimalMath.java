package dev.millet.driver;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Powers, exponentials and logarithms of decimals, each with a bounded effort.
 *
 * <p>Results are right to DECIMAL128 but for a unit in the last place. What a double cannot hold is too large for a
 * decimal reading too, so that both readings agree on what exists; it comes back as {@link #TOO_LARGE}. What is nearer
 * to zero than 1e-6143 is zero, as in IEEE 754's decimal128.
 */
final class DecimalMath {
    /** A scale within these two leaves no doubt that a number of 34 digits is neither too large nor too small. */
    static final int SURELY_SMALL = 270;

    static final int SURELY_LARGE = 6_100;

    /** Stands for every number that is too large. */
    static final BigDecimal TOO_LARGE = new BigDecimal("1e400");

    private static final BigDecimal LARGEST = new BigDecimal(Double.MAX_VALUE);
    private static final int LEAST_EXPONENT = -6_143;
    /** ln of the largest double, and of the least decimal. */
    private static final double LARGEST_LOGARITHM = 709.8;

    private static final double LEAST_LOGARITHM = -14_150;
    private static final MathContext RESULT = MathContext.DECIMAL128;
    private static final MathContext WORKING = new MathContext(46, RoundingMode.HALF_EVEN);

    private DecimalMath() {}

    static boolean isTooLarge(BigDecimal number) {
        return number.signum() != 0 && exponent(number) >= 308 && number.abs().compareTo(LARGEST) > 0;
    }

    static boolean isTooSmall(BigDecimal number) {
        return exponent(number) < LEAST_EXPONENT;
    }

    private static long exponent(BigDecimal number) {
        return (long) number.precision() - number.scale() - 1;
    }

    /** Whole power by squaring; the base of a negative power is not zero. */
    static BigDecimal power(BigDecimal base, int exponent) {
        return wholePower(base, exponent).round(RESULT);
    }

    private static BigDecimal wholePower(BigDecimal base, long exponent) {
        BigDecimal square = exponent < 0 ? BigDecimal.ONE.divide(base, WORKING) : base;
        BigDecimal result = BigDecimal.ONE;
        for (long left = Math.abs(exponent); left > 0; left >>= 1) {
            if (isTooLarge(square)) {
                return TOO_LARGE;
            }
            if (isTooSmall(square)) {
                return BigDecimal.ZERO;
            }
            if ((left & 1) == 1) {
                result = result.multiply(square, WORKING);
            }
            if (left > 1) {
                square = square.multiply(square, WORKING);
            }
        }
        return result;
    }

    /** Any power of a positive base, or of zero with a positive exponent. */
    static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        if (base.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (base.compareTo(BigDecimal.ONE) == 0 || exponent.signum() == 0) {
            return BigDecimal.ONE;
        }
        if (isWhole(exponent)) {
            return wholePower(base, exponent.longValueExact()).round(RESULT);
        }
        return exp(exponent.multiply(ln(base), WORKING));
    }

    private static boolean isWhole(BigDecimal number) {
        return exponent(number) < 9
                && (number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0);
    }

    /** e to a power. */
    static BigDecimal exp(BigDecimal power) {
        double estimate = power.doubleValue();
        if (estimate > LARGEST_LOGARITHM) {
            return TOO_LARGE;
        }
        if (estimate < LEAST_LOGARITHM) {
            return BigDecimal.ZERO;
        }
        if (exponent(power) < -50) {
            return BigDecimal.ONE.add(power, RESULT);
        }
        return BigDecimalMath.exp(power, WORKING).round(RESULT);
    }

    /** The natural logarithm of a positive number. */
    static BigDecimal log(BigDecimal number) {
        return ln(number).round(RESULT);
    }

    private static BigDecimal ln(BigDecimal number) {
        return BigDecimalMath.log(number, WORKING);
    }

    /** (1 + rate) to a time; the rate is at least −1, and above it for a negative time. */
    static BigDecimal compound(BigDecimal rate, BigDecimal time) {
        if (time.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal base = onePlus(rate);
        if (base.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return isWhole(time)
                ? wholePower(base, time.longValueExact()).round(RESULT)
                : exp(time.multiply(lnOnePlus(rate), WORKING));
    }

    /** The payment that repays one over a life: the rate is above −1, the life positive. */
    static BigDecimal annuity(BigDecimal rate, BigDecimal life) {
        BigDecimal power = life.negate().multiply(lnOnePlus(rate), WORKING);
        if (rate.signum() == 0 || power.signum() == 0) {
            return BigDecimal.ONE.divide(life, RESULT);
        }
        // A power near zero would leave 1 − e^power without digits, so as many more are carried as it loses.
        int lost = (int) Math.max(0, -exponent(power));
        if (lost > 40) {
            return rate.divide(power.negate(), RESULT);
        }
        if (power.doubleValue() > LARGEST_LOGARITHM) {
            return BigDecimal.ZERO;
        }
        BigDecimal left = power.doubleValue() < -200
                ? BigDecimal.ZERO
                : BigDecimalMath.exp(power, new MathContext(WORKING.getPrecision() + lost, RoundingMode.HALF_EVEN));
        return rate.divide(BigDecimal.ONE.subtract(left), RESULT);
    }

    /** Exact: a rate near zero keeps all its digits, of which decimals hold enough here. */
    private static BigDecimal onePlus(BigDecimal rate) {
        return exponent(rate) < -100 ? BigDecimal.ONE : BigDecimal.ONE.add(rate);
    }

    /** ln(1 + rate), with all digits also where the rate is near zero. */
    private static BigDecimal lnOnePlus(BigDecimal rate) {
        return rate.signum() == 0 || exponent(rate) < -WORKING.getPrecision() ? rate : ln(onePlus(rate));
    }
}
