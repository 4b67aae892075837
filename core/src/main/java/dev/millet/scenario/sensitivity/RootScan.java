package dev.millet.scenario.sensitivity;

import dev.millet.scenario.sensitivity.SwitchingValue.Crossing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.analysis.solvers.BracketedUnivariateSolver.Interval;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/** The zeros of a slice, found from a grid of places: crossings, touches and jumps. */
final class RootScan {
    /** A jump is what still changes by more than this share of one grid step's values when the bracket has closed. */
    private static final double STEEP = 1e-4;

    /** A dip touches zero when its floor is below this share of the slice's median value ... */
    private static final double FLOOR = 1e-12;

    /** ... and below this share of its neighbours. */
    private static final double DEEP = 1e-3;

    /** An answer that moves by less than this share of its largest value does not move. */
    private static final double STILL = 1e-12;

    /** A bracket is closed when it is this narrow, relative to its place: two neighbouring doubles or so. */
    private static final double CLOSED = 4e-16;

    /** A hole that is narrower than this, relative to its place or the grid, is a single place. */
    private static final double POINT = 1e-13;

    /** How far from a floor, in parts of the way between its neighbours, the lines begin that meet in a corner. */
    private static final double[] NEAR = {1e-4, 1e-6};

    private static final int HALVINGS = 100;

    private final Slice slice;
    private final List<Root> roots = new ArrayList<>();
    private double median;
    private boolean matters;
    private boolean undefinedSomewhere;

    /** A zero, and how it is met. */
    record Root(double place, Crossing crossing) {}

    private RootScan(Slice slice) {
        this.slice = slice;
    }

    static RootScan of(Slice slice, double[] places) {
        RootScan scan = new RootScan(slice);
        scan.search(places, slice.at(places));
        return scan;
    }

    /** Ascending. */
    List<Root> roots() {
        return roots;
    }

    /** Whether the slice moves at all. */
    boolean matters() {
        return matters;
    }

    /** Whether a place of the scan has no value. */
    boolean undefinedSomewhere() {
        return undefinedSomewhere;
    }

    private void search(double[] places, double[] values) {
        double[] sizes = new double[values.length];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sizes[count++] = Math.abs(value);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        undefinedSomewhere = count < values.length;
        if (count == 0) {
            return;
        }
        Arrays.sort(sizes, 0, count);
        median = sizes[count / 2];
        matters = undefinedSomewhere || most - least > STILL * sizes[count - 1];
        if (!matters) {
            return;
        }
        List<Point> before = List.of();
        for (int start = 0; start < values.length; start++) {
            if (!Double.isNaN(values[start])) {
                int end = start;
                while (end + 1 < values.length && !Double.isNaN(values[end + 1])) {
                    end++;
                }
                List<Point> stretch = stretch(places, values, start, end);
                if (!before.isEmpty()) {
                    across(before.get(before.size() - 1), stretch.get(0), places[start] - places[start - 1]);
                }
                within(stretch);
                before = stretch;
                start = end;
            }
        }
        roots.sort(Comparator.comparingDouble(Root::place));
        double close = STILL * Math.max(Math.abs(places[0]), Math.abs(places[places.length - 1]));
        for (int i = roots.size() - 1; i > 0; i--) {
            if (roots.get(i).place() - roots.get(i - 1).place() <= close) {
                roots.remove(i);
            }
        }
    }

    /** A stretch of grid points that all have a value, lengthened to the last places that have one. */
    private List<Point> stretch(double[] places, double[] values, int start, int end) {
        List<Point> points = new ArrayList<>(end - start + 3);
        if (start > 0) {
            points.add(edge(places[start], places[start - 1]));
        }
        for (int i = start; i <= end; i++) {
            points.add(new Point(places[i], values[i]));
        }
        if (end + 1 < places.length) {
            points.add(edge(places[end], places[end + 1]));
        }
        return points;
    }

    /** The zeros of a stretch: on its points, between them and in its dips. */
    private void within(List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value == 0) {
                int last = i;
                while (last + 1 < points.size() && points.get(last + 1).value == 0) {
                    last++;
                }
                zeros(points, i, last);
                i = last;
            } else if (i + 1 < points.size()) {
                between(points.get(i), points.get(i + 1));
                if (i > 0) {
                    dip(points.get(i - 1), points.get(i), points.get(i + 1));
                }
            }
        }
    }

    /** The last place towards the other that has a value. */
    private Point edge(double defined, double undefined) {
        double last = defined;
        double beyond = undefined;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = last + (beyond - last) / 2;
            if (Double.isNaN(slice.at(middle))) {
                beyond = middle;
            } else {
                last = middle;
            }
        }
        return new Point(last, slice.at(last));
    }

    /** One grid point or several in a row at which the slice is exactly zero: its ends that lie inside the stretch. */
    private void zeros(List<Point> points, int first, int last) {
        boolean crosses = first > 0
                && last + 1 < points.size()
                && (points.get(first - 1).value < 0) != (points.get(last + 1).value < 0);
        Crossing crossing = crosses ? Crossing.CROSSES : Crossing.TOUCHES;
        if (first == last) {
            roots.add(new Root(points.get(first).place, crossing));
            return;
        }
        if (first > 0) {
            roots.add(new Root(lastZero(points.get(first).place, points.get(first - 1).place), crossing));
        }
        if (last + 1 < points.size()) {
            roots.add(new Root(lastZero(points.get(last).place, points.get(last + 1).place), crossing));
        }
    }

    private double lastZero(double zero, double other) {
        double last = zero;
        double beyond = other;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = last + (beyond - last) / 2;
            if (slice.at(middle) == 0) {
                last = middle;
            } else {
                beyond = middle;
            }
        }
        return last;
    }

    /** Closes in on a change of sign between two neighbours. */
    private void between(Point left, Point right) {
        if (right.value == 0 || (left.value < 0) == (right.value < 0)) {
            return;
        }
        double size = Math.max(Math.abs(left.value), Math.abs(right.value));
        double[] hole = {Double.NaN};
        try {
            double nearZero = CLOSED * (right.place - left.place);
            Interval closed = new BracketingNthOrderBrentSolver(CLOSED, nearZero, 0, 5)
                    .solveInterval(
                            500,
                            place -> {
                                double value = slice.at(place);
                                if (Double.isNaN(value)) {
                                    hole[0] = place;
                                    throw new HoleException();
                                }
                                return value;
                            },
                            left.place,
                            right.place);
            double change = Math.abs(closed.getLeftValue() - closed.getRightValue());
            boolean nearLeft = Math.abs(closed.getLeftValue()) <= Math.abs(closed.getRightValue());
            roots.add(new Root(
                    nearLeft ? closed.getLeftAbscissa() : closed.getRightAbscissa(),
                    change <= STEEP * size ? Crossing.CROSSES : Crossing.JUMPS));
        } catch (HoleException e) {
            undefinedSomewhere = true;
            Point before = edge(left.place, hole[0]);
            Point after = edge(right.place, hole[0]);
            between(left, before);
            across(before, after, right.place - left.place);
            between(after, right);
        }
    }

    /** A pole: sides change across a hole of one place only. A wider hole has no place at which they do. */
    private void across(Point before, Point after, double step) {
        // At zero a place has no size of its own; the step between grid points stands in for it.
        double size = Math.max(step, Math.max(Math.abs(before.place), Math.abs(after.place)));
        if (after.place - before.place <= POINT * size && (before.value < 0) != (after.value < 0)) {
            roots.add(new Root(before.place + (after.place - before.place) / 2, Crossing.JUMPS));
        }
    }

    /** Follows a grid point that is nearer to zero than both neighbours, all on one side, to the floor of the dip. */
    private void dip(Point left, Point middle, Point right) {
        int side = middle.value < 0 ? -1 : 1;
        if (side * left.value <= side * middle.value || side * right.value <= side * middle.value) {
            return;
        }
        Point floor =
                corner(point(RangeScan.least(slice, left.place, middle.place, right.place, side)), left, right, side);
        double above = side * floor.value;
        double neighbours = Math.max(Math.abs(left.value), Math.abs(right.value));
        if (Math.abs(above) <= FLOOR * median && Math.abs(above) <= DEEP * neighbours) {
            roots.add(new Root(floor.place, Crossing.TOUCHES));
        } else if (above < 0) {
            between(left, floor);
            between(floor, right);
        }
    }

    /**
     * The floor of a dip whose sides meet in a corner: a minimiser's place, good to about 1e-8, is as good as exact where the
     * slice is flat, but not where it is steep on both sides. Two points of each side close to the floor make a straight line,
     * and the lines meet in the corner; from nearer they do so more exactly.
     */
    private Point corner(Point floor, Point left, Point right, int side) {
        Point corner = floor;
        for (double share : NEAR) {
            double near = share * (right.place - left.place);
            Point before = point(corner.place - near);
            Point after = point(corner.place + near);
            double falling = (before.value - slice.at(before.place - near)) / near;
            double rising = (slice.at(after.place + near) - after.value) / near;
            double way = (after.value - before.value - rising * (after.place - before.place)) / (falling - rising);
            Point meeting = point(before.place + way);
            corner = 0 < way && way < 2 * near && side * meeting.value < side * corner.value ? meeting : corner;
        }
        return corner;
    }

    private Point point(double place) {
        return new Point(place, slice.at(place));
    }

    private record Point(double place, double value) {}

    /** The root finder met a place without a value. */
    private static final class HoleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HoleException() {
            super("no value here", null, false, false);
        }
    }
}
