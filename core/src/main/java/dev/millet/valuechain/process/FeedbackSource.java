package dev.millet.valuechain.process;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** How customers are heard. */
public enum FeedbackSource {
    /** What direct sales record: when, what, how many, how paid, where to. */
    SALES_DATA,
    /** Ratings after sale and service. */
    RATING,
    /** Forums and social media. */
    COMMUNITY,
    /** Regular surveys. */
    SURVEY;

    /** Its name for people: "community", "社区". */
    public Text label() {
        return ProcessWords.text("feedback." + Words.key(this));
    }
}
