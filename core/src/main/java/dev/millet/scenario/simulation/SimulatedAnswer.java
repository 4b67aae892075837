package dev.millet.scenario.simulation;

import com.google.common.base.Suppliers;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What one answer became over the trials of a simulation.
 *
 * <p>All statistics speak of the trials in which the answer has a value, {@link #defined()} of them; the others stand in
 * {@link #failures()}. Where no trial has a value they are NaN, as undefined is in every double reading. Amounts are in
 * the answer's unit, probabilities from 0 to 1.
 *
 * <pre>{@code
 * SimulatedAnswer gap = simulation.answer("gap");
 * gap.quantiles(0.05, 0.5, 0.95);                                   // 333, 387, 464
 * gap.probabilityBelow(350);                                        // 0.17
 * simulation.answer("direct").probabilityAbove(simulation.answer("dealers"));   // how likely direct wins
 * }</pre>
 */
public final class SimulatedAnswer {
    private final Driver driver;
    private final double[] values;
    private final List<FailureCause> failures;
    private final Supplier<Moments> moments;

    SimulatedAnswer(Driver driver, double[] values, List<FailureCause> failures) {
        this.driver = driver;
        this.values = values;
        this.failures = List.copyOf(failures);
        this.moments = Suppliers.memoize(() -> Moments.of(values, values.length));
    }

    /** The driver's id. */
    public Identifier id() {
        return driver.id().orElseThrow();
    }

    /** What the driver is called. */
    public Text label() {
        return driver.label().orElseThrow();
    }

    /** What its numbers count. */
    public Unit unit() {
        return driver.unit();
    }

    /** How many trials were run. */
    public int trials() {
        return values.length;
    }

    /** In how many of them it has a value. */
    public int defined() {
        return moments.get().count();
    }

    /** In how many of them it has none. */
    public int failed() {
        return trials() - defined();
    }

    /** Why it has no value in some trials, the most frequent cause first. */
    public List<FailureCause> failures() {
        return failures;
    }

    /**
     * Its value in a trial, NaN where it has none.
     *
     * @param trial from 0
     * @throws IndexOutOfBoundsException if there was no such trial
     */
    public double value(int trial) {
        return values[trial];
    }

    /** The mean of its values. */
    public double mean() {
        return moments.get().mean();
    }

    /** The standard deviation of its values, as of a sample; NaN for less than two. */
    public double standardDeviation() {
        return Math.sqrt(moments.get().variance());
    }

    /**
     * How far the mean may be off by chance: the standard deviation over the root of the number of values. Exact for
     * {@link SamplingPlan#RANDOM}; the other plans' means are rarely as far off.
     */
    public double standardError() {
        return standardDeviation() / Math.sqrt(defined());
    }

    /** The least value. */
    public double least() {
        return moments.get().least();
    }

    /** The greatest value. */
    public double greatest() {
        return moments.get().greatest();
    }

    /** The value that half of the trials fall below. */
    public double median() {
        return quantile(0.5);
    }

    /** The value that a share of the trials falls below; see {@link #quantiles}. */
    public double quantile(double probability) {
        return quantiles(probability).get(0);
    }

    /**
     * Exact quantiles of the values: type 7 of Hyndman and Fan (1996), what spreadsheets and numpy take. Between the two
     * values next to rank (n − 1)·p it is linear: of 10, 20, 30, 40 the quantile 0.5 is 25.
     *
     * @param probabilities from 0 to 1, in any order
     * @return as many, in their order
     * @throws IllegalArgumentException if one is outside of 0 to 1
     */
    public List<Double> quantiles(double... probabilities) {
        for (double probability : probabilities) {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "probability must be between 0 and 1, but was '" + probability + "' (" + id() + ")");
            }
        }
        int last = defined() - 1;
        if (last < 0) {
            return Arrays.stream(probabilities).mapToObj(p -> Double.NaN).toList();
        }
        int[] ranks = Arrays.stream(probabilities)
                .mapToInt(p -> (int) (last * p))
                .flatMap(rank -> IntStream.of(rank, Math.min(last, rank + 1)))
                .sorted()
                .distinct()
                .toArray();
        double[] found = OrderStatistics.select(values, values.length, ranks);
        return Arrays.stream(probabilities)
                .mapToObj(p -> {
                    int rank = (int) (last * p);
                    double below = found[Arrays.binarySearch(ranks, rank)];
                    double above = found[Arrays.binarySearch(ranks, Math.min(last, rank + 1))];
                    // equal ones first: infinitely many digits of a product do not blur them
                    return below == above ? below : below + (last * p - rank) * (above - below);
                })
                .toList();
    }

    /** How likely it is below zero: a loss, where the answer is a profit or a gap. */
    public double probabilityOfLoss() {
        return probabilityBelow(0);
    }

    /** How likely it is below a limit: the share of the trials with a value. */
    public double probabilityBelow(double limit) {
        int below = 0;
        for (double value : values) {
            below += value < limit ? 1 : 0;
        }
        return (double) below / defined();
    }

    /** How likely it is above a limit: the share of the trials with a value. */
    public double probabilityAbove(double limit) {
        int above = 0;
        for (double value : values) {
            above += value > limit ? 1 : 0;
        }
        return (double) above / defined();
    }

    /**
     * How likely it is above another answer, trial by trial: "direct beats dealers". The other may be of another scenario run
     * with the same seed, since scenarios share their draws.
     *
     * @return the share of the trials in which both have a value; NaN if there is none
     * @throws IllegalArgumentException if units or numbers of trials differ
     */
    public double probabilityAbove(SimulatedAnswer other) {
        SimulatedAnswer difference = minus(other);
        return difference.probabilityAbove(0);
    }

    /**
     * The difference from another answer, trial by trial; see {@link #probabilityAbove(SimulatedAnswer)}. Undefined where one of
     * both is; the causes stay with those two.
     *
     * @throws IllegalArgumentException if units or numbers of trials differ
     */
    public SimulatedAnswer minus(SimulatedAnswer other) {
        if (!unit().equals(other.unit()) || trials() != other.trials()) {
            throw new IllegalArgumentException(
                    "answers to be compared must have one unit and as many trials, but were '"
                            + unit() + "', " + trials() + " (" + id() + ") and '" + other.unit() + "', "
                            + other.trials() + " ("
                            + other.id() + ")");
        }
        double[] differences = new double[values.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = values[i] - other.values[i];
        }
        return new SimulatedAnswer(driver, differences, List.of());
    }

    /**
     * How often it fell where.
     *
     * @param bins how many bins of one width
     * @throws IllegalArgumentException if there is no bin
     */
    public Histogram histogram(int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("bins must be at least 1, but was '" + bins + "' (" + id() + ")");
        }
        return Histogram.of(values, moments.get(), bins);
    }

    /**
     * The cumulative curve: quantiles at evenly spaced probabilities, from the least value to the greatest.
     *
     * @param steps how many steps from 0 to 1; 100 give the percentiles
     * @throws IllegalArgumentException if there is no step
     */
    public List<CurvePoint> curve(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps must be at least 1, but was '" + steps + "' (" + id() + ")");
        }
        double[] probabilities = IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> (double) i / steps)
                .toArray();
        List<Double> quantiles = quantiles(probabilities);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> new CurvePoint(probabilities[i], quantiles.get(i)))
                .toList();
    }

    /** In English, as {@link Simulation#text} tells it in each language: mean, median, quantiles, how often below zero. */
    @Override
    public String toString() {
        return SimulationText.numbers(this).in(Locale.ENGLISH);
    }

    /** The values themselves, in the order of trials; not to be written. */
    double[] values() {
        return values;
    }
}
