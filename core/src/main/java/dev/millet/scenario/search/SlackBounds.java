package dev.millet.scenario.search;

import dev.millet.driver.EnclosedAnswer;
import dev.millet.driver.Enclosure;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far a slack can fall while some figures move over their ranges and all others stay at base.
 *
 * <p>Two bounds by the mean value theorem over the whole part. From base: each figure lets the slack fall by at most its
 * steepest slope times its way. From the worst end of all, where each slope keeps its sign: each figure that stays at base
 * after all lifts the slack by at least its flattest slope times its way.
 */
final class SlackBounds {
    private static final double ROUNDING = 1e-12;

    private final StatedProperty property;
    private final int[] open;
    private final EnclosedAnswer enclosed;
    private final double[] most;
    private final double[] least;

    private SlackBounds(StatedProperty property, int[] open) {
        this.property = property;
        this.open = open;
        this.enclosed = property.enclose(
                open, Arrays.stream(open).mapToObj(property::range).toArray(Enclosure[]::new));
        this.most = new double[open.length];
        this.least = new double[open.length];
        for (int i = 0; i < open.length; i++) {
            Enclosure slope = property.slope(enclosed, open[i]);
            Enclosure range = property.range(open[i]);
            double down = property.base(open[i]) - range.low();
            double up = range.high() - property.base(open[i]);
            most[i] = enclosed.alwaysDefined()
                    ? Math.max(fall(slope.high(), down), fall(-slope.low(), up)) * (1 + ROUNDING)
                    : Double.POSITIVE_INFINITY;
            least[i] = Math.max(fall(slope.low(), down), fall(-slope.high(), up)) * (1 - ROUNDING);
        }
    }

    static SlackBounds of(StatedProperty property, int[] open) {
        return new SlackBounds(property, open);
    }

    private static double fall(double slope, double way) {
        return slope > 0 && way > 0 ? slope * way : 0;
    }

    /** A lower bound of the slack at base, if nothing is open. */
    double atBase() {
        return enclosed.value().low();
    }

    /** By how much the slack can fall at most with the i-th open figure. */
    double most(int i) {
        return most[i];
    }

    /**
     * Whether the slack may fall to zero when of the open figures the first ones and a number of the others move.
     *
     * @param slack a lower bound of it at base
     */
    boolean mayBreak(double slack, int first, int others) {
        if (!enclosed.alwaysDefined()) {
            return property.undefinedBreaks() || enclosed.value().low() <= 0;
        }
        double fallen = Arrays.stream(most, 0, first).sum() + greatest(most, first, others);
        if (enclosed.value().low() > 0 || fallen < slack) {
            return false;
        }
        double[] staying = Arrays.copyOfRange(least, first, least.length);
        Arrays.sort(staying);
        double lifted = Arrays.stream(staying, 0, staying.length - others).sum();
        return lifted == 0 || ChangeBox.leastAtEnds(property, open) + lifted * (1 - ROUNDING) <= 0;
    }

    private static double greatest(double[] numbers, int from, int count) {
        double[] sorted = Arrays.copyOfRange(numbers, from, numbers.length);
        Arrays.sort(sorted);
        return IntStream.rangeClosed(1, count)
                .mapToDouble(i -> sorted[sorted.length - i])
                .sum();
    }
}
