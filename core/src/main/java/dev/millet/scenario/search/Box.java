package dev.millet.scenario.search;

import com.google.common.math.LongMath;
import dev.millet.basics.Identifier;
import dev.millet.driver.DriverTree;
import dev.millet.driver.EnclosedAnswer;
import dev.millet.driver.Enclosure;
import dev.millet.fact.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A part of the box that the ranges span: of each figure the places from one to another; a figure with more than one left is
 * free. Interval arithmetic bounds the answer over it and the slopes of the answer by each free figure.
 */
final class Box {
    private final DriverTree tree;
    private final Corners corners;
    private final int[] from;
    private final int[] to;
    private final EnclosedAnswer enclosed;

    private Box(DriverTree tree, Corners corners, int[] from, int[] to) {
        this.tree = tree;
        this.corners = corners;
        this.from = from;
        this.to = to;
        Map<Identifier, Enclosure> sides = new LinkedHashMap<>();
        for (int i = 0; i < from.length; i++) {
            sides.put(corners.figures().get(i).id(), Enclosure.of(corners.place(i, from[i]), corners.place(i, to[i])));
        }
        this.enclosed = tree.enclose(sides, tree.answers().get(0).id().orElseThrow());
    }

    /** The box of all ranges. */
    static Box whole(DriverTree tree, Corners corners) {
        int[] last = IntStream.range(0, corners.figures().size())
                .map(figure -> corners.places(figure) - 1)
                .toArray();
        return new Box(tree, corners, new int[last.length], last);
    }

    /** The free figures in order. */
    List<Integer> free() {
        return IntStream.range(0, from.length)
                .filter(figure -> from[figure] < to[figure])
                .boxed()
                .toList();
    }

    /** How many places a figure has here. */
    int places(int figure) {
        return to[figure] - from[figure] + 1;
    }

    /** How many corners it has; the greatest number where they are more than that. */
    long size() {
        long size = 1;
        for (int figure = 0; figure < from.length && size < Long.MAX_VALUE; figure++) {
            size = LongMath.saturatedMultiply(size, places(figure));
        }
        return size;
    }

    /** A new corner of this box: every figure at the first of its places here. */
    int[] lowCorner() {
        return from.clone();
    }

    /** Moves a figure of a corner on by some of its places here, from the last to the first. */
    void move(int[] corner, int figure, int places) {
        corner[figure] = from[figure] + (corner[figure] - from[figure] + places) % places(figure);
    }

    /** The two parts of this box that have the first and the last of a free figure's places. */
    List<Box> halves(int figure) {
        int middle = (from[figure] + to[figure]) / 2;
        return List.of(with(figure, from[figure], middle), with(figure, middle + 1, to[figure]));
    }

    private Box with(int figure, int first, int last) {
        int[] nowFrom = from.clone();
        int[] nowTo = to.clone();
        nowFrom[figure] = first;
        nowTo[figure] = last;
        return new Box(tree, corners, nowFrom, nowTo);
    }

    /** A lower bound of the answer in this box; minus infinity where it is not known to have a value throughout. */
    double least() {
        return enclosed.alwaysDefined() ? enclosed.value().low() : Double.NEGATIVE_INFINITY;
    }

    /**
     * This box with every figure whose slope keeps a sign at its bad end, as often as that finds one: fixing some narrows
     * the slopes of the others. Nothing is fixed where the answer may have no value.
     */
    Box shrunk() {
        Box box = this;
        Box next = box.step();
        while (next != box) {
            box = next;
            next = box.step();
        }
        return box;
    }

    private Box step() {
        if (!enclosed.alwaysDefined()) {
            return this;
        }
        int[] nowFrom = from.clone();
        int[] nowTo = to.clone();
        boolean fewer = false;
        for (int figure : free()) {
            Enclosure slope = slope(figure);
            if (slope.low() >= 0 || slope.high() <= 0) {
                int bad = slope.low() >= 0 ? from[figure] : to[figure];
                nowFrom[figure] = bad;
                nowTo[figure] = bad;
                fewer = true;
            }
        }
        return fewer ? new Box(tree, corners, nowFrom, nowTo) : this;
    }

    /** The free figure that may move the answer most: the greatest slope times the width of its range. */
    int widest() {
        int widest = -1;
        double most = -1;
        for (int figure : free()) {
            double width = corners.place(figure, to[figure]).doubleValue()
                    - corners.place(figure, from[figure]).doubleValue();
            double slope = Math.max(-slope(figure).low(), slope(figure).high());
            if (slope * width > most) {
                most = slope * width;
                widest = figure;
            }
        }
        return widest < 0 ? free().get(0) : widest;
    }

    private Enclosure slope(int figure) {
        Figure moved = corners.figures().get(figure);
        return enclosed.slopes().getOrDefault(moved.id(), Enclosure.ALL);
    }
}
