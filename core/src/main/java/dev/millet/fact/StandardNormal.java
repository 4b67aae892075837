package dev.millet.fact;

import org.hipparchus.special.Erf;

/** The normal distribution with mean 0 and standard deviation 1, exact far into its tails. */
final class StandardNormal {
    private static final double ROOT_TWO = Math.sqrt(2);
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Below it 1 − 2p has lost so many digits that the library's inverse is no good start. */
    private static final double DEEP = 1e-10;

    private static final int STEPS = 60;

    private StandardNormal() {}

    /** The probability of a value up to z. */
    static double cumulative(double z) {
        return 0.5 * Erf.erfc(-z / ROOT_TWO);
    }

    /** The height of the bell. */
    static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_TWO_PI;
    }

    /**
     * The z that is not exceeded with this probability.
     *
     * <p>The library's inverse loses digits where p is small; Newton's steps on the logarithm of the library's own
     * cumulative probability bring them back.
     */
    static double quantile(double p) {
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        if (p == 0 || p == 0.5) {
            return p == 0 ? Double.NEGATIVE_INFINITY : 0;
        }
        double z = p < DEEP ? -Math.sqrt(-2 * Math.log(p)) : -ROOT_TWO * Erf.erfInv(1 - 2 * p);
        for (int i = 0; i < STEPS; i++) {
            double below = cumulative(z);
            double step = Math.log(below / p) * below / density(z);
            z -= step;
            if (Math.abs(step) < 1e-9) {
                break;
            }
        }
        return z;
    }
}
