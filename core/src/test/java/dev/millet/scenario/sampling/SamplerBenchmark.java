package dev.millet.scenario.sampling;

import dev.millet.fact.Distribution;
import dev.millet.fact.Distributions;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * M5 and the sampling share of M1: how exact the quantiles of each kind are, how long a draw takes, and how long the samplers of
 * the common work take to make and to draw a million trials.
 *
 * <p>Prints {@code name value} lines: {@code M5} is the greatest error of all kinds in parts of the range, {@code M5.<kind>} of
 * each; {@code draw-ns.<kind>} nanoseconds a draw, median of 15 passes; {@code sampler-setup-ms} and
 * {@code sampling-ms-per-million} for the 22 inputs of the common work, CPU time of this thread.
 */
public final class SamplerBenchmark {
    private static final int BLOCK = 512;
    private static final int BLOCKS = 400;
    private static final int SHARES = 20_000;

    private SamplerBenchmark() {}

    /** Prints the lines. */
    public static void main(String[] arguments) {
        double worst = Distributions.samples().values().stream()
                .mapToDouble(distribution -> QuantileError.of(distribution, SHARES))
                .max()
                .orElseThrow();
        System.out.println(String.format(Locale.ROOT, "M5 %.2g", worst));
        Distributions.samples()
                .forEach((kind, distribution) -> System.out.println(QuantileError.line(kind, distribution, SHARES)));
        Distributions.samples()
                .forEach((kind, distribution) -> System.out.println(String.format(
                        Locale.ROOT, "draw-ns.%s %.2f", kind, drawing(List.of(Sampler.of(distribution))))));
        System.out.println(String.format(Locale.ROOT, "uniform-ns %.2f", uniforms()));
        List<Distribution> work = commonWork();
        System.out.println(String.format(Locale.ROOT, "sampler-setup-ms %.2f", setUp(work)));
        List<Sampler> samplers = work.stream().map(Sampler::of).toList();
        System.out.println(
                String.format(Locale.ROOT, "sampling-ms-per-million %.1f", drawing(samplers) * samplers.size()));
    }

    /** The 22 inputs of the common work, in its order. */
    static List<Distribution> commonWork() {
        return List.of(
                Distribution.triangular("380", "420", "500"),
                Distribution.normal("55", "4"),
                Distribution.lognormal("28", "0.15"),
                Distribution.pert("0.19", "0.20", "0.23"),
                Distribution.triangular("0.15", "0.18", "0.22"),
                Distribution.triangular("0.11", "0.14", "0.17"),
                Distribution.triangular("0.08", "0.10", "0.13"),
                Distribution.triangular("0.02", "0.04", "0.06"),
                Distribution.triangular("0.01", "0.03", "0.05"),
                Distribution.triangular("0.00", "0.02", "0.04"),
                Distribution.pert("20", "45", "110"),
                Distribution.normal("0.09", "0.01"),
                Distribution.lognormal("22", "0.20"),
                Distribution.triangular("0.012", "0.018", "0.030"),
                Distribution.pert("0.03", "0.08", "0.18"),
                Distribution.lognormal("65", "0.25"),
                Distribution.lognormal("95", "0.30"),
                Distribution.triangular("0.00", "0.02", "0.05"),
                Distribution.normal("4.5", "0.6"),
                Distribution.pert("0.01", "0.03", "0.07"),
                Distribution.triangular("24", "36", "48"),
                Distribution.pert("0.015", "0.035", "0.080"));
    }

    private static double setUp(List<Distribution> work) {
        return median(10, () -> {
                    int made = 0;
                    for (Distribution distribution : work) {
                        made += Sampler.of(distribution).hashCode() == 0 ? 0 : 1;
                    }
                    return made;
                })
                / 1e6;
    }

    /** Nanoseconds a draw. */
    private static double drawing(List<Sampler> samplers) {
        RandomGenerator[] streams = IntStream.range(0, samplers.size())
                .mapToObj(i -> RandomGeneratorFactory.of("L64X128MixRandom").create(i))
                .toArray(RandomGenerator[]::new);
        double[][] out = new double[samplers.size()][BLOCK];
        return median(20, () -> {
                    double sum = 0;
                    for (int block = 0; block < BLOCKS; block++) {
                        for (int i = 0; i < streams.length; i++) {
                            samplers.get(i).draw(streams[i], out[i], BLOCK);
                            sum += out[i][block];
                        }
                    }
                    return sum;
                })
                / ((double) BLOCKS * BLOCK * samplers.size());
    }

    private static double uniforms() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        double[] out = new double[BLOCK];
        return median(20, () -> {
                    double sum = 0;
                    for (int block = 0; block < BLOCKS; block++) {
                        Sampler.uniforms(random, out, BLOCK);
                        sum += out[block];
                    }
                    return sum;
                })
                / ((double) BLOCKS * BLOCK);
    }

    private interface Work {
        double run();
    }

    /** Median nanoseconds of 15 passes after some that warm up. */
    private static double median(int warmUps, Work work) {
        double[] nanos = new double[15];
        double sink = 0;
        for (int pass = -warmUps; pass < nanos.length; pass++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            sink += work.run();
            if (pass >= 0) {
                nanos[pass] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            }
        }
        if (Double.isNaN(sink)) {
            throw new IllegalStateException("draws must be numbers, but was 'NaN'");
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }
}
