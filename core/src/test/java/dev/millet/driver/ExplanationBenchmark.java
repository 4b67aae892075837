package dev.millet.driver;

import dev.millet.PairedPasses;
import dev.millet.PairedPasses.Work;
import dev.millet.basics.Identifier;
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
 * How fast the common work is read in doubles and explained: E3.
 *
 * <p>Each evaluation sets all inputs, runs the program, asks for the explanation of the difference and of both break-evens,
 * and looks at the number of every line and at what it uses. Words are put together only when asked for, and are not asked
 * for here. Beside it the same formulas as twenty cells of a spreadsheet in Apache POI, and as plain Java in doubles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExplanationBenchmark {
    private static final int EVALUATIONS = 20_000;
    private static final int SHEETS = 200;

    private final Program.Workspace trial;
    private final int[] places;
    private final Driver[] roots;
    private final double[] inputs = CommonWork.BASE.clone();
    private final CommonWorkSheet sheet = new CommonWorkSheet();

    /** The common work, ready to be read. */
    public ExplanationBenchmark() {
        DriverTree tree = CommonWork.tree();
        trial = tree.program().workspace();
        places = CommonWork.NAMES.stream()
                .mapToInt(name -> tree.program().inputIndex(Identifier.of(name)))
                .toArray();
        roots = new Driver[] {tree.find("diff"), tree.find("beD2C"), tree.find("beDeal")};
    }

    /** One evaluation, explained. */
    @Benchmark
    public double explainedReading() {
        return explained(0);
    }

    /** The same formulas as twenty cells of a spreadsheet. */
    @Benchmark
    public double spreadsheet() {
        return sheet(0);
    }

    /** The same formulas in plain doubles. */
    @Benchmark
    public double plainDouble() {
        return plain(0);
    }

    /** Prints {@code E3-POI} (how many times faster than the spreadsheet) and {@code E3} (times plain double). */
    public static void main(String[] arguments) {
        ExplanationBenchmark work = new ExplanationBenchmark();
        PairedPasses faster = PairedPasses.of(
                4, 9, () -> work.repeated(SHEETS, work::sheet), () -> work.repeated(EVALUATIONS, work::explained));
        System.out.println(faster.perEvaluation(SHEETS, EVALUATIONS).line("E3-POI"));
        Work explained = () -> work.repeated(EVALUATIONS, work::explained);
        Work plain = () -> work.repeated(10 * EVALUATIONS, work::plain);
        System.out.println(PairedPasses.of(6, 9, explained, plain)
                .perEvaluation(EVALUATIONS, 10 * EVALUATIONS)
                .line("E3"));
    }

    @FunctionalInterface
    private interface Evaluation {
        double at(int number);
    }

    private long repeated(int times, Evaluation evaluation) {
        double sum = 0;
        for (int i = 0; i < times; i++) {
            inputs[0] = 420 + (i & 15);
            sum += evaluation.at(i);
        }
        return Double.doubleToLongBits(sum);
    }

    private double sheet(int number) {
        double sum = 0;
        for (double value : sheet.evaluate(inputs)) {
            sum += value;
        }
        return sum;
    }

    /** Every line's number, and how many lines it uses. */
    private double explained(int number) {
        for (int k = 0; k < inputs.length; k++) {
            trial.set(places[k], inputs[k]);
        }
        trial.run();
        double sum = 0;
        for (Explanation.Line line : trial.explain(roots[0]).lines()) {
            sum += line.number() + line.children().size();
        }
        for (int i = 1; i < roots.length; i++) {
            Explanation.Line line = trial.explain(roots[i]).root();
            sum += line.number() + line.children().size();
        }
        return sum;
    }

    private double plain(int number) {
        double[] x = inputs;
        return CommonWork.doubles(new CommonWork.Inputs(
                        x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14],
                        x[15], x[16], x[17], x[18], x[19], x[20], x[21]))
                .sum();
    }
}
