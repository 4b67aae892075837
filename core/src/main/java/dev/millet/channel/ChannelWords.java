package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import java.util.Locale;

/** The room's fixed words in English and Chinese. */
final class ChannelWords {
    private static final Words WORDS = Words.of(ChannelWords.class);

    private ChannelWords() {}

    /** A constant's name as it is written in ids and word keys: SHOW_AND_TRY is show-and-try. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
