package dev.millet.valuechain.integration;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** Who makes what is needed. */
public enum SourcingChoice {
    /** The firm, in its own plant. */
    MAKE,
    /** A supplier. */
    BUY;

    /** Its name for people: "make", "自制". */
    public Text label() {
        return IntegrationWords.text("sourcing." + Words.key(this));
    }

    SourcingChoice other() {
        return this == MAKE ? BUY : MAKE;
    }
}
