package dev.millet.scenario.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Progress;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import dev.millet.scenario.Samples;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Elementary effects against those that can be worked out by hand. */
class MorrisTest {
    private static final Driver A = uniform("a", "-1", "3");
    private static final Driver B = uniform("b", "0", "10");

    @Test
    void ofALinearFormulaEachEffectIsItsSlopeTimesTheWidthOfItsFigure() {
        Driver linear = Driver.constant("5").times(A).minus(Driver.constant("2").times(B));
        MorrisScreening screening =
                Morris.of(tree(linear), "y").trajectories(25).run();

        assertThat(screening.of("a").mean()).isCloseTo(20, within(1e-12));
        assertThat(screening.of("a").absoluteMean()).isCloseTo(20, within(1e-12));
        assertThat(screening.of("a").deviation()).isCloseTo(0, within(1e-12));
        assertThat(screening.of("b").mean()).isCloseTo(-20, within(1e-12));
        assertThat(screening.of("b").absoluteMean()).isCloseTo(20, within(1e-12));
        assertThat(screening.of("b").effects()).isEqualTo(25);
    }

    /**
     * An effect of x3 is 0.2 × (the change of x3⁴ over half of its cells) × sin x1, with x1 and x3 in any of eight cells: its moments
     * by adding up all of them. Over 2,000 trajectories each within 4.5 standard errors: false-alarm rate 7e-6 each.
     */
    @Test
    void aFigureThatPullsBothWaysHasAMeanNearZeroAndAnAbsoluteMeanThatSaysItMatters() {
        double[] effects = IntStream.range(0, 64)
                .mapToDouble(i -> 0.2
                        * (Math.pow(cell(i % 8 ^ 4), 4) - Math.pow(cell(i % 8), 4))
                        * (i % 8 < 4 ? 1 : -1)
                        * Math.sin(cell(i / 8)))
                .toArray();
        double square = moment(effects, 2);
        double absolute = Arrays.stream(effects).map(Math::abs).average().orElseThrow();
        int n = 2_000;
        MorrisScreening.Effect x3 = Morris.of(Textbook.ishigami("7", "0.1"), "y")
                .seed(1)
                .trajectories(n)
                .run()
                .of("x3");

        assertThat(x3.mean()).isCloseTo(0, within(4.5 * Math.sqrt(square / n)));
        assertThat(x3.absoluteMean())
                .isCloseTo(absolute, within(4.5 * Math.sqrt((square - absolute * absolute) / n)))
                .isGreaterThan(4);
        assertThat(x3.deviation() * x3.deviation())
                .isCloseTo(square, within(4.5 * Math.sqrt((moment(effects, 4) - square * square) / n)));
    }

    /** The middle of one of eight equal cells of −π to π. */
    private static double cell(int number) {
        return Math.PI * ((number + 0.5) / 4 - 1);
    }

    private static double moment(double[] values, int power) {
        return Arrays.stream(values)
                .map(value -> Math.pow(value, power))
                .average()
                .orElseThrow();
    }

    /**
     * In x y the effect of x is y, which stands in the middle of one of eight cells of 0..2: variance (8² − 1)/12 ÷ 4². The square
     * of the deviation has that mean however few trajectories there are; over 400 screenings of two its standard error is
     * √(152.25 ÷ 400) ÷ 32 = 0.0193, where 152.25 is the variance of (i − j)² for i and j out of 0 to 7: false-alarm rate 7e-6.
     */
    @Test
    void theDeviationOfFewEffectsIsThatOfASample() {
        DriverTree product = DriverTree.of(Driver.of(Textbook.figure("x", "0", Distribution.uniform("0", "1")))
                .times(Driver.of(Textbook.figure("y", "0", Distribution.uniform("0", "2"))))
                .named("xy", Text.of("xy")));
        double mean = IntStream.range(0, 400)
                .mapToDouble(seed -> Morris.of(product, "xy")
                        .seed(seed)
                        .trajectories(2)
                        .run()
                        .of("x")
                        .deviation())
                .map(deviation -> deviation * deviation)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(63.0 / 12 / 16, within(4.5 * 0.0193));
    }

    /** Over 100 trajectories the effect of x1 is greater than that of x2 by 7 standard errors: false-alarm rate below 1e-9. */
    @Test
    void theSameSeedWalksTheSameTrajectories() {
        Morris study = Morris.of(Textbook.g(0, 1, 9), "y").seed(5).trajectories(100);

        assertThat(study.run())
                .isEqualTo(study.run())
                .isNotEqualTo(study.seed(6).run());
        assertThat(study.run().ranked())
                .extracting(effect -> effect.figure().id().text())
                .containsExactly("x1", "x2", "x3");
    }

    @Test
    void aStoppedScreeningSaysHowFarItGot() {
        Progress progress = Progress.silent();
        Morris study = Morris.of(Textbook.g(0, 1, 9), "y").progress(progress);
        MorrisScreening whole = study.run();
        assertThat(whole.trajectories()).isEqualTo(20).isEqualTo(whole.trajectoriesAskedFor());
        assertThat(progress.done()).isEqualTo(progress.total()).isEqualTo(20);

        progress.cancel();
        MorrisScreening none = study.run();
        assertThat(none.trajectories()).isZero();
        assertThat(none.of("x1").effects()).isZero();
        assertThat(none.text().in(Locale.ENGLISH))
                .contains("x1: no effect could be read")
                .endsWith("note: stopped after 0 of 20 trajectories");
        assertThat(none.text().in(Locale.CHINESE)).endsWith("只走了20条轨迹中的0条便已停止");
    }

    /** Each trajectory has a place without a value with a probability of a half: that none has is a matter of 2^-40. */
    @Test
    void effectsNextToAPlaceWithoutAValueAreLeftOutAndCounted() {
        Driver guarded = A.times(B).onlyIf(A.isMoreThan(Driver.constant("0")), Text.of("nothing is sold", "没有销量"));
        MorrisScreening screening =
                Morris.of(tree(guarded), "y").trajectories(40).run();

        assertThat(screening.failures().count()).isPositive();
        assertThat(screening.of("a").effects()).isLessThan(40);
        assertThat(screening.text().in(Locale.ENGLISH)).contains("note: ").contains("× nothing is sold");
        assertThat(screening.text().in(Locale.CHINESE)).contains("没有销量");
    }

    @Test
    void readsAsATableInBothLanguages() {
        MorrisScreening screening =
                Morris.of(tree(A.plus(Samples.point("c", "1"))), "y").run();

        assertThat(screening.text().in(Locale.ENGLISH))
                .isEqualTo(
                        "y: elementary effects over 20 trajectories\na: mean absolute effect 4, mean 4, deviation 0\n"
                                + "note: at base for want of a range: c");
        assertThat(screening.text().in(Locale.CHINESE)).isEqualTo("y：20条轨迹的基本效应\na：绝对效应均值4，均值4，标准差0\n注：因没有区间而保持基准值：c");
    }

    @Test
    void refusesTooFewTrajectoriesAndFiguresWithoutARange() {
        assertThatThrownBy(() -> Morris.of(tree(A), "y").trajectories(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trajectories must be from 2 to 1000000, but was '1'");
        assertThatThrownBy(() -> Morris.of(tree(Samples.point("c", "1")), "y"))
                .hasMessage("study must have a figure with a distribution, but was '[y]' without");
        assertThatThrownBy(() -> Morris.of(tree(A), "y").run().of("b"))
                .hasMessage("figure must be one of the study's, but was 'b'");
    }

    private static DriverTree tree(Driver driver) {
        return DriverTree.of(driver.named("y", Text.of("y")));
    }

    private static Driver uniform(String id, String low, String high) {
        return Driver.of(Textbook.figure(id, low, Distribution.uniform(low, high)));
    }
}
