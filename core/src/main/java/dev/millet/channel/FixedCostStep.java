package dev.millet.channel;

import dev.millet.fact.Figure;
import java.util.Optional;

/**
 * One step of a fixed cost: what it is up to a volume, inclusive.
 *
 * @param upTo the largest volume a year it is good for; absent: any
 * @param amount the cost on this step, per year or one-off
 */
public record FixedCostStep(Optional<Figure> upTo, Figure amount) {}
