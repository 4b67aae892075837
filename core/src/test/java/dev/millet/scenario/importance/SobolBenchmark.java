package dev.millet.scenario.importance;

import dev.millet.driver.DriverTree;
import dev.millet.scenario.simulation.UncertainWork;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * S1: how much faster Sobol indices of the common work are than the same in numpy and scipy: 2^14 points of 22 figures,
 * 393,216 evaluations, first and total order, 100 bootstraps, one thread.
 *
 * <p>{@link #main} prints {@code S1 <median> (<min>-<max>)} of the paired ratios of CPU times, interleaved, and the indices;
 * {@code S1 absent} where there is no Python with numpy and scipy. The set-up of samplers and points is timed too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SobolBenchmark {
    private static final int PASSES = 7;
    private static final int WARM_UPS = 6;

    private final DriverTree tree = UncertainWork.tree();

    /** The study once, with JMH. */
    @Benchmark
    public List<SobolIndices> study() {
        return Sobol.of(tree, "diff").points(1 << 14).bootstraps(100).run();
    }

    /** Prints the paired ratios beside numpy. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        DriverTree tree = UncertainWork.tree();
        for (int i = 0; i < WARM_UPS; i++) {
            study(tree, i);
        }
        Path script = Files.createTempFile("numpy_sobol", ".py");
        try (InputStream resource = SobolBenchmark.class.getResourceAsStream("numpy_sobol.py")) {
            Files.copy(Objects.requireNonNull(resource), script, StandardCopyOption.REPLACE_EXISTING);
            measure(tree, script);
        } finally {
            Files.delete(script);
        }
    }

    private static void measure(DriverTree tree, Path script) throws IOException, InterruptedException {
        double[] ratios = new double[PASSES];
        double[] own = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            Optional<Double> numpy = numpy(script, pass);
            if (numpy.isEmpty()) {
                System.out.println("S1 absent (no python3 with numpy and scipy)");
                return;
            }
            own[pass] = study(tree, pass) / 1e6;
            ratios[pass] = numpy.get() / own[pass];
        }
        Arrays.sort(ratios);
        Arrays.sort(own);
        SobolIndices indices = Sobol.of(tree, "diff").points(1 << 14).run().get(0);
        System.out.printf(
                Locale.ROOT,
                "S1 %.2f (%.2f-%.2f), %.0f ms of CPU; cac %s, plat %s, m1 %s, churn %s%n",
                ratios[PASSES / 2],
                ratios[0],
                ratios[PASSES - 1],
                own[PASSES / 2],
                indices.of("cac").first(),
                indices.of("plat").first(),
                indices.of("m1").first(),
                indices.of("churn").first());
    }

    /** CPU time of one study in nanoseconds. */
    private static long study(DriverTree tree, long seed) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<SobolIndices> indices = Sobol.of(tree, "diff")
                .seed(seed)
                .points(1 << 14)
                .bootstraps(100)
                .run();
        if (indices.get(0).indices().size() != 22) {
            throw new IllegalStateException("study must have 22 indices, but was '" + indices + "'");
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    /** CPU time of the script in milliseconds; empty where it cannot run. */
    private static Optional<Double> numpy(Path script, int seed) throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            try {
                Process process = new ProcessBuilder(python, script.toString(), Integer.toString(seed))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0) {
                    return Optional.of(Double.parseDouble(line.split(" ", 2)[0]));
                }
            } catch (IOException e) {
                // no such Python: the next one
                continue;
            }
        }
        return Optional.empty();
    }
}
