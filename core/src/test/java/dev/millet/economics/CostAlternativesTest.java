package dev.millet.economics;

import static dev.millet.economics.Inputs.approximate;
import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.real;
import static dev.millet.economics.Inputs.why;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CostAlternativesTest {
    private final CostAlternatives kleber = CostAlternatives.of(
            about("kleber"), way("hand", 200000, 60), way("mixed", 300000, 25), way("machine", 400000, 10));

    @Test
    void theEnvelopeHandsOverWhereTheNextIsCheaper() {
        assertThat(kleber.order().stream().map(Inputs::real)).containsExactly(0.0, 1.0, 2.0);
        assertThat(real(kleber.breakpoints().get(0))).isCloseTo(2857.142857, within(1e-6));
        assertThat(real(kleber.breakpoints().get(1))).isCloseTo(6666.666667, within(1e-6));
        assertThat(approximate(kleber.breakpoints().get(1))).isCloseTo(6666.666667, within(1e-6));
        assertThat(kleber.breakpoints().get(0).unit().toString()).isEqualTo("unit/year");
        assertThat(number(kleber.rank("machine"))).isEqualByComparingTo("2");
    }

    @Test
    void aPairwiseCrossingMayLieAboveTheEnvelope() {
        assertThat(number(kleber.indifference("hand", "machine"))).isEqualByComparingTo("4000");
        assertThat(number(kleber.costAtIndifference("hand", "machine"))).isEqualByComparingTo("440000");
        assertThat(number(kleber.lowestCost(figure("q", "4000 unit/year")))).isEqualByComparingTo("400000");
        assertThat(number(kleber.totalCost("mixed", figure("q", "4000 unit/year"))))
                .isEqualByComparingTo("400000");
    }

    @Test
    void aDominatedAlternativeHasNoPlace() {
        CostAlternatives all =
                CostAlternatives.of(about("ways"), way("a", 400000, 10), way("b", 200000, 60), way("c", 390000, 50));
        assertThat(all.order().subList(0, 2).stream().map(Inputs::real)).containsExactly(1.0, 0.0);
        assertThat(why(all.order().get(2))).isEqualTo("fewer alternatives are cheapest anywhere");
        assertThat(why(all.breakpoints().get(1))).isEqualTo("fewer alternatives are cheapest anywhere");
        assertThat(why(all.rank("c"))).isEqualTo("dominated: it is cheapest at no volume");
        assertThat(approximate(all.rank("c"))).isNaN();
        assertThat(all.alternatives()).hasSize(3);
    }

    @Test
    void tiesGoToTheLowerVariableCost() {
        CostAlternatives start =
                CostAlternatives.of(about("start"), way("a", 100, 5), way("b", 100, 3), way("c", 100, 3));
        assertThat(number(start.order().get(0))).isEqualByComparingTo("1");
        assertThat(why(start.order().get(1))).isEqualTo("fewer alternatives are cheapest anywhere");
        // three lines through one point: the flattest takes over at once
        CostAlternatives point = CostAlternatives.of(about("point"), way("a", 0, 3), way("b", 10, 2), way("c", 20, 1));
        assertThat(number(point.order().get(1))).isEqualByComparingTo("2");
        assertThat(number(point.breakpoints().get(0))).isEqualByComparingTo("10");
        assertThat(why(point.rank("b"))).isEqualTo("dominated: it is cheapest at no volume");
    }

    @Test
    void equalVariableCostsAndACheaperAllRoundNeverCross() {
        CostAlternatives ways =
                CostAlternatives.of(about("ways"), way("a", 1000, 8), way("b", 2000, 8), way("c", 2000, 9));
        assertThat(why(ways.indifference("a", "b")))
                .isEqualTo("variable costs are equal: the lower fixed cost is cheaper at every volume");
        assertThat(why(ways.indifference("a", "c"))).isEqualTo("one is cheaper at every volume");
    }

    @Test
    void whatIsNoChoiceIsRefused() {
        CostAlternatives.Alternative one = way("a", 1, 1);
        assertThatThrownBy(() -> CostAlternatives.of(about("ways"), one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alternatives must be two at least, but was '1' (alternatives 'ways')");
        assertThatThrownBy(() -> CostAlternatives.of(about("ways"), List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alternative ids must be used once, but was '[a, a]' (alternatives 'ways')");
        assertThatThrownBy(() -> kleber.rank("robot"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "alternative must be one of [hand, mixed, machine], but was 'robot' (alternatives 'kleber')");
        CostAlternatives mixed = CostAlternatives.of(
                about("ways"),
                one,
                new CostAlternatives.Alternative(about("b"), figure("fb", "CNY 1/month"), figure("vb", "CNY 1/unit")));
        assertThatThrownBy(mixed::order)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("costs of alternatives must be in 'CNY/year' and 'CNY/unit', but was 'CNY/month' and "
                        + "'CNY/unit' (alternative 2)");
    }

    @Test
    void theFunctionKnowsItsSlopesAndItsShape() {
        LowerEnvelope envelope = new LowerEnvelope(3);
        double[] lines = {200000, 300000, 400000, 60, 25, 10};
        assertThat(envelope.id()).isEqualTo("economics.lower-envelope-3");
        assertThat(envelope.arity()).isEqualTo(6);
        assertThat(envelope.results()).isEqualTo(8);
        assertThat(envelope.isDecimal()).isTrue();
        assertThat(envelope.refusal(lines)).isEmpty();
        assertThat(envelope.partial(0, 0, lines)).isEmpty();
        for (int argument = 0; argument < 6; argument++) {
            for (int result = 3; result < 5; result++) {
                double step = lines[argument] * 1e-6;
                double slope =
                        (at(envelope, lines, argument, step)[result] - at(envelope, lines, argument, -step)[result])
                                / (2 * step);
                assertThat(envelope.partial(result, argument, lines).orElseThrow())
                        .as("result %d by argument %d", result, argument)
                        .isCloseTo(slope, within(1e-6 * Math.abs(slope) + 1e-9));
            }
        }
        double[] dominated = {200000, 300000, 400000, 60, 70, 10};
        assertThat(envelope.partial(4, 0, dominated)).isEmpty();
        double[] out = new double[8];
        envelope.doubles(new double[] {1, 2, Double.NaN, 1, 1, 1}, out);
        assertThat(out).containsOnly(Double.NaN);
        assertThat(envelope.formula(3).in(Locale.ENGLISH)).startsWith("volume where the lower envelope");
        assertThat(envelope.formula(0).in(Locale.ENGLISH)).startsWith("lower envelope");
        Unit money = Unit.parse("CNY/year");
        Unit perUnit = Unit.parse("CNY/unit");
        assertThat(envelope.units(List.of(money, money, money, perUnit, perUnit, perUnit))
                        .get(4))
                .isEqualTo(Unit.parse("unit/year"));
    }

    private static double[] at(LowerEnvelope envelope, double[] lines, int argument, double step) {
        double[] moved = lines.clone();
        moved[argument] += step;
        double[] out = new double[8];
        envelope.doubles(moved, out);
        return out;
    }

    static CostAlternatives.Alternative way(String id, double fixed, double variable) {
        Driver fixedCost = figure("f-" + id, fixed, "CNY/year");
        return new CostAlternatives.Alternative(about(id), fixedCost, figure("v-" + id, variable, "CNY/unit"));
    }
}
