package dev.millet.business;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The package's fixed words in English and Chinese. */
final class BusinessWords {
    private static final Words WORDS = Words.of(BusinessWords.class);

    private BusinessWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
