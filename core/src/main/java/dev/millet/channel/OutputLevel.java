package dev.millet.channel;

/** How well a route gives a service output, as seen by the buyer. */
public enum OutputLevel {
    /** Lower than buyers are used to. */
    LOW,
    /** As buyers are used to. */
    USUAL,
    /** Better than buyers are used to. */
    HIGH
}
