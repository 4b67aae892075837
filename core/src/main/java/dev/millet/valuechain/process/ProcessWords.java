package dev.millet.valuechain.process;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The room's fixed words in English and Chinese. */
final class ProcessWords {
    static final Words WORDS = Words.of(ProcessWords.class);

    private ProcessWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
