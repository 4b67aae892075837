package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The package's fixed words in English and Chinese, read once. */
final class DriverWords {
    private static final Words WORDS = Words.of(DriverWords.class);

    private DriverWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
