package dev.millet.scenario.sampling;

import dev.millet.fact.Distribution;

/**
 * A quantile function as a table of polynomials: what a library's inverse takes microseconds for is read in nanoseconds.
 *
 * <p><b>Cells.</b> A quantile function is steep at both ends, where tables with cells of one width are wrong by per cents of the
 * range while all moments look right. So the cells are as wide as they are far from the end: each octave of v = min(u, 1 − u),
 * from ½ down to 2⁻²⁰, has the same number of them, and the leading bits of v are the number of its cell. In each a polynomial
 * of degree five has the library's value, slope and curvature at both corners (Hermite interpolation).
 *
 * <p><b>Error.</b> It is greatest in the middle of a cell, and there each cell is measured when the table is made: if it is not
 * within a billionth of the range Q(1 − 1e-6) − Q(1e-6), the cells are halved; where that does not help, the library is asked
 * each time. Beyond the table, two draws in a million, the library is asked as well.
 */
final class QuantileTable implements Quantiles {
    /** Cells in each octave are 2 to this power, at first. */
    static final int COARSEST = 3;

    private static final int FINEST = 8;
    private static final int OCTAVES = 19;
    private static final double LEAST = 0x1p-20;
    private static final long LEAST_BITS = Double.doubleToRawLongBits(LEAST);
    private static final int MANTISSA = 52;

    /** Coefficients of a cell. */
    private static final int TERMS = 6;

    private static final double MOST_MISSED = 1e-9;

    /** Values of doubles are no closer than this to what they stand for, in parts of the greatest. */
    private static final double ROUNDING = 0x1p-50;

    private final Distribution distribution;
    private final double[] terms;
    private final int upper;
    private final int shift;
    private final double lowest;
    private final double highest;

    private QuantileTable(Distribution distribution, int bits, double[] terms) {
        this.distribution = distribution;
        this.terms = terms;
        this.upper = terms.length / 2;
        this.shift = MANTISSA - bits;
        this.lowest = far(0);
        this.highest = far(1);
    }

    static Quantiles of(Tail lower, Tail upper, Distribution distribution) {
        lower.restart();
        upper.restart();
        lower.to(LEAST * 2);
        upper.to(LEAST * 2);
        double range = upper.value - lower.value;
        double tolerance =
                Math.max(MOST_MISSED * range, ROUNDING * Math.max(Math.abs(lower.value), Math.abs(upper.value)));
        for (int bits = COARSEST; bits <= FINEST; bits++) {
            double[] terms = new double[2 * (cells(bits) + 1) * TERMS];
            if (fill(lower, bits, terms, 0, tolerance) && fill(upper, bits, terms, terms.length / 2, tolerance)) {
                return new QuantileTable(distribution, bits, terms);
            }
        }
        return new Asked(distribution);
    }

    /** How many cells lie between the least share and ½. */
    static int cells(int bits) {
        return OCTAVES << bits;
    }

    /** The share at a corner. */
    static double share(int corner, int bits) {
        return Double.longBitsToDouble(LEAST_BITS + ((long) corner << (MANTISSA - bits)));
    }

    /** The corner at a share; between two, if it is none. */
    static double place(double share, int bits) {
        return (Double.doubleToRawLongBits(share) - LEAST_BITS) / (double) (1L << (MANTISSA - bits));
    }

    /** Fills the cells of one half; whether all of them are exact enough. */
    private static boolean fill(Tail tail, int bits, double[] terms, int start, double tolerance) {
        int cells = cells(bits);
        tail.restart();
        tail.to(share(cells, bits));
        terms[start + cells * TERMS] = tail.value;
        double value = tail.value;
        double slope = tail.slope;
        double curvature = tail.curvature;
        for (int cell = cells - 1; cell >= 0; cell--) {
            double from = share(cell, bits);
            double width = share(cell + 1, bits) - from;
            tail.to(from + width / 2);
            double middle = tail.value;
            tail.to(from);
            int at = start + cell * TERMS;
            hermite(tail, width, value, slope, curvature, terms, at);
            if (!(Math.abs(polynomial(terms, at, width / 2) - middle) <= tolerance)) {
                return false;
            }
            value = tail.value;
            slope = tail.slope;
            curvature = tail.curvature;
        }
        return true;
    }

    /** The polynomial that has value, slope and curvature of both corners; the tail stands at the left one. */
    static void hermite(Tail left, double width, double value, double slope, double curvature, double[] terms, int at) {
        double first = left.slope * width;
        double second = left.curvature * width * width / 2;
        double rise = value - left.value - first - second;
        double turn = slope * width - first - 2 * second;
        double bend = curvature * width * width / 2 - second;
        terms[at] = left.value;
        terms[at + 1] = left.slope;
        terms[at + 2] = left.curvature / 2;
        double power = width * width * width;
        terms[at + 3] = (10 * rise - 4 * turn + bend) / power;
        power *= width;
        terms[at + 4] = (-15 * rise + 7 * turn - 2 * bend) / power;
        power *= width;
        terms[at + 5] = (6 * rise - 3 * turn + bend) / power;
    }

    static double polynomial(double[] c, int at, double d) {
        return c[at] + d * (c[at + 1] + d * (c[at + 2] + d * (c[at + 3] + d * (c[at + 4] + d * c[at + 5]))));
    }

    @Override
    public void read(double[] u, double[] out, int n) {
        double[] c = terms;
        long corner = -1L << shift;
        for (int i = 0; i < n; i++) {
            double share = u[i];
            double off = 0.5 - share;
            // the nearer end, without the branches of Math.min; exact for all uniforms that are drawn
            double v = 0.5 - Math.abs(off);
            if (v >= LEAST) {
                long bits = Double.doubleToRawLongBits(v);
                // all ones in the upper half, where off is negative
                int half = (int) (Double.doubleToRawLongBits(off) >> 63);
                int at = (int) ((bits - LEAST_BITS) >>> shift) * TERMS + (half & upper);
                double value = polynomial(c, at, v - Double.longBitsToDouble(bits & corner));
                // two comparisons that are always guessed right; Math.min and Math.max would cost more than the
                // polynomial
                out[i] = value < lowest ? lowest : value > highest ? highest : value;
            } else {
                out[i] = far(share);
            }
        }
    }

    private double far(double share) {
        return asked(distribution, share);
    }

    /** The library's quantile; where it is infinite, that of the outermost share. */
    private static double asked(Distribution distribution, double share) {
        if (Double.isNaN(share)) {
            return Double.NaN;
        }
        double value = distribution.quantile(share);
        return Double.isInfinite(value) ? distribution.quantile(share < 0.5 ? 0x1p-53 : 1 - 0x1p-53) : value;
    }

    /** No table. */
    private record Asked(Distribution distribution) implements Quantiles {
        @Override
        public void read(double[] u, double[] out, int n) {
            for (int i = 0; i < n; i++) {
                out[i] = asked(distribution, u[i]);
            }
        }
    }
}
