package dev.millet.scenario.search;

import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.search.Corners.Worst;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/** Finds the worst corner of a tree with one answer: {@link WorstCase} tells how. */
final class CornerSearch {
    /** So many figures that do not keep a sign are read at all their corners: 2^20, about a million. */
    static final int MOST_FREE = 20;

    /** Parts of a split box with so few free figures are read at all their corners. */
    private static final int LEAF = 10;

    /** A split into more parts than this is given up. */
    private static final int MOST_PARTS = 1_024;

    /** A part that can be worse by no more than this share holds nothing worse: bounds are rounded outwards. */
    private static final double ROUNDING = 1e-12;

    /** Starts of the descent, the first from the low ends, the others drawn from a fixed seed. */
    private static final int STARTS = 16;

    private static final long SEED = 48_17;

    private final DriverTree tree;
    private final Corners corners;

    CornerSearch(DriverTree tree) {
        this.tree = tree;
        this.corners = new Corners(tree);
    }

    WorstCase worst() {
        Box whole = Box.whole(tree, corners).shrunk();
        if (whole.free().size() <= MOST_FREE) {
            return worstCase(enumerate(whole), true);
        }
        Worst worst = descend(whole);
        int parts = 0;
        Deque<Box> open = new ArrayDeque<>();
        open.push(whole);
        while (!open.isEmpty() && worst.hasValue()) {
            if (++parts > MOST_PARTS) {
                return worstCase(worst, false);
            }
            Box box = open.pop();
            if (box.least() >= worst.value() - ROUNDING * Math.abs(worst.value())) {
                continue;
            }
            Box part = box.shrunk();
            if (part.free().size() <= LEAF) {
                worst = worst.or(enumerate(part));
            } else {
                int figure = part.widest();
                open.push(part.with(figure, true));
                open.push(part.with(figure, false));
            }
        }
        return worstCase(worst, true);
    }

    private WorstCase worstCase(Worst worst, boolean exhaustive) {
        List<Figure> corner = corners.at(worst.corner());
        Value value = tree.read(corner).values().get(0);
        return new WorstCase(value, corner, exhaustive);
    }

    /** All corners of a box; at least one. */
    private Worst enumerate(Box box) {
        int[] free = box.free().stream().mapToInt(Integer::intValue).toArray();
        return corners.worst(1L << free.length, number -> {
            BitSet corner = box.lowCorner();
            for (int i = 0; i < free.length; i++) {
                corner.set(free[i], (number >> i & 1) == 1);
            }
            return corner;
        });
    }

    /** From several corners downhill, moving one or two figures at a time to their other ends. */
    private Worst descend(Box box) {
        List<Integer> free = box.free();
        List<int[]> moves = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            for (int j = i; j < free.size(); j++) {
                moves.add(new int[] {free.get(i), free.get(j)});
            }
        }
        SplittableRandom random = new SplittableRandom(SEED);
        Worst worst = Worst.NONE;
        for (int start = 0; start < STARTS; start++) {
            BitSet first = box.lowCorner();
            if (start > 0) {
                free.forEach(figure -> first.set(figure, random.nextBoolean()));
            }
            Worst here = corners.worst(1, number -> first);
            Worst next = step(here, moves);
            while (!next.equals(here)) {
                here = next;
                next = step(here, moves);
            }
            worst = worst.or(here);
        }
        return worst;
    }

    /** The best of all moves, or where we are when none goes down. */
    private Worst step(Worst here, List<int[]> moves) {
        return here.or(corners.worst(moves.size(), number -> {
            int[] move = moves.get((int) number);
            BitSet moved = (BitSet) here.corner().clone();
            moved.flip(move[0]);
            if (move[1] != move[0]) {
                moved.flip(move[1]);
            }
            return moved;
        }));
    }
}
