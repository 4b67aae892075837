package dev.millet.valuechain;

import dev.millet.basics.Text;

/** Who makes what is needed. */
public enum SourcingChoice {
    /** The firm, in its own plant. */
    MAKE,
    /** A supplier. */
    BUY;

    /** Its name for people: "make", "自制". */
    public Text label() {
        return ValueChainWords.text("sourcing." + ValueChainWords.key(this));
    }

    SourcingChoice other() {
        return this == MAKE ? BUY : MAKE;
    }
}
