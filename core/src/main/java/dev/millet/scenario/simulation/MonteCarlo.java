package dev.millet.scenario.simulation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.millet.basics.Progress;
import dev.millet.driver.DriverTree;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.sampling.RankCorrelation;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * How likely the answers of a tree are, when its figures are as uncertain as their ranges say: the tree read over many
 * trials, each with all uncertain figures drawn anew (Metropolis and Ulam 1949; Hertz, Risk analysis in capital
 * investment, 1964).
 *
 * <pre>{@code
 * Simulation simulation = MonteCarlo.of(tree, "gap").seed(42).trials(1_000_000).threads(2).run();
 * simulation.answer("gap").mean();                // 387.1
 * simulation.answer("gap").probabilityOfLoss();   // 0.04: the gap is below zero in 4 of 100 trials
 * System.out.println(simulation.text(Locale.ENGLISH));
 * }</pre>
 *
 * <p><b>Chance is handed in.</b> There is no default seed. Each figure has streams of chance of its own, from seed, id and
 * block of {@value Draws#BLOCK} trials: a figure that is added to the tree leaves the others' draws unchanged, scenarios run
 * with one seed share their draws (common random numbers), and any block can be run alone, see {@link SimulationPart}.
 * The same seed gives the same bits for any number of threads and on every Java version, on one kind of processor.
 *
 * <p><b>What is drawn.</b> A figure with a range that has a width. All others stay at their values; so without any width
 * each trial is the block reading of the tree, to the bit. A categorical range draws the index of a
 * {@linkplain dev.millet.driver.Driver#choice choice}.
 *
 * <p><b>Trials without a value</b> (a division by zero, a break-even that does not exist) are counted with their causes,
 * see {@link SimulatedAnswer#failures}; statistics say over how many trials they speak.
 *
 * <p>Immutable: each method returns a changed copy. Memory: 8 bytes for each trial and answer.
 */
public final class MonteCarlo {
    private final DriverTree tree;
    private final SimulationSettings settings;
    private final Samplers samplers;
    private final Supplier<SimulatedTree> model;
    private final Supplier<String> study;

    private MonteCarlo(DriverTree tree, SimulationSettings settings, Samplers samplers) {
        this.tree = tree;
        this.settings = settings;
        this.samplers = samplers;
        this.model = Suppliers.memoize(() -> new SimulatedTree(tree, settings, samplers));
        this.study = Suppliers.memoize(() -> model.get().fingerprint());
    }

    /**
     * A simulation of some drivers of a tree, or of all its answers when none is named.
     *
     * @param drivers ids of answers or of named drivers and figures below them
     * @throws IllegalArgumentException if the tree has no driver of an id; the message suggests the nearest
     */
    public static MonteCarlo of(DriverTree tree, String... drivers) {
        return new MonteCarlo(tree, SimulationSettings.builder().build(), new Samplers()).drivers(drivers);
    }

    /**
     * Of other drivers, or of all answers when none is named. Runs that come from one study draw from the same tables, which
     * are made once: keep the study when you run it under several scenarios.
     *
     * @param drivers ids of answers or of named drivers and figures below them
     * @throws IllegalArgumentException if the tree has no driver of an id; the message suggests the nearest
     */
    public MonteCarlo drivers(String... drivers) {
        for (String driver : drivers) {
            var unused = tree.find(driver);
        }
        return with(settings.withDrivers(drivers));
    }

    /** With this seed: the same seed is the same simulation. */
    public MonteCarlo seed(long seed) {
        return with(settings.withSeed(OptionalLong.of(seed)));
    }

    /**
     * With so many trials; {@value SimulationSettings#TRIALS} unless said otherwise.
     *
     * @throws IllegalArgumentException if there is none, or more than {@value SimulationSettings#MOST_TRIALS}
     */
    public MonteCarlo trials(int trials) {
        return with(settings.withTrials(trials));
    }

    /** With points laid otherwise than at random. */
    public MonteCarlo plan(SamplingPlan plan) {
        return with(settings.withPlan(plan));
    }

    /** Under a scenario: its figures, with their ranges, in the place of the tree's. */
    public MonteCarlo scenario(Scenario scenario) {
        return with(settings.withScenario(scenario));
    }

    /**
     * With figures that go together, by a {@link dev.millet.scenario.sampling.GaussianCopula}: block by block, so that
     * memory stays as it is. A figure that is correlated has other draws than alone. {@link Simulation#correlations} tells
     * what was achieved.
     *
     * @param correlations between figures of the tree, each pair at most once; none makes all independent
     */
    public MonteCarlo correlated(RankCorrelation... correlations) {
        return with(settings.withCorrelations(correlations).withReordered(false));
    }

    /**
     * With figures that go together, by {@link dev.millet.scenario.sampling.ImanConover} reordering: nearer to the
     * correlations asked for, each figure's own draws kept. All draws of these figures are held in memory, 8 bytes a trial
     * and figure, by each part anew.
     *
     * @param correlations between figures of the tree, each pair at most once
     */
    public MonteCarlo reordered(RankCorrelation... correlations) {
        return with(settings.withCorrelations(correlations).withReordered(true));
    }

    /**
     * On so many threads, the calling one among them; on that alone unless said otherwise. The others are daemons and end
     * with the run. What they find is the same for any number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public MonteCarlo threads(int threads) {
        return with(settings.withThreads(threads));
    }

    /** With the threads beside the calling one taken from an executor. */
    public MonteCarlo executor(Executor executor) {
        return with(settings.withExecutor(executor));
    }

    /**
     * Counting its trials on a progress, by which it can be cancelled: each thread then ends with the {@value Draws#LANES} trials
     * in hand at most (of which those without a value are read once more, for their cause), so that trials of a millisecond end
     * within half a second. The run returns the whole blocks of {@value Draws#BLOCK} trials that it has from the first one on;
     * an unfinished block and what lies beyond it are not counted. What {@link #reordered} figures need beforehand is not
     * interrupted.
     */
    public MonteCarlo progress(Progress progress) {
        return with(settings.withProgress(progress));
    }

    private MonteCarlo with(SimulationSettings changed) {
        return new MonteCarlo(tree, changed, samplers);
    }

    /**
     * Runs all trials. An interrupt of the calling thread cancels the run, as a {@linkplain #progress progress} does, and stays
     * set.
     *
     * @throws IllegalArgumentException if no seed is given, or the scenario does not fit the tree
     */
    public Simulation run() {
        return new Simulation(model.get(), SimulationRun.of(model.get(), study, 0, blocks()));
    }

    /** How many blocks the trials are: what a cluster divides. */
    public int blocks() {
        return Draws.blocks(settings.trials());
    }

    /**
     * Runs some of the blocks.
     *
     * @param from the first, from 0
     * @param to after the last
     * @throws IllegalArgumentException as {@link #run()}, or if there are no such blocks
     */
    public SimulationPart part(int from, int to) {
        if (from < 0 || to <= from || to > blocks()) {
            throw new IllegalArgumentException("blocks must lie in 0 to " + blocks() + " and not be empty, but was '"
                    + from + "' to '" + to + "'");
        }
        return SimulationRun.of(model.get(), study, from, to);
    }

    /**
     * The simulation that parts of this study are, from the first trial on and in any order. Where later parts are missing it
     * speaks of the trials that are there.
     *
     * @throws IllegalArgumentException if there is no part, if one is of another study, or if there is a hole between them
     */
    public Simulation joined(Iterable<SimulationPart> parts) {
        List<SimulationPart> ordered =
                ImmutableList.sortedCopyOf(Comparator.comparingInt(SimulationPart::firstTrial), parts);
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty, but was '[]'");
        }
        SimulationPart none =
                SimulationPart.none(study.get(), model.get().tree().answers().size());
        return new Simulation(model.get(), none.and(ordered));
    }
}
