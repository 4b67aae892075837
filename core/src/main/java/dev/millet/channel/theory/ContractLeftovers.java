package dev.millet.channel.theory;

/** Who has the units that were ordered and not sold, and what they still fetch: it must be said, or profits do not add up. */
public enum ContractLeftovers {
    /** The retailer keeps them and what they fetch. */
    KEPT,
    /** The retailer sells them off and shares what they fetch like any other revenue. */
    SHARED,
    /** The maker takes them back for the buy-back price and has what they fetch. */
    RETURNED
}
