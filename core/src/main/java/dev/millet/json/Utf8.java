package dev.millet.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes as text: UTF-8 and nothing else, with the place of the first byte that is not. */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BACKSLASHES = '\\' * ONES;

    private Utf8() {}

    /** What a look at the bytes alone says. */
    enum Glance {
        /** They are not UTF-8. */
        MALFORMED,
        /** They are, and no character is written by its number: so none is half. */
        PLAIN,
        /** They are, and some characters are written by number. */
        NUMBERED
    }

    /** Looks at eight bytes at a time, for nearly all are letters, digits and blanks. */
    static Glance glance(byte[] bytes) {
        boolean numbered = false;
        int at = 0;
        while (at < bytes.length) {
            at = nextUnusual(bytes, at, HIGH_BITS);
            if (at == bytes.length) {
                break;
            }
            if (bytes[at] == '\\') {
                numbered |= at + 1 < bytes.length && bytes[at + 1] == 'u';
                at += at + 1 < bytes.length && bytes[at + 1] >= 0 ? 2 : 1;
            } else if (isThree(bytes, at)) {
                do {
                    at += 3;
                } while (isThree(bytes, at));
            } else {
                int end = at + 1;
                while (end < bytes.length && bytes[end] < 0) {
                    end++;
                }
                if (!com.google.common.base.Utf8.isWellFormed(bytes, at, end - at)) {
                    return Glance.MALFORMED;
                }
                at = end;
            }
        }
        return numbered ? Glance.NUMBERED : Glance.PLAIN;
    }

    /** Where the next backslash is, or the next byte with one of these bits; the length if nowhere. */
    private static int nextUnusual(byte[] bytes, int from, long bits) {
        int at = from;
        while (at + 16 <= bytes.length && (unusual(bytes, at, bits) | unusual(bytes, at + 8, bits)) == 0) {
            at += 16;
        }
        for (; at + 8 <= bytes.length; at += 8) {
            long unusual = unusual(bytes, at, bits);
            if (unusual != 0) {
                return at + (Long.numberOfTrailingZeros(unusual) >>> 3);
            }
        }
        while (at < bytes.length && bytes[at] != '\\' && (bytes[at] >= 0 || bits == 0)) {
            at++;
        }
        return at;
    }

    /** The high bits of those of eight bytes that are backslashes or have one of these bits. */
    private static long unusual(byte[] bytes, int at, long bits) {
        long eight = (long) EIGHT.get(bytes, at);
        long other = eight ^ BACKSLASHES;
        return ((eight & bits) | ((other - ONES) & ~other)) & HIGH_BITS;
    }

    /** Whether three bytes are one character of those that are nearly all Chinese ones: U+1000 to U+CFFF. */
    private static boolean isThree(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && bytes[at] >= (byte) 0xE1
                && bytes[at] <= (byte) 0xEC
                && bytes[at + 1] < (byte) 0xC0
                && bytes[at + 2] < (byte) 0xC0;
    }

    /** Whether bytes that were written name a character by a number that begins with D, as those of all halves do. */
    static boolean hasNumberedHalf(byte[] written) {
        for (int at = nextUnusual(written, 0, 0); at < written.length; at = nextUnusual(written, at + 2, 0)) {
            if (at + 2 < written.length && written[at + 1] == 'u' && written[at + 2] == 'D') {
                return true;
            }
        }
        return false;
    }

    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (bytes.length > JsonLimits.DOCUMENT_LENGTH) {
            problems.add(
                    "json.limit",
                    Trail.ROOT,
                    Place.START,
                    "document must have at most " + JsonLimits.DOCUMENT_LENGTH + " bytes, but had " + bytes.length);
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            problems.add(
                    "json.encoding.utf-8",
                    Trail.ROOT,
                    Place.after(out),
                    "document must be UTF-8, but byte " + in.position() + " is "
                            + String.format(Locale.ROOT, "0x%02X", bytes[in.position()]));
            return Optional.empty();
        }
        return Optional.of(out.toString());
    }
}
