package dev.millet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Alternative;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.search.BreakingPoint;
import dev.millet.scenario.search.Existence;
import dev.millet.scenario.search.ModelSearch;
import dev.millet.scenario.search.WorstCase;
import dev.millet.scenario.sensitivity.Spider;
import dev.millet.scenario.sensitivity.Swing;
import dev.millet.scenario.sensitivity.Tornado;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.SimulatedAnswer;
import dev.millet.scenario.simulation.Simulation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A choice between alternatives, one of which is drawn, goes through every study like any other assumption. */
class AlternativesTest {
    /** Delivery by courier 28, by own lorries 60 or by post 45, of 50 that a unit brings. */
    private static DriverTree chosen(String base) {
        Figure way = Figure.assumed(
                "way",
                base,
                Distribution.categorical(
                        Alternative.of("courier", "3"), Alternative.of("lorries", "1"), Alternative.of("post", "1")),
                "not decided yet");
        Driver cost = Driver.choice(
                Driver.of(way), List.of(Samples.number("28"), Samples.number("60"), Samples.number("45")));
        return DriverTree.of(Samples.number("50").minus(cost).named("gap", Text.of("gap")));
    }

    @Test
    void eachIsDrawnAsOftenAsItsWeightSays() {
        Simulation simulation =
                MonteCarlo.of(chosen("0"), "gap").seed(8).trials(40_000).run();
        SimulatedAnswer gap = simulation.answer("gap");

        // 4.5 standard errors of a share of three fifths, and of one fifth: false-alarm rate 7e-6 each
        assertThat(gap.probabilityAbove(20)).isCloseTo(0.6, within(4.5 * Math.sqrt(0.24) / 200));
        assertThat(gap.probabilityOfLoss()).isCloseTo(0.2, within(4.5 * 0.4 / 200));
        assertThat(gap.failed()).isZero();
        assertThat(gap.least()).isEqualTo(-10);
        assertThat(simulation.attribution("gap").figures().get(0).share()).isCloseTo(1, within(0.01));
    }

    @Test
    void aSpiderWalksFromOneToTheNext() {
        Spider.Strand way = Spider.of(chosen("0"), "gap", 5).strands().get(0);
        assertThat(way.points())
                .extracting(point -> point.at().toPlainString() + " " + point.value())
                .containsExactly("0 22", "1 -10", "2 5");
        assertThat(way.points())
                .extracting(point -> point.position().doubleValue())
                .containsExactly(0.0, 0.5, 1.0);
        assertThat(Spider.of(chosen("2"), "gap", 5).strands().get(0).points())
                .extracting(point -> point.position().doubleValue())
                .containsExactly(-1.0, -0.5, 0.0);
    }

    @Test
    void aTornadoFindsTheOneInTheMiddleThatIsWorseThanBothEnds() {
        Swing way = Tornado.of(chosen("0"), "gap").swings().get(0);
        assertThat(way.atLow().get()).isEqualByComparingTo("22");
        assertThat(way.atHigh().get()).isEqualByComparingTo("5");
        assertThat(way.extremes()).anyMatch(extreme -> extreme.value().get().intValue() == -10);
    }

    @Test
    void aSearchTellsWhichOneBreaksThePropertyFromEitherSide() {
        for (String base : List.of("0", "2")) {
            BreakingPoint point = ModelSearch.of(chosen(base), "gap").breakingPoint();
            assertThat(point.outcome()).isEqualTo(BreakingPoint.Outcome.BREAKS);
            assertThat(point.moves().get(0).to()).isEqualByComparingTo("1");
            assertThat(point.sum()).isEqualByComparingTo("0.5");
            assertThat(point.isSmallest()).isTrue();
            assertThat(point.scenario().read(chosen(base)).value("gap").get()).isEqualByComparingTo("-10");
            String from = base.equals("0") ? "courier" : "post";
            assertThat(point.text(Locale.ENGLISH))
                    .contains("  way: " + from + " → lorries (counts as 50 % of its range)\n");
            assertThat(point.text(Locale.CHINESE)).contains("  way：" + from + " → lorries（按其区间的50%计）\n");
        }
    }

    @Test
    void theWorstCaseNamesTheAlternative() {
        WorstCase worst = WorstCase.of(chosen("0"), "gap");
        assertThat(worst).hasToString("-10 at way = lorries");
        assertThat(worst.text(Locale.ENGLISH))
                .isEqualTo("Worst case: −10, with these figures together:\n  way: lorries\n");
        assertThat(worst.text(Locale.CHINESE)).isEqualTo("最坏情形：−10，此时各数值同时为：\n  way：lorries\n");
    }

    @Test
    void whereOneHasNoValueTheSearchForExistenceNamesIt() {
        Figure way = Figure.assumed(
                "way",
                "0",
                Distribution.categorical(
                        Alternative.of("courier", "3"), Alternative.of("none", "1"), Alternative.of("post", "1")),
                "not decided yet");
        Driver none = Samples.number("1").onlyIf(Samples.number("0").isPositive(), Text.of("nobody delivers", "无人配送"));
        DriverTree tree =
                DriverTree.of(Driver.choice(Driver.of(way), List.of(Samples.number("28"), none, Samples.number("45")))
                        .named("gap", Text.of("gap")));

        Existence existence = Existence.of(tree, "gap");
        assertThat(existence.extent()).isEqualTo(Existence.Extent.NOT_EVERYWHERE);
        assertThat(existence.where().get(0).value()).isEqualByComparingTo("1");
        assertThat(MonteCarlo.of(tree, "gap").seed(1).trials(1_000).run().text(Locale.ENGLISH))
                .contains("nobody delivers");
    }
}
