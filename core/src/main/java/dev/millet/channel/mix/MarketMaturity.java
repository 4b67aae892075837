package dev.millet.channel.mix;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** How far a market has come, which decides what suits it. */
public enum MarketMaturity {
    /** Growing, poorer, first buyers: affordable and practical. */
    EMERGING,
    /** Saturated, richer, replacement: quality, brand and service. */
    MATURE;

    /** Its name in English and Chinese. */
    public Text label() {
        return MixWords.text("maturity." + Words.key(this));
    }

    /** What is usually done there: "affordable, practical products; reach before margin". */
    public Text policy() {
        return MixWords.text("maturity." + Words.key(this) + ".policy");
    }
}
