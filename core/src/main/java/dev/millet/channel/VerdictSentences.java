package dev.millet.channel;

import dev.millet.basics.Text;
import java.util.List;

/** The words of a verdict. */
record VerdictSentences(ChannelComparison comparison, Verdict verdict) {
    List<Text> all() {
        return List.of();
    }
}
