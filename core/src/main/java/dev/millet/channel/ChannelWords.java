package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** The room's fixed words in English and Chinese. */
final class ChannelWords {
    private static final Words WORDS = Words.of(ChannelWords.class);

    private ChannelWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
