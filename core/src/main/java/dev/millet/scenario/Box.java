package dev.millet.scenario;

import dev.millet.driver.DriverTree;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A part of the box that the ranges span: some figures stand at an end, the others are free. */
final class Box {
    private final DriverTree tree;
    private final Corners corners;
    private final BitSet fixed;
    private final BitSet high;

    private Box(DriverTree tree, Corners corners, BitSet fixed, BitSet high) {
        this.tree = tree;
        this.corners = corners;
        this.fixed = fixed;
        this.high = high;
    }

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
        Box part = new Box(tree, corners, (BitSet) fixed.clone(), (BitSet) high.clone());
        part.fixed.set(figure);
        part.high.set(figure, atHigh);
        return part;
    }

    /** A lower bound of the answer in this box; minus infinity where it is not known to exist. */
    double least() {
        return Double.NEGATIVE_INFINITY;
    }

    /** This box with every figure whose derivative keeps a sign at its bad end, as often as that finds one. */
    Box shrunk() {
        return this;
    }

    /** The free figure that can move the answer most. */
    int widest() {
        return free().get(0);
    }
}
