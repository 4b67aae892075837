package dev.millet.basics;

/**
 * A ratio of two small whole numbers in lowest terms: the exponent of a dimension.
 *
 * @param numerator carries the sign
 * @param denominator at least one
 */
record Fraction(int numerator, int denominator) {
    static final Fraction ZERO = new Fraction(0, 1);
    static final Fraction ONE = new Fraction(1, 1);

    /** Past this an exponent is a mistake, and its text must stay readable by {@link Unit#parse}. */
    private static final int LIMIT = 1_000_000;

    static Fraction of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new IllegalArgumentException(
                    "exponent must not have a denominator of zero, but was '" + numerator + "/0'");
        }
        long divisor = greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator)) * Long.signum(denominator);
        long top = numerator / divisor;
        long bottom = denominator / divisor;
        if (Math.abs(top) > LIMIT || bottom > LIMIT) {
            throw new IllegalArgumentException("exponent must have a numerator and a denominator of at most " + LIMIT
                    + ", but was '" + top + "/" + bottom + "'");
        }
        return new Fraction((int) top, (int) bottom);
    }

    /** Euclid's. */
    private static long greatestCommonDivisor(long one, long other) {
        long divisor = one;
        long rest = other;
        while (rest != 0) {
            long left = divisor % rest;
            divisor = rest;
            rest = left;
        }
        return divisor;
    }

    Fraction plus(Fraction other) {
        return of(
                (long) numerator * other.denominator + (long) other.numerator * denominator,
                (long) denominator * other.denominator);
    }

    Fraction times(Fraction other) {
        return of((long) numerator * other.numerator, (long) denominator * other.denominator);
    }

    Fraction negated() {
        return new Fraction(-numerator, denominator);
    }

    int signum() {
        return Integer.signum(numerator);
    }

    /** Written out, as is the hash: what a record makes of itself is linked on first use, much of a cold start's work. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction
                && numerator == fraction.numerator
                && denominator == fraction.denominator;
    }

    @Override
    public int hashCode() {
        return 31 * numerator + denominator;
    }

    /** {@code "2"}, {@code "-1"} or {@code "1/2"}. */
    @Override
    public String toString() {
        return denominator == 1 ? Integer.toString(numerator) : numerator + "/" + denominator;
    }
}
