package dev.millet.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Distributions of all kinds. */
public final class Distributions {
    private Distributions() {}

    /** One of each kind, by name, with a few that are hard: at an end, narrow, one-sided, far out. */
    public static Map<String, Distribution> samples() {
        Map<String, Distribution> samples = new LinkedHashMap<>();
        samples.put("uniform", Distribution.uniform("18", "45"));
        samples.put("triangular", Distribution.triangular("380", "420", "500"));
        samples.put("triangular-at-low", Distribution.triangular("0", "0", "0.05"));
        samples.put("pert", Distribution.pert("0.19", "0.20", "0.23"));
        samples.put("pert-at-high", Distribution.pert("20", "110", "110"));
        samples.put("normal", Distribution.normal("55", "4"));
        samples.put("truncated-normal", Distribution.truncatedNormal("0.03", "0.02", "0", "1"));
        samples.put("truncated-normal-far", Distribution.truncatedNormal("0", "1", "6", "9"));
        samples.put("truncated-normal-narrow", Distribution.truncatedNormal("0", "100", "-1", "2"));
        samples.put("lognormal", Distribution.lognormal("28", "0.15"));
        samples.put("lognormal-wide", Distribution.lognormal("28", "1.5"));
        samples.put("ninety-percent-lognormal", Distribution.ninetyPercentRange("5", "10"));
        samples.put("ninety-percent-normal", Distribution.ninetyPercentRange("-5", "10"));
        samples.put("beta", Distribution.beta("2", "8", "0", "1"));
        samples.put("beta-bathtub", Distribution.beta("0.4", "0.7", "-1", "3"));
        samples.put("beta-sharp", Distribution.beta("900", "2.5", "0", "100"));
        samples.put("discrete", Distribution.discrete(Map.of("0.13", "3", "0.17", "1", "0.2", "0.5")));
        samples.put(
                "categorical",
                Distribution.categorical(
                        Alternative.of("online", "3"), Alternative.of("shops", "1"), Alternative.of("both", "2")));
        samples.put("bootstrap", Distribution.bootstrap("31", "28", "28", "44", "39", "30.5"));
        return samples;
    }

    /** The sample of this name. */
    public static Distribution sample(String name) {
        return Objects.requireNonNull(samples().get(name), name);
    }

    /** Each kind without any width, with the one value it has. */
    public static Map<Distribution, String> points() {
        Map<Distribution, String> points = new LinkedHashMap<>();
        points.put(Distribution.uniform("0.1", "0.1"), "0.1");
        points.put(Distribution.triangular("0.1", "0.1", "0.1"), "0.1");
        points.put(Distribution.pert("0.1", "0.1", "0.1"), "0.1");
        points.put(Distribution.normal("0.1", "0"), "0.1");
        points.put(Distribution.truncatedNormal("0.1", "0", "-1", "2"), "0.1");
        points.put(Distribution.truncatedNormal("7", "3", "0.1", "0.1"), "0.1");
        points.put(Distribution.lognormal("0.1", "0"), "0.1");
        points.put(Distribution.lognormalOfMean("0.1", "0"), "0.1");
        points.put(Distribution.ninetyPercentRange("0.1", "0.1"), "0.1");
        points.put(Distribution.ninetyPercentRange("-0.1", "-0.1"), "-0.1");
        points.put(Distribution.beta("2", "8", "0.1", "0.1"), "0.1");
        points.put(Distribution.discrete(Map.of("0.1", "3")), "0.1");
        points.put(Distribution.categorical(Alternative.of("online", "3")), "0");
        points.put(Distribution.bootstrap("0.1", "0.1"), "0.1");
        return points;
    }

    /** Any kind. */
    public static Arbitrary<Distribution> distributions() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2);
        Arbitrary<BigDecimal> positive = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.05"), new BigDecimal("50"))
                .ofScale(2);
        Arbitrary<BigDecimal> scatter = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1.5"))
                .ofScale(3);
        Arbitrary<List<BigDecimal>> corners =
                numbers.list().ofSize(3).map(list -> list.stream().sorted().toList());
        return Arbitraries.oneOf(
                corners.map(at -> new Uniform(at.get(0), at.get(2))),
                corners.map(at -> new Triangular(at.get(0), at.get(1), at.get(2))),
                corners.map(at -> new Pert(at.get(0), at.get(1), at.get(2))),
                Combinators.combine(numbers, positive).as(Normal::new),
                Combinators.combine(corners, positive).as((at, deviation) -> {
                    // the range reaches to within three standard deviations of the center
                    BigDecimal reach = deviation.multiply(BigDecimal.valueOf(3));
                    return new TruncatedNormal(
                            at.get(1),
                            deviation,
                            at.get(0).max(at.get(1).subtract(reach)),
                            at.get(2).max(at.get(1)));
                }),
                Combinators.combine(positive, scatter).as(Lognormal::new),
                Combinators.combine(corners, Arbitraries.of(true, false))
                        .as((at, shifted) -> NinetyPercentRange.of(
                                shifted ? at.get(0).subtract(at.get(0)).add(BigDecimal.TEN) : at.get(0),
                                shifted ? at.get(2).subtract(at.get(0)).add(BigDecimal.TEN) : at.get(2))),
                Combinators.combine(positive, positive, corners)
                        .as((alpha, beta, at) -> new Beta(alpha, beta, at.get(0), at.get(2))),
                Combinators.combine(numbers, positive)
                        .as(WeightedValue::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .uniqueElements(WeightedValue::value)
                        .map(Discrete::new),
                positive.list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(weights -> new Categorical(java.util.stream.IntStream.range(0, weights.size())
                                .mapToObj(i -> Alternative.of(
                                        "plan-" + i, weights.get(i).toPlainString()))
                                .toList())),
                numbers.list().ofMinSize(1).ofMaxSize(8).map(Bootstrap::new));
    }
}
