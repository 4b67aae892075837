package dev.millet.evolution;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The fixed words of this package. */
final class EvolutionWords {
    private static final Words WORDS = Words.of(EvolutionWords.class);

    private EvolutionWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
