package dev.millet.fact;

import dev.millet.basics.DecimalText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How sure we are of a number: which values it may take, and how likely they are.
 *
 * <p>Parameters, moments and quantiles stand here; drawing from it is the business of simulation. All numbers are in the
 * unit of the figure, the variance in its square. Every kind may have the width zero: it is then its one value, exactly,
 * and has the variance 0.
 *
 * <pre>{@code
 * Distribution courier = Distribution.pert("18", "28", "45");
 * courier.mean();             // (18 + 4·28 + 45) / 6 = 29.1666…
 * courier.variance();         // (mean − 18)·(45 − mean) / 7 = 25.2579…
 * courier.quantile(0.05);     // 21.37…: one courier in twenty is cheaper
 * }</pre>
 *
 * <table>
 * <caption>The kinds</caption>
 * <tr><th>what is known</th><th>kind</th></tr>
 * <tr><td>least, most likely and greatest value</td><td>{@link Pert}, {@link Triangular}</td></tr>
 * <tr><td>only the two ends</td><td>{@link Uniform}</td></tr>
 * <tr><td>"5 to 10", right nine times out of ten</td><td>{@link NinetyPercentRange}</td></tr>
 * <tr><td>a mean and a scatter</td><td>{@link Normal}, {@link TruncatedNormal}, {@link Lognormal}</td></tr>
 * <tr><td>a share, seen in some cases out of many</td><td>{@link Beta}</td></tr>
 * <tr><td>some values, each with a weight</td><td>{@link Discrete}</td></tr>
 * <tr><td>one of several alternatives</td><td>{@link Categorical}</td></tr>
 * <tr><td>data</td><td>{@link Bootstrap}</td></tr>
 * </table>
 *
 * <p><b>Ends.</b> {@link #low} and {@link #high} are the ends that people are told and that swings, worst cases and
 * searches move to: the least and the greatest value of a bounded kind. Some kinds have no such values: a normal
 * distribution admits every number. Their ends are those of the central 90 %, the quantiles at 5 and 95 %, rounded to
 * four digits of their width or of themselves, whichever is finer; draws go beyond them one time in ten, and
 * {@link #admits} knows what is possible at all.
 *
 * <p>Two distributions are equal when they are of one kind and their parameters are numerically equal.
 */
public sealed interface Distribution
        permits Uniform,
                Triangular,
                Pert,
                Normal,
                TruncatedNormal,
                Lognormal,
                NinetyPercentRange,
                Beta,
                Discrete,
                Categorical,
                Bootstrap {
    /** The lower end: the least value possible, or the quantile at 5 % where there is none. */
    BigDecimal low();

    /** The upper end: the greatest value possible, or the quantile at 95 % where there is none. */
    BigDecimal high();

    /** The expected value; 34 digits where it is a formula in decimals, 15 where it takes an integral. */
    BigDecimal mean();

    /** The expected squared distance from the mean; as exact as {@link #mean}. */
    BigDecimal variance();

    /**
     * The least value that is not exceeded with this probability, as exact as doubles are.
     *
     * <p>Example: of a uniform distribution from 18 to 45 the quantile at 0.25 is 24.75. At 0 and 1 it is the least and the
     * greatest value; infinite where there is none.
     *
     * @param probability from 0 to 1
     * @throws IllegalArgumentException if it is not
     */
    double quantile(double probability);

    /** The probability of this value or a lesser one: the inverse of {@link #quantile}. */
    double cumulative(double value);

    /** Whether all values lie between the two ends. */
    default boolean isBounded() {
        return true;
    }

    /** Whether it can be this value, ends included; a value between two others of a discrete kind passes. */
    default boolean admits(BigDecimal value) {
        return spans(value);
    }

    /**
     * The value that a place between the ends stands for, when a search walks through them without gaps: the place itself, but of
     * a choice between alternatives, which has whole numbers only, the lower one. Of {@code 0 online, 1 shops} 0.7 stands for 0.
     */
    default BigDecimal valueAt(BigDecimal place) {
        return place;
    }

    /** Whether a value lies between the two ends, these included. */
    default boolean spans(BigDecimal value) {
        return low().compareTo(value) <= 0 && value.compareTo(high()) <= 0;
    }

    /** Its ends as they are told on a page: {@code 18..45}, or {@code 48.42..61.58 (90 %)} where values go beyond. */
    default String ends() {
        String ends = DecimalText.canonical(low()) + ".." + DecimalText.canonical(high());
        return isBounded() ? ends : ends + " (90 %)";
    }

    /** From texts: {@code pert("18", "28", "45")}. */
    static Pert pert(String low, String mode, String high) {
        return new Pert(DecimalText.parse(low), DecimalText.parse(mode), DecimalText.parse(high));
    }

    /** From texts: {@code triangular("18", "28", "45")}. */
    static Triangular triangular(String low, String mode, String high) {
        return new Triangular(DecimalText.parse(low), DecimalText.parse(mode), DecimalText.parse(high));
    }

    /** From texts: {@code uniform("18", "45")}. */
    static Uniform uniform(String low, String high) {
        return new Uniform(DecimalText.parse(low), DecimalText.parse(high));
    }

    /** From texts: {@code normal("55", "4")} has the mean 55 and the standard deviation 4. */
    static Normal normal(String mean, String deviation) {
        return new Normal(DecimalText.parse(mean), DecimalText.parse(deviation));
    }

    /** From texts: {@code truncatedNormal("0.09", "0.04", "0", "1")} leaves out what is not between 0 and 1. */
    static TruncatedNormal truncatedNormal(String mean, String deviation, String low, String high) {
        return new TruncatedNormal(
                DecimalText.parse(mean), DecimalText.parse(deviation), DecimalText.parse(low), DecimalText.parse(high));
    }

    /** From texts: {@code lognormal("28", "0.15")} has the median 28; its logarithm has the standard deviation 0.15. */
    static Lognormal lognormal(String median, String logDeviation) {
        return new Lognormal(DecimalText.parse(median), DecimalText.parse(logDeviation));
    }

    /** A lognormal distribution by mean and deviation of its logarithm: see {@link Lognormal#ofLogarithm}. */
    static Lognormal lognormalOfLogarithm(String logMean, String logDeviation) {
        return Lognormal.ofLogarithm(DecimalText.parse(logMean), DecimalText.parse(logDeviation));
    }

    /** A lognormal distribution by its own mean and standard deviation: see {@link Lognormal#ofMean}. */
    static Lognormal lognormalOfMean(String mean, String deviation) {
        return Lognormal.ofMean(DecimalText.parse(mean), DecimalText.parse(deviation));
    }

    /** From texts: {@code beta("2", "8", "0", "1")} is a share of about 20 %, as if two cases in ten had been seen. */
    static Beta beta(String alpha, String beta, String low, String high) {
        return new Beta(
                DecimalText.parse(alpha), DecimalText.parse(beta), DecimalText.parse(low), DecimalText.parse(high));
    }

    /**
     * Values with their weights, from texts: {@code discrete(Map.of("0.13", "3", "0.17", "1"))} is 13 % in three cases of
     * four and 17 % in one.
     */
    static Discrete discrete(Map<String, String> weights) {
        return new Discrete(weights.entrySet().stream()
                .map(each -> new WeightedValue(DecimalText.parse(each.getKey()), DecimalText.parse(each.getValue())))
                .toList());
    }

    /** One of several alternatives; the figure is its number, the first is 0. */
    static Categorical categorical(Alternative... alternatives) {
        return new Categorical(List.of(alternatives));
    }

    /** What has been seen, from texts: {@code bootstrap("31", "28", "28", "44")}. */
    static Bootstrap bootstrap(String... data) {
        return new Bootstrap(Arrays.stream(data).map(DecimalText::parse).toList());
    }

    /** "5 to 10", from texts; read as lognormal if the lower end is above 0, as normal if not. */
    static NinetyPercentRange ninetyPercentRange(String low, String high) {
        return NinetyPercentRange.of(DecimalText.parse(low), DecimalText.parse(high));
    }
}
