package dev.millet.valuechain.process;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** Where a report of a customer is sent. */
public enum FeedbackRoute {
    /** Urgent and important: a software update within days or weeks. */
    HOTFIX,
    /** Everything else: the development of the next generation. */
    NEXT_GENERATION;

    /** Its name for people: "hotfix", "快速修复". */
    public Text label() {
        return ProcessWords.text("route." + Words.key(this));
    }
}
