package dev.millet.valuechain.integration;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** How close the stage comes to be tied to the firm. */
public enum IntegrationForm {
    /** Quasi-integration: a long contract, an advance, a minority share; the partner stays another firm. */
    QUASI,
    /** The firm builds the stage itself. */
    BUILD,
    /** The firm buys who does it today. */
    ACQUISITION;

    /** Its name for people: "quasi-integration", "准一体化". */
    public Text label() {
        return IntegrationWords.text("integration." + Words.key(this));
    }
}
