package dev.millet.scenario.sensitivity;

import dev.millet.basics.Identifier;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Categorical;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What one answer becomes while one figure walks through its own range, all others at base: a {@link Tornado} that shows
 * the way between the ends.
 *
 * <p>Each strand has as many steps below base as above. A place is told by its {@linkplain Point#position() position}: −1
 * is the low end of the figure's range, 0 its base value, 1 the high end, so that all strands cross at base, however
 * different their units. For a gap of 120 − (2,000 × (1 − margin) − 1,700) CNY and a margin of 8–12–18 %, the strand with
 * one step on each side is −20 at −1, 60 at 0 and 180 at 1.
 *
 * <p>Of values that go on for ever the ends are those of the central 90 % ({@link Distribution}). A figure whose base value lies
 * beyond them is not between its ends: its strand folds back at base, and the picture of it says so.
 *
 * <p>Of a choice between alternatives each stands there once. Every point is a decimal reading of the tree; a point without a value is kept with its reason. Strands stand in the
 * order of the tornado, the widest first; figures without a range have none and stand in {@link #leftOut()}. Source: the
 * spider plot of T. G. Eschenbach, "Spiderplots versus tornado diagrams for sensitivity analysis" (Interfaces, 1992).
 *
 * @param answer the answer that is read
 * @param base the answer with every figure at base
 * @param strands one for each figure with a range, the widest swing first
 * @param leftOut the figures without a range, in order of first use in the tree
 */
public record Spider(Identifier answer, Value base, List<Strand> strands, List<Figure> leftOut) {
    /** Most steps on each side of base; more is a curve that nobody can tell from this one. */
    static final int MOST_STEPS = 100;

    /** A spider; the lists are copied. */
    public Spider {
        strands = List.copyOf(strands);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The spider of a named driver of a tree.
     *
     * @param answer the id of an answer or of any named driver below one
     * @param steps on each side of base, 1 to 100
     * @throws IllegalArgumentException if the tree has no driver of that id or the steps are out of bounds
     */
    public static Spider of(DriverTree tree, String answer, int steps) {
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "steps must be between 1 and " + MOST_STEPS + ", but was '" + steps + "' (spider)");
        }
        Readings readings = Readings.of(tree, answer);
        Tornado tornado = Tornado.of(tree, answer);
        List<Strand> strands = tornado.swings().stream()
                .map(swing -> strand(readings, swing.figure(), steps))
                .toList();
        return new Spider(tornado.answer(), tornado.base(), strands, tornado.leftOut());
    }

    private static Strand strand(Readings readings, Figure figure, int steps) {
        Distribution range = figure.uncertainty().orElseThrow();
        if (range instanceof Categorical) {
            return choices(readings, figure, range);
        }
        List<Point> points = new ArrayList<>();
        for (int step = -steps; step <= steps; step++) {
            BigDecimal position =
                    BigDecimal.valueOf(step).divide(BigDecimal.valueOf(steps), 12, RoundingMode.HALF_EVEN);
            BigDecimal at = place(figure, range, step, steps);
            points.add(new Point(position, at, step == 0 ? readings.base() : readings.with(figure, at)));
        }
        return new Strand(figure, points);
    }

    /** Each alternative once. */
    private static Strand choices(Readings readings, Figure figure, Distribution range) {
        List<Point> points = new ArrayList<>();
        for (BigDecimal at = range.low(); at.compareTo(range.high()) <= 0; at = at.add(BigDecimal.ONE)) {
            BigDecimal from = figure.value();
            BigDecimal room = at.compareTo(from) < 0
                    ? from.subtract(range.low())
                    : range.high().subtract(from);
            BigDecimal position = at.compareTo(from) == 0
                    ? BigDecimal.ZERO
                    : at.subtract(from).divide(room, 12, RoundingMode.HALF_EVEN);
            points.add(new Point(position, at, readings.with(figure, at)));
        }
        return new Strand(figure, points);
    }

    /** The ends exactly, so that they are those of the tornado. */
    private static BigDecimal place(Figure figure, Distribution range, int step, int steps) {
        if (Math.abs(step) == steps) {
            return step < 0 ? range.low() : range.high();
        }
        BigDecimal room =
                step < 0 ? figure.value().subtract(range.low()) : range.high().subtract(figure.value());
        return figure.value()
                .add(room.multiply(BigDecimal.valueOf(step)).divide(BigDecimal.valueOf(steps), MathContext.DECIMAL128));
    }

    /**
     * The way of one figure through its range.
     *
     * @param figure the figure, as the tree has it
     * @param points from the low end to the high end
     */
    public record Strand(Figure figure, List<Point> points) {
        /** A strand; the list is copied. */
        public Strand {
            points = List.copyOf(points);
        }
    }

    /**
     * One place on the way.
     *
     * @param position −1 at the low end, 0 at base, 1 at the high end
     * @param at the figure's value there, in its unit
     * @param value the answer there
     */
    public record Point(BigDecimal position, BigDecimal at, Value value) {}
}
