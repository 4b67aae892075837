package dev.millet.scenario.simulation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.sampling.RankCorrelation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A simulation that was run: what its answers became, and what moved them.
 *
 * <pre>{@code
 * Simulation simulation = MonteCarlo.of(tree, "gap").seed(42).trials(100_000).run();
 * simulation.answer("gap").quantiles(0.05, 0.95);          // 333, 464
 * simulation.attribution("gap").figures().get(0).share();  // 0.44, the retailer's margin
 * simulation.attribution("gap").sources();                 // which interview to repeat
 * simulation.trial(17).read(tree).explain("gap");          // how trial 17 came to be
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Simulation {
    private final SimulatedTree model;
    private final SimulationPart part;
    private final Supplier<ImmutableList<SimulatedAnswer>> answers;

    Simulation(SimulatedTree model, SimulationPart part) {
        this.model = model;
        this.part = part;
        this.answers = Suppliers.memoize(this::read);
    }

    private ImmutableList<SimulatedAnswer> read() {
        ImmutableList.Builder<SimulatedAnswer> read = ImmutableList.builder();
        List<Driver> drivers = model.tree().answers();
        for (int i = 0; i < drivers.size(); i++) {
            read.add(new SimulatedAnswer(drivers.get(i), part.values(i), causes(i)));
        }
        return read.build();
    }

    private List<FailureCause> causes(int answer) {
        DriverTree tree = model.tree();
        List<FailureCause> causes = new ArrayList<>();
        part.failures().tallies().forEach((place, tally) -> {
            if (place.answer() == answer) {
                Value why = tree.read(model.trial(tally.first()))
                        .value(tree.answers().get(answer));
                causes.add(new FailureCause(why, tally.trials(), tally.first()));
            }
        });
        causes.sort(
                Comparator.comparingInt(FailureCause::trials).reversed().thenComparingInt(FailureCause::firstTrial));
        return causes;
    }

    /** The answers in their order. */
    public List<SimulatedAnswer> answers() {
        return answers.get();
    }

    /**
     * One of the answers.
     *
     * @throws IllegalArgumentException if the driver was not looked at; the message suggests the nearest
     */
    public SimulatedAnswer answer(String id) {
        return answers().get(model.tree().program().answerIndex(Identifier.of(id)));
    }

    /** How many trials were run. */
    public int trials() {
        return part.trials();
    }

    /** How many trials were asked for. */
    public int trialsAskedFor() {
        return model.settings().trials();
    }

    /** Whether all trials that were asked for were run; else it was cancelled, and speaks of the first ones. */
    public boolean isComplete() {
        return trials() == trialsAskedFor();
    }

    /** The seed that makes it again. */
    public long seed() {
        return model.seed();
    }

    /** How its points were laid. */
    public SamplingPlan plan() {
        return model.settings().plan();
    }

    /** The scenario it was run under. */
    public Scenario scenario() {
        return model.settings().scenario();
    }

    /** The figures that were drawn; all others below the answers stayed at their values. */
    public List<Figure> drawn() {
        return model.draws().figures();
    }

    /**
     * One trial as a scenario: all figures below the answers as they were in it, to be read and explained.
     *
     * @param number from 0
     * @throws IllegalArgumentException if there was no such trial
     */
    public Scenario trial(int number) {
        if (number < 0 || number >= trials()) {
            throw new IllegalArgumentException(
                    "trial must be between 0 and " + (trials() - 1) + ", but was '" + number + "'");
        }
        return Scenario.of(
                "trial-" + number,
                SimulationText.WORDS.text("simulation.trial", Integer.toString(number)),
                model.trial(number).toArray(new Figure[0]));
    }

    /**
     * Which figures and sources the variance of an answer comes from, and how it goes with each figure.
     *
     * @throws IllegalArgumentException if the driver was not looked at
     */
    public VarianceAttribution attribution(String answer) {
        return VarianceAttribution.of(model, answer(answer));
    }

    /** The rank correlations that were asked for. */
    public List<RankCorrelation> correlationsAskedFor() {
        return model.settings().correlations();
    }

    /**
     * The rank correlations that the draws of correlated figures have, in the order in which they were asked for; over the
     * first {@value VarianceAttribution#MOST_TRIALS} trials at most. A pair of which one never moves has none and is left out.
     */
    public List<RankCorrelation> correlations() {
        int length = Math.min(trials(), VarianceAttribution.MOST_TRIALS);
        Map<Identifier, double[]> columns = new HashMap<>();
        List<RankCorrelation> achieved = new ArrayList<>();
        for (RankCorrelation pair : model.settings().correlations()) {
            if (model.draws().moves(pair.first()) && model.draws().moves(pair.second())) {
                double rho = RankCorrelation.between(
                        draws(columns, pair.first(), length), draws(columns, pair.second(), length));
                if (!Double.isNaN(rho)) {
                    achieved.add(new RankCorrelation(pair.first(), pair.second(), BigDecimal.valueOf(rho)));
                }
            }
        }
        return List.copyOf(achieved);
    }

    private double[] draws(Map<Identifier, double[]> known, Identifier figure, int length) {
        return known.computeIfAbsent(
                figure, id -> model.draws().column(model.draws().column(id), length));
    }

    /** What it found, for people: several lines, the language by the locale; not to be parsed. */
    public String text(Locale locale) {
        return new SimulationText(this).text().in(locale);
    }

    /** What it found, in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
