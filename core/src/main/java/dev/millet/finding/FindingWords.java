package dev.millet.finding;

import dev.millet.basics.Words;
import java.util.regex.Pattern;

/** The fixed words of this package, and the form of its keys. */
final class FindingWords {
    static final Words WORDS = Words.of(FindingWords.class);

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*+(?:\\.[a-z][a-z0-9-]*+)++");

    private FindingWords() {}

    static void requireKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "key must be dotted lower-case words like 'channel.function.uncovered', but was '" + key + "'");
        }
    }
}
