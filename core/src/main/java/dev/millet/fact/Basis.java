package dev.millet.fact;

/** Stub: how a number came to be. */
public enum Basis {
    REPORTED, CLAIMED, TARGET, FORECAST, DECIDED, ASSUMED, DERIVED
}
