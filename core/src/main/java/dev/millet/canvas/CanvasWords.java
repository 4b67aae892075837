package dev.millet.canvas;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The fixed words of this package. */
final class CanvasWords {
    private static final Words WORDS = Words.of(CanvasWords.class);

    private CanvasWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
