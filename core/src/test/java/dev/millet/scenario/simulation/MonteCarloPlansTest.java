package dev.millet.scenario.simulation;

import static dev.millet.scenario.Samples.gap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.Samples;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.sampling.RankCorrelation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Points of each plan: evenly spread where they must be, by chance where chance was asked for, together where they go together. */
class MonteCarloPlansTest {
    private static final List<String> FIGURES = List.of("a", "b", "c", "d", "e");

    /** Over 4 seeds and 5 figures: the 20 tests together raise a false alarm in less than 2e-5 of all cases. */
    @Test
    void randomDrawsAreUniform() {
        for (int seed = 0; seed < 4; seed++) {
            Simulation simulation = uniforms(SamplingPlan.RANDOM, 20_000, seed);
            for (String figure : FIGURES) {
                areUniform(simulation.answer(figure).values());
            }
        }
    }

    /** Kolmogorov and Smirnov's distance from the uniform, below the bound of α = 1e-6 (Massart 1990). */
    private static void areUniform(double[] values) {
        int n = values.length;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double distance = IntStream.range(0, n)
                .mapToDouble(i -> Math.max(sorted[i] - (double) i / n, (i + 1.0) / n - sorted[i]))
                .max()
                .orElseThrow();
        assertThat(distance).isLessThan(Math.sqrt(Math.log(2 / 1e-6) / 2 / n));
    }

    /** |r| ≤ 5/√n for 10 pairs of figures and, in place of the other figure, the next trial; false-alarm rate below 1e-5. */
    @ParameterizedTest
    @EnumSource(
            value = SamplingPlan.class,
            names = {"RANDOM", "LATIN_HYPERCUBE"})
    void figuresAndTrialsAreIndependent(SamplingPlan plan) {
        int n = 30_000;
        Simulation simulation = uniforms(plan, n, 77);
        for (int i = 0; i < FIGURES.size(); i++) {
            double[] one = simulation.answer(FIGURES.get(i)).values();
            assertThat(RankCorrelation.between(Arrays.copyOf(one, n - 1), Arrays.copyOfRange(one, 1, n)))
                    .isBetween(-5 / Math.sqrt(n), 5 / Math.sqrt(n));
            for (int j = 0; j < i; j++) {
                assertThat(RankCorrelation.between(
                                one, simulation.answer(FIGURES.get(j)).values()))
                        .isBetween(-5 / Math.sqrt(n), 5 / Math.sqrt(n));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SamplingPlan.class,
            names = {"SOBOL", "LATIN_HYPERCUBE"})
    void everyStratumOfEachFigureIsDrawnFromOnce(SamplingPlan plan) {
        int n = 8_192;
        Simulation simulation = uniforms(plan, n, 5);
        for (String figure : FIGURES) {
            double[] sorted = simulation.answer(figure).values().clone();
            Arrays.sort(sorted);
            for (int i = 0; i < n; i++) {
                assertThat(sorted[i] * n).isBetween((double) i, i + 1.0);
            }
        }
    }

    /**
     * Where in its stratum a trial stands is chance: uniform over 5 figures, with a false-alarm rate below 5e-6 together; and two
     * figures stand at places of their own, |r| ≤ 5/√n for 10 pairs, below 1e-5.
     */
    @Test
    void trialsOfALatinHypercubeStandAnywhereInTheirStrata() {
        int n = 8_192;
        Simulation simulation = uniforms(SamplingPlan.LATIN_HYPERCUBE, n, 6);
        double[][] places = FIGURES.stream()
                .map(figure -> Arrays.stream(simulation.answer(figure).values())
                        .map(value -> value * n - Math.floor(value * n))
                        .toArray())
                .toArray(double[][]::new);
        areUniformAndIndependent(places);
    }

    /**
     * The first Sobol point is all zeros, so that the first trial of each figure is its shift: uniform over 2,000 seeds, with a
     * false-alarm rate below 5e-6 together for 5 figures, and independent from figure to figure, |r| ≤ 5/√n for 10 pairs, below
     * 1e-5. With one shift for all, points of two figures would keep to the pattern that the sequence has about its diagonal.
     */
    @Test
    void eachFigureOfASobolPlanHasAShiftOfItsOwn() {
        double[][] shifts = new double[FIGURES.size()][2_000];
        for (int seed = 0; seed < 2_000; seed++) {
            Simulation simulation = uniforms(SamplingPlan.SOBOL, 1, seed);
            for (int i = 0; i < shifts.length; i++) {
                shifts[i][seed] = simulation.answer(FIGURES.get(i)).value(0);
            }
        }
        areUniformAndIndependent(shifts);
    }

    private static void areUniformAndIndependent(double[][] columns) {
        double bound = 5 / Math.sqrt(columns[0].length);
        for (int i = 0; i < columns.length; i++) {
            areUniform(columns[i]);
            for (int j = 0; j < i; j++) {
                assertThat(RankCorrelation.between(columns[i], columns[j])).isBetween(-bound, bound);
            }
        }
    }

    @Test
    void sobolPointsFillEachSquareOfTheirFirstTwoFiguresOnce() {
        int n = 4_096;
        Simulation simulation = uniforms(SamplingPlan.SOBOL, n, 9);
        double[] a = simulation.answer("a").values();
        double[] b = simulation.answer("b").values();
        boolean[] filled = new boolean[n];
        for (int i = 0; i < n; i++) {
            int square = (int) (a[i] * 64) * 64 + (int) (b[i] * 64);
            assertThat(filled[square]).isFalse();
            filled[square] = true;
        }
    }

    @Test
    void evenPlansSettleSoonerThanChance() {
        Driver sum = Driver.sum(
                Unit.RATIO, FIGURES.stream().map(MonteCarloPlansTest::uniform).toList());
        for (SamplingPlan plan : List.of(SamplingPlan.LATIN_HYPERCUBE, SamplingPlan.SOBOL)) {
            SimulatedAnswer answer = MonteCarlo.of(gap(sum))
                    .seed(3)
                    .trials(4_096)
                    .plan(plan)
                    .run()
                    .answer("gap");
            assertThat(answer.mean()).isCloseTo(2.5, within(answer.standardError() / 20));
        }
    }

    /** What is asked for within 4.5 standard errors of a rank correlation, 1.06·(1 − ρ²)/√n: false-alarm rate 7e-6 a pair. */
    @ParameterizedTest
    @EnumSource(SamplingPlan.class)
    void correlatedFiguresGoTogetherAndKeepTheirOwnDistributions(SamplingPlan plan) {
        RankCorrelation[] wanted = {RankCorrelation.of("a", "b", "0.7"), RankCorrelation.of("c", "a", "-0.4")};
        MonteCarlo study = study().plan(plan).seed(21).trials(16_384).correlated(wanted);
        Simulation simulation = study.run();

        for (RankCorrelation pair : wanted) {
            double rho = pair.rho().doubleValue();
            double achieved = simulation.correlations().stream()
                    .filter(each ->
                            each.first().equals(pair.first()) && each.second().equals(pair.second()))
                    .findFirst()
                    .orElseThrow()
                    .rho()
                    .doubleValue();
            assertThat(achieved).isCloseTo(rho, within(4.5 * 1.06 * (1 - rho * rho) / 128));
            assertThat(achieved)
                    .isCloseTo(
                            RankCorrelation.between(
                                    simulation.answer(pair.first().text()).values(),
                                    simulation.answer(pair.second().text()).values()),
                            within(1e-12));
        }
        double bound = Math.sqrt(Math.log(2 / 1e-6) / 2 / 16_384);
        for (String figure : FIGURES) {
            assertThat(simulation.answer(figure).quantile(0.3)).isCloseTo(0.3, within(bound));
        }
        assertThat(simulation.attribution("a").isCorrelated()).isTrue();
        assertThat(simulation.text(Locale.ENGLISH))
                .contains(
                        "a and b go together: rank correlation 0.7, drawn 0.",
                        "figures are correlated, so shares overlap");
        assertThat(simulation.text(Locale.CHINESE)).contains("a与b相关：秩相关系数 0.7，抽样所得 0.");
        assertThat(study.threads(3).run().answer("b").values())
                .containsExactly(simulation.answer("b").values());
        // d and e go with nobody: their draws are what they were
        assertThat(simulation.answer("d").values())
                .containsExactly(study.correlated().run().answer("d").values());
    }

    /** Reordered correlations of 10,000 trials have a standard deviation of 0.0064/√10; 4.5 of them: false-alarm rate 7e-6. */
    @Test
    void reorderingComesNearerAndKeepsEachDraw() {
        MonteCarlo study = study().seed(4).trials(10_000);
        Simulation alone = study.run();
        MonteCarlo tied = study.reordered(RankCorrelation.of("a", "b", "0.7"));
        Simulation simulation = tied.run();

        assertThat(simulation.correlations().get(0).rho().doubleValue()).isCloseTo(0.7, within(4.5 * 0.00203));
        for (String figure : List.of("a", "b")) {
            assertThat(Arrays.stream(simulation.answer(figure).values())
                            .sorted()
                            .toArray())
                    .containsExactly(Arrays.stream(alone.answer(figure).values())
                            .sorted()
                            .toArray());
        }
        assertThat(tied.joined(List.of(tied.part(0, 1), tied.part(1, 3)))
                        .answer("b")
                        .values())
                .containsExactly(simulation.answer("b").values());
    }

    @Test
    void aPartnerNobodyLooksAtLeavesTheDrawsAsTheyAre() {
        RankCorrelation pair = RankCorrelation.of("a", "b", "0.5");
        double[] both =
                study().seed(4).trials(5_000).correlated(pair).run().answer("b").values();
        double[] one = MonteCarlo.of(tree(), "b")
                .seed(4)
                .trials(5_000)
                .correlated(pair)
                .run()
                .answer("b")
                .values();
        assertThat(one).containsExactly(both);
        assertThatThrownBy(() -> study().seed(4)
                        .correlated(RankCorrelation.of("a", "bb", "0.5"))
                        .run())
                .hasMessage("correlated figure must be one of the tree, but was 'bb'");
    }

    /** A figure without width, one without a range and one that a scenario pins down: none has a correlation to tell. */
    @Test
    void tellsNoCorrelationOfAFigureThatDoesNotMove() {
        Driver sum = uniform("a").plus(Samples.ranged("still", "1", "1..1")).plus(Samples.point("known", "1"));
        MonteCarlo study = MonteCarlo.of(gap(sum.plus(uniform("b")))).seed(4).trials(5_000);
        Scenario pinned = Scenario.of("pinned", Text.of("pinned"), Figure.assumed("b", "0.5", "a test"));
        for (String other : List.of("still", "known", "b")) {
            RankCorrelation pair = RankCorrelation.of("a", other, "0.7");
            for (Simulation simulation : List.of(
                    study.scenario(pinned).correlated(pair).run(),
                    study.scenario(pinned).reordered(pair).run())) {
                assertThat(simulation.correlationsAskedFor()).containsExactly(pair);
                assertThat(simulation.correlations()).isEmpty();
                assertThat(simulation.text(Locale.ENGLISH))
                        .contains("a and " + other
                                + " were to go together (rank correlation 0.7), but one of them did not move");
                assertThat(simulation.text(Locale.CHINESE)).contains("但其中之一没有变动");
            }
        }
    }

    /** Two coins of which the second shows heads one time in ten can have a rank correlation of a third at most. */
    @Test
    void tellsWhatCorrelationFiguresOfFewValuesHave() {
        Driver even =
                Driver.of(Figure.assumed("even", "0", Distribution.discrete(Map.of("0", "1", "1", "1")), "a coin"));
        Driver odd = Driver.of(
                Figure.assumed("odd", "0", Distribution.discrete(Map.of("0", "9", "1", "1")), "another coin"));
        MonteCarlo study = MonteCarlo.of(gap(even.plus(odd)))
                .seed(4)
                .trials(65_536)
                .correlated(RankCorrelation.of("even", "odd", "0.7"));
        // P(both) by the bivariate normal with the correlation 2 sin(0.7 π/6) = 0.7167 over (0, -1.2816): 0.095413
        double rho = (0.095413 - 0.05) / Math.sqrt(0.25 * 0.09);
        assertThat(study.run().correlations().get(0).rho().doubleValue())
                .isCloseTo(rho, within(4.5 / Math.sqrt(65_536)));
        // nobody looks at the second: its draws are its own all the same
        assertThat(study.drivers("even").run().correlations())
                .isEqualTo(study.run().correlations());
    }

    @Test
    void reordersAsFewDrawsAsThereCanBe() {
        for (int seed = 0; seed < 60; seed++) {
            MonteCarlo study = study().seed(seed).trials(3);
            Simulation tied =
                    study.reordered(RankCorrelation.of("a", "b", "0.7")).run();
            assertThat(tied.correlations()).hasSize(1);
            assertThat(tied.answer("b").values())
                    .containsExactlyInAnyOrder(study.run().answer("b").values());
        }
        assertThatThrownBy(() -> study().seed(1)
                        .trials(2)
                        .reordered(RankCorrelation.of("a", "b", "0.7"))
                        .run())
                .hasMessage("draws must be more than the figures that go together, but was '2' of 2");
    }

    @Test
    void aRangeOfChoicesDrivesAChoice() {
        Figure route = Figure.assumed("route", "0", "three ways")
                .withUncertainty(Distribution.discrete(Map.of("0", "1", "1", "1", "2", "2")));
        Driver chosen = Driver.choice(
                Driver.of(route), List.of(Samples.number("10"), Samples.number("20"), Samples.number("30")));
        SimulatedAnswer answer =
                MonteCarlo.of(gap(chosen)).seed(8).trials(40_000).run().answer("gap");
        // 4.5 standard errors of a share of a quarter, and of a half: false-alarm rate 7e-6 each
        assertThat(answer.probabilityBelow(15)).isCloseTo(0.25, within(4.5 * 0.433 / 200));
        assertThat(answer.probabilityAbove(25)).isCloseTo(0.5, within(4.5 * 0.5 / 200));
        assertThat(answer.failed()).isZero();
    }

    private static Simulation uniforms(SamplingPlan plan, int trials, int seed) {
        return study().plan(plan).seed(seed).trials(trials).run();
    }

    private static MonteCarlo study() {
        return MonteCarlo.of(tree(), FIGURES.toArray(new String[0]));
    }

    private static DriverTree tree() {
        return DriverTree.of(FIGURES.stream().map(MonteCarloPlansTest::uniform).toList());
    }

    private static Driver uniform(String id) {
        return Driver.of(Figure.assumed(id, "0.5", "a test").withUncertainty(Distribution.uniform("0", "1")));
    }
}
