package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;

/** The room's fixed words in English and Chinese. */
final class TheoryWords {
    private static final Words WORDS = Words.of(TheoryWords.class);

    private TheoryWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** Names a formula after what it is about and one of the room's words, and says which calculator built it. */
    static Driver answer(
            Subject subject, Driver formula, String name, String word, Method method, Object... arguments) {
        return subject.name(formula, name, text("model.answer." + word, arguments), method);
    }

    /** The same, where the word is the name. */
    static Driver answer(Subject subject, Driver formula, String word, Method method, Object... arguments) {
        return answer(subject, formula, word, word, method, arguments);
    }
}
