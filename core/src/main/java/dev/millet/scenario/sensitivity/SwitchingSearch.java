package dev.millet.scenario.sensitivity;

import dev.millet.basics.Identifier;
import dev.millet.basics.Quantity;
import dev.millet.basics.Spelling;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for the values of single figures at which an answer meets a threshold: "how far may the margin move before the
 * verdict flips".
 *
 * <p>The threshold is zero unless {@linkplain #against(Quantity) another quantity} or {@linkplain #against(String) another
 * answer} is named. One figure moves at a time, all others stay at base.
 *
 * <pre>{@code
 * SwitchingSearch search = SwitchingSearch.of(tree, "gap");
 * search.figure("margin").values();    // margin 0.09: inside the range 0.08-0.18, distance 0.3
 * search.nearest();                    // of all figures with a range, the flip with the least distance
 * }</pre>
 *
 * <p><b>Where.</b> Inside the figure's own range (the central 90 % of a figure whose values go on for ever) and outside it: ten widths of the range beyond each end, or from 0 to ten
 * times the value for a figure without a range (0 to 1 of its unit for a value of 0). The interval keeps the figure's sign,
 * and a share stays a share: a ratio whose range lies in 0 to 1 stops one millionth short of 1, or at 1 if its range does.
 * {@link #figure(String, BigDecimal, BigDecimal)} looks elsewhere. Each result states its interval.
 *
 * <p><b>How.</b> The answer is read on the double program in 256 steps from each end of the range to the base value and
 * as many on each side of the range. A change of sign between two neighbours is closed in by a bracketing root finder
 * (Brent 1973, with inverse interpolation of higher order, as Hipparchus does it); if the answer stays away from zero
 * there, it {@linkplain SwitchingValue.Crossing#JUMPS jumps}. Dips between grid points are followed to their floor, so
 * that an answer that {@linkplain SwitchingValue.Crossing#TOUCHES touches} zero, or crosses it twice within one step, is
 * found. Where the answer has no value, the search goes up to the last place that has one, on both sides. What is
 * narrower than a step and shows on no grid point may be missed.
 *
 * <p><b>How exact.</b> Put back into the tree, a value that {@linkplain SwitchingValue.Crossing#CROSSES crosses} has the
 * change of sign within 1e-12 of the searched interval's largest number; a value that touches is good to about 1e-7 of the
 * interval, since there the answer is flat.
 */
public final class SwitchingSearch {
    /** Grid steps in each part of an interval. */
    private static final int STEPS = 256;

    private static final Identifier DIFFERENCE = Identifier.of("difference-from-threshold");

    private final DriverTree tree;
    private final Driver answer;
    private final Identifier id;
    private final Readings readings;

    private SwitchingSearch(DriverTree tree, Driver answer, Identifier id, Readings readings) {
        this.tree = tree;
        this.answer = answer;
        this.id = id;
        this.readings = readings;
    }

    /**
     * A search of where an answer is zero.
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the tree has no driver of that id
     */
    public static SwitchingSearch of(DriverTree tree, String answer) {
        Driver driver = tree.find(answer);
        Identifier id = Identifier.of(answer);
        return new SwitchingSearch(tree, driver, id, Readings.of(id, driver));
    }

    /**
     * The same search against a quantity: {@code against(Quantity.parse("CNY 100/unit"))} asks where the gap falls to 100.
     *
     * @throws IllegalArgumentException if its unit is not the answer's
     */
    public SwitchingSearch against(Quantity threshold) {
        return against(Driver.constant(threshold.number(), threshold.unit()));
    }

    /**
     * The same search against another answer of the tree, which moves with the figures as well.
     *
     * @throws IllegalArgumentException if the tree has no driver of that id, or its unit is not the answer's
     */
    public SwitchingSearch against(String threshold) {
        return against(tree.find(threshold));
    }

    private SwitchingSearch against(Driver threshold) {
        Driver difference =
                answer.minus(threshold).named(DIFFERENCE, answer.label().orElse(Text.of(id.text())));
        return new SwitchingSearch(tree, answer, id, Readings.of(id, difference));
    }

    /**
     * The switching values of one figure, in the interval described above.
     *
     * @throws IllegalArgumentException if the tree has no figure of that id
     */
    public SwitchingValues figure(String figure) {
        return find(figureOf(figure));
    }

    /**
     * The switching values of one figure in an interval of the caller's.
     *
     * @throws IllegalArgumentException if the tree has no figure of that id, or the interval is empty
     */
    public SwitchingValues figure(String figure, BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("interval to search must end above its start '" + from.toPlainString()
                    + "', but was '" + to.toPlainString() + "' (figure '" + figure + "')");
        }
        return find(figureOf(figure), new Interval(from, to));
    }

    /** The switching values of every figure of the tree, in the tree's order; also of those without a range. */
    public List<SwitchingValues> all() {
        return tree.figures().stream().map(this::find).toList();
    }

    /**
     * The nearest flip: of all figures with a range, the flip with the least |switching value − base| ÷ (high − low); ties
     * by figure id, then the lower value. Empty where no figure flips the answer.
     */
    public Optional<SwitchingValue> nearest() {
        return nearest(all());
    }

    /** The nearest flip among results already found, by the same rule as {@link #nearest()}. */
    public static Optional<SwitchingValue> nearest(List<SwitchingValues> found) {
        return found.stream()
                .flatMap(values -> values.values().stream())
                .filter(value -> value.crossing().flips() && value.distance().isPresent())
                .min(Comparator.comparing(
                                (SwitchingValue value) -> value.distance().orElseThrow())
                        .thenComparing(value -> value.figure().id())
                        .thenComparing(SwitchingValue::value));
    }

    private Figure figureOf(String id) {
        Identifier wanted = Identifier.of(id);
        return tree.figures().stream()
                .filter(figure -> figure.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "figure that moves must be one of the tree's, but was '" + id + "'" + hint(id)));
    }

    private String hint(String id) {
        return Spelling.nearest(
                        id,
                        tree.figures().stream()
                                .map(figure -> figure.id().text())
                                .toList())
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    private SwitchingValues find(Figure figure) {
        return find(figure, Interval.around(figure));
    }

    private SwitchingValues find(Figure figure, Interval interval) {
        RootScan scan = RootScan.of(readings.slice(figure), places(figure, interval));
        ImmutableSwitchingValues.Builder found = ImmutableSwitchingValues.builder()
                .figure(figure)
                .answer(id)
                .from(interval.from())
                .to(interval.to())
                .matters(scan.matters())
                .undefinedSomewhere(scan.undefinedSomewhere());
        for (RootScan.Root root : scan.roots()) {
            found.addValues(new SwitchingValue(figure, Slice.decimal(root.place()), root.crossing()));
        }
        return found.build();
    }

    /** The interval's parts, each in steps: below the figure's range, up to its value, beyond it, above its range. */
    private static double[] places(Figure figure, Interval interval) {
        double from = interval.from().doubleValue();
        double to = interval.to().doubleValue();
        Interval own = Interval.own(figure);
        double[] marks = Stream.of(interval.from(), own.from(), figure.value(), own.to(), interval.to())
                .mapToDouble(mark -> Math.min(Math.max(mark.doubleValue(), from), to))
                .sorted()
                .distinct()
                .toArray();
        double[] places = new double[(marks.length - 1) * STEPS + 1];
        places[0] = marks[0];
        for (int part = 1; part < marks.length; part++) {
            double[] grid = Slice.grid(marks[part - 1], marks[part], STEPS);
            System.arraycopy(grid, 1, places, (part - 1) * STEPS + 1, STEPS);
        }
        return places;
    }
}
