package dev.millet.scenario.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import dev.millet.scenario.sampling.RankCorrelation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/**
 * Shapley effects of correlated normal figures in a linear formula, against their closed form (Owen and Prieur 2017; Iooss
 * and Prieur 2019): what a set of figures explains is a Schur complement, and the effects are the Shapley values of that game.
 */
class ShapleyGaussianTest {
    /** An interval of 95 % has 1.96 standard errors; five of them are left once in 1.7 million. */
    private static final double FIVE_ERRORS = 5 / 1.96;

    @Test
    void ofTwoFiguresTheyAreThoseOfOwenAndPrieur() {
        double a = 2;
        double b = 3;
        double correlation = 0.6;
        ShapleyEffects effects = Shapley.of(linear(a, b), "y")
                .correlated(ofScores("x1", "x2", correlation))
                .seed(1)
                .permutations(20_000)
                .run();

        double variance = a * a + b * b + 2 * correlation * a * b;
        double half = correlation * correlation / 2;
        double first = (a * a * (1 - half) + correlation * a * b + b * b * half) / variance;
        assertNear(effects.of("x1").share(), first);
        assertNear(effects.of("x2").share(), 1 - first);
        assertThat(effects.variance()).isCloseTo(variance, within(1.0));
    }

    /**
     * Of 1,000 intervals of 95 % 50 miss; fewer than 21 and more than 90 have a probability of 2.5e-7 each. Intervals a fifth too
     * narrow miss about 117 times.
     */
    @Test
    void intervalsMissAsOftenAsTheyPromise() {
        // of independent figures the effect is the figure's own variance, 4 of 1 + 4 + 2.25 + 0.25
        Shapley study = Shapley.of(linear(1, 2, 1.5, 0.5), "y").permutations(240);
        double exact = 4 / 7.5;
        long misses = IntStream.range(0, 1_000)
                .filter(seed -> !study.seed(seed).run().of("x2").share().covers(exact))
                .count();
        assertThat(misses).isBetween(21L, 90L);
    }

    @Test
    void ofMoreFiguresTheyAreTheShapleyValuesOfSchurComplements() {
        double[] slopes = {1, -2, 0.5, 3, 0};
        double[][] correlations = {
            {1, 0.5, 0, 0.2, 0},
            {0.5, 1, -0.3, 0, 0.4},
            {0, -0.3, 1, 0, 0},
            {0.2, 0, 0, 1, 0.7},
            {0, 0.4, 0, 0.7, 1}
        };
        List<RankCorrelation> pairs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(ofScores("x" + (j + 1), "x" + (i + 1), correlations[i][j]));
            }
        }
        ShapleyEffects effects = Shapley.of(linear(slopes), "y")
                .correlated(pairs.toArray(RankCorrelation[]::new))
                .seed(2)
                .permutations(20_000)
                .run();

        double[] exact = exact(slopes, correlations);
        assertThat(Arrays.stream(exact).sum()).isCloseTo(1, within(1e-12));
        for (int i = 0; i < 5; i++) {
            assertNear(effects.effects().get(i).share(), exact[i]);
        }
        assertThat(effects.effects().stream()
                        .mapToDouble(effect -> effect.share().value())
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(effects.of("x5").share().coversZero())
                .as("of a figure outside the formula")
                .isFalse();
    }

    /** Normal figures with this correlation have the rank correlation 6/π·asin(half) (Pearson 1907). */
    private static RankCorrelation ofScores(String figure, String other, double correlation) {
        double rho = 6 / Math.PI * Math.asin(correlation / 2);
        return new RankCorrelation(Identifier.of(figure), Identifier.of(other), BigDecimal.valueOf(rho));
    }

    private static void assertNear(Estimate share, double exact) {
        assertThat(share.value()).isCloseTo(exact, within((share.high() - share.value()) * FIVE_ERRORS));
        assertThat(share.high() - share.low()).isLessThan(0.1);
    }

    private static DriverTree linear(double... slopes) {
        Driver sum = Driver.constant("0");
        for (int i = 0; i < slopes.length; i++) {
            sum = sum.plus(Driver.constant(Double.toString(slopes[i]))
                    .times(Driver.of(Textbook.figure("x" + (i + 1), "0", Distribution.normal("0", "1")))));
        }
        return DriverTree.of(sum.named("y", Text.of("y")));
    }

    /** Σ over sets without i of |S|! (n − |S| − 1)! ÷ n! × (c(S and i) − c(S)), c(S) the variance that S causes unknown. */
    private static double[] exact(double[] slopes, double[][] correlations) {
        int n = slopes.length;
        double[] unknown = IntStream.range(0, 1 << n)
                .mapToDouble(set -> unexplained(slopes, correlations, set))
                .toArray();
        double[] effects = new double[n];
        for (int i = 0; i < n; i++) {
            for (int set = 0; set < unknown.length; set++) {
                if ((set >> i & 1) == 0) {
                    int size = Integer.bitCount(set);
                    double weight = factorial(size) * factorial(n - size - 1) / factorial(n);
                    effects[i] += weight * (unknown[set | 1 << i] - unknown[set]) / unknown[unknown.length - 1];
                }
            }
        }
        return effects;
    }

    private static double factorial(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().reduce(1, (a, b) -> a * b);
    }

    /** b' (Σuu − Σuk Σkk⁻¹ Σku) b over the unknown figures u and the known ones k. */
    private static double unexplained(double[] slopes, double[][] correlations, int set) {
        RealMatrix all = MatrixUtils.createRealMatrix(correlations);
        List<Integer> u = IntStream.range(0, slopes.length)
                .filter(i -> (set >> i & 1) == 1)
                .boxed()
                .toList();
        List<Integer> k = IntStream.range(0, slopes.length)
                .filter(i -> (set >> i & 1) == 0)
                .boxed()
                .toList();
        if (u.isEmpty()) {
            return 0;
        }
        RealMatrix left = part(all, u, u);
        if (!k.isEmpty()) {
            RealMatrix inverse =
                    new LUDecomposition(part(all, k, k)).getSolver().getInverse();
            left = left.subtract(part(all, u, k).multiply(inverse).multiply(part(all, k, u)));
        }
        double[] b = u.stream().mapToDouble(i -> slopes[i]).toArray();
        return MatrixUtils.createRealVector(b).dotProduct(left.operate(MatrixUtils.createRealVector(b)));
    }

    private static RealMatrix part(RealMatrix all, List<Integer> rows, List<Integer> columns) {
        return all.getSubMatrix(
                rows.stream().mapToInt(Integer::intValue).toArray(),
                columns.stream().mapToInt(Integer::intValue).toArray());
    }
}
