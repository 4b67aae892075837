package dev.millet.scenario.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.millet.fact.Distribution;
import dev.millet.fact.Distributions;
import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplerTest {
    @Test
    void readsQuantilesOfBoundedRanges() {
        assertThat(Sampler.of(Distribution.uniform("10", "20")).quantile(0.25)).isCloseTo(12.5, within(1e-12));
        // 18 + √(u·27·10) below the mode, 45 − √((1 − u)·27·17) above it
        Sampler triangular = Sampler.of(Distribution.triangular("18", "28", "45"));
        assertThat(triangular.quantile(0.1)).isCloseTo(18 + Math.sqrt(27), within(1e-12));
        assertThat(triangular.quantile(0.5)).isCloseTo(45 - Math.sqrt(0.5 * 27 * 17), within(1e-12));
        // PERT about the middle is symmetric
        assertThat(Sampler.of(Distribution.pert("10", "15", "20")).quantile(0.5))
                .isCloseTo(15, within(1e-9));
    }

    /** Target M5, a hundred times as strict, on a dense grid with the cells at both ends. */
    @ParameterizedTest
    @MethodSource("kinds")
    void quantilesAreWithinOneHundredMillionthOfTheRange(String kind) {
        assertThat(QuantileError.of(Distributions.sample(kind), 3_000)).isLessThan(1e-8);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void drawsHaveTheDistributionTheyAreDrawnFrom(String kind) {
        Distribution distribution = Distributions.sample(kind);
        LongStream.of(1, 2, 3)
                .boxed()
                .flatMap(seed -> Stream.of(
                        DrawStatistics.ofDraws(distribution, seed), DrawStatistics.ofQuantiles(distribution, seed)))
                .forEach(statistics -> {
                    assertThat(statistics.chance()).as("distance").isGreaterThan(DrawStatistics.ALPHA);
                    assertThat(statistics.meanErrors()).as("mean").isLessThan(DrawStatistics.MOST_ERRORS);
                    // the standard error of this variance needs moments that 20,000 draws do not show
                    if (!kind.equals("lognormal-wide")) {
                        assertThat(statistics.varianceErrors()).as("variance").isLessThan(DrawStatistics.MOST_ERRORS);
                    }
                });
    }

    static Stream<String> kinds() {
        return Distributions.samples().keySet().stream();
    }

    /** The checks above can fail: a sampler of a distribution that is a little wider is found out. */
    @Test
    void drawsOfAnotherDistributionAreFoundOut() {
        Distribution narrow = Distribution.normal("55", "4");
        double[] draws = new double[DrawStatistics.DRAWS];
        Sampler.of(Distribution.normal("55", "4.4")).draw(random(1), draws, draws.length);
        Arrays.sort(draws);
        double distance = 0;
        for (int i = 0; i < draws.length; i++) {
            distance = Math.max(distance, Math.abs(narrow.cumulative(draws[i]) - (i + 0.5) / draws.length));
        }
        assertThat(2 * Math.exp(-2 * draws.length * distance * distance)).isLessThan(DrawStatistics.ALPHA);
    }

    @Test
    void givesItsOneValueExactlyWhereThereIsNoWidth() {
        Distributions.points().forEach((point, value) -> {
            double[] draws = new double[9];
            Sampler.of(point).draw(random(1), draws, 9);
            assertThat(draws).as(point.toString()).containsOnly(Double.parseDouble(value));
            assertThat(Sampler.of(point).quantile(1)).isEqualTo(Double.parseDouble(value));
        });
    }

    /** Once in ten million cases a plant burns down; the mean of 100 never occurs. */
    @Test
    void drawsWhatOccursAndNotTheMeanOfWhatHardlyEverDoes() {
        Sampler rare = Sampler.of(Distribution.discrete(Map.of("0", "9999999", "1000000000", "1")));
        assertThat(rare.quantile(0.5)).isZero();
        assertThat(rare.quantile(1 - 2e-7)).isZero();
        assertThat(rare.quantile(1 - 5e-8)).isEqualTo(1e9);
        // a weight of less than 2⁻⁵³ is never drawn, but neither is what lies between
        assertThat(Sampler.of(Distribution.discrete(Map.of("0", "1e20", "5", "1")))
                        .quantile(0.5))
                .isZero();
    }

    @Test
    void readsManyQuantilesInPlaceAndLeavesTheRest() {
        Sampler sampler = Sampler.of(Distribution.normal("0", "1"));
        double[] lanes = {0.5, 0.975, 0.25, 7};
        sampler.quantiles(lanes, lanes, 3);

        assertThat(lanes[0]).isEqualTo(0);
        assertThat(lanes[1]).isCloseTo(1.959963984540054, within(1e-8));
        assertThat(lanes[2]).isCloseTo(-0.674489750196082, within(1e-8));
        assertThat(lanes[3]).isEqualTo(7);
    }

    @Test
    void endsOfWhatGoesOnForEverAreTheOutermostDraws() {
        Sampler normal = Sampler.of(Distribution.normal("0", "1"));

        assertThat(normal.quantile(0)).isEqualTo(normal.quantile(0x1p-53)).isCloseTo(-8.2095, within(1e-4));
        assertThat(normal.quantile(1)).isEqualTo(-normal.quantile(0));
        assertThat(normal.quantile(Double.NaN)).isNaN();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> normal.quantile(1.5))
                .withMessage("share of a quantile must lie between 0 and 1, but was '1.5'");
    }

    /** Written down once: a new Java version or a change of the tables that moves a bit is found. */
    @Test
    @EnabledIfSystemProperty(named = "os.arch", matches = "amd64")
    void givesTheSameBitsOnEveryJavaVersion() {
        long bits = 0;
        double[] draws = new double[1_000];
        for (Distribution distribution : Distributions.samples().values()) {
            Sampler.of(distribution).draw(random(42), draws, draws.length);
            for (double draw : draws) {
                bits = 31 * bits + Double.doubleToRawLongBits(draw);
            }
        }
        assertThat(Long.toHexString(bits)).isEqualTo("a56a3df522ef3e39");
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
