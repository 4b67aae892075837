package dev.millet.driver;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rounded lines that sum to the rounded total: a presentation, for pages on which people add up.
 *
 * <p>Each part is rounded down to the scale, and what is then missing to the rounded total (half-even) goes, one unit of
 * the last place each, to the parts with the largest remainders (the method of Hamilton 1792; of equal remainders the
 * earlier part). No line moves by a whole unit of its last place. Example: 57.7352 and 60.1349 of a total 117.8701 at
 * scale 2 print 57.73 and 60.14, not 57.74 and 60.13, when that is what sums.
 */
public final class Breakdown {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-28");

    private final BigDecimal total;
    private final ImmutableList<Part> parts;
    private final BigDecimal remainder;

    private Breakdown(BigDecimal total, ImmutableList<Part> parts, BigDecimal remainder) {
        this.total = total;
        this.parts = parts;
        this.remainder = remainder;
    }

    /**
     * Rounds a total and its parts.
     *
     * @param total the exact total
     * @param parts exact amounts that sum to the total, to 1e-28 of the largest of them
     * @param scale decimal places; negative rounds to tens, hundreds, …
     * @throws IllegalArgumentException if the parts do not sum to the total
     */
    public static Breakdown of(BigDecimal total, List<Part> parts, int scale) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal largest = total.abs();
        for (Part part : parts) {
            sum = sum.add(part.amount);
            largest = largest.max(part.amount.abs());
        }
        if (sum.subtract(total).abs().compareTo(largest.multiply(TOLERANCE)) > 0) {
            throw new IllegalArgumentException("parts must sum to the total '" + total.toPlainString() + "', but was '"
                    + sum.toPlainString() + "'");
        }
        return apportioned(total.setScale(scale, RoundingMode.HALF_EVEN), parts, scale);
    }

    /**
     * Rounds a waterfall: a first amount, steps, and the running amount after the last of them.
     *
     * <p>Steps stand between rounded subtotals: the part of the steps is what the rounded end leaves over the rounded
     * start. So two stretches of one waterfall meet in the same printed subtotal.
     *
     * @param start the exact amount before the steps
     * @param steps exact signed amounts
     * @param scale decimal places
     * @return a breakdown whose total is the rounded end minus the rounded start
     */
    public static Breakdown between(BigDecimal start, List<Part> steps, int scale) {
        BigDecimal end = start;
        for (Part step : steps) {
            end = end.add(step.amount);
        }
        BigDecimal rounded =
                end.setScale(scale, RoundingMode.HALF_EVEN).subtract(start.setScale(scale, RoundingMode.HALF_EVEN));
        return apportioned(rounded, steps, scale);
    }

    private static Breakdown apportioned(BigDecimal rounded, List<Part> parts, int scale) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal[] amounts = new BigDecimal[parts.size()];
        List<Integer> order = new ArrayList<>();
        BigDecimal left = rounded;
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = parts.get(i).amount.setScale(scale, RoundingMode.FLOOR);
            left = left.subtract(amounts[i]);
            order.add(i);
        }
        order.sort(Comparator.comparing(
                (Integer i) -> parts.get(i).amount.subtract(amounts[i]), Comparator.reverseOrder()));
        // Between subtotals one unit more or less than there are parts can be left: then a second round is needed.
        int units = left.divideToIntegralValue(unit).intValueExact();
        for (int k = 0; k < units && amounts.length > 0; k++) {
            int i = order.get(k % amounts.length);
            amounts[i] = amounts[i].add(unit);
        }
        for (int k = 0; k < -units && amounts.length > 0; k++) {
            int i = order.get(amounts.length - 1 - k % amounts.length);
            amounts[i] = amounts[i].subtract(unit);
        }
        ImmutableList.Builder<Part> lines = ImmutableList.builder();
        BigDecimal moved = BigDecimal.ZERO;
        for (int i = 0; i < amounts.length; i++) {
            Part part = parts.get(i);
            lines.add(new Part(part.label, amounts[i]));
            moved = moved.add(amounts[i].subtract(part.amount.setScale(scale, RoundingMode.HALF_EVEN)));
        }
        return new Breakdown(rounded, lines.build(), moved);
    }

    /** The rounded total; the sum of the rounded parts. */
    public BigDecimal total() {
        return total;
    }

    /** The rounded parts, in their order. */
    public List<Part> parts() {
        return parts;
    }

    /** By how much the lines together differ from their own half-even roundings, for a note; zero when none does. */
    public BigDecimal remainder() {
        return remainder;
    }

    /** Which lines differ from their own half-even rounding; {@code exact} are the parts as they were given. */
    public List<Text> moved(List<Part> exact) {
        ImmutableList.Builder<Text> labels = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal own = exact.get(i).amount.setScale(parts.get(i).amount.scale(), RoundingMode.HALF_EVEN);
            if (own.compareTo(parts.get(i).amount) != 0) {
                labels.add(parts.get(i).label);
            }
        }
        return labels.build();
    }

    /**
     * A line and its amount: exact before, rounded after.
     *
     * @param label what the line is called
     * @param amount signed; a deduction is negative
     */
    public record Part(Text label, BigDecimal amount) {}
}
