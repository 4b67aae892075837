package dev.millet.scenario.simulation;

import com.google.common.hash.Hashing;
import dev.millet.basics.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The streams of chance of one figure: one for each block of trials, from seed, figure's id and block alone.
 *
 * <p>So a block can be drawn anywhere, in any order, and what other figures there are does not matter. The figure's key is
 * SipHash-2-4 of its name, keyed by the seed (Aumasson and Bernstein 2012); block k starts where the k-th number of
 * SplitMix64 from that key says (Steele, Lea and Flood 2014); the stream is the JDK's L64X128MixRandom (Steele and
 * Vigna 2021), the same on every version.
 */
final class Streams {
    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long key;

    Streams(long seed, Identifier figure) {
        this.key = Hashing.sipHash24(seed, ~seed)
                .hashString(figure.text(), StandardCharsets.UTF_8)
                .asLong();
    }

    /** The stream of a block. */
    RandomGenerator block(int block) {
        return GENERATORS.create(mix(key + (block + 1) * GOLDEN_GAMMA));
    }

    /** A fixed number of the figure's own, for what does not change from block to block. */
    long constant(int which) {
        return mix(key - (which + 1) * GOLDEN_GAMMA);
    }

    /** The finaliser of SplitMix64: MurmurHash3's (Appleby 2011) with the constants of Stafford's variant 13. */
    static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
