package dev.millet.scenario.sampling;

import dev.millet.basics.Identifier;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Makes columns of draws go together by reordering them: no value is changed, only which meets which.
 *
 * <p>It suits draws that are at hand as a whole and must keep their values: a Latin hypercube, data. It needs all of them in
 * memory and cannot be divided into blocks; {@link GaussianCopula} can. Normal scores with the wanted correlations are made,
 * and each column is put in the order of its scores. The scores' own chance correlations are taken out first, so that what is
 * achieved is nearer to what is wanted than with independent draws; {@link #reorder} reports it.
 *
 * <pre>{@code
 * ImanConover order = ImanConover.of(figures, List.of(RankCorrelation.of("panel", "memory", "0.7")));
 * order.reorder(columns, random);      // [panel and memory at 0.698…]
 * }</pre>
 *
 * <p>Source: R. L. Iman and W. J. Conover, A distribution-free approach to inducing rank correlation among input variables
 * (1982); the wanted correlation of scores is 2·sin(π·ρ/6), as for the copula.
 */
public final class ImanConover {
    /** Of three draws of two figures every third shuffle has to be made again; of more, hardly any. */
    private static final int MOST_SHUFFLES = 200;

    private final CorrelationMatrix matrix;
    private final RealMatrix mix;
    private final int[] columns;

    private ImanConover(List<Identifier> figures, CorrelationMatrix matrix) {
        this.matrix = matrix;
        this.mix = matrix.isEmpty()
                ? MatrixUtils.createRealIdentityMatrix(1)
                : new Array2DRowRealMatrix(matrix.lowerTriangle(), false);
        this.columns = matrix.figures().stream().mapToInt(figures::indexOf).toArray();
    }

    /**
     * For some figures.
     *
     * @param figures the figures that were drawn, each once, in the order of the columns given to {@link #reorder}
     * @param correlations each pair at most once; pairs of named figures that are not named themselves get none
     * @throws IllegalArgumentException as {@link GaussianCopula#of} does
     */
    public static ImanConover of(List<Identifier> figures, List<RankCorrelation> correlations) {
        return new ImanConover(
                figures, CorrelationMatrix.of(figures, correlations).requirePositiveDefinite());
    }

    /**
     * Reorders the columns of correlated figures in place; others are not touched.
     *
     * @param draws for each figure its draws, equally many
     * @param random where the first order of the scores comes from
     * @return the rank correlations that the columns have now, of all pairs of correlated figures
     * @throws IllegalArgumentException if there are not more draws than correlated figures
     */
    public List<RankCorrelation> reorder(double[][] draws, RandomGenerator random) {
        if (matrix.isEmpty()) {
            return List.of();
        }
        int n = draws[columns[0]].length;
        if (n <= columns.length) {
            throw new IllegalArgumentException(
                    "draws must be more than the figures that go together, but was '" + n + "' of " + columns.length);
        }
        double[][] scores = independent(n, random);
        double[][] reordered = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            int[] places = RankCorrelation.order(scores[i]);
            double[] column = draws[columns[i]];
            double[] ascending = column.clone();
            Arrays.sort(ascending);
            for (int rank = 0; rank < n; rank++) {
                column[places[rank]] = ascending[rank];
            }
            reordered[i] = column;
        }
        return matrix.achieved(reordered);
    }

    /** Shuffled normal scores, then mixed so that they have the wanted correlations exactly. */
    private double[][] independent(int n, RandomGenerator random) {
        double[][] scores = shuffledScores(n, random);
        CorrelationMatrix chance = chance(scores);
        // few draws may by chance come in one order, or one in the other's reverse: nothing can be taken out of that
        for (int again = 0; again < MOST_SHUFFLES && !chance.isPositiveDefinite(); again++) {
            scores = shuffledScores(n, random);
            chance = chance(scores);
        }
        RealMatrix own =
                new Array2DRowRealMatrix(chance.requirePositiveDefinite().lowerTriangle(), false);
        RealMatrix factor = mix.multiply(MatrixUtils.inverse(own));
        return factor.multiply(new Array2DRowRealMatrix(scores, false)).getData();
    }

    private double[][] shuffledScores(int n, RandomGenerator random) {
        double[] inOrder = new double[n];
        Arrays.setAll(inOrder, i -> (i + 1.0) / (n + 1));
        NormalScores.of(inOrder, n);
        double[][] scores = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            scores[i] = shuffled(inOrder, random);
        }
        return scores;
    }

    private CorrelationMatrix chance(double[][] scores) {
        RealMatrix chance = MatrixUtils.createRealIdentityMatrix(columns.length);
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < i; j++) {
                double correlation = RankCorrelation.correlation(scores[i], scores[j]);
                chance.setEntry(i, j, correlation);
                chance.setEntry(j, i, correlation);
            }
        }
        return new CorrelationMatrix(matrix.figures(), chance);
    }

    private static double[] shuffled(double[] values, RandomGenerator random) {
        double[] shuffled = values.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = kept;
        }
        return shuffled;
    }
}
