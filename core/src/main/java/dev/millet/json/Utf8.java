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
            if (at + 8 <= bytes.length) {
                long eight = (long) EIGHT.get(bytes, at);
                long other = eight ^ BACKSLASHES;
                if (((eight | ((other - ONES) & ~other)) & HIGH_BITS) == 0) {
                    at += 8;
                    continue;
                }
            }
            if (bytes[at] < 0) {
                int end = at + 1;
                while (end < bytes.length && bytes[end] < 0) {
                    end++;
                }
                if (!com.google.common.base.Utf8.isWellFormed(bytes, at, end - at)) {
                    return Glance.MALFORMED;
                }
                at = end;
            } else if (bytes[at] == '\\' && at + 1 < bytes.length && bytes[at + 1] >= 0) {
                numbered |= bytes[at + 1] == 'u';
                at += 2;
            } else {
                at++;
            }
        }
        return numbered ? Glance.NUMBERED : Glance.PLAIN;
    }

    /** Whether bytes that were written name a character by a number that begins with D, as those of all halves do. */
    static boolean hasNumberedHalf(byte[] written) {
        int length = written.length;
        int at = 0;
        while (at < length) {
            if (at + 8 <= length) {
                long other = (long) EIGHT.get(written, at) ^ BACKSLASHES;
                if (((other - ONES) & ~other & HIGH_BITS) == 0) {
                    at += 8;
                    continue;
                }
            }
            if (written[at] != '\\') {
                at++;
            } else if (at + 2 < length && written[at + 1] == 'u' && written[at + 2] == 'D') {
                return true;
            } else {
                at += 2;
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
