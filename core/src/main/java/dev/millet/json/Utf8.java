package dev.millet.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes as text: UTF-8 and nothing else, with the place of the first byte that is not. */
final class Utf8 {
    private Utf8() {}

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
