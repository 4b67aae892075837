package dev.millet.scenario.importance;

import java.util.SplittableRandom;

/**
 * Chance for one block of a study, the same for every thread that works on it.
 *
 * <p>Neighbouring seeds of a splittable generator may start one step apart on one sequence, so block numbers must not just be
 * added to a seed: each block's seed is itself a random number.
 */
final class BlockRandom {
    /** Points, weights and orders of one seed and block must not share their chance. */
    enum Purpose {
        POINTS(0x3C79AC492BA7B653L),
        WEIGHTS(0x1C69B3F74AC4AE35L),
        ORDERS(0x7A5662E3C1D0E6BFL);

        private final long key;

        Purpose(long key) {
            this.key = key;
        }
    }

    private BlockRandom() {}

    static SplittableRandom of(long seed, Purpose purpose, int block) {
        long ofPurpose = new SplittableRandom(seed ^ purpose.key).nextLong();
        return new SplittableRandom(new SplittableRandom(ofPurpose ^ block).nextLong());
    }
}
