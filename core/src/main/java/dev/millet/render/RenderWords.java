package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The fixed words of this package. */
final class RenderWords {
    private static final Words WORDS = Words.of(RenderWords.class);

    private RenderWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
