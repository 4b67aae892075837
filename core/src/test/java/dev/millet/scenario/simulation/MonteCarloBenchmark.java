package dev.millet.scenario.simulation;

import dev.millet.PairedPasses;
import dev.millet.basics.Identifier;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
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
 * How fast a simulation of the common work is: a million trials of 22 figures, mean, deviation and three quantiles.
 *
 * <p>{@link #main} prints one line a figure: M1, one thread beside numpy (absent without it; {@code -Dmillet.python=...}
 * names a Python that has it); M2, one thread beside two, wall time, same bits; M3, the tree block by block beside the same
 * loop by hand; M4, nanoseconds a trial for the summaries, and bytes beyond 8 a trial.
 *
 * <p>With JMH the same works one by one: a million trials on one thread and on two, 512 lanes of the tree and of the loop by
 * hand, and the summaries of a million values.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MonteCarloBenchmark {
    private static final int TRIALS = 1_000_000;
    private static final int PASSES = 7;
    private static final int WARM_UPS = 4;

    private final DriverTree tree = UncertainWork.tree();
    private final SplittableRandom random = new SplittableRandom(3);
    private final Program.Block block =
            DriverTree.of(tree.find("diff")).program().block(Draws.LANES);
    private final double[][] inputs = inputs(DriverTree.of(tree.find("diff")), block, random);
    private final double[] byHand = new double[Draws.LANES];
    private final double[] values = study(tree, 1).run().answer("diff").values();

    /** A million trials and their summaries on one thread. */
    @Benchmark
    public double oneThread() {
        return simulate(tree, 1);
    }

    /** The same on two threads. */
    @Benchmark
    public double twoThreads() {
        return study(tree, 1)
                .threads(2)
                .run()
                .answer("diff")
                .quantiles(0.05, 0.5, 0.95)
                .get(1);
    }

    /** 512 trials of the tree, inputs drawn already. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public double[] treeInBlocks() {
        block.run(Draws.LANES);
        return block.answer(0);
    }

    /** The same loop by hand. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public double[] handInBlocks() {
        UncertainWork.byHand(inputs, byHand, Draws.LANES);
        return byHand;
    }

    /** Mean, deviation, standard error and three quantiles of a million values. */
    @Benchmark
    public double summaries() {
        return summary(tree, values);
    }

    /** Prints the figures. */
    public static void main(String[] arguments) {
        DriverTree tree = UncertainWork.tree();
        warmUp(tree);
        besideNumpy(tree);
        threads(tree);
        blocks(tree);
        summaries(tree);
    }

    private static MonteCarlo study(DriverTree tree, int pass) {
        return MonteCarlo.of(tree, "diff").seed(pass).trials(TRIALS);
    }

    private static double simulate(DriverTree tree, int pass) {
        SimulatedAnswer answer = study(tree, pass).run().answer("diff");
        return answer.mean()
                + answer.standardError()
                + answer.quantiles(0.05, 0.5, 0.95).get(1);
    }

    private static void warmUp(DriverTree tree) {
        for (int pass = 0; pass < WARM_UPS; pass++) {
            require(Math.abs(simulate(tree, pass) - (44.49 + 0.035 + 47.7)) < 0.5);
        }
    }

    /** M1: CPU time of this thread, everything included from the making of the samplers on, over that of numpy's process. */
    private static void besideNumpy(DriverTree tree) {
        double[] ratios = new double[PASSES];
        double[] millis = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            OptionalDouble numpy = numpyMillis(pass);
            if (numpy.isEmpty()) {
                System.out.println("M1 absent");
                return;
            }
            int seed = pass;
            millis[pass] = cpuMillis(() -> simulate(tree, seed));
            ratios[pass] = millis[pass] / numpy.getAsDouble();
        }
        print("M1", "%.3f x", ratios);
        print("M1-ours", "%.0f ms", millis);
    }

    private static OptionalDouble numpyMillis(int seed) {
        for (String python : List.of(System.getProperty("millet.python", "/usr/bin/python3"), "python3")) {
            Optional<String> said = run(python, seed);
            if (said.isPresent()) {
                String[] words = said.get().trim().split(" ");
                require(Math.abs(Double.parseDouble(words[1]) - 44.49) < 0.2);
                return OptionalDouble.of(Double.parseDouble(words[0]));
            }
        }
        return OptionalDouble.empty();
    }

    private static Optional<String> run(String python, int seed) {
        try (InputStream script = MonteCarloBenchmark.class.getResourceAsStream("numpy_monte_carlo.py")) {
            Process process = new ProcessBuilder(python, "-", Integer.toString(seed), Integer.toString(TRIALS))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var in = process.getOutputStream()) {
                in.write(script.readAllBytes());
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** M2: wall time of the run and its summaries, prepared beforehand, on one thread over that on two. */
    private static void threads(DriverTree tree) {
        double[] ratios = new double[PASSES];
        for (int pass = -10; pass < PASSES; pass++) {
            MonteCarlo study = study(tree, pass);
            double[][] found = new double[2][];
            double[] nanos = new double[2];
            for (int threads = 1; threads <= 2; threads++) {
                long start = System.nanoTime();
                SimulatedAnswer answer = study.threads(threads).run().answer("diff");
                answer.quantiles(0.05, 0.5, 0.95);
                answer.standardError();
                nanos[threads - 1] = System.nanoTime() - start;
                found[threads - 1] = answer.values();
            }
            require(Arrays.equals(found[0], found[1]));
            if (pass >= 0) {
                ratios[pass] = nanos[0] / nanos[1];
            }
        }
        print("M2", "%.2f x", ratios);
    }

    /** M3: the same draws through the program and through the loop by hand. */
    private static void blocks(DriverTree tree) {
        DriverTree one = DriverTree.of(tree.find("diff"));
        Program.Block block = one.program().block(Draws.LANES);
        double[][] inputs = inputs(one, block, new SplittableRandom(3));
        double[] byHand = new double[Draws.LANES];
        PairedPasses passes = PairedPasses.of(
                5,
                2 * PASSES + 1,
                () -> {
                    for (int i = 0; i < 600; i++) {
                        block.run(Draws.LANES);
                    }
                    return Math.round(1e6 * Arrays.stream(block.answer(0)).sum());
                },
                () -> {
                    for (int i = 0; i < 600; i++) {
                        UncertainWork.byHand(inputs, byHand, Draws.LANES);
                    }
                    return Math.round(1e6 * Arrays.stream(byHand).sum());
                });
        System.out.println(passes.line("M3"));
        System.out.println(passes.line("M3-ours", 600 * Draws.LANES));
    }

    /** The block's inputs, each within 5 % of its figure. */
    private static double[][] inputs(DriverTree tree, Program.Block block, SplittableRandom random) {
        double[][] inputs = new double[UncertainWork.NAMES.size()][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = block.input(tree.program().inputIndex(Identifier.of(UncertainWork.NAMES.get(i))));
            for (int lane = 0; lane < Draws.LANES; lane++) {
                inputs[i][lane] *= 0.95 + 0.1 * random.nextDouble();
            }
        }
        return inputs;
    }

    /** M4: mean, deviation, standard error and three quantiles of values that are there; and what a run allocates. */
    private static void summaries(DriverTree tree) {
        MonteCarlo study = study(tree, 1);
        SimulatedAnswer kept = study.run().answer("diff");
        double[] nanos = new double[PASSES];
        for (int pass = -WARM_UPS; pass < PASSES; pass++) {
            double millis = cpuMillis(() -> summary(tree, kept.values()));
            if (pass >= 0) {
                nanos[pass] = 1e6 * millis / TRIALS;
            }
        }
        print("M4", "%.1f ns", nanos);
        double[] setUp = new double[PASSES];
        double[] few = Arrays.copyOf(kept.values(), 100);
        for (int pass = 0; pass < PASSES; pass++) {
            setUp[pass] = cpuMillis(() -> summary(tree, few));
        }
        print("M4-setup", "%.3f ms", setUp);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        double found = summary(tree, study.run().answer("diff").values());
        double extra = threads.getCurrentThreadAllocatedBytes() - before - 8.0 * TRIALS;
        require(!Double.isNaN(found));
        System.out.printf(Locale.ROOT, "M4-memory %.2f MB%n", extra / 1e6);
    }

    private static double summary(DriverTree tree, double[] values) {
        SimulatedAnswer answer = new SimulatedAnswer(tree.find("diff"), values, List.of());
        return answer.mean()
                + answer.standardDeviation()
                + answer.standardError()
                + answer.quantiles(0.05, 0.5, 0.95).get(0);
    }

    private static double cpuMillis(DoubleSupplier work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double answer = work.getAsDouble();
        double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        require(!Double.isNaN(answer));
        return millis;
    }

    private static void print(String figure, String form, double[] values) {
        Arrays.sort(values);
        System.out.printf(
                Locale.ROOT,
                "%s " + form + " (%.3g-%.3g)%n",
                figure,
                values[values.length / 2],
                values[0],
                values[values.length - 1]);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the common work must come out right");
        }
    }
}
