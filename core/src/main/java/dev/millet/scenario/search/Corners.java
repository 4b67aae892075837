package dev.millet.scenario.search;

import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.fact.Categorical;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * The corners of the box that the ranges of a tree's figures span. A corner is a row of numbers, one for each figure that has a
 * range in the tree's order: at which of its places it stands. A range has two places, its ends; one without width has one; a
 * choice between alternatives has each of them, since those between the first and the last lie on no way from one to the other.
 */
final class Corners {
    /** Lanes of a block: long enough to pay for the walk over the program, short enough to stay in the cache. */
    private static final int LANES = 512;

    private final List<Figure> figures;
    private final int[] inputs;
    private final List<List<BigDecimal>> places;
    private final double[][] numbers;
    private final Program.Block block;
    private final BooleanSupplier mayGoOn;

    Corners(DriverTree tree, BooleanSupplier mayGoOn) {
        this.mayGoOn = mayGoOn;
        Program program = tree.program();
        this.figures = tree.figures().stream()
                .filter(figure -> figure.uncertainty().isPresent())
                .toList();
        this.inputs = figures.stream()
                .mapToInt(figure -> program.inputIndex(figure.id()))
                .toArray();
        this.places = figures.stream().map(Corners::places).toList();
        this.numbers = places.stream()
                .map(own -> own.stream().mapToDouble(BigDecimal::doubleValue).toArray())
                .toArray(double[][]::new);
        this.block = program.block(LANES);
    }

    private static List<BigDecimal> places(Figure figure) {
        if (StatedProperty.range(figure) instanceof Categorical categorical) {
            return LongStream.range(0, categorical.alternatives().size())
                    .mapToObj(BigDecimal::valueOf)
                    .toList();
        }
        BigDecimal low = StatedProperty.least(figure);
        BigDecimal high = StatedProperty.greatest(figure);
        return low.compareTo(high) == 0 ? List.of(low) : List.of(low, high);
    }

    /** The figures with a range, in the tree's order. */
    List<Figure> figures() {
        return figures;
    }

    /** How many places a figure has. */
    int places(int figure) {
        return numbers[figure].length;
    }

    /** One of a figure's places. */
    BigDecimal place(int figure, int number) {
        return places.get(figure).get(number);
    }

    /** The figures, each at its place in a corner. */
    List<Figure> at(int[] corner) {
        List<Figure> placed = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            placed.add(figures.get(i).withValue(place(i, corner[i])));
        }
        return placed;
    }

    /** The worst of many numbered corners, on the double program; of the first block of them once told to stop. The first of equals. */
    Worst worst(long count, LongFunction<int[]> corners) {
        Worst worst = Worst.NONE;
        List<int[]> lanes = new ArrayList<>(LANES);
        for (long number = 0; number < count && worst.hasValue() && (number == 0 || mayGoOn.getAsBoolean()); ) {
            lanes.clear();
            while (lanes.size() < LANES && number < count) {
                lanes.add(corners.apply(number++));
            }
            worst = worst.or(worst(lanes));
        }
        return worst;
    }

    private Worst worst(List<int[]> lanes) {
        for (int i = 0; i < inputs.length; i++) {
            double[] input = block.input(inputs[i]);
            for (int lane = 0; lane < lanes.size(); lane++) {
                input[lane] = numbers[i][lanes.get(lane)[i]];
            }
        }
        double[] values = block.run(lanes.size()).answer(0);
        Worst worst = Worst.NONE;
        for (int lane = 0; lane < lanes.size() && worst.hasValue(); lane++) {
            worst = worst.or(new Worst(values[lane], lanes.get(lane)));
        }
        return worst;
    }

    /** A corner and the answer there; a corner without a value is worse than any number. */
    static final class Worst {
        static final Worst NONE = new Worst(Double.POSITIVE_INFINITY, new int[0]);

        private final double value;
        private final int[] corner;

        Worst(double value, int[] corner) {
            this.value = value;
            this.corner = corner;
        }

        double value() {
            return value;
        }

        int[] corner() {
            return corner;
        }

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
