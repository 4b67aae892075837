package dev.millet.driver;

/**
 * Bounds between which a number surely lies.
 *
 * @param low least
 * @param high greatest
 */
public record Enclosure(double low, double high) {}
