package dev.millet.valuechain;

import dev.millet.basics.Text;

/** Where a report of a customer is sent. */
public enum FeedbackRoute {
    /** Urgent and important: a software update within days or weeks. */
    HOTFIX,
    /** Everything else: the development of the next generation. */
    NEXT_GENERATION;

    /** Its name for people: "hotfix", "快速修复". */
    public Text label() {
        return ValueChainWords.text("route." + ValueChainWords.key(this));
    }
}
