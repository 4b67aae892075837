package dev.millet.fact;

/** What is wrong where facts disagree. */
public enum ContradictionKind {
    /** They cannot all be true. */
    CONFLICT,
    /** One statement can be read in more than one way. */
    AMBIGUITY,
    /** They seem to disagree because they are about different events. */
    DIFFERENT_EVENT
}
