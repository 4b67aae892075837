package dev.millet.json;

import com.sun.management.ThreadMXBean;
import dev.millet.fact.FactBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast documents are read and written beside the least that must be done: J1, reading beside skipping every token;
 * J2, writing beside code written by hand for the one noun, with the same bytes.
 *
 * <p>With JMH, or by {@link #main} for the paired ratios: interleaved passes, CPU time of this thread, one line each:
 * {@code J1.small <median> x >=0.40 ok|short (<least>-<greatest>)}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
    /** Facts of a book of 20 KB, and of one of 10 MB. */
    private static final int SMALL = 31;

    private static final int LARGE = 17_700;
    private static final int PASSES = 9;
    private static final long WARM_UP = 4_000_000_000L;

    @Param({"" + SMALL, "" + LARGE})
    public int facts;

    private FactBook book = Books.of(0);
    private byte[] document = new byte[0];

    public JsonBenchmark() {}

    private JsonBenchmark(int facts) {
        this.facts = facts;
        prepare();
    }

    @Setup
    public void prepare() {
        book = Books.of(facts);
        document = MilletJson.write(FactBook.shape(), book);
    }

    /** Prints J1 and J2, one figure a line. */
    public static void main(String[] arguments) {
        JsonBenchmark small = new JsonBenchmark(SMALL);
        JsonBenchmark large = new JsonBenchmark(LARGE);
        ratio("J1.small", 0.40, 400, small::skip, small::read);
        ratio("J1.large", 0.35, 1, large::skip, large::read);
        least("J1.small-allocation", 6, small.allocated());
        least("J1.large-allocation", 6, large.allocated());
        if (arguments.length > 0) {
            return;
        }
        ratio("J2.small", 0.85, 400, small::writeByHand, small::write);
        ratio("J2.large", 0.85, 1, large::writeByHand, large::write);
        System.out.printf(Locale.ROOT, "J.small-size %d B - ok%n", small.document.length);
        System.out.printf(Locale.ROOT, "J.large-size %d B - ok%n", large.document.length);
    }

    /** The speed of ours as a share of the other's: ordered ratios of paired passes, those of the warm-up left out. */
    private static void ratio(String figure, double base, int rounds, IntSupplier other, IntSupplier ours) {
        double[] ratios = new double[PASSES];
        int[] sink = new int[1];
        long warm = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + WARM_UP;
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < warm) {
            time(1, other, sink);
            time(1, ours, sink);
        }
        for (int pass = 0; pass < PASSES; pass++) {
            double theirs = time(rounds, other, sink);
            double mine = time(rounds, ours, sink);
            ratios[pass] = theirs / mine;
        }
        if (sink[0] == 0) {
            throw new IllegalStateException("nothing was read or written");
        }
        Arrays.sort(ratios);
        double median = ratios[PASSES / 2];
        System.out.printf(
                Locale.ROOT,
                "%s %.2f x >=%.2f %s (%.2f-%.2f)%n",
                figure,
                median,
                base,
                median >= base ? "ok" : "short",
                ratios[0],
                ratios[PASSES - 1]);
    }

    private static void least(String figure, double base, double value) {
        System.out.printf(Locale.ROOT, "%s %.2f B/B <=%.2f %s%n", figure, value, base, value <= base ? "ok" : "short");
    }

    private static double time(int rounds, IntSupplier work, int[] sink) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            sink[0] |= work.getAsInt();
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    /** Bytes allocated for each byte read; exact on any machine. */
    private double allocated() {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
            return Double.NaN;
        }
        read();
        long before = threads.getCurrentThreadAllocatedBytes();
        int facts = read();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        return facts == 0 ? Double.NaN : (double) allocated / document.length;
    }

    /** The limit of reading. */
    @Benchmark
    public int skip() {
        try {
            return HandWritten.skip(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A book through the public API. */
    @Benchmark
    public int read() {
        return MilletJson.readOrThrow(FactBook.shape(), document).facts().size();
    }

    /** The same bytes by code for this noun alone. */
    @Benchmark
    public int writeByHand() {
        try {
            return HandWritten.write(book).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document through the public API. */
    @Benchmark
    public int write() {
        return MilletJson.write(FactBook.shape(), book).length;
    }
}
