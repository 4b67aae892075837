package dev.millet.scenario.search;

import dev.millet.driver.EnclosedAnswer;
import dev.millet.driver.Enclosure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A part of the ranges of some figures, all others at base, and the least sum of moves with which a place in it could break
 * a property.
 *
 * <p>The bound is sound. Over the part the slack is enclosed by interval arithmetic (Moore 1966); if it stays above zero
 * nothing breaks. Else, from the place nearest to base, the slack falls with each figure by at most its steepest slope times
 * its move (mean value theorem), so the moves must pay for the whole fall: the cheapest way to do that is to use up the
 * steepest figure first, a fractional knapsack (Dantzig 1957). It is exact where the slack is linear, and as parts get
 * smaller every smooth slack is.
 */
final class ChangeBox {
    /** No place in the part breaks the property. */
    static final double NEVER = Double.POSITIVE_INFINITY;

    /** Widths and slopes are rounded; a bound gives way by this share. */
    private static final double ROUNDING = 1e-12;

    private final StatedProperty property;
    private final int[] moving;
    private final Enclosure[] sides;
    /** By how much the slack can fall while a figure crosses one width of its range; 0 where it cannot. */
    private final double[] rates;
    /** The end of its side towards which a figure should move. */
    private final double[] ends;

    private final double least;

    private ChangeBox(StatedProperty property, int[] moving, Enclosure[] sides) {
        this.property = property;
        this.moving = moving;
        this.sides = sides;
        this.rates = new double[moving.length];
        this.ends = new double[moving.length];
        this.least = bound();
    }

    /** All of the ranges of some figures. */
    static ChangeBox of(StatedProperty property, int[] moving) {
        return new ChangeBox(
                property,
                moving,
                Arrays.stream(moving).mapToObj(property::range).toArray(Enclosure[]::new));
    }

    /** The least sum of moves that could break the property in here; {@link #NEVER} if none can. */
    double least() {
        return least;
    }

    private double bound() {
        double near = 0;
        for (int i = 0; i < moving.length; i++) {
            near += Math.abs(nearest(i) - base(i)) / width(i);
        }
        EnclosedAnswer enclosed = property.enclose(moving, sides);
        slopes(enclosed);
        if (!enclosed.alwaysDefined()) {
            return !property.undefinedBreaks() && enclosed.value().low() > 0 ? NEVER : near;
        }
        if (enclosed.value().low() > 0 || leastAtEnds(property, moving, sides) > 0) {
            return NEVER;
        }
        return near + toPay(slackNearBase()) * (1 - ROUNDING);
    }

    /** A slope that is not known is as steep as can be. */
    private void slopes(EnclosedAnswer enclosed) {
        for (int i = 0; i < moving.length; i++) {
            Enclosure slope = property.slope(enclosed, moving[i]);
            double down = nearest(i) > sides[i].low() ? Math.max(0, slope.high()) : 0;
            double up = nearest(i) < sides[i].high() ? Math.max(0, -slope.low()) : 0;
            rates[i] = Math.max(down, up) * width(i);
            double fallDown = down == 0 ? 0 : down * (nearest(i) - sides[i].low());
            double fallUp = up == 0 ? 0 : up * (sides[i].high() - nearest(i));
            ends[i] = fallDown >= fallUp ? sides[i].low() : sides[i].high();
        }
    }

    /** The same over all of the ranges of some figures. */
    static double leastAtEnds(StatedProperty property, int[] moving) {
        return leastAtEnds(
                property,
                moving,
                Arrays.stream(moving).mapToObj(property::range).toArray(Enclosure[]::new));
    }

    /** A lower bound of the slack with every figure whose slope keeps its sign at its bad end. */
    private static double leastAtEnds(StatedProperty property, int[] moving, Enclosure[] sides) {
        Enclosure[] at = sides.clone();
        boolean moved = true;
        double low = Double.NEGATIVE_INFINITY;
        while (moved) {
            moved = false;
            EnclosedAnswer enclosed = property.enclose(moving, at);
            low = enclosed.value().low();
            for (int i = 0; i < moving.length; i++) {
                Enclosure slope = property.slope(enclosed, moving[i]);
                if (at[i].low() < at[i].high() && (slope.low() >= 0 || slope.high() <= 0)) {
                    double end = slope.low() >= 0 ? at[i].low() : at[i].high();
                    at[i] = new Enclosure(end, end);
                    moved = true;
                }
            }
        }
        return low;
    }

    /** A lower bound of the slack at the place nearest to base. */
    private double slackNearBase() {
        Enclosure[] at = new Enclosure[moving.length];
        for (int i = 0; i < moving.length; i++) {
            double place = nearest(i);
            at[i] = place == base(i)
                    ? Enclosure.of(property.figures().get(moving[i]).value())
                    : new Enclosure(place, place);
        }
        return property.enclose(moving, at).value().low();
    }

    /** The least sum of further moves that lets the slack fall so far. */
    private double toPay(double slack) {
        double left = slack;
        double paid = 0;
        for (int i : steepestFirst()) {
            if (left <= 0) {
                break;
            }
            double room =
                    Math.max(nearest(i) - sides[i].low(), sides[i].high() - nearest(i)) / width(i) * (1 + ROUNDING);
            double move = Math.min(room, left / rates[i]);
            paid += move;
            left = move < room ? 0 : left - rates[i] * room;
        }
        return left > 0 ? NEVER : paid;
    }

    private int[] steepestFirst() {
        return IntStream.range(0, moving.length)
                .filter(i -> rates[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rates[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A place in here that breaks the property, close to the least move: figure after figure to its bad end, the last half way. */
    Optional<double[]> candidate() {
        double[] place = property.atBase();
        for (int i = 0; i < moving.length; i++) {
            place[moving[i]] = nearest(i);
        }
        if (property.breaks(place)) {
            return Optional.of(place);
        }
        for (int i : steepestFirst()) {
            double before = place[moving[i]];
            place[moving[i]] = ends[i];
            if (property.breaks(place)) {
                place[moving[i]] = PlaceSearch.lastBreaking(property, place, moving[i], before);
                return Optional.of(place);
            }
        }
        for (int i = 0; i < moving.length; i++) {
            place[moving[i]] = middle(i);
        }
        return property.breaks(place) ? Optional.of(place) : Optional.empty();
    }

    /** The two parts of which this one is made, cut where the slack may fall most; none once it is too small to be cut. */
    List<ChangeBox> halves() {
        int cut = -1;
        double most = -1;
        for (int i = 0; i < moving.length; i++) {
            double share = sides[i].width() / width(i);
            double fall = Double.isInfinite(rates[i]) ? share * Double.MAX_VALUE / 4 : rates[i] * share;
            if (share > PlaceSearch.SMALLEST
                    && (sides[i].low() < middle(i) || property.isChoice(moving[i]))
                    && middle(i) < sides[i].high()
                    && fall > most) {
                cut = i;
                most = fall;
            }
        }
        if (cut < 0) {
            return List.of();
        }
        Enclosure[] lower = sides.clone();
        Enclosure[] upper = sides.clone();
        lower[cut] = new Enclosure(sides[cut].low(), middle(cut));
        upper[cut] = new Enclosure(middle(cut) + (property.isChoice(moving[cut]) ? 1 : 0), sides[cut].high());
        return List.of(new ChangeBox(property, moving, lower), new ChangeBox(property, moving, upper));
    }

    /** The base value where the side reaches to both sides of it; of a choice the last alternative of the lower part. */
    private double middle(int i) {
        if (sides[i].low() < base(i) && base(i) < sides[i].high()) {
            return base(i);
        }
        double middle = sides[i].low() + sides[i].width() / 2;
        return property.isChoice(moving[i]) ? Math.floor(middle) : middle;
    }

    private double nearest(int i) {
        return Math.min(Math.max(base(i), sides[i].low()), sides[i].high());
    }

    private double base(int i) {
        return property.base(moving[i]);
    }

    private double width(int i) {
        return property.width(moving[i]);
    }
}
