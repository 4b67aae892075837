package dev.millet.valuechain;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The room's fixed words in English and Chinese. */
final class ValueChainWords {
    static final Words WORDS = Words.of(ValueChainWords.class);

    private ValueChainWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
