package dev.millet.scenario.search;

import dev.millet.basics.Identifier;
import dev.millet.driver.DriverTree;
import dev.millet.driver.EnclosedAnswer;
import dev.millet.driver.Enclosure;
import dev.millet.fact.Figure;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A part of the box that the ranges span: some figures stand at an end, the others are free. Interval arithmetic bounds the
 * answer over it and the slopes of the answer by each free figure.
 */
final class Box {
    private final DriverTree tree;
    private final Corners corners;
    private final BitSet fixed;
    private final BitSet high;
    private final EnclosedAnswer enclosed;

    private Box(DriverTree tree, Corners corners, BitSet fixed, BitSet high) {
        this.tree = tree;
        this.corners = corners;
        this.fixed = fixed;
        this.high = high;
        Map<Identifier, Enclosure> sides = new LinkedHashMap<>();
        for (int i = 0; i < corners.figures().size(); i++) {
            boolean atHigh = fixed.get(i) && high.get(i);
            boolean atLow = fixed.get(i) && !high.get(i);
            sides.put(corners.figures().get(i).id(), Enclosure.of(corners.end(i, atHigh), corners.end(i, !atLow)));
        }
        this.enclosed = tree.enclose(sides, tree.answers().get(0).id().orElseThrow());
    }

    /** The box of all ranges. */
    static Box whole(DriverTree tree, Corners corners) {
        return new Box(tree, corners, new BitSet(), new BitSet());
    }

    /** The free figures in order. */
    List<Integer> free() {
        return IntStream.range(0, corners.figures().size())
                .filter(figure -> !fixed.get(figure))
                .boxed()
                .toList();
    }

    /** A new corner of this box: its fixed figures at their ends, the free ones at their low ends. */
    BitSet lowCorner() {
        return (BitSet) high.clone();
    }

    /** This box with one more figure at an end. */
    Box with(int figure, boolean atHigh) {
        BitSet nowFixed = (BitSet) fixed.clone();
        BitSet nowHigh = (BitSet) high.clone();
        nowFixed.set(figure);
        nowHigh.set(figure, atHigh);
        return new Box(tree, corners, nowFixed, nowHigh);
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
        BitSet nowFixed = (BitSet) fixed.clone();
        BitSet nowHigh = (BitSet) high.clone();
        for (int figure : free()) {
            Enclosure slope = slope(figure);
            if (slope.low() >= 0 || slope.high() <= 0) {
                nowFixed.set(figure);
                nowHigh.set(figure, slope.low() < 0);
            }
        }
        return nowFixed.equals(fixed) ? this : new Box(tree, corners, nowFixed, nowHigh);
    }

    /** The free figure that may move the answer most: the greatest slope times the width of its range. */
    int widest() {
        int widest = -1;
        double most = -1;
        for (int figure : free()) {
            double width = corners.end(figure, true).doubleValue()
                    - corners.end(figure, false).doubleValue();
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
