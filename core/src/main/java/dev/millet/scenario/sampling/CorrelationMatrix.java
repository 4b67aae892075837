package dev.millet.scenario.sampling;

import dev.millet.basics.Identifier;
import dev.millet.basics.Spelling;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The correlations of the normal scores of some figures: ones on the diagonal, 2·sin(π·ρ/6) beside it, where ρ is the rank
 * correlation that is asked for; pairs of which nothing is said have none.
 */
record CorrelationMatrix(List<Identifier> figures, RealMatrix scores) {
    /** A matrix is positive definite when its least eigenvalue is above this. */
    private static final double LEAST_EIGENVALUE = 1e-10;

    /** The least eigenvalue of a repaired matrix, in parts of the mean one, which is 1. */
    private static final double REPAIRED_EIGENVALUE = 1e-6;

    /** A figure is part of a contradiction when it has this share of its direction. */
    private static final double INVOLVED = 0.1;

    /** The matrix of those figures, in their order, that a correlation names. */
    static CorrelationMatrix of(List<Identifier> figures, List<RankCorrelation> correlations) {
        Set<Identifier> named = new LinkedHashSet<>();
        Set<Set<Identifier>> pairs = new HashSet<>();
        for (RankCorrelation each : correlations) {
            named.add(known(each.first(), figures));
            named.add(known(each.second(), figures));
            if (!pairs.add(Set.of(each.first(), each.second()))) {
                throw new IllegalArgumentException("rank correlation of two figures must be given once, but was '"
                        + each.first() + ", " + each.second() + "' twice");
            }
        }
        List<Identifier> rows = figures.stream().filter(named::contains).toList();
        double[][] scores = new double[Math.max(rows.size(), 1)][Math.max(rows.size(), 1)];
        IntStream.range(0, scores.length).forEach(i -> scores[i][i] = 1);
        for (RankCorrelation each : correlations) {
            int i = rows.indexOf(each.first());
            int j = rows.indexOf(each.second());
            scores[i][j] = 2 * Math.sin(Math.PI * each.rho().doubleValue() / 6);
            scores[j][i] = scores[i][j];
        }
        return new CorrelationMatrix(rows, new Array2DRowRealMatrix(scores, false));
    }

    private static Identifier known(Identifier figure, List<Identifier> figures) {
        if (!figures.contains(figure)) {
            String hint = Spelling.nearest(
                            figure.text(),
                            figures.stream().map(Identifier::text).toList())
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("");
            throw new IllegalArgumentException(
                    "figure of a rank correlation must be one that is drawn, but was '" + figure + "'" + hint);
        }
        return figure;
    }

    /** The matrix of more figures, of which those that are not here go with nothing. */
    RealMatrix among(List<Identifier> all) {
        RealMatrix whole = MatrixUtils.createRealIdentityMatrix(all.size());
        for (int i = 0; i < figures.size(); i++) {
            for (int j = 0; j < figures.size(); j++) {
                whole.setEntry(all.indexOf(figures.get(i)), all.indexOf(figures.get(j)), scores.getEntry(i, j));
            }
        }
        return whole;
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    /** Whether draws can have these correlations; they can where there are none. */
    boolean isPositiveDefinite() {
        return isEmpty()
                || new EigenDecompositionSymmetric(scores).getEigenvalue(figures.size() - 1) > LEAST_EIGENVALUE;
    }

    /** Refuses a matrix that no draws can have, with the figures that contradict each other. */
    CorrelationMatrix requirePositiveDefinite() {
        if (isPositiveDefinite()) {
            return this;
        }
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(scores);
        int last = figures.size() - 1;
        String involved = IntStream.rangeClosed(0, last)
                .filter(i -> Math.abs(eigen.getEigenvector(last).getEntry(i)) > INVOLVED)
                .mapToObj(i -> figures.get(i).text())
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
                "rank correlations must form a positive definite matrix, but was one with the eigenvalue '"
                        + String.format(Locale.ROOT, "%.4f", eigen.getEigenvalue(last)) + "' (" + involved + ")");
    }

    /** The nearest by its eigenvalues: those that are too small are raised, then the diagonal is ones again. */
    CorrelationMatrix repaired() {
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(scores);
        int size = figures.size();
        RealMatrix raised = eigen.getD().copy();
        for (int i = 0; i < size; i++) {
            raised.setEntry(i, i, Math.max(raised.getEntry(i, i), REPAIRED_EIGENVALUE));
        }
        RealMatrix scaled = eigen.getV().multiply(raised).multiply(eigen.getVT());
        double[][] ones = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                ones[i][j] = i == j
                        ? 1
                        : scaled.getEntry(Math.max(i, j), Math.min(i, j))
                                / Math.sqrt(scaled.getEntry(i, i) * scaled.getEntry(j, j));
            }
        }
        return new CorrelationMatrix(figures, new Array2DRowRealMatrix(ones, false));
    }

    /** The lower triangle L with L·Lᵀ = this: it makes correlated scores of independent ones. */
    double[][] lowerTriangle() {
        return isEmpty()
                ? new double[0][0]
                : new CholeskyDecomposition(scores, 1e-12, LEAST_EIGENVALUE / 100)
                        .getL()
                        .getData();
    }

    /** The rank correlations that it stands for, of all pairs that have one. */
    List<RankCorrelation> correlations() {
        List<RankCorrelation> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                if (scores.getEntry(i, j) != 0) {
                    all.add(new RankCorrelation(
                            figures.get(i),
                            figures.get(j),
                            rounded(6 * Math.asin(scores.getEntry(i, j) / 2) / Math.PI)));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The rank correlations that columns have, of all pairs of figures here. */
    List<RankCorrelation> achieved(double[][] columns) {
        List<RankCorrelation> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                double rho = RankCorrelation.between(columns[i], columns[j]);
                if (!Double.isNaN(rho)) {
                    all.add(new RankCorrelation(figures.get(i), figures.get(j), rounded(rho)));
                }
            }
        }
        return List.copyOf(all);
    }

    private static BigDecimal rounded(double rho) {
        return new BigDecimal(rho).round(new MathContext(12));
    }
}
