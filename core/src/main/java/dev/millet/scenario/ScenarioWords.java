package dev.millet.scenario;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Value;
import java.util.Locale;

/** The fixed words of this package, and values in both languages. */
final class ScenarioWords {
    private static final Words WORDS = Words.of(ScenarioWords.class);

    private ScenarioWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** A value as people read it, in both languages. */
    static Text value(Value value) {
        return Text.of(value.text(Locale.ENGLISH), value.text(Locale.CHINESE));
    }
}
