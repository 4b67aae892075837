package dev.millet.scenario.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/** Improves a place that breaks a property: fewer figures away from base, then a smaller sum of moves. Never for the worse. */
final class PlaceSearch {
    /** Shares of a range below this one are not told apart. */
    static final double SMALLEST = 1e-9;

    /** A figure at the end of its range stays there, unless it can come back by more than this share of the range. */
    private static final double WORTHWHILE = 1e-7;

    private static final int HALVINGS = 60;
    private static final int ROUNDS = 4;

    private PlaceSearch() {}

    /** Between a value that breaks the property and one that need not: the last that breaks it, all else as in the place. */
    static double lastBreaking(StatedProperty property, double[] place, int figure, double towards) {
        double[] tried = place.clone();
        if (property.isChoice(figure)) {
            // alternatives have no order: each is tried, the nearest first
            double step = Math.signum(place[figure] - towards);
            for (tried[figure] = towards; tried[figure] != place[figure] && !property.breaks(tried); ) {
                tried[figure] += step;
            }
            return tried[figure];
        }
        double breaking = place[figure];
        double holding = towards;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = breaking + (holding - breaking) / 2;
            tried[figure] = middle;
            if (property.breaks(tried)) {
                breaking = middle;
            } else {
                holding = middle;
            }
        }
        return breaking;
    }

    /**
     * Brings figure after figure back to base, always the one without which the slack stays least, as long as the property
     * breaks; then each of the others as near to base as it still breaks.
     */
    static double[] shrunk(StatedProperty property, double[] place) {
        double[] shrunk = place.clone();
        boolean fewer = true;
        while (fewer) {
            fewer = false;
            int spared = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int figure : moved(property, shrunk, true)) {
                double there = shrunk[figure];
                shrunk[figure] = property.base(figure);
                if (property.breaks(shrunk) && (spared < 0 || property.slack(shrunk) < least)) {
                    spared = figure;
                    least = property.slack(shrunk);
                }
                shrunk[figure] = there;
            }
            if (spared >= 0) {
                shrunk[spared] = property.base(spared);
                fewer = true;
            }
        }
        for (int figure : moved(property, shrunk, true)) {
            double nearer = lastBreaking(property, shrunk, figure, property.base(figure));
            boolean counts = Math.abs(nearer - shrunk[figure]) > WORTHWHILE * property.width(figure);
            shrunk[figure] = counts ? nearer : shrunk[figure];
        }
        return shrunk;
    }

    /** The figures that a place moves, by how far. */
    static int[] moved(StatedProperty property, double[] place, boolean leastFirst) {
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            if (place[i] != property.base(i)) {
                moved.add(i);
            }
        }
        Comparator<Integer> byShare =
                Comparator.comparingDouble(i -> Math.abs(place[i] - property.base(i)) / property.width(i));
        moved.sort(leastFirst ? byShare : byShare.reversed());
        return moved.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Trades the moves of two figures against each other as long as the sum falls: one is moved by Brent's minimiser (1973,
     * as Hipparchus does it), the other follows to the last value that breaks the property.
     */
    static double[] traded(StatedProperty property, double[] place, BooleanSupplier mayGoOn) {
        double[] best = place;
        for (int round = 0; round < ROUNDS; round++) {
            double before = property.distance(best);
            int[] moved = moved(property, best, true);
            for (int one : moved) {
                for (int other : moved) {
                    if (one != other && mayGoOn.getAsBoolean()) {
                        best = traded(property, best, one, other);
                    }
                }
            }
            if (property.distance(best) > before - SMALLEST) {
                return best;
            }
        }
        return best;
    }

    private static double[] traded(StatedProperty property, double[] place, int one, int other) {
        boolean up = place[one] > property.base(one);
        double end = up ? property.range(one).high() : property.range(one).low();
        double from = Math.min(property.base(one), end);
        double to = Math.max(property.base(one), end);
        if (!(from < place[one] && place[one] < to) || property.isChoice(one)) {
            return place;
        }
        double found = new BrentOptimizer(1e-8, 1e-9 * (to - from))
                .optimize(
                        new MaxEval(200),
                        GoalType.MINIMIZE,
                        new SearchInterval(from, to, place[one]),
                        new UnivariateObjectiveFunction(value -> {
                            double[] tried = following(property, place, one, value, other);
                            return property.breaks(tried) ? property.distance(tried) : Double.MAX_VALUE;
                        }))
                .getPoint();
        double[] traded = following(property, place, one, found, other);
        return property.breaks(traded) && property.distance(traded) < property.distance(place) ? traded : place;
    }

    /** The place with one figure at a value and another as near to base as it then may be, if it breaks at all. */
    private static double[] following(StatedProperty property, double[] place, int one, double value, int other) {
        double[] tried = place.clone();
        tried[one] = value;
        boolean up = place[other] > property.base(other);
        tried[other] = up ? property.range(other).high() : property.range(other).low();
        if (property.breaks(tried)) {
            tried[other] = lastBreaking(property, tried, other, property.base(other));
        }
        return tried;
    }
}
