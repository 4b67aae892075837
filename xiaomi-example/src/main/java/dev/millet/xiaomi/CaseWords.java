package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The example's fixed words in English and Chinese. */
final class CaseWords {
    private static final Words WORDS = Words.of(CaseWords.class);

    private CaseWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** Several texts as a list, with the commas of each language. */
    static Text list(List<Text> parts) {
        return Text.of(list(parts, Locale.ENGLISH), list(parts, Locale.CHINESE));
    }

    private static String list(List<Text> parts, Locale locale) {
        return parts.stream()
                .map(part -> part.in(locale))
                .collect(Collectors.joining(text("list.comma").in(locale)));
    }
}
