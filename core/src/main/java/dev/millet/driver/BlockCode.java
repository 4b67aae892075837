package dev.millet.driver;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;

/**
 * A program over lanes: one simple loop an instruction, which the compiler turns into vector instructions.
 *
 * <p>Slots that are computed share arrays: an array is free again after the last instruction that reads it, so that a
 * long program works in few arrays that stay in the cache.
 */
final class BlockCode {
    final int lanes;
    final double[][] answers;
    private final Code code;
    private final int[] answerSlots;
    private final double[][] arrays;
    private final double[][][] arguments;
    private final double[][][] results;

    BlockCode(Code code, int[] answerSlots, int lanes) {
        this.code = code;
        this.answerSlots = answerSlots;
        this.lanes = lanes;
        this.arrays = allocate();
        this.answers = new double[answerSlots.length][lanes];
        this.arguments = new double[code.functions.length][][];
        this.results = new double[code.functions.length][][];
        int[] c = code.instructions;
        for (int at = 0; at < c.length; at += Code.WIDTH) {
            if (c[at] == Code.CALL) {
                int[] from = code.tables[c[at + 3]];
                arguments[c[at + 2]] =
                        Arrays.stream(from).mapToObj(slot -> arrays[slot]).toArray(double[][]::new);
                results[c[at + 2]] =
                        Arrays.copyOfRange(arrays, c[at + 1], c[at + 1] + code.functions[c[at + 2]].results());
            }
        }
    }

    double[] input(int input) {
        return arrays[Objects.checkIndex(input, code.figures)];
    }

    /** One array a slot; computed slots take over the arrays of those that nobody reads any more. */
    private double[][] allocate() {
        int[] c = code.instructions;
        int[] lastRead = new int[code.initial.length];
        for (int at = 0; at < c.length; at += Code.WIDTH) {
            for (int slot : reads(at)) {
                lastRead[slot] = at;
            }
        }
        for (int slot : answerSlots) {
            lastRead[slot] = Integer.MAX_VALUE;
        }
        double[][] allocated = new double[code.initial.length][];
        int computed = c.length == 0 ? code.initial.length : c[1];
        for (int slot = 0; slot < computed; slot++) {
            allocated[slot] = new double[lanes];
            Arrays.fill(allocated[slot], code.initial[slot]);
        }
        Deque<double[]> free = new ArrayDeque<>();
        for (int at = 0; at < c.length; at += Code.WIDTH) {
            boolean call = c[at] == Code.CALL;
            int targets = call ? code.functions[c[at + 2]].results() : 1;
            if (call) {
                // A function must not find its arguments overwritten by its results.
                take(allocated, c[at + 1], targets, free);
                release(allocated, reads(at), at, computed, lastRead, free);
            } else {
                release(allocated, reads(at), at, computed, lastRead, free);
                take(allocated, c[at + 1], targets, free);
            }
            for (int slot = c[at + 1]; slot < c[at + 1] + targets; slot++) {
                if (lastRead[slot] == 0) {
                    free.push(allocated[slot]);
                }
            }
        }
        return allocated;
    }

    private void take(double[][] allocated, int first, int targets, Deque<double[]> free) {
        for (int slot = first; slot < first + targets; slot++) {
            allocated[slot] = free.isEmpty() ? new double[lanes] : free.pop();
        }
    }

    private static void release(
            double[][] allocated, int[] read, int at, int computed, int[] lastRead, Deque<double[]> free) {
        for (int i = 0; i < read.length; i++) {
            int slot = read[i];
            boolean first = Arrays.stream(read, 0, i).noneMatch(earlier -> earlier == slot);
            if (first && slot >= computed && lastRead[slot] == at) {
                free.push(allocated[slot]);
            }
        }
    }

    private int[] reads(int at) {
        int[] c = code.instructions;
        return switch (c[at]) {
            case Code.CALL -> code.tables[c[at + 3]];
            case Code.CHOICE, Code.CHOOSE -> {
                int[] table = code.tables[c[at + 3]];
                int[] all = Arrays.copyOf(table, table.length + 1);
                all[table.length] = c[at + 2];
                yield all;
            }
            case Code.NEGATE, Code.ABS, Code.NOT, Code.WHOLE_POWER -> new int[] {c[at + 2]};
            default -> new int[] {c[at + 2], c[at + 3]};
        };
    }

    void run(int n) {
        int[] c = code.instructions;
        for (int at = 0; at < c.length; at += Code.WIDTH) {
            double[] target = arrays[c[at + 1]];
            if (c[at] == Code.CALL) {
                call(c[at + 2], n);
            } else if (c[at] == Code.CHOICE) {
                choice(target, arrays[c[at + 2]], code.tables[c[at + 3]], n);
            } else if (c[at] == Code.CHOOSE) {
                int[] table = code.tables[c[at + 3]];
                Lanes.choose(target, arrays[c[at + 2]], arrays[table[0]], arrays[table[1]], n);
            } else if (c[at] == Code.WHOLE_POWER) {
                Lanes.power(target, arrays[c[at + 2]], c[at + 3], n);
            } else {
                Lanes.run(c[at], target, arrays[c[at + 2]], arrays[c[at + 3]], n);
            }
        }
        for (int i = 0; i < answers.length; i++) {
            Lanes.answer(answers[i], arrays[answerSlots[i]], n);
        }
    }

    private void choice(double[] target, double[] index, int[] table, int n) {
        for (int lane = 0; lane < n; lane++) {
            int picked = Doubles.choice(index[lane], table.length);
            target[lane] = picked < 0 ? Double.NaN : arrays[table[picked]][lane];
        }
    }

    private void call(int call, int n) {
        Function function = code.functions[call];
        double[][] in = arguments[call];
        double[][] out = results[call];
        function.block(in, out, n);
        double[] point = new double[in.length];
        for (int lane = 0; lane < n; lane++) {
            for (int i = 0; i < in.length; i++) {
                point[i] = in[i][lane];
            }
            if (!Doubles.accepts(function, point)) {
                for (double[] result : out) {
                    result[lane] = Double.NaN;
                }
            }
        }
    }
}
