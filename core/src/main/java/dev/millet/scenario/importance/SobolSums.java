package dev.millet.scenario.importance;

/**
 * The sums that Sobol indices of one answer are made of, as the sample has them and as each bootstrap resample does.
 *
 * <p>A point brings one row of terms: whether it counts, the sum, the sum of squares and the product of f(A) and f(B), the
 * terms of first and total order of each figure, then one term for each pair.
 */
final class SobolSums {
    static final int COUNT = 0;
    static final int SUM = 1;
    static final int SQUARES = 2;
    static final int PRODUCT = 3;
    private static final int FIXED = 4;

    /** Rows that are weighed together, so that they stay in the processor's nearest cache. */
    private static final int TILE = 32;

    private final int figures;
    private final int width;
    private final double[][] sums;

    SobolSums(int figures, boolean secondOrder, int bootstraps) {
        this.figures = figures;
        this.width = FIXED + 2 * figures + (secondOrder ? figures * (figures - 1) / 2 : 0);
        this.sums = new double[bootstraps + 1][width];
    }

    /** Terms in a row. */
    int width() {
        return width;
    }

    static int first(int figure) {
        return FIXED + 2 * figure;
    }

    static int total(int figure) {
        return FIXED + 2 * figure + 1;
    }

    int pair(int lower, int higher) {
        return FIXED + 2 * figures + higher * (higher - 1) / 2 + lower;
    }

    /** A sum over all points (resample 0) or over those of a bootstrap resample (from 1). */
    double sum(int resample, int term) {
        return sums[resample][term];
    }

    /** Takes over the sums of a later block. */
    void add(SobolSums later) {
        for (int resample = 0; resample < sums.length; resample++) {
            double[] sum = sums[resample];
            double[] more = later.sums[resample];
            for (int term = 0; term < width; term++) {
                sum[term] += more[term];
            }
        }
    }

    /**
     * Adds rows of terms, each once, and to each resample as often as its weight says.
     *
     * @param terms row after row
     * @param weights by resample, then row
     */
    void add(double[] terms, int rows, byte[][] weights) {
        for (int from = 0; from < rows; from += TILE) {
            int to = Math.min(rows, from + TILE);
            for (int row = from; row < to; row++) {
                add(sums[0], terms, row * width, 1);
            }
            for (int resample = 1; resample < sums.length; resample++) {
                double[] sum = sums[resample];
                byte[] weight = weights[resample - 1];
                for (int row = from; row < to; row++) {
                    if (weight[row] != 0) {
                        add(sum, terms, row * width, weight[row]);
                    }
                }
            }
        }
    }

    private static void add(double[] sum, double[] terms, int start, double weight) {
        for (int term = 0; term < sum.length; term++) {
            sum[term] += weight * terms[start + term];
        }
    }
}
