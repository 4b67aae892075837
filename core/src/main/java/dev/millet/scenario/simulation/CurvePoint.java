package dev.millet.scenario.simulation;

/**
 * A point of a cumulative curve: so likely is a value at or below this.
 *
 * @param probability from 0 to 1
 * @param value in the answer's unit
 */
public record CurvePoint(double probability, double value) {}
