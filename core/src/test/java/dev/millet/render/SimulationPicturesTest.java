package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.Simulation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Simulated answers, drawn: losses seen without colour, trials without a value never left out unsaid. */
class SimulationPicturesTest {
    private static final Text TITLE = Text.of("The profit of a year", "一年的利润");
    private static final Simulation RUN = run("400..2500");

    @Test
    void aHistogramHatchesLossesAndSaysHowLikelyTheyAre() throws Exception {
        Document document = WaterfallSvgTest.parsed(histogram(RUN, Locale.ENGLISH));

        assertThat(CanvasPictures.elements(document, "rect", "mw-below")).isNotEmpty();
        assertThat(CanvasPictures.elements(document, "rect", "mw-hatched"))
                .hasSameSizeAs(CanvasPictures.elements(document, "rect", "mw-below"));
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("profit: 4000 trials; below zero: "
                        + SimulatedWords.percent(RUN.answer("profit").probabilityOfLoss()) + ". P5: ");
    }

    @Test
    void theBarsHoldEveryTrialThatHasAValue() throws Exception {
        Document document = WaterfallSvgTest.parsed(histogram(RUN, Locale.ENGLISH));
        int drawn = 0;
        for (String style : List.of("mw-bin", "mw-below")) {
            for (var bar : CanvasPictures.elements(document, "rect", style)) {
                drawn += Integer.parseInt(bar.getElementsByTagName("title")
                        .item(0)
                        .getTextContent()
                        .strip());
            }
        }

        assertThat(drawn).isEqualTo(4000);
    }

    @Test
    void trialsWithoutAValueAreSaidAndAnAnswerWithoutAnyIsRefused() throws Exception {
        Simulation failing = MonteCarlo.of(unitCost("0..25", true), "profit")
                .seed(3)
                .trials(2000)
                .run();
        int failed = failing.answer("profit").failed();

        assertThat(failed).isPositive();
        assertThat(WaterfallSvgTest.parsed(histogram(failing, Locale.CHINESE))
                        .getDocumentElement()
                        .getTextContent())
                .contains("其中" + failed + "次无值");
        Simulation nothing = MonteCarlo.of(
                        DriverTree.of(Driver.of(Figure.assumed("a", "1", "0..2", "guess"))
                                .dividedBy(Driver.constant("0"))
                                .named("profit", Text.of("profit"))),
                        "profit")
                .seed(3)
                .trials(10)
                .run();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HistogramSvg(nothing.answer("profit"), TITLE, 10))
                .withMessage("trials with a value must be at least 1, but was '0' (picture of a histogram, profit)");
    }

    @Test
    void cumulativeCurvesRiseFromNothingToAll() throws Exception {
        String path = CanvasPictures.elements(
                        WaterfallSvgTest.parsed(cumulative(RUN, Locale.ENGLISH)), "path", "mw-strand")
                .get(0)
                .getAttribute("d");
        double before = Double.MAX_VALUE;
        for (String point : path.substring(1).split("L", -1)) {
            double y = Double.parseDouble(point.split(" ", -1)[1]);
            assertThat(y).isLessThanOrEqualTo(before);
            before = y;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noTextOverlapsAnotherOrLeavesThePicture(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        WaterfallSvgTest.assertNothingOverlaps(histogram(RUN, language));
        WaterfallSvgTest.assertNothingOverlaps(histogram(run("1000..1000"), language));
        WaterfallSvgTest.assertNothingOverlaps(histogram(run("999..2500"), language));
        WaterfallSvgTest.assertNothingOverlaps(cumulative(RUN, language));
    }

    @Test
    void aChanceThatExistsIsNeverToldAsNoneOrAsCertain() {
        assertThat(SimulatedWords.percent(0)).isEqualTo("0 %");
        assertThat(SimulatedWords.percent(0.00001)).isEqualTo("< 0.01 %");
        assertThat(SimulatedWords.percent(0.0042)).isEqualTo("0.42 %");
        assertThat(SimulatedWords.percent(0.7449)).isEqualTo("74 %");
        assertThat(SimulatedWords.percent(0.9999)).isEqualTo("> 99 %");
        assertThat(SimulatedWords.percent(1)).isEqualTo("100 %");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HistogramSvg(RUN.answer("profit"), TITLE, 0))
                .withMessage("bins must be between 1 and 200, but was '0' (picture of a histogram)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CumulativeSvg(List.of(), TITLE))
                .withMessage("curves must be 1 to 7, but was '0' (picture of cumulative curves)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CumulativeSvg(
                        List.of(curve(RUN, "profit"), curve(run("400..2500", "margin"), "margin")), TITLE))
                .withMessageContaining("unit of the answers must be 'CNY/year', but was 'CNY/unit'");
    }

    private static String histogram(Simulation run, Locale language) {
        return new HistogramSvg(run.answer("profit"), TITLE, 30).in(language);
    }

    private static String cumulative(Simulation run, Locale language) {
        return new CumulativeSvg(List.of(curve(run, "profit")), TITLE).in(language);
    }

    private static CumulativeSvg.Curve curve(Simulation run, String answer) {
        return new CumulativeSvg.Curve(run.answer(answer).label(), run.answer(answer));
    }

    private static Simulation run(String volumes) {
        return run(volumes, "profit");
    }

    private static Simulation run(String volumes, String answer) {
        return MonteCarlo.of(unitCost(volumes, false), answer)
                .seed(1)
                .trials(4000)
                .run();
    }

    /** A year's profit, or, if it may fail, the same divided by what is kept of a volume that may be nothing. */
    private static DriverTree unitCost(String volumes, boolean mayFail) {
        String middle = mayFail ? "10" : "1000";
        Driver volume = Driver.of(Figure.assumed("volume", middle + " unit/year", volumes, "a guess"));
        Driver price = Driver.of(Figure.assumed("price", "CNY 1400/unit", "1200..1550", "what the shop asks"));
        Driver margin = price.minus(Driver.of(Figure.assumed("unit-cost", "CNY 400/unit", "as quoted")))
                .named("margin", Text.of("margin", "毛利"));
        Driver fixed = Driver.of(Figure.assumed("fixed-cost", "CNY 800000/year", "rent"));
        Driver profit = volume.times(margin).minus(fixed);
        Driver kept = mayFail
                ? profit.onlyIf(volume.isAtLeast(Driver.constant("8 unit/year")), Text.of("nothing is kept", "没有留存"))
                : profit;
        return DriverTree.of(kept.named("profit", Text.of("profit", "利润")), margin);
    }
}
