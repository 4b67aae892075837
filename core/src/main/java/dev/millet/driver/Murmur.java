package dev.millet.driver;

/**
 * MurmurHash3 of 128 bits, x64 variant, seed 0, over whole longs: the words of a text go in four characters a long.
 *
 * <p>Written here because every node is hashed when it is made: what a library brings for hashes of all kinds and lengths is
 * much of a cold start's work, and most of the time that a node takes.
 *
 * <p>Source: Appleby, SMHasher (2011), {@code MurmurHash3_x64_128}.
 */
final class Murmur {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private long high;
    private long low;
    private long pending;
    private long count;

    /** Takes eight bytes more, the lowest first. */
    Murmur put(long word) {
        if ((count++ & 1) == 0) {
            pending = word;
            return this;
        }
        high ^= mixedHigh(pending);
        high = (Long.rotateLeft(high, 27) + low) * 5 + 0x52dce729L;
        low ^= mixedLow(word);
        low = (Long.rotateLeft(low, 31) + high) * 5 + 0x38495ab5L;
        return this;
    }

    /** Takes a text with its length, so that no two rows of texts read the same. */
    Murmur put(String text) {
        char[] characters = text.toCharArray();
        int length = characters.length;
        put((long) length);
        int whole = length & ~3;
        for (int i = 0; i < whole; i += 4) {
            put(characters[i]
                    | (long) characters[i + 1] << 16
                    | (long) characters[i + 2] << 32
                    | (long) characters[i + 3] << 48);
        }
        long rest = 0;
        for (int i = whole; i < length; i++) {
            rest |= (long) characters[i] << ((i & 3) * 16);
        }
        return whole == length ? this : put(rest);
    }

    /** The hash of all that was put; nothing may be put afterwards. */
    ContentHash hash() {
        if ((count & 1) == 1) {
            high ^= mixedHigh(pending);
        }
        high ^= count * Long.BYTES;
        low ^= count * Long.BYTES;
        high += low;
        low += high;
        high = avalanche(high);
        low = avalanche(low);
        high += low;
        low += high;
        return new ContentHash(high, low);
    }

    private static long mixedHigh(long word) {
        return Long.rotateLeft(word * C1, 31) * C2;
    }

    private static long mixedLow(long word) {
        return Long.rotateLeft(word * C2, 33) * C1;
    }

    private static long avalanche(long word) {
        long mixed = (word ^ (word >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
