package dev.millet.fact;

/**
 * How a number came to be.
 *
 * <p>Two numbers of different basis seldom contradict each other: a target and what was then reported can both be true.
 */
public enum Basis {
    /** The party that counts says so: accounts, official figures, a published price. */
    REPORTED,
    /** Somebody says so, without being the one who counts, or without saying how. */
    CLAIMED,
    /** What somebody set out to reach. */
    TARGET,
    /** What somebody expects to happen. */
    FORECAST,
    /** What one sets oneself: the price asked, the route chosen. */
    DECIDED,
    /** What we believe without a source, with a range and a reason. */
    ASSUMED,
    /** Estimated or computed from data; the evidence says by which method. */
    DERIVED
}
