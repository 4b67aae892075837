package dev.millet.scenario.simulation;

import java.util.Arrays;

/**
 * The k-th smallest of many numbers, exactly, without sorting or moving them.
 *
 * <p>Numbers are counted by the leading bits of an integer that orders as they do, and only those that share their
 * leading bits with a wanted one are looked at again: a radix selection from the most significant digit (Knuth, The Art
 * of Computer Programming 3, 5.2.5), at most four passes over the numbers and a few hundred kilobytes whatever they are.
 * NaN stands for no number and is passed over.
 */
final class OrderStatistics {
    private static final int DIGITS = 16;
    private static final int FEW = 1 << 14;

    private final double[] values;
    private final int length;
    private final double[] found;
    private final int[] ranks;

    private OrderStatistics(double[] values, int length, int[] ranks) {
        this.values = values;
        this.length = length;
        this.ranks = ranks;
        this.found = new double[ranks.length];
    }

    /**
     * The numbers of these ranks.
     *
     * @param length how many of the values count, from the first
     * @param ranks ascending, from 0, each below the number of values that are not NaN
     */
    static double[] select(double[] values, int length, int... ranks) {
        OrderStatistics selection = new OrderStatistics(values, length, ranks);
        if (ranks.length > 0) {
            selection.narrow(0, ranks.length);
        }
        return selection.found;
    }

    /** An integer that orders as the number does, unsigned; both zeros are one. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ ((bits >> 63) | Long.MIN_VALUE);
    }

    private static double number(long key) {
        return Double.longBitsToDouble(key ^ ((~key >> 63) | Long.MIN_VALUE));
    }

    /** All wanted ranks, among all values. */
    private void narrow(int first, int last) {
        long least = -1L;
        long greatest = 0;
        for (int i = 0; i < length; i++) {
            double value = values[i];
            if (!Double.isNaN(value)) {
                long key = key(value);
                least = Long.compareUnsigned(key, least) < 0 ? key : least;
                greatest = Long.compareUnsigned(key, greatest) > 0 ? key : greatest;
            }
        }
        narrow(first, last, least, greatest - least, 0);
    }

    /**
     * Those of the wanted ranks that fall among the values whose keys are in a range.
     *
     * @param first the first of the ranks
     * @param last after the last of them
     * @param least the least key of the range
     * @param width the greatest key less the least
     * @param below how many values are below the range
     */
    private void narrow(int first, int last, long least, long width, int below) {
        if (width == 0) {
            Arrays.fill(found, first, last, number(least));
            return;
        }
        int shift = Math.max(0, 64 - Long.numberOfLeadingZeros(width) - DIGITS);
        int[] counts = counts(least, width, shift);
        int rank = first;
        int before = below;
        for (int bucket = 0; rank < last; bucket++) {
            int after = before + counts[bucket];
            int next = rank;
            while (next < last && ranks[next] < after) {
                next++;
            }
            if (next > rank) {
                long from = least + ((long) bucket << shift);
                if (counts[bucket] <= FEW) {
                    pick(rank, next, from, (1L << shift) - 1, before, counts[bucket]);
                } else {
                    narrow(rank, next, from, (1L << shift) - 1, before);
                }
                rank = next;
            }
            before = after;
        }
    }

    private int[] counts(long least, long width, int shift) {
        int[] counts = new int[1 << DIGITS];
        for (int i = 0; i < length; i++) {
            double value = values[i];
            long distance = key(value) - least;
            if (!Double.isNaN(value) && Long.compareUnsigned(distance, width) <= 0) {
                counts[(int) (distance >>> shift)]++;
            }
        }
        return counts;
    }

    /** Gathers the few values of a range and sorts them. */
    private void pick(int first, int last, long least, long width, int below, int count) {
        double[] few = new double[count];
        int filled = 0;
        for (int i = 0; i < length; i++) {
            double value = values[i];
            if (Long.compareUnsigned(key(value) - least, width) <= 0 && !Double.isNaN(value)) {
                few[filled++] = value + 0.0;
            }
        }
        Arrays.sort(few);
        for (int rank = first; rank < last; rank++) {
            found[rank] = few[ranks[rank] - below];
        }
    }
}
