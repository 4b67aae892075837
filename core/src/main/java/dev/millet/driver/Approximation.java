package dev.millet.driver;

/** Stub: a double value (NaN: undefined) and a bound on its distance from the decimal value (infinite: unknown). */
public record Approximation(double value, double bound) {}
