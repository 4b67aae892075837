package dev.millet.scenario.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * What a slice does between two ends: whether it exists throughout, and where it leaves the band between its end values.
 *
 * @param extremes places where the slice goes furthest beyond the band, first the lowest, then the highest, if any
 * @param undefinedSomewhere whether a place of the scan has no value, or the slice goes to infinity between two of them
 */
record RangeScan(List<Double> extremes, boolean undefinedSomewhere) {
    private static final int STEPS = 256;

    /** Going beyond the band by less than this share of the largest value is rounding. */
    private static final double ROUNDING = 1e-9;

    /** An extreme so many times as great as all grid points beside it is none: the slice goes to infinity there. */
    private static final double STEEP = 1e6;

    /** How closely the place of a minimum is asked for; no double program knows it better than to about 1e-8. */
    private static final double NARROW = 1e-10;

    static RangeScan of(Slice slice, double low, double high) {
        double[] places = Slice.grid(low, high, STEPS);
        double[] values = slice.at(places);
        boolean undefined = DoubleStream.of(values).anyMatch(Double::isNaN);
        double first = values[0];
        double last = values[STEPS];
        if (Double.isNaN(first) || Double.isNaN(last)) {
            return new RangeScan(List.of(), undefined);
        }
        int lowest = 0;
        int highest = 0;
        for (int i = 1; i <= STEPS; i++) {
            lowest = values[i] < values[lowest] ? i : lowest;
            highest = values[i] > values[highest] ? i : highest;
        }
        double slack = ROUNDING * Math.max(Math.abs(values[lowest]), Math.abs(values[highest]));
        List<Double> extremes = new ArrayList<>();
        if (values[lowest] < Math.min(first, last) - slack) {
            extremes.add(least(slice, places, lowest, 1));
        }
        if (values[highest] > Math.max(first, last) + slack) {
            extremes.add(least(slice, places, highest, -1));
        }
        boolean pole = extremes.removeIf(place -> isPole(Math.abs(slice.at(place)), place, places, values));
        return new RangeScan(List.copyOf(extremes), undefined || pole);
    }

    /** Whether a number is one that only grows as its place is closed in upon: there is no value there, and no extreme. */
    private static boolean isPole(double size, double place, double[] places, double[] values) {
        double near = 0;
        for (int i = 0; i < places.length; i++) {
            boolean isNear = Math.abs(places[i] - place) <= 2 * (places[1] - places[0]);
            near = isNear && Math.abs(values[i]) > near ? Math.abs(values[i]) : near;
        }
        return size > STEEP * near;
    }

    /** The place near an interior grid point where sign × slice is least; never worse than the grid point itself. */
    private static double least(Slice slice, double[] places, int index, int sign) {
        double refined = least(slice, places[index - 1], places[index], places[index + 1], sign);
        return sign * slice.at(refined) <= sign * slice.at(places[index]) ? refined : places[index];
    }

    /** Brent's minimum of sign × slice between two places; a place without a value is as bad as can be. */
    static double least(Slice slice, double from, double start, double to, int sign) {
        return new BrentOptimizer(NARROW, NARROW * (to - from))
                .optimize(
                        new MaxEval(1_000),
                        GoalType.MINIMIZE,
                        new SearchInterval(from, to, start),
                        new UnivariateObjectiveFunction(place -> {
                            double value = sign * slice.at(place);
                            return Double.isNaN(value) ? Double.MAX_VALUE : value;
                        }))
                .getPoint();
    }
}
