package dev.millet.channel;

/** Whether a tier owns what it sells. */
public enum Title {
    /** A reseller buys and sells: it takes title, sets its terms and carries stock. */
    RESELLER,
    /** An agent brokers for a commission: title stays with the hand above. */
    AGENT
}
