package dev.millet.driver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Identifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The double reading of a tree: one register program for single trials and for blocks of trials.
 *
 * <p>A program is immutable and shared; a workspace belongs to one thread and is used again for every trial. Example:
 *
 * <pre>{@code
 * Program program = tree.program();
 * int price = program.inputIndex(Identifier.of("price"));
 * Program.Workspace trial = program.workspace();   // all inputs at their figures' values
 * double margin = trial.set(price, 1899).run().answer(0);
 * }</pre>
 *
 * <p>NaN is undefined; why, tells {@link DriverTree#read(Iterable)} with the trial's figures.
 */
public final class Program {
    private final ImmutableList<Identifier> inputs;
    private final ImmutableList<Identifier> answers;
    private final ImmutableMap<Identifier, Integer> inputIndex;
    private final ImmutableMap<Identifier, Integer> answerIndex;
    private final DriverTree tree;
    private final Code code;
    private final int[] answerSlots;
    private final int[] answerRegisters;

    private Program(DriverTree tree) {
        this.tree = tree;
        this.inputs = tree.figures().stream().map(figure -> figure.id()).collect(ImmutableList.toImmutableList());
        this.answers = tree.answers().stream()
                .flatMap(answer -> answer.id().stream())
                .collect(ImmutableList.toImmutableList());
        this.inputIndex = index(inputs);
        this.answerIndex = index(answers);
        this.code = new Code(tree.registers());
        this.answerRegisters = tree.answers().stream().mapToInt(tree::register).toArray();
        this.answerSlots = Arrays.stream(answerRegisters)
                .map(register -> code.slotOfRegister[register])
                .toArray();
    }

    static Program of(DriverTree tree) {
        return new Program(tree);
    }

    private static ImmutableMap<Identifier, Integer> index(List<Identifier> ids) {
        ImmutableMap.Builder<Identifier, Integer> index = ImmutableMap.builder();
        for (int i = 0; i < ids.size(); i++) {
            index.put(ids.get(i), i);
        }
        return index.buildOrThrow();
    }

    /** The figures, in the order of the inputs: that of {@link DriverTree#figures()}. */
    public List<Identifier> inputs() {
        return inputs;
    }

    /** The answers, in the tree's order. */
    public List<Identifier> answers() {
        return answers;
    }

    /**
     * Which input a figure is.
     *
     * @throws IllegalArgumentException if the id is no figure of the tree; the message suggests the nearest
     */
    public int inputIndex(Identifier figure) {
        return find("figure", figure, inputIndex);
    }

    /**
     * Which answer a driver is.
     *
     * @throws IllegalArgumentException if the id is no answer of the tree; the message suggests the nearest
     */
    public int answerIndex(Identifier answer) {
        return find("answer", answer, answerIndex);
    }

    private static int find(String what, Identifier id, Map<Identifier, Integer> index) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalArgumentException(what + " must be one of the tree, but was '" + id + "'"
                    + DriverTree.hint(id.text(), index.keySet()));
        }
        return found;
    }

    /** A workspace for single trials, inputs set to the figures' values. */
    public Workspace workspace() {
        return new Workspace(tree, code, answerSlots, answerRegisters);
    }

    /**
     * A workspace for blocks of trials, all lanes set to the figures' values.
     *
     * @param lanes the most trials of a block; 256 to 1,024 keep the registers in the processor's cache
     * @throws IllegalArgumentException if there is no lane
     */
    public Block block(int lanes) {
        if (lanes < 1) {
            throw new IllegalArgumentException("lanes must be at least 1, but was '" + lanes + "'");
        }
        return new Block(new BlockCode(code, answerSlots, lanes));
    }

    /** Single trials, one after the other; for one thread. */
    public static final class Workspace {
        private final DriverTree tree;
        private final Code code;
        private final int[] answerSlots;
        private final int[] answerRegisters;
        private final double[] slots;
        private final double[][] arguments;
        private final double[][] results;

        private Workspace(DriverTree tree, Code code, int[] answerSlots, int[] answerRegisters) {
            this.tree = tree;
            this.code = code;
            this.answerSlots = answerSlots;
            this.answerRegisters = answerRegisters;
            this.slots = code.initial.clone();
            this.arguments = Arrays.stream(code.functions)
                    .map(function -> new double[function.arity()])
                    .toArray(double[][]::new);
            this.results = Arrays.stream(code.functions)
                    .map(function -> new double[function.results()])
                    .toArray(double[][]::new);
        }

        /**
         * Sets an input; it stays until it is set again.
         *
         * @throws IndexOutOfBoundsException if there is no such input
         */
        public Workspace set(int input, double value) {
            if (input < 0 || input >= code.figures) {
                throw new IndexOutOfBoundsException(
                        "input must be below " + code.figures + ", but was '" + input + "'");
            }
            slots[input] = value;
            return this;
        }

        /** Computes all answers from the inputs. */
        public Workspace run() {
            double[] s = slots;
            int[] c = code.instructions;
            for (int at = 0; at < c.length; at += Code.WIDTH) {
                int target = c[at + 1];
                int a = c[at + 2];
                int b = c[at + 3];
                switch (c[at]) {
                    case Code.ADD -> s[target] = s[a] + s[b];
                    case Code.SUBTRACT -> s[target] = s[a] - s[b];
                    case Code.MULTIPLY -> s[target] = s[a] * s[b];
                    case Code.DIVIDE -> s[target] = Doubles.divide(s[a], s[b]);
                    case Code.NEGATE -> s[target] = -s[a];
                    case Code.WHOLE_POWER -> s[target] = Doubles.power(s[a], b);
                    case Code.POWER -> s[target] = Doubles.power(s[a], s[b]);
                    case Code.MIN -> s[target] = Doubles.min(s[a], s[b]);
                    case Code.MAX -> s[target] = Doubles.max(s[a], s[b]);
                    case Code.ABS -> s[target] = Math.abs(s[a]);
                    case Code.ONLY_IF -> s[target] = Doubles.onlyIf(s[a], s[b]);
                    case Code.OR_ELSE -> s[target] = Doubles.orElse(s[a], s[b]);
                    case Code.CHOOSE -> {
                        int[] branches = code.tables[b];
                        s[target] = Doubles.choose(s[a], s[branches[0]], s[branches[1]]);
                    }
                    case Code.AT_LEAST -> s[target] = Doubles.atLeast(s[a], s[b]);
                    case Code.MORE_THAN -> s[target] = Doubles.moreThan(s[a], s[b]);
                    case Code.AND -> s[target] = s[a] * s[b];
                    case Code.OR -> s[target] = s[a] + s[b] - s[a] * s[b];
                    case Code.NOT -> s[target] = 1 - s[a];
                    case Code.CHOICE -> choice(target, s[a], code.tables[b]);
                    default -> call(target, a, code.tables[b]);
                }
            }
            return this;
        }

        private void choice(int target, double index, int[] alternatives) {
            int picked = Doubles.choice(index, alternatives.length);
            slots[target] = picked < 0 ? Double.NaN : slots[alternatives[picked]];
        }

        private void call(int target, int call, int[] from) {
            double[] in = arguments[call];
            double[] out = results[call];
            for (int i = 0; i < from.length; i++) {
                in[i] = slots[from[i]];
            }
            if (Doubles.accepts(code.functions[call], in)) {
                code.functions[call].doubles(in, out);
            } else {
                Arrays.fill(out, Double.NaN);
            }
            System.arraycopy(out, 0, slots, target, out.length);
        }

        /**
         * An answer of the last run.
         *
         * @return NaN where it is undefined; never infinite
         * @throws IndexOutOfBoundsException if there is no such answer
         */
        public double answer(int index) {
            double value = slots[answerSlots[index]];
            return value + value * 0.0;
        }

        /**
         * The step of the program at which the undefined of an answer of the last run began: one number for all trials that
         * fail at one place. Why there is no value, tells {@link DriverTree#read(Iterable)} with the trial's figures.
         *
         * @return −1 where the answer has a value
         * @throws IndexOutOfBoundsException if there is no such answer
         */
        public int undefinedAt(int index) {
            return new UndefinedOrigin(code, slots).of(answerRegisters[index]);
        }

        /**
         * Why an answer of the last run is what it is, in the doubles of that run: they are copied, so that the next run
         * changes nothing in it. Words are put together when they are asked for.
         *
         * @throws IllegalArgumentException if the id names no driver of the tree; the message suggests the nearest
         */
        public Explanation explain(String id) {
            return explain(tree.find(id));
        }

        /**
         * Why a driver of the tree, named or not, is what it is; see {@link #explain(String)}.
         *
         * @throws IllegalArgumentException if it does not belong to the tree
         */
        public Explanation explain(Driver driver) {
            tree.register(driver);
            return new Explanation(new TrialRead(tree, code, slots.clone()), driver);
        }
    }

    /** Blocks of trials in primitive arrays; for one thread. */
    public static final class Block {
        private final BlockCode code;

        private Block(BlockCode code) {
            this.code = code;
        }

        /** The most trials of a block. */
        public int lanes() {
            return code.lanes;
        }

        /**
         * The input's lanes: write the draws here before a run; they stay until written again.
         *
         * @throws IndexOutOfBoundsException if there is no such input
         */
        public double[] input(int input) {
            return code.input(input);
        }

        /**
         * Computes all answers of the first lanes.
         *
         * @throws IllegalArgumentException if there are not so many lanes
         */
        public Block run(int lanes) {
            if (lanes < 0 || lanes > code.lanes) {
                throw new IllegalArgumentException(
                        "lanes must be between 0 and " + code.lanes + ", but was '" + lanes + "'");
            }
            code.run(lanes);
            return this;
        }

        /**
         * The answer's lanes of the last run: NaN where undefined, never infinite. Not to be written.
         *
         * @throws IndexOutOfBoundsException if there is no such answer
         */
        public double[] answer(int index) {
            return code.answers[index];
        }
    }
}
