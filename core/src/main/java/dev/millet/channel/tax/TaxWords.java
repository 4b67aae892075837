package dev.millet.channel.tax;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The room's fixed words in English and Chinese. */
final class TaxWords {
    private static final Words WORDS = Words.of(TaxWords.class);

    private TaxWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
