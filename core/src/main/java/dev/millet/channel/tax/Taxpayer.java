package dev.millet.channel.tax;

import dev.millet.basics.Words;

/** A hand's status as a payer of VAT. */
public enum Taxpayer {
    /** Charges VAT and recovers the VAT on what it buys. */
    GENERAL,
    /** Charges a low rate and recovers nothing, so that VAT is a cost to it. */
    SMALL_SCALE;

    /** Its name in ids and messages: small-scale. */
    String word() {
        return Words.key(this);
    }
}
