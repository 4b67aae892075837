package dev.millet.channel;

import static dev.millet.channel.Asked.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slopes of functions that are solved: by hand where they are known, by a difference elsewhere, and none across an edge. */
class SolvedFunctionsTest {
    @Test
    void aSolvedVolumeMovesWithCostAsTheClosedFormDoes() {
        OwnDemandCurve line = (OwnDemandCurve) DemandCurve.own(
                "slopes.line",
                List.of(figure("a", "CNY 12/unit"), figure("b", 1, "CNY/unit^2")),
                figure("size", "3 unit"),
                Unit.parse("CNY/unit"),
                (q, x) -> x[0] - x[1] * q);
        SuccessivePricing two = new SuccessivePricing(line, 2);
        double[] at = {4, 3, 12, 1};
        // q = (a − c) ÷ 4b
        assertThat(two.partial(0, 0, at).orElseThrow()).isCloseTo(-0.25, within(1e-5));
        assertThat(two.partial(0, 2, at).orElseThrow()).isCloseTo(0.25, within(1e-5));
        assertThat(two.partial(0, 1, at).orElseThrow()).isCloseTo(0, within(1e-5));
        assertThat(two.partial(0, 0, new double[] {13, 3, 12, 1})).isEmpty();
    }

    @Test
    void theMostThatCanBeEarnedMovesWithContributionsByVolumesAndWithLimitsByTheirShadowPrices() {
        List<Optional<Double>> both = List.of(Optional.of(1.0), Optional.of(1.0));
        List<Optional<Double>> first = List.of(Optional.of(1.0), Optional.empty());
        MixProgram program = new MixProgram(2, List.of(both, first));
        double[] at = {300, 120, 100, 60, 0};
        double[] out = new double[program.results()];
        program.doubles(at, out);
        assertThat(out).containsExactly(new double[] {60, 40, 22_800, 120, 180}, within(1e-9));
        assertThat(program.partial(2, 0, at).orElseThrow()).isCloseTo(60, within(1e-9));
        assertThat(program.partial(2, 3, at).orElseThrow()).isCloseTo(180, within(1e-9));
        assertThat(program.partial(0, 3, at).orElseThrow()).isCloseTo(1, within(1e-6));
        double[] impossible = {300, 120, -1, 60, 0};
        assertThat(program.partial(2, 0, impossible)).isEmpty();
        program.doubles(impossible, out);
        assertThat(out).containsOnly(Double.NaN);
        program.doubles(new double[] {0, 0, 0, 0, 0}, out);
        assertThat(out[2]).isZero();
    }

    @Test
    void theBestPriceRefusesArgumentsOfOtherUnits() {
        Unit price = Unit.parse("CNY/unit");
        List<Unit> wrong = List.of(price, price, price, price, price, price, price);
        assertThatThrownBy(() -> new NewsvendorPrice().units(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("arguments of a newsvendor's price must be intercept, slope");
    }
}
