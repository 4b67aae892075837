package dev.millet.scenario.sampling;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How strongly two figures go together: Spearman's rank correlation ρ of their draws.
 *
 * <p>It is 1 where the greatest of one always comes with the greatest of the other, −1 where it comes with the least, 0 where
 * they know nothing of each other. It asks for ranks only, so it says the same whatever the two distributions are, and experts
 * can be asked for it. Example: the price of a component and of its substitute go together at 0.7.
 *
 * <pre>{@code
 * RankCorrelation.of("panel", "memory", "0.7");
 * RankCorrelation.between(new double[] {1, 2, 3}, new double[] {10, 30, 20});   // 0.5
 * }</pre>
 *
 * <p>Source: C. Spearman, The proof and measurement of association between two things (1904).
 *
 * @param first one figure
 * @param second the other
 * @param rho from −1 to 1
 */
public record RankCorrelation(Identifier first, Identifier second, BigDecimal rho) {
    private static final Shape<RankCorrelation> SHAPE = Shape.ofRecord(
                    "rank-correlation",
                    RankCorrelation.class,
                    v -> new RankCorrelation(
                            v.get("first", Identifier.class),
                            v.get("second", Identifier.class),
                            v.get("rho", BigDecimal.class)))
            .with("first", Kind.identifier(), RankCorrelation::first, "one figure")
            .with("second", Kind.identifier(), RankCorrelation::second, "the other")
            .with("rho", Kind.decimal(), RankCorrelation::rho, "from -1 to 1")
            .shape();

    /**
     * Makes a rank correlation.
     *
     * @throws IllegalArgumentException if both figures are one, or ρ is not from −1 to 1
     */
    public RankCorrelation {
        rho = DecimalText.normal(DecimalText.checked(rho, "rank correlation"));
        if (rho.abs().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("rank correlation must lie between -1 and 1, but was '"
                    + DecimalText.canonical(rho) + "' (" + first + ", " + second + ")");
        }
        if (first.equals(second)) {
            throw new IllegalArgumentException(
                    "rank correlation must be of two figures, but was of '" + first + "' with itself");
        }
    }

    /** Its description: attributes and how it is built. */
    public static Shape<RankCorrelation> shape() {
        return SHAPE;
    }

    /** From texts: {@code RankCorrelation.of("panel", "memory", "0.7")}. */
    public static RankCorrelation of(String first, String second, String rho) {
        return new RankCorrelation(Identifier.of(first), Identifier.of(second), DecimalText.parse(rho));
    }

    /**
     * The rank correlation that data have; equal values share the mean of their ranks.
     *
     * @return from −1 to 1; NaN if one of them never changes, or has a value that is no number
     * @throws IllegalArgumentException if they are not equally many
     */
    public static double between(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "data must be equally many, but was '" + one.length + "' and '" + other.length + "'");
        }
        return correlation(ranks(one), ranks(other));
    }

    /** Ranks from 1; of equal values their mean. */
    private static double[] ranks(double[] values) {
        int[] order = order(values);
        double[] ranks = new double[values.length];
        for (int start = 0; start < order.length; ) {
            int end = start + 1;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order[i]] = Double.isNaN(values[order[i]]) ? Double.NaN : (start + 1 + end) / 2.0;
            }
            start = end;
        }
        return ranks;
    }

    /** The places of the values in ascending order, equal ones as they come. */
    static int[] order(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (left, right) -> Double.compare(values[left], values[right]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** The product-moment correlation of two columns. */
    static double correlation(double[] one, double[] other) {
        double meanOfOne = Arrays.stream(one).average().orElse(Double.NaN);
        double meanOfOther = Arrays.stream(other).average().orElse(Double.NaN);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            double x = one[i] - meanOfOne;
            double y = other[i] - meanOfOther;
            both += x * y;
            first += x * x;
            second += y * y;
        }
        return Math.max(-1, Math.min(1, both / Math.sqrt(first * second)));
    }
}
