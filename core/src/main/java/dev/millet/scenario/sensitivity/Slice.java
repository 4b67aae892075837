package dev.millet.scenario.sensitivity;

import dev.millet.driver.Program;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * One answer as a function of one figure, everything else at base: a straight cut through a tree, on its double program.
 *
 * <p>Many points are read in blocks, single points in a workspace. Not finite means undefined and reads as NaN.
 */
final class Slice {
    /** Lanes of a block: long enough to pay for the walk over the program, short enough to stay in the cache. */
    static final int LANES = 512;

    /** The input of a figure that the answer does not depend on. */
    static final int NO_INPUT = -1;

    /** As many digits as a double surely has. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private final Program.Block block;
    private final Program.Workspace workspace;
    private final int answer;
    private final int input;
    private final double base;

    /** Block and workspace belong to one thread and are left at base between calls. */
    Slice(Program.Block block, Program.Workspace workspace, int answer, int input, double base) {
        this.block = block;
        this.workspace = workspace;
        this.answer = answer;
        this.input = input;
        this.base = base;
    }

    /** The figure's own value. */
    double base() {
        return base;
    }

    /** The answer at a place. */
    double at(double place) {
        if (input == NO_INPUT) {
            return finite(workspace.run().answer(answer));
        }
        double value = workspace.set(input, place).run().answer(answer);
        workspace.set(input, base);
        return finite(value);
    }

    /** The answer at many places. */
    double[] at(double[] places) {
        double[] values = new double[places.length];
        if (input == NO_INPUT) {
            Arrays.fill(values, at(base));
            return values;
        }
        double[] lanes = block.input(input);
        for (int start = 0; start < places.length; start += LANES) {
            int count = Math.min(LANES, places.length - start);
            System.arraycopy(places, start, lanes, 0, count);
            System.arraycopy(block.run(count).answer(answer), 0, values, start, count);
        }
        Arrays.fill(lanes, base);
        for (int i = 0; i < values.length; i++) {
            values[i] = finite(values[i]);
        }
        return values;
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /** Evenly spaced places from one to the other, both included. */
    static double[] grid(double from, double to, int steps) {
        double[] places = new double[steps + 1];
        for (int i = 0; i < steps; i++) {
            places[i] = from + (to - from) * i / steps;
        }
        places[steps] = to;
        return places;
    }

    /** A place as a decimal of 15 significant digits. */
    static BigDecimal decimal(double place) {
        return new BigDecimal(place).round(DIGITS).stripTrailingZeros();
    }
}
