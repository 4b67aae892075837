package dev.millet.scenario.simulation;

import dev.millet.fact.Figure;
import dev.millet.scenario.sampling.Sampler;

/**
 * A figure that a simulation draws.
 *
 * @param figure with its range, as the scenario has it
 * @param sampler of its range
 * @param streams of its id
 */
record DrawnFigure(Figure figure, Sampler sampler, Streams streams) {
    static DrawnFigure of(Figure figure, Samplers samplers, long seed) {
        return new DrawnFigure(figure, samplers.of(figure.uncertainty().orElseThrow()), new Streams(seed, figure.id()));
    }

    /** Whether it moves at all: a range of width zero does not. */
    static boolean isDrawn(Figure figure) {
        return figure.uncertainty().isPresent()
                && figure.uncertainty().get().variance().signum() > 0;
    }
}
