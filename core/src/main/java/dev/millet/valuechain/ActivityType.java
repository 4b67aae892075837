package dev.millet.valuechain;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * What part an activity plays within its category.
 *
 * <p>Example: selling is direct, scheduling the sales force is indirect, checking orders is quality assurance. The three
 * have different economics, and often the indirect ones grow unseen.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 2.
 */
public enum ActivityType {
    /** Creates value for the buyer itself: assembly, advertising, selling. */
    DIRECT,
    /** Lets direct activities be performed: maintenance, scheduling, keeping records. */
    INDIRECT,
    /** Ensures the quality of others: inspecting, testing, checking, rework. */
    QUALITY_ASSURANCE;

    /** Its name in English and Chinese: "quality assurance", "质量保证". */
    public Text label() {
        return ValueChainWords.text("type." + Words.key(this));
    }
}
