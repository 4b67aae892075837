package dev.millet.scenario.sampling;

import dev.millet.fact.Distribution;
import dev.millet.fact.Distributions;
import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Whether draws have the distribution they are drawn from, as a statistician would ask.
 *
 * <p>Three questions of n draws: how far their mean is from the distribution's, in standard errors; how far their variance is;
 * and the Kolmogorov-Smirnov distance D between their distribution and the exact one, whose probability under chance is at most
 * 2·exp(−2·n·D²) (Massart 1990, for any n; for distributions with steps it is less still).
 *
 * <p>False alarms. A mean or a variance is refused beyond {@value #MOST_ERRORS} standard errors, which chance exceeds in 7 of a
 * million cases (a normal tail; a variance's standard error is estimated from the fourth moment); a distance at a probability
 * below {@value #ALPHA}. Seeds are fixed, so a check that passes once passes always.
 */
final class DrawStatistics {
    static final double MOST_ERRORS = 4.5;
    static final double ALPHA = 1e-6;
    static final int DRAWS = 20_000;

    private final Distribution distribution;
    private final double[] draws;

    private DrawStatistics(Distribution distribution, double[] draws) {
        this.distribution = distribution;
        this.draws = draws;
        Arrays.sort(draws);
    }

    /** Direct draws. */
    static DrawStatistics ofDraws(Distribution distribution, long seed) {
        double[] draws = new double[DRAWS];
        Sampler.of(distribution).draw(random(distribution, seed), draws, DRAWS);
        return new DrawStatistics(distribution, draws);
    }

    /** Quantiles of the JDK's own uniforms. */
    static DrawStatistics ofQuantiles(Distribution distribution, long seed) {
        double[] draws = random(distribution, seed).doubles(DRAWS).toArray();
        Sampler.of(distribution).quantiles(draws, draws, DRAWS);
        return new DrawStatistics(distribution, draws);
    }

    /** Each distribution has chance of its own: quantiles of one and the same uniforms would be one check, told many times. */
    private static RandomGenerator random(Distribution distribution, long seed) {
        long own = Double.doubleToLongBits(distribution.mean().doubleValue())
                + 31 * Double.doubleToLongBits(distribution.variance().doubleValue());
        return RandomGeneratorFactory.of("L64X128MixRandom").create(own + seed);
    }

    /** How far the mean is off, in standard errors. */
    double meanErrors() {
        double error = Math.sqrt(distribution.variance().doubleValue() / DRAWS);
        return Math.abs(central(1) / error);
    }

    /** How far the variance is off, in standard errors. */
    double varianceErrors() {
        double variance = central(2);
        double error = Math.sqrt((central(4) - variance * variance) / DRAWS);
        return Math.abs((variance - distribution.variance().doubleValue()) / error);
    }

    /** The mean of a power of the distance from the true mean. */
    private double central(int power) {
        double mean = distribution.mean().doubleValue();
        return Arrays.stream(draws)
                .map(draw -> Math.pow(draw - mean, power))
                .average()
                .orElseThrow();
    }

    /** An upper bound of the probability that chance makes a distance as great as this. */
    double chance() {
        double distance = distance();
        return Math.min(1, 2 * Math.exp(-2 * DRAWS * distance * distance));
    }

    private double distance() {
        double greatest = 0;
        for (int start = 0; start < DRAWS; ) {
            int end = start;
            while (end < DRAWS && draws[end] == draws[start]) {
                end++;
            }
            double upTo = distribution.cumulative(draws[start]);
            double below = distribution.cumulative(Math.nextDown(draws[start]));
            greatest = Math.max(
                    greatest,
                    Math.max(Math.abs((double) end / DRAWS - upTo), Math.abs((double) start / DRAWS - below)));
            start = end;
        }
        return greatest;
    }

    /**
     * Prints {@code ks.<kind> <probability>}, {@code mean-errors.<kind> <standard errors>} and {@code variance-errors.<kind>} of
     * direct draws, the worst of three seeds, and the rates of false alarms.
     */
    public static void main(String[] arguments) {
        System.out.println(String.format(Locale.ROOT, "ks-false-alarm-rate %.0e", ALPHA));
        System.out.println("moments-false-alarm-rate 6.8e-06");
        Distributions.samples().forEach((kind, distribution) -> {
            double chance = 1;
            double mean = 0;
            double variance = 0;
            for (long seed = 1; seed <= 3; seed++) {
                DrawStatistics statistics = ofDraws(distribution, seed);
                chance = Math.min(chance, statistics.chance());
                mean = Math.max(mean, statistics.meanErrors());
                variance = Math.max(variance, statistics.varianceErrors());
            }
            System.out.println(String.format(Locale.ROOT, "ks.%s %.2g", kind, chance));
            System.out.println(String.format(Locale.ROOT, "mean-errors.%s %.2f", kind, mean));
            System.out.println(String.format(Locale.ROOT, "variance-errors.%s %.2f", kind, variance));
        });
    }
}
