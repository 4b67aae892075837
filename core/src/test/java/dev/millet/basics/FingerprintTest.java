package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The hash of content is SHA-256 over texts with their lengths, so that no two contents run together. */
class FingerprintTest {
    @Test
    void textsAreHashedWithTheirLengths() throws NoSuchAlgorithmException {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 + 4 + 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(2).putChar('小').putChar('米').putInt(1).putChar('a');

        assertThat(Fingerprint.of("小米", "a"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array())));
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
        assertThat(Fingerprint.of("ab")).isNotEqualTo(Fingerprint.of("ab", ""));
    }
}
