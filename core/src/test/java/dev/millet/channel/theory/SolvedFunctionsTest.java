package dev.millet.channel.theory;

import static dev.millet.channel.Asked.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Unit;
import java.util.List;
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
    void theBestPriceRefusesArgumentsOfOtherUnits() {
        Unit price = Unit.parse("CNY/unit");
        List<Unit> wrong = List.of(price, price, price, price, price, price, price);
        assertThatThrownBy(() -> new NewsvendorPrice().units(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("arguments of a newsvendor's price must be intercept, slope");
    }
}
