package dev.millet.valuechain.costing;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The room's fixed words in English and Chinese. */
final class CostingWords {
    static final Words WORDS = Words.of(CostingWords.class);

    private CostingWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
