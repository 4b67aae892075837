package dev.millet.valuechain;

import dev.millet.driver.Driver;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What spending at the beginning of a linkage saves at its end: straight lines from nothing through the stated points, flat
 * after the last.
 *
 * <p>Each further yuan saves no more than the one before (diminishing returns), so that more of one spending is never
 * better in the middle of two worse ones, and the best trade-off can be found exactly.
 *
 * <p>Example: incoming inspection of CNY 1 M a year saves 3 M of warranty, 2 M save 4 M: at 1.5 M it saves 3.5 M, at 5 M no
 * more than 4 M.
 *
 * <p>Two linkages whose spending is the same figure (the same id) share that spending: it is counted once.
 *
 * @param spending what is spent now, in money per year; zero is legal
 * @param points by rising spending
 */
public record LinkageEffect(Figure spending, List<SavingPoint> points) {
    /** Refuses no point, points that do not rise, savings that fall, and a yuan that saves more than the one before. */
    public LinkageEffect {
        points = List.copyOf(points);
        String where = "linkage spending '" + spending.id() + "'";
        Bounds.notNegative("spending of a linkage", spending, where);
        if (points.isEmpty()) {
            throw new IllegalArgumentException(
                    "effect of a linkage must have at least one point, but was '[]' (" + where + ")");
        }
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal saved = BigDecimal.ZERO;
        BigDecimal slope = BigDecimal.ZERO;
        for (int i = 0; i < points.size(); i++) {
            SavingPoint point = points.get(i);
            Bounds.unit("spending of a linkage", point.spent(), spending.unit(), where);
            Bounds.unit("saving of a linkage", point.saved(), spending.unit(), where);
            BigDecimal width = point.spent().value().subtract(spent);
            BigDecimal height = point.saved().value().subtract(saved);
            if (width.signum() <= 0 || height.signum() < 0) {
                throw new IllegalArgumentException("points of a linkage must rise, but was '"
                        + point.spent().quantity() + "' saving '"
                        + point.saved().quantity() + "' (point " + (i + 1)
                        + ", " + where + ")");
            }
            BigDecimal next = height.divide(width, MathContext.DECIMAL128);
            if (i > 0 && next.compareTo(slope) > 0) {
                throw new IllegalArgumentException("a further yuan of a linkage must save no more than the one before,"
                        + " but was '" + next.round(new MathContext(6)).toPlainString() + "' after '"
                        + slope.round(new MathContext(6)).toPlainString() + "' (point " + (i + 1) + ", " + where + ")");
            }
            slope = next;
            spent = point.spent().value();
            saved = point.saved().value();
        }
    }

    /** What a spending saves, in money per year: the least of all its lines, since returns diminish. */
    Driver saved(Driver spent) {
        Driver saved = Driver.of(points.get(points.size() - 1).saved());
        for (Line line : lines()) {
            saved = saved.min(line.at().plus(line.slope().times(spent.minus(line.from()))));
        }
        return saved;
    }

    /** The rising lines, from nothing to the last point. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Driver from = Driver.constant(BigDecimal.ZERO, spending.unit());
        Driver at = from;
        for (SavingPoint point : points) {
            Driver spent = Driver.of(point.spent());
            Driver saved = Driver.of(point.saved());
            lines.add(new Line(from, at, saved.minus(at).dividedBy(spent.minus(from))));
            from = spent;
            at = saved;
        }
        return lines;
    }

    /** A line from a spending and its saving upwards. */
    record Line(Driver from, Driver at, Driver slope) {}
}
