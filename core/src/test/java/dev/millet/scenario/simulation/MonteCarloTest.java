package dev.millet.scenario.simulation;

import static dev.millet.scenario.Samples.gap;
import static dev.millet.scenario.Samples.number;
import static dev.millet.scenario.Samples.ranged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Progress;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import dev.millet.scenario.Samples;
import dev.millet.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small trees whose distributions are known. */
class MonteCarloTest {
    @Test
    void theStoryOfTheRetailersMargin() {
        // gap = 120 - (2000 (1 - margin) - 1700) = 2000 margin - 180, margin PERT 0.08, 0.12, 0.18
        Simulation simulation =
                MonteCarlo.of(Samples.story(), "gap").seed(42).trials(100_000).run();
        SimulatedAnswer gap = simulation.answer("gap");
        double mean = 2000 * (0.08 + 4 * 0.12 + 0.18) / 6 - 180;
        double deviation = 2000 * Math.sqrt((0.74 / 6 - 0.08) * (0.18 - 0.74 / 6) / 7);

        assertThat(gap.standardError()).isCloseTo(deviation / Math.sqrt(100_000), within(0.001));
        assertThat(gap.standardError()).isEqualTo(gap.standardDeviation() / Math.sqrt(100_000));
        assertThat(gap.mean()).isCloseTo(mean, within(4.5 * gap.standardError()));
        assertThat(gap.standardDeviation()).isCloseTo(deviation, within(0.3));
        // below zero where the margin is below 9 %: the beta distribution with 2.6 and 3.4 at a tenth, within 4.5
        // standard errors
        assertThat(gap.probabilityOfLoss()).isCloseTo(0.02274, within(0.0021));
        assertThat(gap.defined()).isEqualTo(100_000);
        assertThat(gap.failed()).isZero();
        assertThat(simulation.isComplete()).isTrue();
    }

    @Test
    void aStudyOfOtherDriversDrawsWhatANewOneWould() {
        DriverTree tree = Samples.story();
        MonteCarlo study = MonteCarlo.of(tree).seed(42).trials(2_000);
        Figure wider = Figure.assumed("margin", "0.12", "0.02..0.3", "a test");
        Scenario scenario = Scenario.of("wider", Text.of("wider"), wider);
        SimulatedAnswer first = study.drivers("gap").run().answer("gap");
        SimulatedAnswer other = study.drivers("gap").scenario(scenario).run().answer("gap");

        assertThat(first.mean())
                .isEqualTo(MonteCarlo.of(tree, "gap")
                        .seed(42)
                        .trials(2_000)
                        .run()
                        .answer("gap")
                        .mean());
        assertThat(other.mean())
                .isEqualTo(MonteCarlo.of(tree, "gap")
                        .seed(42)
                        .trials(2_000)
                        .scenario(scenario)
                        .run()
                        .answer("gap")
                        .mean())
                .isNotEqualTo(first.mean());
        assertThatThrownBy(() -> study.drivers("gapp")).hasMessageContaining("did you mean 'gap'");
    }

    @Test
    void quantilesAreOfTypeSeven() {
        SimulatedAnswer answer = answerOf(40, 10, 30, 20);
        assertThat(answer.quantiles(0.5, 0, 1, 0.25, 0.9)).containsExactly(25.0, 10.0, 40.0, 17.5, 37.0);
        assertThat(answer.median()).isEqualTo(25);
        assertThat(answer.curve(2))
                .containsExactly(new CurvePoint(0, 10), new CurvePoint(0.5, 25), new CurvePoint(1, 40));
        assertThatThrownBy(() -> answer.quantile(1.5))
                .hasMessage("probability must be between 0 and 1, but was '1.5' (x)");
    }

    @Test
    void countsWhatFallsWhere() {
        SimulatedAnswer answer = answerOf(0, 1, 2, 3, 4, Double.NaN);
        assertThat(answer.histogram(2)).isEqualTo(new Histogram(0, 2, List.of(2, 3)));
        assertThat(answer.histogram(2).border(1)).isEqualTo(2);
        assertThat(answer.probabilityBelow(1)).isEqualTo(0.2);
        assertThat(answer.probabilityAbove(1)).isEqualTo(0.6);
        assertThat(answer.defined()).isEqualTo(5);
        assertThat(answer.failed()).isEqualTo(1);
        assertThat(answer.mean()).isEqualTo(2);
        assertThat(answer.standardDeviation()).isCloseTo(Math.sqrt(2.5), within(1e-15));
        assertThat(answerOf(7, 7).histogram(3)).isEqualTo(new Histogram(7, 0, List.of(2, 0, 0)));
        assertThatThrownBy(() -> answer.histogram(0)).hasMessage("bins must be at least 1, but was '0' (x)");
    }

    @Test
    void withoutAnyValueStatisticsAreNaN() {
        SimulatedAnswer none = answerOf(Double.NaN);
        assertThat(none.mean()).isNaN();
        assertThat(none.quantile(0.5)).isNaN();
        assertThat(none.probabilityOfLoss()).isNaN();
        assertThat(none.failed()).isEqualTo(1);
    }

    @Test
    void failedTrialsAreCountedByCauseWithTheFirstOfThem() {
        Driver margin = ranged("margin", "1", "-1..3").named("unit-margin", Text.of("margin"));
        Driver breakEven = number("900")
                .dividedBy(margin)
                .onlyIf(margin.isPositive(), Text.of("every unit loses money", "每件都亏损"))
                .named("break-even", Text.of("break-even", "盈亏平衡点"));
        Driver ratio = number("1")
                .dividedBy(ranged("demand", "2", "1..3").max(number("2")).minus(number("2")))
                .named("ratio", Text.of("ratio"));
        Driver both = breakEven.plus(ratio).named("both", Text.of("both"));
        Simulation simulation = MonteCarlo.of(DriverTree.of(both), "break-even", "both")
                .seed(7)
                .trials(10_000)
                .run();

        SimulatedAnswer alone = simulation.answer("break-even");
        assertThat(alone.failures()).hasSize(1);
        FailureCause cause = alone.failures().get(0);
        assertThat(cause.why().toString()).isEqualTo("undefined: every unit loses money (break-even)");
        assertThat(cause.trials()).isEqualTo(alone.failed()).isBetween(900, 1_100);
        assertThat(alone.value(cause.firstTrial())).isNaN();
        for (int trial = 0; trial < cause.firstTrial(); trial++) {
            assertThat(alone.value(trial)).isPositive();
        }
        assertThat(simulation
                        .trial(cause.firstTrial())
                        .read(DriverTree.of(both))
                        .value("break-even"))
                .isEqualTo(cause.why());

        SimulatedAnswer sum = simulation.answer("both");
        assertThat(sum.failures())
                .extracting(failure -> failure.why().toString())
                .containsExactly(
                        "undefined: max(demand, 2) − 2 is zero and cannot divide (ratio)",
                        "undefined: every unit loses money (break-even)");
        assertThat(sum.failures().stream().mapToInt(FailureCause::trials).sum()).isEqualTo(sum.failed());
        assertThat(simulation.text(Locale.ENGLISH))
                .contains("trials of break-even: every unit loses money (break-even)");
        assertThat(simulation.text(Locale.CHINESE)).contains("每件都亏损（break-even）；首见于第");
    }

    @Test
    void scenariosShareTheirDraws() {
        DriverTree tree = Samples.story();
        MonteCarlo study = MonteCarlo.of(tree, "gap").seed(1).trials(5_000);
        Scenario wider = Scenario.of(
                "wider", Text.of("dearer dealers"), Figure.assumed("margin", "0.13", "0.09..0.19", "one point more"));
        SimulatedAnswer base = study.run().answer("gap");
        SimulatedAnswer dearer = study.scenario(wider).run().answer("gap");

        // one point of margin is 20 a unit, trial by trial (the mode's place in the range is the same)
        SimulatedAnswer difference = dearer.minus(base);
        assertThat(difference.least()).isCloseTo(20, within(1e-5));
        assertThat(difference.greatest()).isCloseTo(20, within(1e-5));
        assertThat(dearer.probabilityAbove(base)).isEqualTo(1);
        assertThat(base.probabilityAbove(dearer)).isZero();
    }

    @Test
    void anInnerDriverAndAFigureCanBeLookedAt() {
        Driver inner = ranged("a", "1", "0..2").plus(number("1")).named("inner", Text.of("inner"));
        DriverTree tree = gap(inner.times(ranged("b", "1", "0..2")));
        Simulation simulation =
                MonteCarlo.of(tree, "inner", "a").seed(3).trials(100).run();

        assertThat(simulation.drawn()).extracting(figure -> figure.id().text()).containsExactly("a");
        assertThat(simulation.answer("inner").value(5))
                .isEqualTo(simulation.answer("a").value(5) + 1);
        assertThatThrownBy(() -> MonteCarlo.of(tree, "iner"))
                .hasMessage("id must name a driver of the tree, but was 'iner'; did you mean 'inner'?");
        assertThatThrownBy(() -> simulation.answer("gap")).hasMessageContaining("answer must be one of the tree");
    }

    @Test
    void refusesWhatCannotBeRun() {
        MonteCarlo study = MonteCarlo.of(Samples.story());
        assertThatThrownBy(study::run)
                .hasMessage("seed must be given before a simulation runs, but was 'none' (use seed(42))");
        assertThatThrownBy(() -> study.trials(0)).hasMessage("trials must be between 1 and 1000000000, but was '0'");
        assertThatThrownBy(() -> study.threads(0)).hasMessage("threads must be at least 1, but was '0'");
        assertThatThrownBy(() -> study.seed(1).trials(4_097).part(1, 3))
                .hasMessage("blocks must lie in 0 to 2 and not be empty, but was '1' to '3'");
        Scenario strange = Scenario.of("strange", Text.of("strange"), Figure.assumed("margn", "1", "a slip"));
        assertThatThrownBy(() -> study.seed(1).scenario(strange).run())
                .hasMessageContaining("scenario 'strange'")
                .hasMessageContaining("did you mean 'margin'?");
    }

    @Test
    void refusesAPartOfAnotherFormulaThoughItsFiguresAndSizeAreTheSame() {
        Driver a = ranged("a", "1", "0..2");
        Driver b = ranged("b", "1", "0..2");
        MonteCarlo product = MonteCarlo.of(gap(a.times(b))).seed(1).trials(8_192);
        MonteCarlo greatest = MonteCarlo.of(gap(a.max(b))).seed(1).trials(8_192);
        assertThatThrownBy(() -> product.joined(List.of(product.part(0, 1), greatest.part(1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("parts must be of one study, but were of '")
                .hasMessageEndingWith("(formula, figures, seed, trials or plan differ)");
    }

    @Test
    void refusesPartsOfAnotherStudyTwiceOverOrWithAHole() {
        MonteCarlo study = MonteCarlo.of(Samples.story()).seed(1).trials(12_288);
        SimulationPart first = study.part(0, 1);
        for (MonteCarlo other : List.of(
                study.seed(2),
                study.trials(12_289),
                study.plan(SamplingPlan.SOBOL),
                study.scenario(Scenario.of(
                        "wider", Text.of("wider"), Figure.assumed("margin", "0.12", "0.02..0.3", "a test"))))) {
            assertThatThrownBy(() -> study.joined(List.of(first, other.part(1, 2))))
                    .hasMessageStartingWith("parts must be of one study");
            assertThatThrownBy(() -> other.joined(List.of(first))).hasMessageStartingWith("parts must be of one study");
        }
        assertThatThrownBy(() -> study.joined(List.of(first, first)))
                .hasMessage("part must begin at trial 4096, but was '0'");
        assertThatThrownBy(() -> study.joined(List.of(study.part(0, 2), study.part(1, 3))))
                .hasMessage("part must begin at trial 8192, but was '4096'");
        assertThatThrownBy(() -> study.joined(List.of(study.part(1, 3))))
                .hasMessage("part must begin at trial 0, but was '4096'");
        assertThatThrownBy(() -> study.joined(List.of())).hasMessage("parts must not be empty, but was '[]'");
    }

    @Test
    void aCancelledRunSaysHowManyTrialsItSpeaksOf() {
        AtomicInteger computed = new AtomicInteger();
        Progress progress = Progress.silent();
        Driver counted = Driver.call(
                        new CountingFunction(computed, 3 * Draws.BLOCK, progress::cancel),
                        List.of(ranged("a", "1", "0..2")))
                .get(0);
        Simulation simulation = MonteCarlo.of(gap(counted))
                .seed(1)
                .trials(1_000_000)
                .progress(progress)
                .run();

        assertThat(simulation.isComplete()).isFalse();
        assertThat(simulation.trials()).isEqualTo(3 * Draws.BLOCK);
        assertThat(simulation.answer("gap").trials()).isEqualTo(3 * Draws.BLOCK);
        assertThat(progress.done()).isEqualTo(3 * Draws.BLOCK);
        assertThat(progress.total()).isEqualTo(1_000_000);
        assertThat(simulation.text(Locale.ENGLISH)).startsWith("12,288 of 1,000,000 trials (stopped early)");
        assertThat(simulation.text(Locale.CHINESE)).startsWith("完成 1,000,000 次试验中的 12,288 次（提前停止）");
    }

    @Test
    void whatAThreadThrowsComesOut() {
        for (int threads : new int[] {1, 3}) {
            Driver broken = Driver.call(
                            new CountingFunction(new AtomicInteger(), 2 * Draws.BLOCK, () -> {
                                throw new IllegalStateException("broken function");
                            }),
                            List.of(ranged("a", "1", "0..2")))
                    .get(0);
            assertThatThrownBy(() ->
                            MonteCarlo.of(gap(broken)).seed(1).threads(threads).run())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("broken function");
        }
    }

    @Test
    void anExecutorWithoutAFreeThreadDelaysNothing() {
        MonteCarlo study = MonteCarlo.of(Samples.story()).seed(9).trials(20_000);
        double[] alone = study.run().answer("gap").values();
        List<Runnable> neverRun = new ArrayList<>();
        assertThat(study.threads(4).executor(neverRun::add).run().answer("gap").values())
                .containsExactly(alone);
        assertThat(neverRun).hasSize(3);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            assertThat(study.threads(3).executor(pool).run().answer("gap").values())
                    .containsExactly(alone);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anInterruptEndsTheRunAndStaysSet() {
        Thread.currentThread().interrupt();
        Simulation simulation =
                MonteCarlo.of(Samples.story()).seed(1).trials(1_000_000).run();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(simulation.trials()).isZero();
        assertThat(simulation.text(Locale.ENGLISH)).contains("gap: no value in any of 0 trials");
    }

    /**
     * Over 150 seeds the standard deviations of the three shares were 0.0029, 0.0025 and 0.0015, near 2·√S·(1 − S)/√n, and that of
     * the interactions 0.0039; each is asked for within 4.5 of them, false-alarm rate 7e-6. Of an inert figure the 63 parameters
     * leave √(2·63)/n = 0.00017, so that 0.002 is twelve of them.
     */
    @Test
    void varianceIsAttributedToFiguresAndToSources() {
        // 4 a + 2 b + c + 12 (d - 0.5)(e - 0.5) with uniforms of width 1: variances 16, 4, 1 and 144/12 = 12 twelfths
        Driver answer = number("4")
                .times(uniform("a", true))
                .plus(number("2").times(uniform("b", false)))
                .plus(uniform("c", false))
                .plus(number("12")
                        .times(uniform("d", false).minus(number("0.5")))
                        .times(uniform("e", true).minus(number("0.5"))));
        Simulation simulation =
                MonteCarlo.of(gap(answer)).seed(11).trials(65_536).run();
        VarianceAttribution attribution = simulation.attribution("gap");

        assertThat(attribution.trials()).isEqualTo(65_536);
        assertThat(attribution.toString()).startsWith("variance due to: a ").contains("\nby source: ");
        assertThat(simulation.text(Locale.ENGLISH))
                .contains(simulation.answer("gap") + "\n" + attribution)
                .contains("\ngap: mean ");
        assertThat(attribution.figures().get(0).figure().id().text()).isEqualTo("a");
        assertThat(attribution.figures().get(0).share()).isCloseTo(16 / 33.0, within(4.5 * 0.0029));
        assertThat(attribution.figures().get(1).share()).isCloseTo(4 / 33.0, within(4.5 * 0.0025));
        assertThat(attribution.figures().get(2).share()).isCloseTo(1 / 33.0, within(4.5 * 0.0015));
        assertThat(attribution.figures().get(3).share()).isLessThan(0.002);
        assertThat(attribution.interactions()).isCloseTo(12 / 33.0, within(4.5 * 0.0039));
        assertThat(attribution.figures().get(0).rankCorrelation()).isBetween(0.6, 0.75);
        assertThat(attribution.sources())
                .extracting(source ->
                        source.source().in(Locale.ENGLISH) + source.figures().size())
                .containsExactly("interview2", "assumption without source3");
        assertThat(attribution.sources().get(0).share()).isCloseTo(16 / 33.0, within(4.5 * 0.0029 + 0.002));
        assertThat(attribution.isCorrelated()).isFalse();
    }

    /**
     * Classes and lines always explain something: nine parameters of 200 trials explain 9/199 of what has nothing to do with the
     * figure, as R² of a regression does that has a Beta distribution with 9/2 and 190/2. Less what chance explains, and not
     * less than 0, that has the mean 0.00854 and the deviation 0.0147; over 400 seeds within 4.5 standard errors: false-alarm
     * rate 7e-6. A share without chance taken off has the mean 0.045.
     */
    @Test
    void whatChanceExplainsOverFewTrialsIsNoShare() {
        MonteCarlo study = MonteCarlo.of(
                        gap(uniform("a", false).plus(uniform("inert", false).times(number("0")))))
                .trials(200);
        double mean = IntStream.range(0, 400)
                .mapToDouble(seed -> study.seed(seed)
                        .run()
                        .attribution("gap")
                        .figures()
                        .get(1)
                        .share())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.00854, within(4.5 * 0.0147 / Math.sqrt(400)));
    }

    @Test
    void saysThatAllIsInteractionWhereNoFigureAloneCounts() {
        Driver product = uniform("a", false)
                .minus(number("0.5"))
                .times(uniform("b", false).minus(number("0.5")));
        Simulation simulation =
                MonteCarlo.of(gap(product)).seed(3).trials(65_536).run();
        assertThat(simulation.text(Locale.ENGLISH))
                .contains("no figure alone accounts for the variance; left to interactions 100.0 %");
        assertThat(simulation.text(Locale.CHINESE)).contains("没有任何数据单独构成方差来源；交互作用 100.0 %");
    }

    @Test
    void aFigureWithFewValuesIsAttributedToo() {
        // 0, 1 or 2 in thirds, picked from a uniform by rounding down: variance 2/3
        Driver index =
                Driver.choice(uniform("a", false).times(number("3")), List.of(number("0"), number("1"), number("2")));
        VarianceAttribution attribution =
                MonteCarlo.of(gap(index)).seed(5).trials(40_000).run().attribution("gap");
        assertThat(attribution.figures().get(0).share()).isCloseTo(1, within(0.01));
    }

    @Test
    void tellsWhatItFoundInBothLanguages() {
        Simulation simulation =
                MonteCarlo.of(Samples.story()).seed(42).trials(10_000).run();
        assertThat(simulation.text(Locale.ENGLISH)).matches("""
                10,000 trials, random draws, seed 42, scenario "base"
                gap: mean 6[67]\\.\\d+ \\(standard error 0\\.3\\d+\\), median 6\\d(\\.\\d+)?, 90 % between \\d+(\\.\\d+)? and 1[23]\\d(\\.\\d+)?; below zero in [23]\\.\\d %
                variance due to: margin (100\\.0|99\\.\\d) %; left to interactions 0\\.\\d %
                by source: assumption without source (100\\.0|99\\.\\d) %""");
        assertThat(simulation.text(Locale.CHINESE))
                .startsWith("10,000 次试验，随机抽样，种子 42，情景“基准”\ngap：均值 6")
                .contains("按来源：无来源的假设 ");
        assertThat(simulation).hasToString(simulation.text(Locale.ENGLISH));
    }

    private static Driver uniform(String id, boolean cited) {
        Figure figure = Figure.assumed(id, "0.5", "a test").withUncertainty(Distribution.uniform("0", "1"));
        return Driver.of(cited ? figure.withEvidence(Evidence.of("interview", "question 1")) : figure);
    }

    private static SimulatedAnswer answerOf(double... values) {
        return new SimulatedAnswer(
                Driver.constant(BigDecimal.ONE, Unit.RATIO).named("x", Text.of("x")), values, List.of());
    }
}
