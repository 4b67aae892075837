package dev.millet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Attribute;
import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Offset;

class DistributionProperties {
    @Property
    void meanLiesInTheRangeAndVarianceBelowThatOfACoin(@ForAll("corners") List<BigDecimal> corners) {
        BigDecimal low = corners.get(0);
        BigDecimal high = corners.get(2);
        double widest = Math.pow(high.subtract(low).doubleValue(), 2) / 4;

        Stream.of(
                        new Pert(low, corners.get(1), high),
                        new Triangular(low, corners.get(1), high),
                        new Uniform(low, high))
                .forEach(distribution -> {
                    assertThat(distribution.admits(distribution.mean())).isTrue();
                    assertThat(distribution.variance().doubleValue()).isBetween(0.0, widest * (1 + 1e-12));
                });
    }

    /** A second opinion: the density integrated numerically over a grid of its own quantity. */
    @Property(tries = 30)
    void momentsAreThoseOfTheDensity(@ForAll("shapes") Tuple.Tuple2<Integer, Integer> shape) {
        double low = -3;
        double high = low + 10;
        double mode = low + 10.0 * shape.get1() / shape.get2();
        Distribution pert =
                new Pert(BigDecimal.valueOf(low), new BigDecimal(Double.toString(mode)), BigDecimal.valueOf(high));
        double alpha = 1 + 4 * (mode - low) / (high - low);
        double beta = 1 + 4 * (high - mode) / (high - low);
        double mass = 0;
        double first = 0;
        double second = 0;
        int cells = 20_000;
        for (int i = 0; i < cells; i++) {
            double share = (i + 0.5) / cells;
            double density = Math.pow(share, alpha - 1) * Math.pow(1 - share, beta - 1);
            double value = low + share * (high - low);
            mass += density;
            first += density * value;
            second += density * value * value;
        }
        double mean = first / mass;

        assertThat(pert.mean().doubleValue()).isCloseTo(mean, Offset.offset(1e-4));
        assertThat(pert.variance().doubleValue()).isCloseTo(second / mass - mean * mean, Offset.offset(1e-4));
    }

    @Property
    void quantileIsTheInverseOfTheCumulativeProbability(
            @ForAll("all") Distribution distribution,
            @ForAll @DoubleRange(min = 1e-9, max = 1 - 1e-9) @Scale(9) double u) {
        double value = distribution.quantile(u);
        double step = 4 * Math.ulp(value);

        assertThat(distribution.cumulative(value + step)).isGreaterThanOrEqualTo(u * (1 - 1e-9) - 1e-13);
        assertThat(distribution.cumulative(value - step)).isLessThanOrEqualTo(u * (1 + 1e-9) + 1e-13);
    }

    @Property
    void quantileGrowsFromTheLeastToTheGreatestValue(
            @ForAll("all") Distribution distribution,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        double below = distribution.quantile(Math.min(one, other));
        double above = distribution.quantile(Math.max(one, other));

        assertThat(below).isLessThanOrEqualTo(above);
        if (distribution.isBounded() && distribution.variance().signum() > 0) {
            assertThat(distribution.quantile(0)).isEqualTo(distribution.low().doubleValue());
            assertThat(distribution.quantile(1)).isEqualTo(distribution.high().doubleValue());
        }
    }

    @Property
    void endsOfAKindWithoutEndsHoldNineTenths(@ForAll("all") Distribution distribution) {
        if (!distribution.isBounded()) {
            assertThat(distribution.cumulative(distribution.low().doubleValue()))
                    .isCloseTo(0.05, Offset.offset(2e-4));
            assertThat(distribution.cumulative(distribution.high().doubleValue()))
                    .isCloseTo(0.95, Offset.offset(2e-4));
            assertThat(distribution.ends()).endsWith(" (90 %)");
        }
        assertThat(distribution.low()).isLessThanOrEqualTo(distribution.high());
    }

    @Property
    void isStoredAndReadAgain(@ForAll("all") Distribution distribution) {
        Figure figure = Figure.builder()
                .id(Identifier.of("figure"))
                .value(distribution.low())
                .unit(Unit.RATIO)
                .basis(Basis.ASSUMED)
                .uncertainty(distribution)
                .build();
        Shape.Assembly<Figure> copy = Figure.shape().assemble();
        Figure.shape().attributes().forEach(attribute -> put(figure, attribute, copy));

        assertThat(copy.build()).isEqualTo(figure).hasSameHashCodeAs(figure);
    }

    private static <V> void put(Figure figure, Attribute<Figure, V> attribute, Shape.Assembly<Figure> copy) {
        attribute.find(figure).ifPresent(value -> copy.put(attribute, value));
    }

    @Provide
    Arbitrary<Distribution> all() {
        return Distributions.distributions();
    }

    @Provide
    Arbitrary<List<BigDecimal>> corners() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
                .ofScale(3)
                .list()
                .ofSize(3)
                .map(list -> list.stream().sorted().collect(Collectors.toList()));
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Integer, Integer>> shapes() {
        return Arbitraries.integers().between(0, 10).map(mode -> Tuple.of(mode, 10));
    }
}
