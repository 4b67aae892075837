package dev.millet.fact;

/** What kind of distribution is meant by two ends that are right nine times out of ten. */
public enum RangeReading {
    /** By factors: as likely twice as much as half as much. For amounts above 0. */
    LOGNORMAL,
    /** By differences: as likely 3 more as 3 less. */
    NORMAL
}
