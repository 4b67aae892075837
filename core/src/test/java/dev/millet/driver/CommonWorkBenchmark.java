package dev.millet.driver;

import dev.millet.basics.Identifier;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
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
 * How fast the common work is beside the same formulas by hand: E1 in doubles, E2 in decimals.
 *
 * <p>With JMH, or by {@link #main} for the paired ratios: interleaved passes, CPU time of this thread, one line each with
 * the median ratio and the least and greatest one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CommonWorkBenchmark {
    private static final int PASSES = 9;
    /** Until the compiler has settled, also on a machine where it has to wait for its turn. */
    private static final int WARM_UPS = 30;

    private final DriverTree tree = CommonWork.tree();
    private final Program.Workspace trial = tree.program().workspace();
    private final double[] inputs = CommonWork.BASE.clone();
    private final int[] places = places(tree);
    private final BigDecimal[] decimals =
            Arrays.stream(CommonWork.BASE).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);

    /** Prints {@code E1 <median> (<min>-<max>)} and the same for E2. */
    public static void main(String[] arguments) {
        CommonWorkBenchmark work = new CommonWorkBenchmark();
        double[] sink = new double[1];
        print("E1", ratios(100_000, i -> sink[0] += work.doubleReading(i), i -> sink[0] += work.plainDouble(i)));
        print(
                "E2",
                ratios(
                        4_000,
                        i -> sink[0] += work.decimalReading().size(),
                        i -> sink[0] += work.plainDecimal().size()));
        if (Double.isNaN(sink[0])) {
            throw new IllegalStateException("the common work has no result");
        }
    }

    private static void print(String figure, double[] ratios) {
        System.out.printf(
                Locale.ROOT,
                "%s %.2f (%.2f-%.2f)%n",
                figure,
                ratios[ratios.length / 2],
                ratios[0],
                ratios[ratios.length - 1]);
    }

    /** Paired ratios of two works, ordered; the first passes warm up and do not count. */
    private static double[] ratios(int evaluations, IntConsumer ours, IntConsumer plain) {
        double[] ratios = new double[PASSES];
        for (int pass = -WARM_UPS; pass < PASSES; pass++) {
            double one = time(evaluations, ours);
            double other = time(evaluations, plain);
            if (pass >= 0) {
                ratios[pass] = one / other;
            }
        }
        Arrays.sort(ratios);
        return ratios;
    }

    private static double time(int evaluations, IntConsumer work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < evaluations; i++) {
            work.accept(i);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static int[] places(DriverTree tree) {
        return CommonWork.NAMES.stream()
                .mapToInt(name -> tree.program().inputIndex(Identifier.of(name)))
                .toArray();
    }

    /** All answers in doubles, through the public API. */
    @Benchmark
    public double doubleReading() {
        return doubleReading(0);
    }

    private double doubleReading(int i) {
        double[] x = inputs;
        x[0] = 420 + (i & 15);
        for (int k = 0; k < x.length; k++) {
            trial.set(places[k], x[k]);
        }
        trial.run();
        double sum = 0;
        for (int answer = 0; answer < 13; answer++) {
            sum += trial.answer(answer);
        }
        return sum;
    }

    /** The limit: a record in, a record out. */
    @Benchmark
    public double plainDouble() {
        return plainDouble(0);
    }

    private double plainDouble(int i) {
        double[] x = inputs;
        x[0] = 420 + (i & 15);
        return CommonWork.doubles(new CommonWork.Inputs(
                        x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14],
                        x[15], x[16], x[17], x[18], x[19], x[20], x[21]))
                .sum();
    }

    /** All answers in decimals, through the public API. */
    @Benchmark
    public List<Value> decimalReading() {
        return tree.read().values();
    }

    /** The same formulas in BigDecimal, same context and same decimal power. */
    @Benchmark
    public List<BigDecimal> plainDecimal() {
        return CommonWork.decimals(decimals);
    }
}
