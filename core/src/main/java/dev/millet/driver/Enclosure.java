package dev.millet.driver;

import java.math.BigDecimal;

/**
 * Two bounds between which a number surely lies: a closed interval, rounded outwards.
 *
 * <p>Example: the decimal 0.1 is enclosed by the doubles next below and next above it. A bound may be infinite: nothing
 * is known on that side. Interval arithmetic after Moore (1966).
 *
 * @param low the least value
 * @param high the greatest value
 */
public record Enclosure(double low, double high) {
    /** Every number. */
    public static final Enclosure ALL = new Enclosure(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    static final Enclosure ZERO = new Enclosure(0, 0);
    static final Enclosure ONE = new Enclosure(1, 1);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if low is above high, or one of them is NaN
     */
    public Enclosure {
        if (!(low <= high)) {
            throw new IllegalArgumentException("enclosure must have low ≤ high, but was '" + low + "..." + high + "'");
        }
    }

    /** The least enclosure of one decimal: itself where a double holds it, else its two neighbours. */
    public static Enclosure of(BigDecimal number) {
        return of(number, number);
    }

    /**
     * The least enclosure of a range of decimals.
     *
     * @throws IllegalArgumentException if low is above high
     */
    public static Enclosure of(BigDecimal low, BigDecimal high) {
        double least = low.doubleValue();
        double greatest = high.doubleValue();
        boolean cutLow = Double.isInfinite(least) || new BigDecimal(least).compareTo(low) > 0;
        boolean cutHigh = Double.isInfinite(greatest) || new BigDecimal(greatest).compareTo(high) < 0;
        return new Enclosure(cutLow ? Math.nextDown(least) : least, cutHigh ? Math.nextUp(greatest) : greatest);
    }

    /** Whether the number lies within the bounds. */
    public boolean contains(double number) {
        return low <= number && number <= high;
    }

    /** The distance of the bounds; infinite when one of them is. */
    public double width() {
        return high - low;
    }

    /** The least enclosure of both. */
    public Enclosure hull(Enclosure other) {
        return new Enclosure(Math.min(low, other.low), Math.max(high, other.high));
    }

    boolean isAll() {
        return low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY;
    }

    Enclosure plus(Enclosure other) {
        return outward(low + other.low, high + other.high);
    }

    Enclosure minus(Enclosure other) {
        return outward(low - other.high, high - other.low);
    }

    Enclosure negated() {
        return new Enclosure(-high, -low);
    }

    Enclosure abs() {
        if (low >= 0) {
            return this;
        }
        return high <= 0 ? negated() : new Enclosure(0, Math.max(-low, high));
    }

    Enclosure min(Enclosure other) {
        return new Enclosure(Math.min(low, other.low), Math.min(high, other.high));
    }

    Enclosure max(Enclosure other) {
        return new Enclosure(Math.max(low, other.low), Math.max(high, other.high));
    }

    Enclosure times(Enclosure other) {
        if (equals(ZERO) || other.equals(ZERO)) {
            return ZERO;
        }
        double a = product(low, other.low);
        double b = product(low, other.high);
        double c = product(high, other.low);
        double d = product(high, other.high);
        return outward(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /** Zero times a bound that is not known is zero: the bound stands for numbers, however large. */
    private static double product(double a, double b) {
        return a == 0 || b == 0 ? 0 : a * b;
    }

    /** Every number where the divisor may be zero. */
    Enclosure dividedBy(Enclosure other) {
        if (other.contains(0)) {
            return ALL;
        }
        return times(outward(1 / other.high, 1 / other.low));
    }

    /** Whole power; a negative one of what may be zero is every number. */
    Enclosure power(int exponent) {
        if (exponent < 0) {
            return contains(0) ? ALL : ONE.dividedBy(this).power(-(long) exponent);
        }
        return power((long) exponent);
    }

    private Enclosure power(long exponent) {
        if (exponent == 0) {
            return ONE;
        }
        if (exponent % 2 == 0) {
            Enclosure size = abs();
            return raised(size.low, size.high, exponent);
        }
        return raised(low, high, exponent);
    }

    /** Math.pow is within one unit in the last place and semi-monotone; two outward steps enclose it. */
    private static Enclosure raised(double least, double greatest, long exponent) {
        if (exponent == 1) {
            return new Enclosure(least, greatest);
        }
        return outward(
                Math.nextDown(Math.pow(least, (double) exponent)), Math.nextUp(Math.pow(greatest, (double) exponent)));
    }

    /** A positive base to any power; every number where the base may not be positive. */
    Enclosure power(Enclosure exponent) {
        if (!(low > 0)) {
            return ALL;
        }
        Enclosure exponential = exponent.times(log());
        return exponential.exp();
    }

    Enclosure exp() {
        return outward(Math.max(0, Math.nextDown(Math.exp(low))), Math.nextUp(Math.exp(high)));
    }

    /** Of what is positive. */
    Enclosure log() {
        return outward(Math.nextDown(Math.log(low)), Math.nextUp(Math.log(high)));
    }

    /** One step outwards covers the rounding of a double operation and, far below it, that of the decimal one. */
    static Enclosure outward(double low, double high) {
        boolean lost = Double.isNaN(low) || Double.isNaN(high);
        return lost ? ALL : new Enclosure(Math.nextDown(low), Math.nextUp(high));
    }
}
