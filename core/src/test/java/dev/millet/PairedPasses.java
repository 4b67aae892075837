package dev.millet;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * Two works measured side by side: interleaved passes, CPU time of this thread, and the ratio of each pair.
 *
 * <p>Absolute times move with the machine, so only ratios of one pass are compared; the first passes warm up and do not
 * count.
 */
public final class PairedPasses {
    private final double[] ratios;
    private final double[] nanos;

    private PairedPasses(double[] ratios, double[] nanos) {
        this.ratios = ratios;
        this.nanos = nanos;
    }

    /** A work that answers something, so that it cannot be left out. */
    @FunctionalInterface
    public interface Work {
        long run();
    }

    /**
     * Runs both works in turn.
     *
     * @throws IllegalStateException if a work answers otherwise in a later pass than in the first
     */
    public static PairedPasses of(int warmUps, int passes, Work ours, Work plain) {
        double[] ratios = new double[passes];
        double[] nanos = new double[passes];
        long expected = ours.run() + plain.run();
        for (int pass = -warmUps; pass < passes; pass++) {
            long start = now();
            long answer = ours.run();
            long middle = now();
            answer += plain.run();
            long end = now();
            if (answer != expected) {
                throw new IllegalStateException("a work must answer '" + expected + "', but was '" + answer + "'");
            }
            if (pass >= 0) {
                nanos[pass] = middle - start;
                ratios[pass] = nanos[pass] / (end - middle);
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(nanos);
        return new PairedPasses(ratios, nanos);
    }

    /** The same for one evaluation each, where ours was repeated so many times in a pass and the plain one so many. */
    public PairedPasses perEvaluation(int ours, int plain) {
        double[] each = Arrays.stream(ratios).map(ratio -> ratio * plain / ours).toArray();
        return new PairedPasses(each, nanos);
    }

    /** One line: {@code V1 1.42 x (1.31-1.60)}, the median and the least and the greatest ratio. */
    public String line(String figure) {
        return String.format(
                Locale.ROOT,
                "%s %.2f x (%.2f-%.2f)",
                figure,
                ratios[ratios.length / 2],
                ratios[0],
                ratios[ratios.length - 1]);
    }

    /** One line for our work alone: {@code V1-ours 240 ns (230-260)}, for each of so many elements. */
    public String line(String figure, int elements) {
        return String.format(
                Locale.ROOT,
                "%s %.0f ns (%.0f-%.0f)",
                figure,
                nanos[nanos.length / 2] / elements,
                nanos[0] / elements,
                nanos[nanos.length - 1] / elements);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
