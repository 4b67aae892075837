package dev.millet.scenario.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import dev.millet.scenario.Samples;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.ShapleyAttribution;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Shares of random formulas: they are complete, and two routes to them agree. */
class GlobalSensitivityProperties {
    @Property(tries = 60)
    void partsOfTheVarianceAreNotNegativeAndEachShareLiesBetweenFirstAndTotal(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int operations) {
        DriverTree tree = Samples.random(seed, 3, operations);
        VarianceDecomposition exact = VarianceDecomposition.of(tree, "gap", 12);
        if (exact.missing().isEmpty() && exact.variance() > 1e-9) {
            double sum = 0;
            for (int i = 0; i < exact.figures().size(); i++) {
                assertThat(exact.first(i)).isBetween(-1e-9, exact.shapley(i) + 1e-9);
                assertThat(exact.shapley(i)).isLessThanOrEqualTo(exact.total(i) + 1e-9);
                sum += exact.shapley(i);
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }

    /** A difference of 0.1 is 6 and more standard deviations of an estimate from 1,024 points; the quadrature adds kinks. */
    @Property(tries = 30)
    void sobolEstimatesComeNearTheVarianceTakenApart(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int operations) {
        DriverTree tree = Samples.random(seed, 3, operations);
        VarianceDecomposition exact = VarianceDecomposition.of(tree, "gap", 24);
        SobolIndices sobol =
                Sobol.of(tree, "gap").seed(seed).points(1 << 10).run().get(0);
        if (exact.missing().isEmpty() && sobol.missing().isEmpty()) {
            for (int i = 0; i < exact.figures().size(); i++) {
                assertThat(sobol.indices().get(i).first().value()).isCloseTo(exact.first(i), within(0.1));
                assertThat(sobol.indices().get(i).total().value()).isCloseTo(exact.total(i), within(0.1));
            }
        }
    }

    @Property(tries = 100)
    void partsOfAnAttributionSumToTheChange(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int figures,
            @ForAll @IntRange(min = 1, max = 12) int operations) {
        DriverTree tree = Samples.random(seed, figures, operations);
        Scenario.Builder highs = Scenario.builder().id(Identifier.of("highs")).label(Text.of("all at their high ends"));
        for (Figure figure : tree.figures()) {
            highs.addFigures(figure.withValue(figure.uncertainty().orElseThrow().high()));
        }
        ShapleyAttribution shared = ShapleyAttribution.of(tree, "gap", Scenario.base(), highs.build());

        BigDecimal sum = shared.parts().stream()
                .map(ShapleyAttribution.Part::amount)
                .reduce(BigDecimal.ZERO, (a, b) -> a.add(b, MathContext.DECIMAL128));
        BigDecimal change = shared.change().get();
        assertThat(sum.subtract(change).abs())
                .isLessThanOrEqualTo(change.abs().max(BigDecimal.ONE).multiply(new BigDecimal("1e-25")));
    }
}
