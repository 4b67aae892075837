package dev.millet.valuechain.system;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import java.util.Locale;

/** The room's fixed words in English and Chinese. */
final class SystemWords {
    static final Words WORDS = Words.of(SystemWords.class);

    private SystemWords() {}

    /** A constant's name as it is written in ids and word keys: SUPPLIER is supplier. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
