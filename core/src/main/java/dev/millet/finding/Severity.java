package dev.millet.finding;

/** Stub. */
public enum Severity {
    ERROR,
    WARNING,
    HINT,
    STRENGTH
}
