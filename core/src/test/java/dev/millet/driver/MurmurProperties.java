package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Our hash is the published one: Guava's, over the same bytes. */
class MurmurProperties {
    @Property
    void rowsOfLongsHashAsGuavasMurmurDoes(@ForAll long[] words) {
        Murmur ours = new Murmur();
        Hasher theirs = Hashing.murmur3_128().newHasher();
        for (long word : words) {
            ours.put(word);
            theirs.putLong(word);
        }
        assertThat(ours.hash()).isEqualTo(of(theirs.hash()));
    }

    @Property
    void aTextIsItsLengthAndItsCharactersFourToALong(@ForAll String text) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + (text.length() + 3) / 4 * 8).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(text.length());
        for (char character : text.toCharArray()) {
            bytes.putChar(character);
        }
        assertThat(new Murmur().put(text).hash())
                .isEqualTo(of(Hashing.murmur3_128().hashBytes(bytes.array())));
    }

    private static ContentHash of(HashCode code) {
        ByteBuffer bytes = ByteBuffer.wrap(code.asBytes()).order(ByteOrder.LITTLE_ENDIAN);
        return new ContentHash(bytes.getLong(), bytes.getLong());
    }
}
