package dev.millet.scenario.importance;

import dev.millet.driver.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One thread's worker of a Sobol study: evaluates blocks of points and sums their terms. */
final class SobolBlock {
    private final UncertainFigures figures;
    private final Sobol.Settings settings;
    private final double[] centres;
    private final SobolPoints points;
    private final Program.Block block;
    private final int d;
    /** Uniforms and then values, of A (first half) and B, by column then row. */
    private final double[][] columns;

    private final byte[][] weights;
    private final double[][] atA;
    private final double[][] atB;
    private final boolean[][] failed;
    /** Where which term of a row goes. */
    private final SobolSums shape;

    private final double[][] terms;
    /** With second order, f(A with B's column) by answer, figure and row. */
    private final double[][][] mixed;

    /** What a block found, by answer. */
    record Found(List<SobolSums> sums, List<FailureLog> failures) {}

    SobolBlock(UncertainFigures figures, Sobol.Settings settings, double[] centres) {
        int rows = Math.min(Sobol.BLOCK, settings.points());
        int answers = centres.length;
        this.figures = figures;
        this.settings = settings;
        this.centres = centres;
        this.d = figures.size();
        this.points = new SobolPoints(2 * d, settings.seed(), settings.independent());
        this.block = figures.tree().program().block(rows);
        this.columns = new double[2 * d][rows];
        this.weights = new byte[settings.bootstraps()][rows];
        this.atA = new double[answers][rows];
        this.atB = new double[answers][rows];
        this.failed = new boolean[answers][rows];
        this.shape = new SobolSums(d, settings.secondOrder(), 0);
        this.terms = new double[answers][rows * shape.width()];
        this.mixed = new double[answers][settings.secondOrder() ? d : 0][rows];
    }

    /** Evaluates one block; nothing where it had to stop between two matrices. */
    Optional<Found> run(int number, BooleanSupplier mayGoOn) {
        int rows = block.lanes();
        draw(number, rows);
        FailureLog[] failures = new FailureLog[centres.length];
        for (int answer = 0; answer < centres.length; answer++) {
            failures[answer] = new FailureLog();
            Arrays.fill(failed[answer], false);
        }
        set(d, rows);
        evaluate(atB, failures, rows);
        if (settings.secondOrder()) {
            secondOrder(failures, rows, mayGoOn);
        }
        if (!mayGoOn.getAsBoolean()) {
            return Optional.empty();
        }
        set(0, rows);
        evaluate(atA, failures, rows);
        for (int i = 0; i < d; i++) {
            if (!mayGoOn.getAsBoolean()) {
                return Optional.empty();
            }
            replace(i, d + i, rows);
            block.run(rows);
            for (int answer = 0; answer < centres.length; answer++) {
                figures.log(block, answer, rows, failures[answer], failed[answer]);
                figureTerms(answer, i, rows);
            }
            replace(i, i, rows);
        }
        List<SobolSums> sums = new ArrayList<>();
        for (int answer = 0; answer < centres.length; answer++) {
            commonTerms(answer, rows);
            SobolSums sum = new SobolSums(d, settings.secondOrder(), settings.bootstraps());
            sum.add(terms[answer], rows, weights);
            sums.add(sum);
        }
        return Optional.of(new Found(sums, List.of(failures)));
    }

    private void draw(int number, int rows) {
        points.fill(number * rows, columns, rows);
        for (int i = 0; i < d; i++) {
            figures.sampler(i).quantiles(columns[i], columns[i], rows);
            figures.sampler(i).quantiles(columns[d + i], columns[d + i], rows);
        }
        PoissonWeights.fill(weights, rows, BlockRandom.of(settings.seed(), BlockRandom.Purpose.WEIGHTS, number));
    }

    /** All columns from A (0) or B (d). */
    private void set(int from, int rows) {
        for (int i = 0; i < d; i++) {
            replace(i, from + i, rows);
        }
    }

    private void replace(int figure, int column, int rows) {
        System.arraycopy(columns[column], 0, figures.lanes(block, figure), 0, rows);
    }

    private void evaluate(double[][] to, FailureLog[] failures, int rows) {
        block.run(rows);
        for (int answer = 0; answer < to.length; answer++) {
            figures.log(block, answer, rows, failures[answer], failed[answer]);
            double[] values = block.answer(answer);
            for (int row = 0; row < rows; row++) {
                to[answer][row] = values[row] - centres[answer];
            }
        }
    }

    /** B with one column of A at a time, for the pairs. */
    private void secondOrder(FailureLog[] failures, int rows, BooleanSupplier mayGoOn) {
        for (int i = 0; i < d && mayGoOn.getAsBoolean(); i++) {
            replace(i, i, rows);
            block.run(rows);
            for (int answer = 0; answer < centres.length; answer++) {
                figures.log(block, answer, rows, failures[answer], failed[answer]);
                double[] values = block.answer(answer);
                for (int row = 0; row < rows; row++) {
                    mixed[answer][i][row] = values[row] - centres[answer];
                }
            }
            replace(i, d + i, rows);
        }
    }

    /** The terms of first and total order, and of the pairs with the figures before. */
    private void figureTerms(int answer, int i, int rows) {
        double[] values = block.answer(answer);
        double[] a = atA[answer];
        double[] b = atB[answer];
        double[] to = terms[answer];
        int width = shape.width();
        int first = SobolSums.first(i);
        for (int row = 0; row < rows; row++) {
            double moved = values[row] - centres[answer] - a[row];
            to[row * width + first] = b[row] * moved;
            to[row * width + first + 1] = moved * moved;
        }
        for (int before = 0; settings.secondOrder() && before < i; before++) {
            int pair = shape.pair(before, i);
            double[] other = mixed[answer][before];
            for (int row = 0; row < rows; row++) {
                to[row * width + pair] = other[row] * (values[row] - centres[answer]);
            }
        }
    }

    /** The terms of all figures; a row in which anything failed counts for nothing. */
    private void commonTerms(int answer, int rows) {
        double[] a = atA[answer];
        double[] b = atB[answer];
        double[] to = terms[answer];
        int width = shape.width();
        for (int row = 0; row < rows; row++) {
            int start = row * width;
            if (failed[answer][row]) {
                Arrays.fill(to, start, start + width, 0);
            } else {
                to[start + SobolSums.COUNT] = 1;
                to[start + SobolSums.SUM] = a[row] + b[row];
                to[start + SobolSums.SQUARES] = a[row] * a[row] + b[row] * b[row];
                to[start + SobolSums.PRODUCT] = a[row] * b[row];
            }
        }
    }
}
