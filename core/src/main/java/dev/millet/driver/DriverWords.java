package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import java.util.Locale;

/** The package's fixed words in English and Chinese, read once. */
final class DriverWords {
    private static final Words WORDS = Words.of(DriverWords.class);

    private DriverWords() {}

    /** In one language alone: half the work where a reader is known. */
    static String in(Locale locale, String key, Object... arguments) {
        return WORDS.in(locale, key, arguments);
    }

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
