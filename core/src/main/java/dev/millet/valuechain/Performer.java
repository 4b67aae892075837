package dev.millet.valuechain;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * Whose hands: who performs an activity, bears a cost or holds an asset.
 *
 * <p>Only what the firm itself bears stands in its cost and its margin; what partners and customers bear is shown beside.
 *
 * <p>Example: phones are assembled by a partner, whom the firm pays; fans test them as customers, and nobody pays.
 */
public enum Performer {
    /** The firm whose chain it is. */
    OWN,
    /** A supplier, a dealer, a service provider. */
    PARTNER,
    /** The buyer or a fan. */
    CUSTOMER;

    /** Its name in English and Chinese: "partner", "合作伙伴". */
    public Text label() {
        return ValueChainWords.text("performer." + Words.key(this));
    }
}
