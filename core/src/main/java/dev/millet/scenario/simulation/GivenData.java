package dev.millet.scenario.simulation;

import java.util.Arrays;

/**
 * Rank correlation and first-order share of each figure, from trials that were run: answers as kept, each figure drawn once
 * more, one at a time, so that no table of all draws is ever held.
 */
final class GivenData {
    /** Classes in which the trials are cut: fewer where there are few trials. */
    private static final int MOST_CLASSES = 32;

    private final SimulatedTree model;
    private final double[] answers;
    private final double[] answerRanks;
    private final Moments moments;
    private final int length;

    GivenData(SimulatedTree model, SimulatedAnswer answer) {
        this.model = model;
        this.length = Math.min(answer.trials(), VarianceAttribution.MOST_TRIALS);
        this.answers = Arrays.copyOf(answer.values(), length);
        this.moments = Moments.of(answers, length);
        this.answerRanks = ranks(answers);
    }

    /** How many of the trials have a value. */
    int trials() {
        return moments.count();
    }

    /** Of the figure in this place among those that are drawn. */
    Influence influence(int figure) {
        double[] draws = draws(figure);
        double[] ranks = ranks(draws);
        return new Influence(model.draws().figures().get(figure), correlation(ranks, answerRanks), share(draws, ranks));
    }

    /** The figure's draws, NaN where the answer has no value. */
    private double[] draws(int figure) {
        double[] column = model.draws().column(figure, length);
        for (int i = 0; i < length; i++) {
            column[i] = Double.isNaN(answers[i]) ? Double.NaN : column[i];
        }
        return column;
    }

    /** Ranks from 0, those of equal values being the middle of theirs; NaN for NaN. */
    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = Double.isNaN(values[i]) ? Double.NaN : rank(sorted, values[i]);
        }
        return ranks;
    }

    private static double rank(double[] sorted, double value) {
        int least = first(sorted, value);
        boolean alone = least + 1 == sorted.length || sorted[least + 1] != value;
        return alone ? least : (least + first(sorted, Math.nextUp(value)) - 1) / 2.0;
    }

    /** How many are below a value. */
    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double correlation(double[] x, double[] y) {
        Sums sums = new Sums();
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i])) {
                sums.add(x[i] - x.length / 2.0, y[i] - x.length / 2.0);
            }
        }
        return sums.product() / Math.sqrt(sums.squaresOfX() * sums.squaresOfY());
    }

    private double share(double[] draws, double[] ranks) {
        int count = moments.count();
        if (!(moments.squares() > 0)) {
            return 0;
        }
        int classes = (int) Math.max(1, Math.min(MOST_CLASSES, Math.cbrt(count)));
        Moments figure = Moments.of(draws, length);
        Sums[] sums = new Sums[classes];
        Arrays.setAll(sums, i -> new Sums());
        for (int i = 0; i < length; i++) {
            if (!Double.isNaN(ranks[i])) {
                int at = (int) (ranks[i] * classes / count);
                sums[at].add(draws[i] - figure.mean(), answers[i] - moments.mean());
            }
        }
        double explained = 0;
        int parameters = -1;
        for (Sums each : sums) {
            explained += each.explained();
            parameters += each.parameters();
        }
        int free = count - 1 - parameters;
        if (free <= 0) {
            return 0;
        }
        double chance = parameters * (moments.squares() - explained) / free;
        return Math.max(0, Math.min(1, (explained - chance) / moments.squares()));
    }

    /** Sums of pairs, each already near zero on average. */
    private static final class Sums {
        private int count;
        private double x;
        private double y;
        private double xx;
        private double yy;
        private double xy;

        void add(double nextX, double nextY) {
            count++;
            x += nextX;
            y += nextY;
            xx += nextX * nextX;
            yy += nextY * nextY;
            xy += nextX * nextY;
        }

        double squaresOfX() {
            return xx - x * x / count;
        }

        double squaresOfY() {
            return yy - y * y / count;
        }

        double product() {
            return xy - x * y / count;
        }

        private boolean isSloped() {
            return count > 2 && squaresOfX() > 1e-9 * xx;
        }

        /** What a level and, where the figure moves, a slope need. */
        int parameters() {
            return count == 0 ? 0 : isSloped() ? 2 : 1;
        }

        /** The squares explained by level and slope, measured from the mean of all answers. */
        double explained() {
            if (count == 0) {
                return 0;
            }
            double level = y * y / count;
            return isSloped() ? level + product() * product() / squaresOfX() : level;
        }
    }
}
