package dev.millet.canvas;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import java.util.List;

/** The fixed words of this package. */
final class CanvasWords {
    static final Words WORDS = Words.of(CanvasWords.class);

    private CanvasWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** At least one text in a row, each two joined as a pattern of two says: "a, b, c", "甲、乙、丙". */
    static Text joined(String pattern, List<Text> texts) {
        return texts.stream().reduce((row, next) -> text(pattern, row, next)).orElseThrow();
    }
}
