package dev.millet.scenario.search;

import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.search.Corners.Worst;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Finds the worst corner of a tree with one answer: {@link WorstCase} tells how. */
final class CornerSearch {
    /** So many corners are read one and all: those of twenty figures that do not keep a sign. */
    static final int MOST_CORNERS = 1 << 20;

    /** Parts of a split box with so few corners are read at all of them. */
    private static final int LEAF = 1 << 10;

    /** A split into more parts than this is given up. */
    private static final int MOST_PARTS = 1_024;

    /** A part that can be worse by no more than this share holds nothing worse: bounds are rounded outwards. */
    private static final double ROUNDING = 1e-12;

    /** Moves of one figure are paired up to so many: a choice between a thousand alternatives would make half a million pairs. */
    private static final int MOST_PAIRED = 400;

    /** Starts of the descent, the first from the low ends, the others drawn from a fixed seed. */
    private static final int STARTS = 16;

    private static final long SEED = 48_17;

    private final DriverTree tree;
    private final Corners corners;
    private final BooleanSupplier mayGoOn;

    CornerSearch(DriverTree tree) {
        this(tree, () -> true);
    }

    /** One that ends with the block of corners in hand once it may not go on, and is then not exhaustive. */
    CornerSearch(DriverTree tree, BooleanSupplier mayGoOn) {
        this.tree = tree;
        this.mayGoOn = mayGoOn;
        this.corners = new Corners(tree, mayGoOn);
    }

    WorstCase worst() {
        Box whole = Box.whole(tree, corners).shrunk();
        if (whole.size() <= MOST_CORNERS) {
            return worstCase(enumerate(whole), mayGoOn.getAsBoolean());
        }
        Worst worst = descend(whole);
        int parts = 0;
        Deque<Box> open = new ArrayDeque<>();
        open.push(whole);
        while (!open.isEmpty() && worst.hasValue()) {
            if (++parts > MOST_PARTS || !mayGoOn.getAsBoolean()) {
                return worstCase(worst, false);
            }
            Box box = open.pop();
            if (box.least() >= worst.value() - ROUNDING * Math.abs(worst.value())) {
                continue;
            }
            Box part = box.shrunk();
            if (part.size() <= LEAF) {
                worst = worst.or(enumerate(part));
            } else {
                part.halves(part.widest()).forEach(open::push);
            }
        }
        return worstCase(worst, mayGoOn.getAsBoolean());
    }

    private WorstCase worstCase(Worst worst, boolean exhaustive) {
        List<Figure> corner = corners.at(worst.corner());
        Value value = tree.read(corner).values().get(0);
        return new WorstCase(value, corner, exhaustive);
    }

    /** All corners of a box; at least one. */
    private Worst enumerate(Box box) {
        int[] free = box.free().stream().mapToInt(Integer::intValue).toArray();
        return corners.worst(box.size(), number -> {
            int[] corner = box.lowCorner();
            long rest = number;
            for (int figure : free) {
                corner[figure] += (int) (rest % box.places(figure));
                rest /= box.places(figure);
            }
            return corner;
        });
    }

    /** From several corners downhill, moving one or two figures at a time to other places. */
    private Worst descend(Box box) {
        List<Move[]> moves = moves(box);
        SplittableRandom random = new SplittableRandom(SEED);
        Worst worst = Worst.NONE;
        for (int start = 0; start < STARTS && (start == 0 || mayGoOn.getAsBoolean()); start++) {
            int[] first = box.lowCorner();
            if (start > 0) {
                box.free().forEach(figure -> box.move(first, figure, random.nextInt(box.places(figure))));
            }
            Worst here = corners.worst(1, number -> first);
            double before = Double.POSITIVE_INFINITY;
            while (here.value() < before && mayGoOn.getAsBoolean()) {
                before = here.value();
                here = step(box, here, moves);
            }
            worst = worst.or(here);
        }
        return worst;
    }

    /** One figure that goes on by some of its places. */
    private record Move(int figure, int places) {}

    private static List<Move[]> moves(Box box) {
        List<Move> alone = new ArrayList<>();
        for (int figure : box.free()) {
            for (int places = 1; places < box.places(figure); places++) {
                alone.add(new Move(figure, places));
            }
        }
        List<Move[]> moves = new ArrayList<>();
        alone.forEach(move -> moves.add(new Move[] {move}));
        for (int i = 0; i < alone.size() && alone.size() <= MOST_PAIRED; i++) {
            for (int j = 0; j < i; j++) {
                if (alone.get(i).figure() != alone.get(j).figure()) {
                    moves.add(new Move[] {alone.get(j), alone.get(i)});
                }
            }
        }
        return moves;
    }

    /** The best of all moves, or where we are when none goes down. */
    private Worst step(Box box, Worst here, List<Move[]> moves) {
        return here.or(corners.worst(moves.size(), number -> {
            int[] moved = here.corner().clone();
            for (Move move : moves.get((int) number)) {
                box.move(moved, move.figure(), move.places());
            }
            return moved;
        }));
    }
}
