package dev.millet.scenario.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.Samples;
import dev.millet.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for simulations of random formulas. */
class MonteCarloProperties {
    @Property(tries = 40)
    void theBitsAreTheSameForAnyNumberOfThreads(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int trials, @ForAll SamplingPlan plan) {
        MonteCarlo study = study(seed, trials, plan);
        Simulation one = study.run();
        for (int threads : new int[] {2, 8}) {
            same(study.threads(threads).run(), one);
        }
    }

    @Property(tries = 40)
    void partsJoinToTheWholeInWhateverGroupingAndOrder(
            @ForAll long seed, @ForAll @IntRange(min = 8_193, max = 30_000) int trials, @ForAll SamplingPlan plan) {
        MonteCarlo study = study(seed, trials, plan);
        Simulation whole = study.run();
        SplittableRandom random = new SplittableRandom(seed);
        int first = random.nextInt(1, study.blocks() - 1);
        int second = random.nextInt(first + 1, study.blocks());
        SimulationPart a = study.part(0, first);
        SimulationPart b = SimulationPart.of(study.part(first, second).toBytes());
        SimulationPart c = study.part(second, study.blocks());

        same(study.joined(List.of(c, a, b)), whole);
        same(study.joined(List.of(a.and(b), c)), whole);
        assertThat(a.and(b).and(c).toBytes()).isEqualTo(a.and(b.and(c)).toBytes());
        assertThat(study.joined(List.of(a)).trials()).isEqualTo(first * Draws.BLOCK);
        assertThatThrownBy(() -> study.joined(List.of(a, c)))
                .hasMessage(
                        "part must begin at trial " + first * Draws.BLOCK + ", but was '" + second * Draws.BLOCK + "'");
        assertThatThrownBy(() -> study.seed(seed + 1).part(0, 1).and(b))
                .hasMessageContaining("formula, figures, seed, trials or plan differ");
        byte[] bytes = a.toBytes();
        byte[] cut = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
        assertThatThrownBy(() -> SimulationPart.of(cut)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 60)
    void withoutAnyWidthEachTrialIsTheBlockReadingUnderEachScenario(@ForAll long seed) {
        DriverTree tree = Samples.random(seed, 4, 10);
        SplittableRandom random = new SplittableRandom(seed);
        List<Figure> base =
                tree.figures().stream().map(MonteCarloProperties::withoutWidth).toList();
        List<Figure> moved = new ArrayList<>();
        for (Figure figure : tree.figures()) {
            if (random.nextBoolean()) {
                Distribution range = figure.uncertainty().orElseThrow();
                moved.add(withoutWidth(figure.withValue(random.nextBoolean() ? range.low() : range.high())));
            }
        }
        Scenario still = scenario("still", base);
        for (Scenario scenario : List.of(still, still.with("moved", Text.of("moved"), moved.toArray(new Figure[0])))) {
            Simulation simulation = MonteCarlo.of(tree, "gap")
                    .seed(seed)
                    .trials(700)
                    .scenario(scenario)
                    .run();
            double expected = block(tree, scenario);
            assertThat(simulation.drawn()).isEmpty();
            for (double value : simulation.answer("gap").values()) {
                assertThat(Double.doubleToLongBits(value)).isEqualTo(Double.doubleToLongBits(expected));
            }
            if (!Double.isNaN(expected)) {
                assertThat(simulation.answer("gap").mean()).isEqualTo(expected);
                assertThat(simulation.answer("gap").standardDeviation()).isZero();
                assertThat(simulation.answer("gap").quantiles(0, 0.3, 1)).containsOnly(expected + 0.0);
            }
        }
    }

    @Property(tries = 40)
    void aFurtherFigureLeavesTheOthersDrawsUnchanged(@ForAll long seed, @ForAll SamplingPlan plan) {
        DriverTree tree = Samples.random(seed, 3, 6);
        Driver further = tree.find("gap").plus(Samples.ranged("further", "1", "0..2"));
        DriverTree larger = DriverTree.of(tree.find("gap"), further.named("larger", Text.of("larger")));
        double[] before = MonteCarlo.of(tree, "gap")
                .seed(seed)
                .trials(5_000)
                .plan(plan)
                .run()
                .answer("gap")
                .values();
        Simulation after =
                MonteCarlo.of(larger).seed(seed).trials(5_000).plan(plan).run();
        assertThat(after.answer("gap").values()).containsExactly(before);
    }

    @Property(tries = 60)
    void everyTrialReadAloneIsThatTrial(@ForAll long seed, @ForAll @IntRange(max = 9_999) int number) {
        DriverTree tree = Samples.random(seed, 3, 8);
        Simulation simulation =
                MonteCarlo.of(tree, "gap").seed(seed).trials(10_000).run();
        double value = simulation.answer("gap").value(number);
        Scenario trial = simulation.trial(number);
        assertThat(Double.doubleToLongBits(block(tree, trial))).isEqualTo(Double.doubleToLongBits(value));
    }

    /** The answer of a block whose lanes hold a scenario's figures. */
    private static double block(DriverTree tree, Scenario scenario) {
        DriverTree one = DriverTree.of(tree.find("gap"));
        Program.Block block = one.program().block(3);
        for (Figure figure : scenario.replacements()) {
            if (one.program().inputs().contains(figure.id())) {
                java.util.Arrays.fill(
                        block.input(one.program().inputIndex(figure.id())),
                        figure.value().doubleValue());
            }
        }
        return block.run(3).answer(0)[1];
    }

    private static Figure withoutWidth(Figure figure) {
        String only = figure.value().toPlainString();
        return figure.withUncertainty(Distribution.uniform(only, only));
    }

    private static Scenario scenario(String id, List<Figure> figures) {
        return Scenario.of(id, Text.of(id), figures.toArray(new Figure[0]));
    }

    /** A random formula with one answer that does not always exist. */
    private static MonteCarlo study(long seed, int trials, SamplingPlan plan) {
        Driver gap = Samples.random(seed, 4, 8).find("gap");
        Driver guarded = Driver.constant(java.math.BigDecimal.ONE, Unit.RATIO)
                .dividedBy(gap)
                .onlyIf(gap.isPositive(), Text.of("no gain"))
                .named("guarded", Text.of("guarded"));
        return MonteCarlo.of(DriverTree.of(gap, guarded))
                .seed(seed)
                .trials(trials)
                .plan(plan);
    }

    private static void same(Simulation one, Simulation other) {
        for (int i = 0; i < other.answers().size(); i++) {
            SimulatedAnswer a = one.answers().get(i);
            SimulatedAnswer b = other.answers().get(i);
            assertThat(a.values()).containsExactly(b.values());
            assertThat(a.failures()).isEqualTo(b.failures());
            assertThat(List.of(a.mean(), a.standardDeviation(), a.median(), a.standardError()))
                    .isEqualTo(List.of(b.mean(), b.standardDeviation(), b.median(), b.standardError()));
        }
    }
}
