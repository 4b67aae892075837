package dev.millet.scenario.simulation;

import java.util.List;

/**
 * How often an answer fell where: bins of one width, from the least to the greatest value.
 *
 * <p>A value on the border of two bins counts in the upper one, the greatest in the last.
 *
 * @param from where the first bin begins
 * @param width of each bin, in the answer's unit; 0 when all values are alike
 * @param counts how many trials fell into each bin, from the lowest
 */
public record Histogram(double from, double width, List<Integer> counts) {
    /** Keeps an unmodifiable copy of the counts. */
    public Histogram {
        counts = List.copyOf(counts);
    }

    /** Where a bin begins, from 0; the number of bins gives where the last one ends. */
    public double border(int bin) {
        return from + bin * width;
    }

    static Histogram of(double[] values, Moments moments, int bins) {
        Integer[] boxed = new Integer[bins];
        int[] counts = new int[bins];
        double width = (moments.greatest() - moments.least()) / bins;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                int bin = width == 0 ? 0 : (int) Math.min(bins - 1.0, (value - moments.least()) / width);
                counts[bin]++;
            }
        }
        for (int bin = 0; bin < bins; bin++) {
            boxed[bin] = counts[bin];
        }
        return new Histogram(moments.least(), width, List.of(boxed));
    }
}
