package dev.millet.channel.outlet;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** What a carrier is to a phone maker; often several at once. */
public enum CarrierRole {
    /** Sells his phones to consumers. */
    CHANNEL,
    /** Buys them for itself: a segment of customers. */
    CUSTOMER,
    /** Pays a part of the price. */
    SUBSIDISER,
    /** Carries the traffic of his services. */
    NETWORK;

    /** Its name in English and Chinese. */
    public Text label() {
        return OutletWords.text("carrier-role." + Words.key(this));
    }
}
