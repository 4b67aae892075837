package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.math.BigDecimal;
import java.util.List;

/** The shapes of all kinds of distributions. */
final class DistributionShapes {
    private static final String LEAST = "the least value, in the figure's unit";
    private static final String MOST = "the greatest value";
    private static final String WEIGHT = "how likely it is beside the others";

    private static final Shape<WeightedValue> WEIGHTED_VALUE = Shape.ofRecord(
                    "weighted-value",
                    WeightedValue.class,
                    values -> new WeightedValue(decimal(values, "value"), decimal(values, "weight")))
            .key("value", Kind.decimal(), WeightedValue::value, "what it may be, in the figure's unit")
            .with("weight", Kind.decimal(), WeightedValue::weight, WEIGHT)
            .shape();

    private static final Shape<Alternative> ALTERNATIVE = Shape.ofRecord(
                    "alternative",
                    Alternative.class,
                    values -> new Alternative(values.get("name", Identifier.class), decimal(values, "weight")))
            .key("name", Kind.identifier(), Alternative::name, "what it is called")
            .with("weight", Kind.decimal(), Alternative::weight, WEIGHT)
            .shape();

    static final Kind<Distribution> UNCERTAINTY = Kind.union(
            "uncertainty",
            Shape.ofRecord(
                            "pert",
                            Pert.class,
                            values ->
                                    new Pert(decimal(values, "low"), decimal(values, "mode"), decimal(values, "high")))
                    .with("low", Kind.decimal(), Pert::low, LEAST)
                    .with("mode", Kind.decimal(), Pert::mode, "the most likely value")
                    .with("high", Kind.decimal(), Pert::high, MOST)
                    .shape(),
            Shape.ofRecord(
                            "triangular",
                            Triangular.class,
                            values -> new Triangular(
                                    decimal(values, "low"), decimal(values, "mode"), decimal(values, "high")))
                    .with("low", Kind.decimal(), Triangular::low, LEAST)
                    .with("mode", Kind.decimal(), Triangular::mode, "the most likely value")
                    .with("high", Kind.decimal(), Triangular::high, MOST)
                    .shape(),
            Shape.ofRecord(
                            "uniform",
                            Uniform.class,
                            values -> new Uniform(decimal(values, "low"), decimal(values, "high")))
                    .with("low", Kind.decimal(), Uniform::low, LEAST)
                    .with("high", Kind.decimal(), Uniform::high, MOST)
                    .shape(),
            Shape.ofRecord(
                            "normal",
                            Normal.class,
                            values -> new Normal(decimal(values, "mean"), decimal(values, "deviation")))
                    .with("mean", Kind.decimal(), Normal::mean, "the expected value, in the figure's unit")
                    .with("deviation", Kind.decimal(), Normal::deviation, "the standard deviation")
                    .shape(),
            Shape.ofRecord(
                            "truncated-normal",
                            TruncatedNormal.class,
                            values -> new TruncatedNormal(
                                    decimal(values, "center"),
                                    decimal(values, "deviation"),
                                    decimal(values, "low"),
                                    decimal(values, "high")))
                    .with(
                            "center",
                            Kind.decimal(),
                            TruncatedNormal::center,
                            "the expected value before the cut, in the figure's unit")
                    .with(
                            "deviation",
                            Kind.decimal(),
                            TruncatedNormal::deviation,
                            "the standard deviation before the cut")
                    .with("low", Kind.decimal(), TruncatedNormal::low, "the least value that remains")
                    .with("high", Kind.decimal(), TruncatedNormal::high, "the greatest value that remains")
                    .shape(),
            Shape.ofRecord(
                            "lognormal",
                            Lognormal.class,
                            values -> new Lognormal(decimal(values, "median"), decimal(values, "logDeviation")))
                    .with("median", Kind.decimal(), Lognormal::median, "the value in the middle, in the figure's unit")
                    .with(
                            "logDeviation",
                            Kind.decimal(),
                            Lognormal::logDeviation,
                            "the standard deviation of the natural logarithm")
                    .shape(),
            Shape.ofRecord(
                            "ninety-percent-range",
                            NinetyPercentRange.class,
                            values -> new NinetyPercentRange(
                                    decimal(values, "low"),
                                    decimal(values, "high"),
                                    values.get("reading", RangeReading.class)))
                    .with("low", Kind.decimal(), NinetyPercentRange::low, "the quantile at 5 %, in the figure's unit")
                    .with("high", Kind.decimal(), NinetyPercentRange::high, "the quantile at 95 %")
                    .with(
                            "reading",
                            Kind.oneOf(RangeReading.class),
                            NinetyPercentRange::reading,
                            "what is meant between and beyond them")
                    .shape(),
            Shape.ofRecord(
                            "beta",
                            Beta.class,
                            values -> new Beta(
                                    decimal(values, "alpha"),
                                    decimal(values, "beta"),
                                    decimal(values, "low"),
                                    decimal(values, "high")))
                    .with("alpha", Kind.decimal(), Beta::alpha, "weight to the upper end")
                    .with("beta", Kind.decimal(), Beta::beta, "weight to the lower end")
                    .with("low", Kind.decimal(), Beta::low, LEAST)
                    .with("high", Kind.decimal(), Beta::high, MOST)
                    .shape(),
            Shape.ofRecord("discrete", Discrete.class, values -> new Discrete(list(values, "values")))
                    .with(
                            "values",
                            Kind.listOf(Kind.nested(WEIGHTED_VALUE)),
                            Discrete::values,
                            "what it may be and how likely")
                    .shape(),
            Shape.ofRecord("categorical", Categorical.class, values -> new Categorical(list(values, "alternatives")))
                    .with(
                            "alternatives",
                            Kind.listOf(Kind.nested(ALTERNATIVE)),
                            Categorical::alternatives,
                            "what can be chosen, in the order of their numbers from 0")
                    .shape(),
            Shape.ofRecord("bootstrap", Bootstrap.class, values -> new Bootstrap(list(values, "data")))
                    .with("data", Kind.listOf(Kind.decimal()), Bootstrap::data, "what has been seen")
                    .shape());

    private DistributionShapes() {}

    private static BigDecimal decimal(Shape.Values values, String name) {
        return values.get(name, BigDecimal.class);
    }

    private static <E> List<E> list(Shape.Values values, String name) {
        return values.get(name, List.class);
    }
}
