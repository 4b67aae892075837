package dev.millet.scenario.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.fact.Distribution;
import dev.millet.fact.Distributions;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** What holds of the sampler of any distribution. */
class SamplerProperties {
    /** A hundredth of what is promised. */
    private static final double REACH = 1e-8;

    @Property(tries = 100)
    void quantilesAreWithinOneHundredMillionthOfTheRange(@ForAll("all") Distribution distribution) {
        assertThat(QuantileError.of(distribution, 400)).isLessThanOrEqualTo(REACH);
    }

    /** Mean and variance once more: the quantile integrated over all probabilities. */
    @Property(tries = 300)
    void momentsAreThoseOfTheQuantile(@ForAll("all") Distribution distribution) {
        double deviation = Math.sqrt(distribution.variance().doubleValue());
        double[] moments = integrated(distribution);

        assertThat(moments[0]).isCloseTo(distribution.mean().doubleValue(), Offset.offset(1e-4 * deviation + 1e-9));
        assertThat(Math.sqrt(moments[1])).isCloseTo(deviation, Offset.offset(1e-3 * deviation + 1e-9));
    }

    /** Midpoints, the more the nearer to the ends: u = s²·(3 − 2s), of which the density is 6s·(1 − s). */
    private static double[] integrated(Distribution distribution) {
        int cells = 20_000;
        double[] values = new double[cells];
        for (int i = 0; i < cells; i++) {
            double s = (i + 0.5) / cells;
            values[i] = s * s * (3 - 2 * s);
        }
        Sampler.of(distribution).quantiles(values, values, cells);
        double center = distribution.mean().doubleValue();
        double first = 0;
        double second = 0;
        for (int i = 0; i < cells; i++) {
            double s = (i + 0.5) / cells;
            double weight = 6 * s * (1 - s) / cells;
            double off = values[i] - center;
            first += weight * off;
            second += weight * off * off;
        }
        return new double[] {center + first, second - first * first};
    }

    @Property
    void drawsAreQuantilesOfUniforms(@ForAll("all") Distribution distribution, @ForAll long seed) {
        Sampler sampler = Sampler.of(distribution);
        double[] draws = new double[50];
        double[] uniforms = new double[50];
        sampler.draw(random(seed), draws, 50);
        Sampler.uniforms(random(seed), uniforms, 50);

        for (int i = 0; i < draws.length; i++) {
            assertThat(uniforms[i]).isGreaterThan(0).isLessThan(1);
            assertThat(draws[i]).isEqualTo(sampler.quantile(uniforms[i])).isFinite();
        }
    }

    @Property
    void valuesStayInTheRange(@ForAll("all") Distribution distribution) {
        Sampler sampler = Sampler.of(distribution);
        for (double u : new double[] {0, 0x1p-53, 1e-9, 1e-6, 0.5, 1 - 1e-6, 1 - 1e-9, 1}) {
            double value = sampler.quantile(u);
            assertThat(value).isFinite();
            if (distribution.isBounded()) {
                assertThat(value)
                        .isBetween(
                                distribution.low().doubleValue(),
                                distribution.high().doubleValue());
            }
        }
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Provide
    Arbitrary<Distribution> all() {
        return Distributions.distributions();
    }
}
