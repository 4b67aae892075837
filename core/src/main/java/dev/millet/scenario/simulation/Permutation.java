package dev.millet.scenario.simulation;

/**
 * A permutation of 0..size−1 that is computed from the place asked for, never stored: what a Latin hypercube of many
 * trials needs.
 *
 * <p>A balanced Feistel network of six keyed rounds permutes the least power of four that holds the size; what falls
 * outside is sent through again until it is inside (Black and Rogaway 2002, "Ciphers with arbitrary finite domains"). Less
 * than four rounds on average; any key gives a permutation.
 */
final class Permutation {
    private static final int ROUNDS = 6;

    private final int size;
    private final int half;
    private final long mask;
    private final long[] keys = new long[ROUNDS];

    Permutation(int size, long key) {
        this.size = size;
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, size - 1L));
        this.half = (bits + 1) / 2;
        this.mask = (1L << half) - 1;
        for (int round = 0; round < ROUNDS; round++) {
            keys[round] = Streams.mix(key + round);
        }
    }

    int of(int place) {
        long at = place;
        do {
            long left = at >>> half;
            long right = at & mask;
            for (long key : keys) {
                long next = left ^ (Streams.mix(right + key) & mask);
                left = right;
                right = next;
            }
            at = left << half | right;
        } while (at >= size);
        return (int) at;
    }
}
