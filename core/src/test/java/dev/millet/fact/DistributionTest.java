package dev.millet.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void pertWeighsItsModeFourfold() {
        Distribution pert = Distribution.pert("18", "28", "45");

        close(pert.mean(), "29.166666666666666666666666666667");
        close(pert.variance(), "25.257936507936507936507936507937");
    }

    @Test
    void triangularIsTheMeanOfItsCorners() {
        Distribution triangular = Distribution.triangular("18", "28", "45");

        close(triangular.mean(), "30.333333333333333333333333333333");
        // (18² + 28² + 45² − 18·28 − 18·45 − 28·45) / 18
        close(triangular.variance(), "31.055555555555555555555555555556");
    }

    @Test
    void uniformIsFlat() {
        Distribution uniform = Distribution.uniform("18", "45");

        close(uniform.mean(), "31.5");
        close(uniform.variance(), "60.75");
    }

    @Test
    void rangeOfWidthZeroHasNoVariance() {
        assertThat(Distribution.pert("5", "5", "5").variance()).isZero();
        assertThat(Distribution.triangular("5", "5", "5").variance()).isZero();
        assertThat(Distribution.uniform("5", "5").variance()).isZero();
        assertThat(Distribution.uniform("5", "5").mean()).isEqualByComparingTo("5");
    }

    @Test
    void refusesWhatIsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.pert("18", "17", "45"))
                .withMessage("range must have low <= mode <= high, but was '18, 17, 45'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.triangular("18", "46", "45"))
                .withMessage("range must have low <= mode <= high, but was '18, 46, 45'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.uniform("46", "45"))
                .withMessage("range must have low <= high, but was '46..45'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uniform(BigDecimal.ZERO, BigDecimal.valueOf(1, 2_000)))
                .withMessageStartingWith("parameter of a distribution must have at most 1000 digits");
    }

    @Test
    void admitsItsEnds() {
        Distribution range = Distribution.uniform("18", "45");

        assertThat(range.admits(new BigDecimal("18.0"))).isTrue();
        assertThat(range.admits(new BigDecimal("45"))).isTrue();
        assertThat(range.admits(new BigDecimal("17.9"))).isFalse();
        assertThat(range.admits(new BigDecimal("45.1"))).isFalse();
    }

    @Test
    void isEqualWhenNumericallyEqual() {
        assertThat(Distribution.pert("18.0", "28", "45.00")).isEqualTo(Distribution.pert("18", "28.0", "45"));
        assertThat(new Triangular(BigDecimal.ONE, new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isEqualTo(Distribution.triangular("1", "1", "1"));
    }

    @Test
    void isItsOneValueExactlyWhereItHasNoWidth() {
        Distributions.points().forEach((point, value) -> {
            assertThat(point.mean()).as(point.toString()).isEqualByComparingTo(value);
            assertThat(point.low()).isEqualByComparingTo(point.mean());
            assertThat(point.variance()).isZero();
            assertThat(point.admits(new BigDecimal(value))).isTrue();
            assertThat(point.admits(new BigDecimal("5"))).isFalse();
            for (double u : new double[] {0, 1e-9, 0.3, 0.5, 1}) {
                assertThat(point.quantile(u)).as(point.toString()).isEqualTo(Double.parseDouble(value));
            }
        });
    }

    /** Second route: {@code scipy.stats} 1.17. */
    @Test
    void quantilesAreThoseOfAnotherLibrary() {
        quantiles("normal", 35.986302764708405, 47.476825567395, 58.366484934291655);
        quantiles("triangular", 380.06928203230274, 392.0, 456.1821953995867);
        quantiles("pert", 0.19001265311285576, 0.19232392114497948, 0.2096076937188878);
        quantiles("truncated-normal", 1.4410208143758596e-07, 0.00376508711532195, 0.04780703210479885);
        quantiles("truncated-normal-far", 6.000000162377741, 6.004943957967841, 6.256135045078112);
        quantiles("lognormal", 13.72461400978873, 21.117149206035805, 31.767625183720597);
        quantiles("beta", 0.0001667315202174561, 0.031041230678830953, 0.29776979226152306);
        quantiles("beta-bathtub", -0.9999999999999936, -0.9989945673324595, 1.9431738372421035);
        quantiles("beta-sharp", 98.02758048027422, 99.31544691774505, 99.87005202440112);
    }

    private static void quantiles(String sample, double tail, double lower, double upper) {
        Distribution distribution = Distributions.sample(sample);
        assertThat(distribution.quantile(1e-6)).as(sample).isCloseTo(tail, Percentage.withPercentage(1e-7));
        assertThat(distribution.quantile(0.03)).as(sample).isCloseTo(lower, Percentage.withPercentage(1e-7));
        assertThat(distribution.quantile(0.8)).as(sample).isCloseTo(upper, Percentage.withPercentage(1e-7));
    }

    @Test
    void normalIsToldByItsCentralNinetyPercent() {
        Normal assembly = Distribution.normal("55", "4");

        assertThat(assembly.ends()).isEqualTo("48.42..61.58 (90 %)");
        assertThat(assembly.admits(new BigDecimal("-1e9"))).isTrue();
        assertThat(assembly.spans(new BigDecimal("48.4"))).isFalse();
        assertThat(assembly.spans(new BigDecimal("48.5"))).isTrue();
        assertThat(assembly.variance()).isEqualByComparingTo("16");
        // a large mean does not swallow a small width
        assertThat(Distribution.normal("1000000000", "1").ends()).isEqualTo("999999998.355..1000000001.645 (90 %)");
    }

    @Test
    void truncatedNormalHasTheMomentsOfWhatRemains() {
        // center + s·(φ(a) − φ(b))/Z and s²·(1 + (aφ(a) − bφ(b))/Z − ((φ(a) − φ(b))/Z)²), a = −1.5, b = 48.5
        double height = Math.exp(-1.125) / Math.sqrt(2 * Math.PI);
        double weight = 0.9331927987311419;
        double shift = height / weight;
        TruncatedNormal share = Distribution.truncatedNormal("0.03", "0.02", "0", "1");

        assertThat(share.mean().doubleValue()).isCloseTo(0.03 + 0.02 * shift, Offset.offset(1e-14));
        assertThat(share.variance().doubleValue())
                .isCloseTo(0.0004 * (1 - 1.5 * shift - shift * shift), Offset.offset(1e-16));
        assertThat(share.low()).isZero();
        assertThat(share.admits(new BigDecimal("-0.001"))).isFalse();
    }

    @Test
    void nothingLiesBelowTheLeastValueOfATruncatedNormal() {
        // one cut on each side of the mean, one about it: the place at which counting begins is the low end or the high
        // one
        for (String[] ends : new String[][] {{"-3", "-2"}, {"2", "3"}, {"-1", "3"}, {"-3", "1"}, {"-0.01", "0"}}) {
            TruncatedNormal cut = Distribution.truncatedNormal("0", "1", ends[0], ends[1]);
            assertThat(cut.cumulative(Double.parseDouble(ends[0]))).isZero();
            assertThat(cut.cumulative(cut.quantile(0))).isZero();
            assertThat(cut.cumulative(Double.parseDouble(ends[1]))).isEqualTo(1);
            assertThat(cut.quantile(0x1p-53)).isBetween(cut.quantile(0), cut.quantile(1e-9));
            assertThat(cut.quantile(1 - 0x1p-53)).isBetween(cut.quantile(1 - 1e-9), cut.quantile(1));
        }
    }

    @Test
    void lognormalIsSaidInThreeWays() {
        Lognormal logistics = Distribution.lognormal("28", "0.15");

        assertThat(logistics.ends()).isEqualTo("21.88..35.84 (90 %)");
        assertThat(logistics.mean().doubleValue()).isCloseTo(28 * Math.exp(0.01125), Offset.offset(1e-13));
        assertThat(logistics.variance().doubleValue())
                .isCloseTo(28 * 28 * Math.exp(0.0225) * Math.expm1(0.0225), Offset.offset(1e-12));
        close(Distribution.lognormalOfLogarithm("0", "0.15").median(), "1");
        assertThat(Distribution.lognormalOfLogarithm("3.332204510175204", "0.15")
                        .median()
                        .doubleValue())
                .isCloseTo(28, Offset.offset(1e-13));
        Lognormal told = Distribution.lognormalOfMean("28", "4");
        close(told.mean(), "28");
        close(told.variance(), "16");
        assertThat(told.median().doubleValue()).isCloseTo(27.7186, Offset.offset(1e-4));
        assertThat(logistics.admits(BigDecimal.ZERO)).isFalse();
        assertThat(logistics.admits(new BigDecimal("1e9"))).isTrue();
    }

    @Test
    void ninetyPercentRangeKeepsItsEndsAndReadsWhatIsBetween() {
        NinetyPercentRange hours = Distribution.ninetyPercentRange("5", "10");

        assertThat(hours.reading()).isEqualTo(RangeReading.LOGNORMAL);
        assertThat(hours.ends()).isEqualTo("5..10 (90 %)");
        assertThat(hours.quantile(0.05)).isCloseTo(5, Offset.offset(1e-12));
        assertThat(hours.quantile(0.95)).isCloseTo(10, Offset.offset(1e-12));
        assertThat(hours.quantile(0.5)).isCloseTo(Math.sqrt(50), Offset.offset(1e-12));
        assertThat(hours.mean().doubleValue()).isCloseTo(7.2298, Offset.offset(1e-4));
        NinetyPercentRange change = Distribution.ninetyPercentRange("-5", "10");
        assertThat(change.reading()).isEqualTo(RangeReading.NORMAL);
        assertThat(change.quantile(0.05)).isCloseTo(-5, Offset.offset(1e-12));
        assertThat(change.mean()).isEqualByComparingTo("2.5");
    }

    @Test
    void betaIsAShareOfWhichCasesWereSeen() {
        Beta share = Distribution.beta("2", "8", "0", "1");

        close(share.mean(), "0.2");
        close(share.variance(), "0.014545454545454545454545454545");
        // of integer parameters a binomial sum: P(X ≤ x) = 1 − (1 − x)⁹ − 9x(1 − x)⁸
        double x = share.quantile(0.3);
        assertThat(1 - Math.pow(1 - x, 9) - 9 * x * Math.pow(1 - x, 8)).isCloseTo(0.3, Offset.offset(1e-14));
        assertThat(Distribution.pert("18", "28", "45").scaledBeta().mean().doubleValue())
                .isCloseTo(Distribution.pert("18", "28", "45").mean().doubleValue(), Offset.offset(1e-13));
    }

    @Test
    void weightsAreSharesOfTheirSum() {
        Discrete rate = Distribution.discrete(Map.of("0.17", "1", "0.13", "3"));

        assertThat(rate.values().get(0).value()).isEqualByComparingTo("0.13");
        assertThat(rate.ends()).isEqualTo("0.13..0.17");
        close(rate.mean(), "0.14");
        close(rate.variance(), "0.0003");
        assertThat(rate.quantile(0.75)).isEqualTo(0.13);
        assertThat(rate.quantile(0.76)).isEqualTo(0.17);
        assertThat(rate.cumulative(0.15)).isEqualTo(0.75);
        assertThat(rate.admits(new BigDecimal("0.14"))).isTrue();
        Categorical plan = Distribution.categorical(Alternative.of("online", "3"), Alternative.of("shops", "1"));
        assertThat(plan.alternative(BigDecimal.ONE).name().text()).isEqualTo("shops");
        refused(
                () -> plan.alternative(new BigDecimal("0.5")),
                "number of an alternative must be one of 0 online, 1 shops, but was '0.5'");
        refused(
                () -> plan.alternative(new BigDecimal("2")),
                "number of an alternative must be one of 0 online, 1 shops, but was '2'");
        assertThat(plan.ends()).isEqualTo("0 online, 1 shops");
        assertThat(plan.quantile(0.9)).isEqualTo(1);
        assertThat(plan.admits(new BigDecimal("0.5"))).isFalse();
        assertThat(plan.valueAt(new BigDecimal("0.7"))).isEqualByComparingTo("0");
        assertThat(plan.valueAt(new BigDecimal("1"))).isEqualByComparingTo("1");
        assertThat(rate.valueAt(new BigDecimal("0.14"))).isEqualByComparingTo("0.14");
        Bootstrap seen = Distribution.bootstrap("31", "28", "28", "44");
        close(seen.mean(), "32.75");
        close(seen.variance(), "43.6875");
        assertThat(seen.quantile(0.5)).isEqualTo(28);
        assertThat(seen.data().get(0)).isEqualByComparingTo("31");
    }

    @Test
    void refusesWhatIsNoDistribution() {
        refused(() -> Distribution.normal("1", "-1"), "standard deviation must not be negative, but was '-1'");
        refused(
                () -> Distribution.normal("1e101", "1"),
                "parameter of a distribution must lie between -1e100 and 1e100, but was '1E+101'");
        refused(
                () -> Distribution.truncatedNormal("0", "1", "50", "60"),
                "range must hold a part of the normal distribution that it cuts, but was '50..60' (mean 0, standard"
                        + " deviation 1)");
        refused(
                () -> Distribution.lognormal("0", "0.1"),
                "median of a lognormal distribution must be above 0, but was '0'");
        refused(
                () -> Distribution.lognormal("1", "10.5"),
                "standard deviation of the logarithm must be at most 10, but was '10.5'");
        refused(
                () -> Distribution.lognormalOfLogarithm("1e9", "1"),
                "mean of the logarithm must lie between -200 and 200, but was '1000000000'");
        refused(
                () -> Distribution.lognormalOfMean("-1", "1"),
                "mean of a lognormal distribution must be above 0, but was '-1'");
        refused(
                () -> new NinetyPercentRange(BigDecimal.ZERO, BigDecimal.ONE, RangeReading.LOGNORMAL),
                "range that is read as lognormal must have low > 0, but was '0..1'");
        refused(
                () -> Distribution.ninetyPercentRange("1e-9", "1e9"),
                "range that is read as lognormal must have high <= 1e14 * low, but was '0.000000001..1000000000'");
        refused(
                () -> Distribution.beta("0", "1", "0", "1"),
                "alpha of a beta distribution must lie between 0.01 and 100000, but was '0'");
        refused(
                () -> Distribution.discrete(Map.of()),
                "discrete distribution must have at least one value, but was '[]'");
        refused(() -> Distribution.discrete(Map.of("1", "0")), "weight must be above 0, but was '0'");
        refused(
                () -> Distribution.discrete(Map.of("1", "2", "1.0", "2")),
                "value of a discrete distribution must be given once, but was '1' twice");
        refused(Distribution::categorical, "categorical distribution must have at least one alternative, but was '[]'");
        refused(
                () -> Distribution.categorical(Alternative.of("a", "1"), Alternative.of("a", "2")),
                "alternative of a categorical distribution must be given once, but was 'a' twice");
        refused(Distribution::bootstrap, "data must have at least one observation, but was '[]'");
        refused(
                () -> Distribution.normal("1", "1").quantile(1.5),
                "probability of a quantile must lie between 0 and 1, but was '1.5'");
        refused(
                () -> Distribution.uniform("1", "2").quantile(Double.NaN),
                "probability of a quantile must lie between 0 and 1, but was 'NaN'");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    private static AbstractBigDecimalAssert<?> close(BigDecimal actual, String expected) {
        return assertThat(actual).isCloseTo(new BigDecimal(expected), Offset.offset(new BigDecimal("1e-29")));
    }
}
