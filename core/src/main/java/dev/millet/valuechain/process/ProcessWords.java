package dev.millet.valuechain.process;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import java.util.Locale;

/** The room's fixed words in English and Chinese. */
final class ProcessWords {
    static final Words WORDS = Words.of(ProcessWords.class);

    private ProcessWords() {}

    /** A constant's name as it is written in ids and word keys: NEXT_GENERATION is next-generation. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
