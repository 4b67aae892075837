package dev.millet.canvas;

/** Which way a link works: more of the one makes more, or less, of the other; or neither is said. */
public enum Sign {
    /** More of the one makes more of the other: supports, feeds, earns. */
    POSITIVE,
    /** More of the one makes less of the other: hurts, costs, drives away. */
    NEGATIVE,
    /** Nothing is said: serves, belongs to. Such a link closes no feedback loop. */
    NONE
}
