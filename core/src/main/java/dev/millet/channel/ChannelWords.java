package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The room's fixed words in English and Chinese. */
final class ChannelWords {
    static final Words WORDS = Words.of(ChannelWords.class);

    private ChannelWords() {}

    /** A function's name as it heads a line: "Deliver". */
    static Text heading(ChannelFunction function) {
        Map<String, String> labels = function.label().byLanguage();
        Map<String, String> headed = new TreeMap<>();
        for (String language : labels.keySet()) {
            String words = labels.get(language);
            headed.put(language, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        }
        return Text.of(headed);
    }

    /** An amount as a message shows it: 68.34 CNY/unit. */
    static String amount(Value value) {
        return value.text(Locale.ENGLISH);
    }

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** At least one text in a row, each two joined as a pattern of two says: "a, b, c", "甲、乙、丙". */
    static Text joined(String pattern, List<Text> texts) {
        Text row = texts.get(0);
        for (Text next : texts.subList(1, texts.size())) {
            row = text(pattern, row, next);
        }
        return row;
    }
}
