package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** From sums to indices: each estimator read on the sample and on every bootstrap resample. */
final class SobolEstimates {
    /** A deviation below this share of the values' size is rounding. */
    private static final double STILL = 1e-12;

    private final UncertainFigures figures;
    private final Sobol.Settings settings;
    private final SobolSums sums;
    private final double z;

    SobolEstimates(UncertainFigures figures, Sobol.Settings settings, SobolSums sums) {
        this.figures = figures;
        this.settings = settings;
        this.sums = sums;
        this.z = new NormalDistribution().inverseCumulativeProbability(0.5 + settings.confidence() / 2);
    }

    SobolIndices indices(Identifier answer, FailedEvaluations failures, double centre, int drawn) {
        double count = sums.sum(0, SobolSums.COUNT);
        double mean = count == 0 ? 0 : sums.sum(0, SobolSums.SUM) / count / 2;
        double variance = variance(0);
        ImmutableSobolIndices.Builder indices = ImmutableSobolIndices.builder()
                .answer(answer)
                .unit(figures.tree().find(answer).unit())
                .points(settings.points())
                .pointsDrawn(drawn)
                .pointsUsed((int) count)
                .evaluations((long) drawn * (figures.size() * (settings.secondOrder() ? 2L : 1L) + 2))
                .confidence(settings.confidence())
                .addAllLeftOut(figures.leftOut())
                .failures(failures);
        if (count < 2) {
            return indices.missing(StudyWords.text(drawn == 0 ? "sobol.not-begun" : "sobol.no-points"))
                    .build();
        }
        indices.mean(centre + mean);
        if (!(Math.sqrt(variance) > STILL * Math.abs(centre + mean))) {
            return indices.variance(0)
                    .missing(StudyWords.text("sobol.no-variance"))
                    .build();
        }
        indices.variance(variance);
        List<SobolIndices.Index> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            int figure = i;
            found.add(new SobolIndices.Index(
                    figures.figures().get(i),
                    estimate(resample -> first(resample, figure)),
                    estimate(resample -> total(resample, figure))));
        }
        if (settings.secondOrder()) {
            for (int j = 0; j < figures.size(); j++) {
                for (int i = 0; i < j; i++) {
                    int lower = i;
                    int higher = j;
                    indices.addPairs(new SobolIndices.Pair(
                            figures.figures().get(i),
                            figures.figures().get(j),
                            estimate(resample -> second(resample, lower, higher))));
                }
            }
        }
        return indices.addAllIndices(found).build();
    }

    /** The estimator on the sample, with z of its standard deviations over the resamples on either side. */
    private Estimate estimate(IntToDoubleFunction estimator) {
        double value = estimator.applyAsDouble(0);
        double mean = 0;
        double squares = 0;
        int count = 0;
        for (int resample = 1; resample <= settings.bootstraps(); resample++) {
            double each = estimator.applyAsDouble(resample);
            if (Double.isFinite(each)) {
                count++;
                double apart = each - mean;
                mean += apart / count;
                squares += apart * (each - mean);
            }
        }
        return Estimate.around(value, count < 2 ? Double.POSITIVE_INFINITY : z * Math.sqrt(squares / (count - 1)));
    }

    private double mean(int resample, int term) {
        return sums.sum(resample, term) / sums.sum(resample, SobolSums.COUNT);
    }

    private double variance(int resample) {
        double mean = mean(resample, SobolSums.SUM) / 2;
        return Math.max(0, mean(resample, SobolSums.SQUARES) / 2 - mean * mean);
    }

    private double first(int resample, int figure) {
        return mean(resample, SobolSums.first(figure)) / variance(resample);
    }

    private double total(int resample, int figure) {
        return mean(resample, SobolSums.total(figure)) / variance(resample) / 2;
    }

    private double second(int resample, int lower, int higher) {
        double closed = mean(resample, sums.pair(lower, higher)) - mean(resample, SobolSums.PRODUCT);
        return closed / variance(resample) - first(resample, lower) - first(resample, higher);
    }
}
