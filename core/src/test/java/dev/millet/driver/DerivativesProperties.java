package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Derivatives of random formulas against differences of their decimal readings, on both sides of every point. */
class DerivativesProperties {
    private static final BigDecimal STEP = new BigDecimal("1e-12");

    @Property
    void slopesBelowAndAboveAreTheLimitsOfDifferences(@ForAll("trees") DriverTree tree) {
        Value base = tree.read().value("answer");
        for (Derivative each : tree.read().derivatives("answer").figures()) {
            Figure figure = figure(tree, each.by());
            assertNear(each.above(), difference(tree, figure, base, STEP), base);
            assertNear(each.below(), difference(tree, figure, base, STEP.negate()), base);
            if (each.value().isDefined()) {
                assertThat(each.value()).isEqualTo(each.below()).isEqualTo(each.above());
            }
        }
    }

    @Property
    void slopesOfPointsLieWithinTheSlopesOfIntervals(@ForAll("trees") DriverTree tree) {
        for (Derivative each : tree.read().derivatives("answer").figures()) {
            Figure figure = figure(tree, each.by());
            EnclosedAnswer point =
                    tree.enclose(Map.of(figure.id(), Enclosure.of(figure.value())), Identifier.of("answer"));
            Enclosure slope = point.slopes().getOrDefault(figure.id(), Enclosure.ALL);
            if (each.value().isDefined() && point.alwaysDefined()) {
                double value = each.value().get().doubleValue();
                double slack = 1e-9 * (1 + Math.abs(value));
                assertThat(value).isBetween(slope.low() - slack, slope.high() + slack);
            }
        }
    }

    private static void assertNear(Value slope, Value difference, Value base) {
        if (slope.isDefined() && difference.isDefined()) {
            double value = difference.get().doubleValue();
            double size = 1 + Math.abs(value) + Math.abs(base.get().doubleValue());
            assertThat(slope.get().doubleValue()).isBetween(value - 1e-6 * size, value + 1e-6 * size);
        } else if (slope.isDefined()) {
            assertThat(slope).as("where the answer ends").isEqualTo(difference);
        }
    }

    private static Value difference(DriverTree tree, Figure figure, Value base, BigDecimal step) {
        Value moved =
                tree.read(List.of(figure.withValue(figure.value().add(step)))).value("answer");
        if (!base.isDefined() || !moved.isDefined()) {
            return moved;
        }
        BigDecimal change = moved.get().subtract(base.get());
        return new Value.Defined(change.divide(step, MathContext.DECIMAL128), moved.unit());
    }

    private static Figure figure(DriverTree tree, Identifier id) {
        return tree.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<DriverTree> trees() {
        return Arbitraries.longs().map(seed -> DriverArbitraries.tree(new Random(seed), true));
    }
}
