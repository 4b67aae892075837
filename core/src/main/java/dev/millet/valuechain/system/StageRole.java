package dev.millet.valuechain.system;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** What a stage is to the firm whose value system it stands in; in the order of the goods. */
public enum StageRole {
    /** Sells to the firm or to another supplier: makers of parts, contract manufacturers. */
    SUPPLIER,
    /** The firm itself. */
    FIRM,
    /** Brings the firm's product to the buyer: distributors, retailers, couriers. */
    CHANNEL;

    /** Its name for people: "supplier", "供应商". */
    public Text label() {
        return SystemWords.text("role." + Words.key(this));
    }
}
