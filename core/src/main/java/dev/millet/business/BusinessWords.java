package dev.millet.business;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import java.util.List;

/** The package's fixed words in English and Chinese. */
final class BusinessWords {
    private static final Words WORDS = Words.of(BusinessWords.class);

    private BusinessWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** At least one text in a row, each two joined as a pattern of two says: "a, b and c". */
    static Text joined(String pattern, List<Text> texts) {
        return texts.stream().reduce((row, next) -> text(pattern, row, next)).orElseThrow();
    }
}
