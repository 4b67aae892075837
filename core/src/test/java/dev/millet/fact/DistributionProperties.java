package dev.millet.fact;

import static org.assertj.core.api.Assertions.assertThat;

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

class DistributionProperties {
    @Property
    void meanLiesInTheRangeAndVarianceBelowThatOfACoin(@ForAll("corners") List<BigDecimal> corners) {
        BigDecimal low = corners.get(0);
        BigDecimal high = corners.get(2);
        double widest = Math.pow(high.subtract(low).doubleValue(), 2) / 4;

        Stream.of(
                        new Distribution.Pert(low, corners.get(1), high),
                        new Distribution.Triangular(low, corners.get(1), high),
                        new Distribution.Uniform(low, high))
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
        Distribution pert = new Distribution.Pert(
                BigDecimal.valueOf(low), new BigDecimal(Double.toString(mode)), BigDecimal.valueOf(high));
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

        assertThat(pert.mean().doubleValue()).isCloseTo(mean, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(pert.variance().doubleValue())
                .isCloseTo(second / mass - mean * mean, org.assertj.core.data.Offset.offset(1e-4));
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
