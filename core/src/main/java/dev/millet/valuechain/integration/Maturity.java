package dev.millet.valuechain.integration;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** How far a firm has come; in this order. */
public enum Maturity {
    /** It seeks its first buyers. */
    START,
    /** It grows faster than its money and its management. */
    GROWTH,
    /** It earns its way, and its management holds. */
    MATURE;

    /** Its name for people: "start", "初创期". */
    public Text label() {
        return IntegrationWords.text("maturity." + Words.key(this));
    }
}
