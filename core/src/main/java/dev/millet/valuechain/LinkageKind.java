package dev.millet.valuechain;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** Between whose activities a linkage runs. */
public enum LinkageKind {
    /** Between two activities of the chain. */
    INTERNAL,
    /** Between an activity of the chain and one of a supplier. */
    SUPPLIER,
    /** Between an activity of the chain and one of a buyer. */
    BUYER;

    /** Its name in English and Chinese: "with a supplier", "与供应商". */
    public Text label() {
        return ValueChainWords.text("linkage." + Words.key(this));
    }
}
