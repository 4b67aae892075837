package dev.millet.scenario.importance;

/**
 * What Shapley effects are made of: of each figure the steps in explained variance, their squares, and apart from them those
 * at which the figure came last, where the variance of all draws is still to be added; and the draws' own moments.
 */
final class ShapleySums {
    private final double[] steps;
    private final double[] squares;
    private final double[] lastSteps;
    private final int[] last;
    private int count;
    private double mean;
    private double apart;

    ShapleySums(int figures) {
        this.steps = new double[figures];
        this.squares = new double[figures];
        this.lastSteps = new double[figures];
        this.last = new int[figures];
    }

    void step(int figure, double step, boolean isLast) {
        steps[figure] += step;
        squares[figure] += step * step;
        if (isLast) {
            lastSteps[figure] += step;
            last[figure]++;
        }
    }

    /** One draw of the answer (Welford 1962). */
    void draw(double value) {
        count++;
        double difference = value - mean;
        mean += difference / count;
        apart += difference * (value - mean);
    }

    /** Takes over the sums of a later block (Chan, Golub and LeVeque 1979 for the moments). */
    void add(ShapleySums later) {
        for (int i = 0; i < steps.length; i++) {
            steps[i] += later.steps[i];
            squares[i] += later.squares[i];
            lastSteps[i] += later.lastSteps[i];
            last[i] += later.last[i];
        }
        int all = count + later.count;
        if (all > 0) {
            double difference = later.mean - mean;
            apart += later.apart + difference * difference * count * later.count / all;
            mean += difference * later.count / all;
        }
        count = all;
    }

    int count() {
        return count;
    }

    double mean() {
        return mean;
    }

    double variance() {
        return count < 2 ? 0 : apart / (count - 1);
    }

    /** A figure's share of the variance; the shares of all figures sum to 1. */
    Estimate share(int figure, double z) {
        double variance = variance();
        double effect = (steps[figure] + last[figure] * variance) / count;
        double square =
                (squares[figure] + 2 * variance * lastSteps[figure] + variance * variance * last[figure]) / count;
        double error = Math.sqrt(Math.max(0, square - effect * effect) / (count - 1));
        return Estimate.around(effect / variance, z * error / variance);
    }
}
