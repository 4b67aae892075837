package dev.millet.scenario.sampling;

import dev.millet.fact.Bootstrap;
import dev.millet.fact.Categorical;
import dev.millet.fact.Discrete;
import dev.millet.fact.Distribution;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** How far a sampler's quantiles are from those of the distribution itself, in parts of the range Q(1 − 1e-6) − Q(1e-6). */
final class QuantileError {
    private static final double LEAST = 1e-6;

    private QuantileError() {}

    /** The greatest error over so many shares spread evenly and as many spread by factors to each end. */
    static double of(Distribution distribution, int shares) {
        Sampler sampler = Sampler.of(distribution);
        double range = distribution.quantile(1 - LEAST) - distribution.quantile(LEAST);
        double worst = shares(shares)
                .map(u -> Math.abs(sampler.quantile(u) - distribution.quantile(u)))
                .max()
                .orElseThrow();
        boolean finite = distribution instanceof Discrete
                || distribution instanceof Categorical
                || distribution instanceof Bootstrap;
        if (worst == 0 || (finite && range == 0)) {
            return worst;
        }
        // two neighbouring doubles are as close as a value can be told
        double rounding = 4
                * Math.ulp(
                        Math.max(Math.abs(distribution.quantile(LEAST)), Math.abs(distribution.quantile(1 - LEAST))));
        return worst <= rounding ? 0 : worst / range;
    }

    private static DoubleStream shares(int count) {
        DoubleStream evenly = DoubleStream.iterate(0, i -> i < count, i -> i + 1)
                .map(i -> LEAST + (1 - 2 * LEAST) * (i + 0.5) / count);
        DoubleStream toTheEnds = DoubleStream.iterate(0, i -> i < count, i -> i + 1)
                .map(i -> LEAST * Math.pow(0.5 / LEAST, i / (count - 1.0)))
                .flatMap(v -> DoubleStream.of(v, 1 - v));
        return DoubleStream.concat(evenly, toTheEnds);
    }

    /** One line: {@code M5.pert 2.1e-11}. */
    static String line(String kind, Distribution distribution, int shares) {
        return String.format(Locale.ROOT, "M5.%s %.2g", kind, of(distribution, shares));
    }
}
