package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Shape;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

/** What must hold for every shape and every noun of it. */
final class ShapeLaws {
    private ShapeLaws() {}

    /** Written and read back it is equal; written again it has the same bytes; the order of members means nothing. */
    static <T> void roundTrip(Shape<T> shape, T noun, long seed) {
        byte[] written = MilletJson.write(shape, noun);
        T read = MilletJson.readOrThrow(shape, written);
        assertThat(read).isEqualTo(noun);
        assertThat(MilletJson.write(shape, read)).isEqualTo(written);
        String shuffled = shuffled(new String(written, StandardCharsets.UTF_8), new Random(seed));
        assertThat(MilletJson.write(shape, MilletJson.readOrThrow(shape, shuffled)))
                .satisfies(bytes -> assertThat(bytes.length).isEqualTo(written.length));
    }

    private static String shuffled(String document, Random random) {
        Problems problems = new Problems();
        Optional<Element> root = ElementParser.parse(document, problems);
        assertThat(problems.list()).isEmpty();
        StringBuilder out = new StringBuilder();
        Shuffling.write(root.orElseThrow(), out, random);
        return out.toString();
    }
}
