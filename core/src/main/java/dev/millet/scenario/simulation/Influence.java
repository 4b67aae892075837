package dev.millet.scenario.simulation;

import dev.millet.fact.Figure;

/**
 * How one uncertain figure moved an answer in a simulation.
 *
 * <p>Example: a retailer's margin with a rank correlation of 0.64 and a share of 0.44: the answer rises with it, and if it were
 * known, 44 % of the answer's variance would be gone on average.
 *
 * @param figure with its range
 * @param rankCorrelation of the figure with the answer (Spearman 1904), from −1 to 1; NaN where one of both never moves
 * @param share of the answer's variance that is due to the figure alone; see {@link VarianceAttribution}
 */
public record Influence(Figure figure, double rankCorrelation, double share) {}
