package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;

/** The room's fixed words in English and Chinese. */
final class MixWords {
    static final Words WORDS = Words.of(MixWords.class);

    private MixWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** An id with more below it, of one word or several: both and site.mix-volume. */
    static Identifier under(Identifier id, String name) {
        return Identifier.of(id.text() + "." + name);
    }

    /** Names a formula after what it is about and one of the room's words, and says which calculator built it. */
    static Driver answer(
            Subject subject, Driver formula, String name, String word, Method method, Object... arguments) {
        return subject.name(formula, name, text("model.answer." + word, arguments), method);
    }
}
