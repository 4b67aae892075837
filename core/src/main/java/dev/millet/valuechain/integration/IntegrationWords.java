package dev.millet.valuechain.integration;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import java.util.Locale;

/** The room's fixed words in English and Chinese. */
final class IntegrationWords {
    static final Words WORDS = Words.of(IntegrationWords.class);

    private IntegrationWords() {}

    /** A constant's name as it is written in ids and word keys: ACQUISITION is acquisition. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
