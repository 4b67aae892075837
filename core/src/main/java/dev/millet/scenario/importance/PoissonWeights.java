package dev.millet.scenario.importance;

import java.util.SplittableRandom;

/**
 * How often each point stands in a bootstrap resample: Poisson numbers of mean 1, which let a sample be resampled block by
 * block without keeping it (Hanley and MacGibbon 2006). From a table of 65,536 equally likely numbers, so that a
 * probability is right to 1 in 65,536.
 */
final class PoissonWeights {
    private static final byte[] TABLE = table();

    private PoissonWeights() {}

    private static byte[] table() {
        byte[] table = new byte[1 << 16];
        double probability = Math.exp(-1);
        double below = probability;
        byte number = 0;
        for (int i = 0; i < table.length; i++) {
            while ((i + 0.5) / table.length > below) {
                number++;
                probability /= number;
                below += probability;
            }
            table[i] = number;
        }
        return table;
    }

    /** New weights, by resample, then row. */
    static void fill(byte[][] weights, int rows, SplittableRandom random) {
        for (byte[] weight : weights) {
            for (int row = 0; row < rows; row += 4) {
                long bits = random.nextLong();
                for (int i = row; i < Math.min(row + 4, rows); i++) {
                    weight[i] = TABLE[(int) bits & 0xFFFF];
                    bits >>>= 16;
                }
            }
        }
    }
}
