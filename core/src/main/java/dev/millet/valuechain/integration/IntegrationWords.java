package dev.millet.valuechain.integration;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The room's fixed words in English and Chinese. */
final class IntegrationWords {
    static final Words WORDS = Words.of(IntegrationWords.class);

    private IntegrationWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
