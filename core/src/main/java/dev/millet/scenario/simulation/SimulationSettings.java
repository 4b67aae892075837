package dev.millet.scenario.simulation;

import dev.millet.basics.Progress;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.sampling.RankCorrelation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.immutables.value.Value;

/** What a simulation was asked for, beside its tree. */
@Value.Immutable
interface SimulationSettings extends WithSimulationSettings {
    /** Trials unless others are asked for: a mean's standard error is then a 316th of the standard deviation. */
    int TRIALS = 100_000;

    /** The most trials of one simulation: 8 GB for each answer. */
    int MOST_TRIALS = 1_000_000_000;

    /** The ids of the drivers that are looked at. */
    List<String> drivers();

    OptionalLong seed();

    @Value.Default
    default int trials() {
        return TRIALS;
    }

    @Value.Default
    default SamplingPlan plan() {
        return SamplingPlan.RANDOM;
    }

    @Value.Default
    default int threads() {
        return 1;
    }

    Optional<Executor> executor();

    @Value.Default
    default Scenario scenario() {
        return Scenario.base();
    }

    /** Figures that go together. */
    List<RankCorrelation> correlations();

    /** Whether they are made to by reordering all draws, held in memory, instead of block by block. */
    @Value.Default
    default boolean reordered() {
        return false;
    }

    Optional<Progress> progress();

    @Value.Check
    default void check() {
        if (trials() < 1 || trials() > MOST_TRIALS) {
            throw new IllegalArgumentException(
                    "trials must be between 1 and " + MOST_TRIALS + ", but was '" + trials() + "'");
        }
        if (threads() < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was '" + threads() + "'");
        }
    }

    static ImmutableSimulationSettings.Builder builder() {
        return ImmutableSimulationSettings.builder();
    }
}
