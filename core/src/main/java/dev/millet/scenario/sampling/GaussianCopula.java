package dev.millet.scenario.sampling;

import dev.millet.basics.Identifier;
import java.util.List;

/**
 * Makes draws of figures go together, block by block: independent uniforms in, uniforms with the wanted rank correlations out.
 *
 * <p>The uniforms become standard normal scores, the scores are mixed by the Cholesky factor of their correlations, and become
 * uniforms again; each figure's own distribution is untouched. For normal scores a rank correlation ρ is a correlation of
 * 2·sin(π·ρ/6) (Pearson 1907), so what is asked for is what draws of figures without gaps have, but for chance. Figures of few
 * values have less, since equal values share their rank: a fair coin and one that shows heads one time in ten, asked to go
 * together at 0.7, have 0.30, and could not have more than a third. Each block is mixed by itself: no draw is kept, and any
 * division of the trials into blocks gives the same bits.
 *
 * <pre>{@code
 * GaussianCopula copula = GaussianCopula.of(
 *         List.of(Identifier.of("panel"), Identifier.of("memory")), List.of(RankCorrelation.of("panel", "memory", "0.7")));
 * copula.correlate(uniforms, 512);     // uniforms[0] of the panel, uniforms[1] of the memory
 * }</pre>
 *
 * <p>Correlations can contradict each other: if panel and memory go together and so do memory and display, panel and display
 * cannot be opposites. The matrix is then not positive definite and is refused with the figures that contradict;
 * {@link #repaired} takes the nearest one that is possible and says what it changed. A correlation of 1 or −1 is refused as well:
 * two figures that always go together are one figure.
 *
 * <p>Immutable. Source: Nelsen, An Introduction to Copulas (2006); repair: Rebonato and Jäckel, The most general methodology for
 * creating a valid correlation matrix (1999).
 */
public final class GaussianCopula {
    private final List<Identifier> drawn;
    private final CorrelationMatrix matrix;
    private final double[][] mix;
    private final int[] rows;
    private final boolean repaired;

    private GaussianCopula(List<Identifier> figures, CorrelationMatrix matrix, boolean repaired) {
        this.drawn = List.copyOf(figures);
        this.matrix = matrix;
        this.mix = matrix.lowerTriangle();
        this.rows = matrix.figures().stream().mapToInt(figures::indexOf).toArray();
        this.repaired = repaired;
    }

    /**
     * The copula of some figures.
     *
     * @param figures the figures that are drawn, each once, in the order of the rows given to {@link #correlate}
     * @param correlations each pair at most once; pairs that are not named are independent
     * @throws IllegalArgumentException if a correlation names a figure that is not drawn, a pair is named twice, or the
     *     correlations contradict each other
     */
    public static GaussianCopula of(List<Identifier> figures, List<RankCorrelation> correlations) {
        return new GaussianCopula(
                figures, CorrelationMatrix.of(figures, correlations).requirePositiveDefinite(), false);
    }

    /**
     * The copula of the nearest correlations that do not contradict each other: {@link #isRepaired} says whether they are
     * others than those asked for, and {@link #correlations} which.
     *
     * @throws IllegalArgumentException if a correlation names a figure that is not drawn, or a pair is named twice
     */
    public static GaussianCopula repaired(List<Identifier> figures, List<RankCorrelation> correlations) {
        CorrelationMatrix wanted = CorrelationMatrix.of(figures, correlations);
        return wanted.isPositiveDefinite()
                ? new GaussianCopula(figures, wanted, false)
                : new GaussianCopula(figures, wanted.repaired(), true);
    }

    /** Whether contradicting correlations were replaced by possible ones. */
    public boolean isRepaired() {
        return repaired;
    }

    /** The figures that go with others, in the order of their rows. */
    public List<Identifier> figures() {
        return matrix.figures();
    }

    /** The rank correlations that draws will have, but for chance; of pairs that have one. */
    public List<RankCorrelation> correlations() {
        return matrix.correlations();
    }

    /**
     * The correlations of the normal scores, by which they are mixed, of all figures that are drawn: row and column in the
     * order of the rows given to {@link #correlate}, ones on the diagonal, 0 between figures that do not go together. A rank
     * correlation of 0.7 is one of 2·sin(π·0.7/6) = 0.717 between scores.
     *
     * @return a new array
     */
    public double[][] scoreCorrelations() {
        return matrix.among(drawn).getData();
    }

    /**
     * Makes the uniforms of correlated figures go together, in place; other rows are not touched.
     *
     * @param uniforms for each figure independent uniforms between 0 and 1
     * @param n how many of each are read and written, from the first
     */
    public void correlate(double[][] uniforms, int n) {
        for (int row : rows) {
            NormalScores.of(uniforms[row], n);
        }
        // from the last: each row needs those before it as they came
        for (int i = rows.length - 1; i >= 0; i--) {
            double[] mixed = uniforms[rows[i]];
            double own = mix[i][i];
            for (int lane = 0; lane < n; lane++) {
                mixed[lane] *= own;
            }
            for (int j = 0; j < i; j++) {
                double share = mix[i][j];
                if (share != 0) {
                    double[] other = uniforms[rows[j]];
                    for (int lane = 0; lane < n; lane++) {
                        mixed[lane] += share * other[lane];
                    }
                }
            }
        }
        for (int row : rows) {
            NormalScores.uniforms(uniforms[row], n);
        }
    }

    /**
     * The rank correlations that draws have, of all pairs of {@link #figures}; a pair of which one never changes has none.
     *
     * @param draws for each figure that was drawn its draws, in the order of the rows
     */
    public List<RankCorrelation> achieved(double[][] draws) {
        double[][] own = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            own[i] = draws[rows[i]];
        }
        return matrix.achieved(own);
    }
}
