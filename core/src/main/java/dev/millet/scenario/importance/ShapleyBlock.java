package dev.millet.scenario.importance;

import dev.millet.driver.Program;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;

/** One thread's worker of a Shapley study: some orders at a time. */
final class ShapleyBlock {
    /** Conditional draws around each draw of what is known. */
    static final int INNER = 3;

    /** Evaluations in a block at most, unless one order takes more. */
    static final int LANES = 512;

    private static final NormalDistribution NORMAL = new NormalDistribution();

    private final UncertainFigures figures;
    private final Shapley.Settings settings;
    private final int orders;
    private final int d;
    /** Lanes of one order: its own draw, then for each number of unknown figures its conditional draws. */
    private final int lanesEach;

    private final Program.Block block;
    private final boolean isDependent;
    private final boolean[] failed;

    /** What a block found. */
    record Found(ShapleySums sums, FailureLog failures) {}

    ShapleyBlock(UncertainFigures figures, Shapley.Settings settings, int orders) {
        this.figures = figures;
        this.settings = settings;
        this.orders = orders;
        this.d = figures.size();
        this.lanesEach = 1 + INNER * (d - 1);
        this.block = figures.tree().program().block(lanesEach * orders(d));
        this.isDependent = settings.isDependent();
        this.failed = new boolean[block.lanes()];
    }

    /** Orders in a block. */
    static int orders(int d) {
        return Math.max(1, LANES / (1 + INNER * (d - 1)));
    }

    /** Evaluates one block. */
    Found run(int number) {
        SplittableRandom random = BlockRandom.of(settings.seed(), BlockRandom.Purpose.ORDERS, number);
        int first = number * orders(d);
        int count = Math.min(orders(d), orders - first);
        int[][] order = new int[count][];
        for (int i = 0; i < count; i++) {
            order[i] = Orders.order(d, first + i, orders, random);
            draw(order[i], i * lanesEach, random);
        }
        for (int figure = 0; figure < d; figure++) {
            double[] lanes = figures.lanes(block, figure);
            figures.sampler(figure).quantiles(lanes, lanes, count * lanesEach);
        }
        block.run(count * lanesEach);
        FailureLog failures = new FailureLog();
        Arrays.fill(failed, false);
        figures.log(block, 0, count * lanesEach, failures, failed);
        ShapleySums sums = new ShapleySums(d);
        for (int i = 0; i < count; i++) {
            if (!anyFailed(i * lanesEach)) {
                sum(order[i], block.answer(0), i * lanesEach, sums);
            }
        }
        return new Found(sums, failures);
    }

    private boolean anyFailed(int start) {
        for (int lane = start; lane < start + lanesEach; lane++) {
            if (failed[lane]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes uniforms into the lanes of one order. Scores go from the last figure of the order to the first, so that the
     * first of them are those that stay known longest: with new noise in the last places only, a draw is one of the unknown
     * figures given the known ones.
     */
    private void draw(int[] order, int start, SplittableRandom random) {
        double[][] factor = isDependent ? factor(order) : new double[0][];
        double[] noise = noise(new double[d], 0, random);
        write(order, start, noise, factor);
        int lane = start + 1;
        for (int unknown = 1; unknown < d; unknown++) {
            for (int inner = 0; inner < INNER; inner++) {
                write(order, lane++, noise(noise.clone(), d - unknown, random), factor);
            }
        }
    }

    private double[] noise(double[] noise, int from, SplittableRandom random) {
        for (int i = from; i < d; i++) {
            noise[i] = isDependent ? random.nextGaussian() : random.nextDouble();
        }
        return noise;
    }

    private double[][] factor(int[] order) {
        double[][] turned = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                turned[i][j] = settings.correlation().getEntry(order[d - 1 - i], order[d - 1 - j]);
            }
        }
        return new CholeskyDecomposition(MatrixUtils.createRealMatrix(turned))
                .getL()
                .getData();
    }

    private void write(int[] order, int lane, double[] noise, double[][] factor) {
        for (int i = 0; i < d; i++) {
            double u = noise[i];
            if (isDependent) {
                double score = 0;
                for (int j = 0; j <= i; j++) {
                    score += factor[i][j] * noise[j];
                }
                u = NORMAL.cumulativeProbability(score);
            }
            figures.lanes(block, order[d - 1 - i])[lane] = Math.min(Math.max(u, 0x1p-53), 1 - 0x1p-53);
        }
    }

    /** The steps in explained variance as one figure after the other becomes unknown. */
    private void sum(int[] order, double[] values, int start, ShapleySums sums) {
        sums.draw(values[start]);
        double before = 0;
        int lane = start + 1;
        for (int unknown = 1; unknown < d; unknown++) {
            double variance = variance(values, lane);
            sums.step(order[unknown - 1], variance - before, false);
            before = variance;
            lane += INNER;
        }
        sums.step(order[d - 1], -before, true);
    }

    private static double variance(double[] values, int from) {
        double mean = (values[from] + values[from + 1] + values[from + 2]) / INNER;
        double squares = 0;
        for (int i = from; i < from + INNER; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return squares / (INNER - 1);
    }
}
