package dev.millet.scenario.simulation;

import dev.millet.fact.Distribution;
import dev.millet.scenario.sampling.Sampler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The samplers of the runs that come from one study, each made once: a table of quantiles takes longer to make than to draw
 * some thousand values from, and runs under different scenarios have most of their ranges in common.
 */
final class Samplers {
    private final Map<Distribution, Sampler> made = new ConcurrentHashMap<>();

    Sampler of(Distribution distribution) {
        return made.computeIfAbsent(distribution, Sampler::of);
    }
}
