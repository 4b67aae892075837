package dev.millet.fact;

import dev.millet.basics.Words;

/** The fixed words of this package. */
final class FactWords {
    static final Words WORDS = Words.of(FactWords.class);

    private FactWords() {}
}
