package dev.millet.scenario.importance;

import java.util.SplittableRandom;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Points of a Sobol sequence (Sobol 1967; direction numbers of Joe and Kuo 2008), each dimension moved by a random digital
 * shift: xor with the same random bits. The points stay a net, none lies on an edge, and every seed gives another sample.
 */
final class SobolPoints {
    private static final int BITS = 52;
    private static final double CELL = 0x1.0p-52;

    private final SobolSequenceGenerator sequence;
    private final long[] shifts;
    private final long seed;
    private final boolean independent;

    /**
     * Points of a seed.
     *
     * @param independent plain random points instead, keyed by the number of the first of a block
     */
    SobolPoints(int dimensions, long seed, boolean independent) {
        this.seed = seed;
        this.independent = independent;
        this.sequence = new SobolSequenceGenerator(dimensions);
        this.shifts = new SplittableRandom(seed)
                .longs(dimensions)
                .map(bits -> bits >>> (64 - BITS))
                .toArray();
    }

    /**
     * Some points in a row.
     *
     * @param first number of the first point, from 0
     * @param u by dimension, then point: uniform above 0 and below 1
     * @param n how many points
     */
    void fill(int first, double[][] u, int n) {
        if (independent) {
            SplittableRandom random = BlockRandom.of(seed, BlockRandom.Purpose.POINTS, first);
            for (double[] dimension : u) {
                for (int row = 0; row < n; row++) {
                    dimension[row] = ((random.nextLong() >>> (64 - BITS)) + 0.5) * CELL;
                }
            }
            return;
        }
        for (int row = 0; row < n; row++) {
            double[] point = row == 0 ? sequence.skipTo(first) : sequence.nextVector();
            for (int i = 0; i < u.length; i++) {
                u[i][row] = (((long) (point[i] / CELL) ^ shifts[i]) + 0.5) * CELL;
            }
        }
    }
}
