package dev.millet.driver;

/**
 * A double reading of an answer and how far it can be from the decimal reading.
 *
 * @param value NaN where undefined
 * @param bound the decimal value lies within value ± bound; of an undefined value 0 says that the decimal value is
 *     undefined too; infinite: nothing is known (a comparison too close to call)
 */
public record Approximation(double value, double bound) {}
