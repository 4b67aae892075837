package dev.millet.valuechain.system;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The room's fixed words in English and Chinese. */
final class SystemWords {
    static final Words WORDS = Words.of(SystemWords.class);

    private SystemWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
