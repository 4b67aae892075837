package dev.millet.scenario.sensitivity;

import static dev.millet.scenario.Samples.gap;
import static dev.millet.scenario.Samples.number;
import static dev.millet.scenario.Samples.point;
import static dev.millet.scenario.Samples.ranged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.scenario.FirstCase;
import dev.millet.scenario.Samples;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TornadoTest {
    @Test
    void showsWhatAnAnswerBecomesAtBothEndsOfARange() {
        Tornado tornado = Tornado.of(Samples.story(), "gap");
        assertThat(tornado.answer()).hasToString("gap");
        assertThat(tornado.base().get()).isEqualByComparingTo("60");
        Swing margin = tornado.swings().get(0);
        assertThat(margin.figure().id()).hasToString("margin");
        assertThat(margin.atLow().get()).isEqualByComparingTo("-20");
        assertThat(margin.atHigh().get()).isEqualByComparingTo("180");
        assertThat(margin.width().orElseThrow()).isEqualByComparingTo("200");
        assertThat(margin.flips()).isTrue();
        assertThat(margin.hidesExtreme()).isFalse();
        assertThat(margin.undefinedSomewhere()).isFalse();
        assertThat(Swing.of(Samples.story(), "gap")).isEqualTo(tornado.swings());
    }

    @Test
    void putsTheWidestSwingFirstAndEqualOnesInOrderOfTheirIds() {
        DriverTree tree = gap(ranged("c", "1", "0..2")
                .plus(ranged("a", "1", "0..2"))
                .plus(ranged("d", "5", "0..9"))
                .plus(ranged("b", "1", "0..2")));
        assertThat(ids(Swing.of(tree, "gap"))).containsExactly("d", "a", "b", "c");
    }

    @Test
    void putsASwingWithAnUndefinedEndFirstAndShowsTheReason() {
        DriverTree tree =
                gap(ranged("wide", "500", "0..1000").plus(number("1").dividedBy(ranged("divisor", "2", "0..4"))));
        List<Swing> swings = Swing.of(tree, "gap");
        assertThat(ids(swings)).containsExactly("divisor", "wide");
        Swing divisor = swings.get(0);
        assertThat(divisor.atLow()).isInstanceOf(Value.Undefined.class);
        assertThat(divisor.atLow().why()).isPresent();
        assertThat(divisor.atHigh().get()).isEqualByComparingTo("500.25");
        assertThat(divisor.width()).isEmpty();
        assertThat(divisor.flips()).isFalse();
        assertThat(divisor.undefinedSomewhere()).isTrue();
        assertThat(divisor.extremes()).isEmpty();
    }

    @Test
    void namesTheFiguresWithoutARange() {
        Tornado tornado = Tornado.of(gap(point("fee", "3").plus(ranged("a", "1", "0..2"))), "gap");
        assertThat(ids(tornado.swings())).containsExactly("a");
        assertThat(tornado.leftOut())
                .singleElement()
                .satisfies(figure -> assertThat(figure.id()).hasToString("fee"));
    }

    @Test
    void keepsAFigureThatTheAnswerDoesNotDependOn() {
        Driver answer = ranged("a", "1", "0..2").named("gap", Text.of("gap"));
        DriverTree tree =
                DriverTree.of(answer, ranged("b", "1", "0..2").plus(answer).named("other", Text.of("other")));
        Swing idle = Swing.of(tree, "gap").get(1);
        assertThat(idle.figure().id()).hasToString("b");
        assertThat(idle.width().orElseThrow()).isEqualByComparingTo("0");
        assertThat(idle.atLow().get()).isEqualByComparingTo("1");
        assertThat(idle.hidesExtreme()).isFalse();
    }

    @Test
    void findsAnExtremeThatTheEndsHide() {
        Driver x = ranged("x", "1", "-1..3");
        Swing hill = Swing.of(gap(number("10").minus(x.minus(number("1.3")).power(2))), "gap")
                .get(0);
        assertThat(hill.hidesExtreme()).isTrue();
        Swing.Extreme top = hill.extremes().get(0);
        assertThat(top.at()).isCloseTo(new BigDecimal("1.3"), within(new BigDecimal("1e-6")));
        assertThat(top.value().get()).isCloseTo(BigDecimal.TEN, within(new BigDecimal("1e-12")));
    }

    @Test
    void callsAPoleBetweenTwoPointsUndefinedAndNoExtreme() {
        // 1000 / x and 1000 / x² over ranges whose grids miss zero, and 1000 / x over one that has it
        for (String range : List.of("-1..9", "-2.3..9.1", "-5..5")) {
            Driver x = ranged("x", "4", range);
            for (Driver of : List.of(x, x.times(x))) {
                Swing swing = Tornado.of(gap(number("1000").dividedBy(of)), "gap")
                        .swings()
                        .get(0);
                assertThat(swing.undefinedSomewhere()).isTrue();
                assertThat(swing.extremes())
                        .as(range)
                        .allMatch(extreme -> extreme.value().get().abs().compareTo(new BigDecimal("1e8")) < 0);
            }
        }
    }

    @Test
    void findsAHillThatIsLowBesideTheAnswer() {
        // 1000 + x (1 - x): a quarter above both ends
        Driver x = ranged("x", "0.2", "0..1");
        Swing hill = Tornado.of(gap(number("1000").plus(x.times(number("1").minus(x)))), "gap")
                .swings()
                .get(0);
        assertThat(hill.extremes()).singleElement().satisfies(extreme -> {
            assertThat(extreme.at().doubleValue()).isCloseTo(0.5, within(1e-6));
            assertThat(extreme.value().get()).isCloseTo(new BigDecimal("1000.25"), within(new BigDecimal("1e-9")));
        });
    }

    @Test
    void findsExtremesBelowAndAboveTheEnds() {
        Driver x = ranged("x", "0", "-2..2");
        Swing wave = Swing.of(gap(x.power(3).times(number("4")).minus(x.times(number("16")))), "gap")
                .get(0);
        // 4x^3 - 16x is 0 at both ends; its extremes are at x = -+2/sqrt(3)
        assertThat(wave.extremes()).hasSize(2);
        assertThat(wave.extremes().get(0).at()).isCloseTo(new BigDecimal("1.15470054"), within(new BigDecimal("1e-6")));
        assertThat(wave.extremes().get(0).value().get().signum()).isNegative();
        assertThat(wave.extremes().get(1).at())
                .isCloseTo(new BigDecimal("-1.15470054"), within(new BigDecimal("1e-6")));
        assertThat(wave.extremes().get(1).value().get().signum()).isPositive();
    }

    @Test
    void saysThatTheAnswerIsUndefinedInsideARange() {
        Driver x = ranged("x", "0", "-2..2");
        Driver guarded = x.onlyIf(x.abs().isAtLeast(number("0.5")), Text.of("too small"));
        Swing swing = Swing.of(gap(guarded), "gap").get(0);
        assertThat(swing.undefinedSomewhere()).isTrue();
        assertThat(swing.width().orElseThrow()).isEqualByComparingTo("4");
    }

    @Test
    void readsARangeOfNoWidth() {
        Swing still = Swing.of(gap(ranged("x", "2", "2..2")), "gap").get(0);
        assertThat(still.width().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void refusesAnUnknownAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tornado.of(Samples.story(), "gab"))
                .withMessageContaining("'gab'")
                .withMessageContaining("did you mean 'gap'?");
    }

    @Test
    void swingsTheGapOfTheFirstCaseAsAnIndependentProgramDoes() {
        Tornado tornado = Tornado.of(FirstCase.tree(), "gap.C");
        assertThat(tornado.base().get())
                .isCloseTo(new BigDecimal("45594360.243883740312737956"), within(new BigDecimal("1e-12")));
        assertThat(ids(tornado.swings()))
                .startsWith("reach", "qD", "FD", "mR", "hw", "FR", "eps", "cac", "reb")
                .endsWith("rep", "svcR", "loss", "doa", "wsh", "rev")
                .hasSize(35);
        assertEnds(tornado, "reach", "117098458.7421968021", "-133165886.001898914");
        assertEnds(tornado, "qD", "-4777114.90854359738", "216857375.7621366884");
        assertEnds(tornado, "FD", "85594360.24388374031", "-24405639.7561162596");
        assertEnds(tornado, "mR", "8578276.962347648287", "101118485.1661878783");
        assertEnds(tornado, "hw", "90877913.79935851622", "310806.6884089644024");
        assertEnds(tornado, "eps", "77794246.52325377230", "17748516.14738114006");
        assertThat(tornado.swings()).noneMatch(Swing::hidesExtreme).noneMatch(Swing::undefinedSomewhere);
        assertThat(tornado.swings().stream()
                        .filter(Swing::flips)
                        .map(swing -> swing.figure().id().text()))
                .containsExactly("reach", "qD", "FD");
    }

    private static void assertEnds(Tornado tornado, String figure, String low, String high) {
        Swing swing = tornado.swings().stream()
                .filter(candidate -> candidate.figure().id().text().equals(figure))
                .findFirst()
                .orElseThrow();
        assertThat(swing.atLow().get()).isCloseTo(new BigDecimal(low), within(new BigDecimal("1e-8")));
        assertThat(swing.atHigh().get()).isCloseTo(new BigDecimal(high), within(new BigDecimal("1e-8")));
    }

    private static List<String> ids(List<Swing> swings) {
        return swings.stream().map(swing -> swing.figure().id().text()).toList();
    }
}
