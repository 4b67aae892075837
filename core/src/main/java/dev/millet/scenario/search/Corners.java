package dev.millet.scenario.search;

import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The corners of the box that the ranges of a tree's figures span. A corner is a set of bits, one for each figure that has
 * a range in the tree's order: whether it stands at its high end.
 */
final class Corners {
    /** Lanes of a block: long enough to pay for the walk over the program, short enough to stay in the cache. */
    private static final int LANES = 512;

    private final List<Figure> figures;
    private final int[] inputs;
    private final double[] lows;
    private final double[] highs;
    private final Program.Block block;

    Corners(DriverTree tree) {
        Program program = tree.program();
        this.figures = tree.figures().stream()
                .filter(figure -> figure.uncertainty().isPresent())
                .toList();
        this.inputs = figures.stream()
                .mapToInt(figure -> program.inputIndex(figure.id()))
                .toArray();
        this.lows = figures.stream()
                .mapToDouble(figure -> range(figure).low().doubleValue())
                .toArray();
        this.highs = figures.stream()
                .mapToDouble(figure -> range(figure).high().doubleValue())
                .toArray();
        this.block = program.block(LANES);
    }

    /** The figures with a range, in the tree's order. */
    List<Figure> figures() {
        return figures;
    }

    /** The figures, each at its end in a corner. */
    List<Figure> at(BitSet corner) {
        List<Figure> placed = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            placed.add(figures.get(i).withValue(end(i, corner.get(i))));
        }
        return placed;
    }

    /** An end of a figure's range. */
    BigDecimal end(int figure, boolean high) {
        Distribution range = range(figures.get(figure));
        return high ? range.high() : range.low();
    }

    /** The worst of many numbered corners, on the double program. The first of equals. */
    Worst worst(long count, LongFunction<BitSet> corners) {
        Worst worst = Worst.NONE;
        List<BitSet> lanes = new ArrayList<>(LANES);
        for (long number = 0; number < count && worst.hasValue(); ) {
            lanes.clear();
            while (lanes.size() < LANES && number < count) {
                lanes.add(corners.apply(number++));
            }
            worst = worst.or(worst(lanes));
        }
        return worst;
    }

    private Worst worst(List<BitSet> lanes) {
        for (int i = 0; i < inputs.length; i++) {
            double[] input = block.input(inputs[i]);
            for (int lane = 0; lane < lanes.size(); lane++) {
                input[lane] = lanes.get(lane).get(i) ? highs[i] : lows[i];
            }
        }
        double[] values = block.run(lanes.size()).answer(0);
        Worst worst = Worst.NONE;
        for (int lane = 0; lane < lanes.size() && worst.hasValue(); lane++) {
            worst = worst.or(new Worst(values[lane], lanes.get(lane)));
        }
        return worst;
    }

    private static Distribution range(Figure figure) {
        return figure.uncertainty().orElseThrow();
    }

    /** A corner and the answer there; a corner without a value is worse than any number. */
    record Worst(double value, BitSet corner) {
        static final Worst NONE = new Worst(Double.POSITIVE_INFINITY, new BitSet());

        /** Whether the answer exists at the corner. */
        boolean hasValue() {
            return value > Double.NEGATIVE_INFINITY;
        }

        /** The worse of two; this one of equals. */
        Worst or(Worst other) {
            return !hasValue() || (other.hasValue() && value <= other.value) ? this : other;
        }
    }
}
