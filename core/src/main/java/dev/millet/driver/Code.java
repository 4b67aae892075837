package dev.millet.driver;

import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree's registers as instructions on slots: figures first, then constants, then what is computed.
 *
 * <p>An instruction is {@value #WIDTH} ints: operation, target slot, two source slots. A third source or a list of them
 * stands in {@link #tables}, at the place that the last int names. Conditions are numbers: 1 holds, 0 does not, NaN is
 * undefined.
 */
final class Code {
    static final int WIDTH = 4;

    static final int ADD = 0;
    static final int SUBTRACT = 1;
    static final int MULTIPLY = 2;
    static final int DIVIDE = 3;
    static final int NEGATE = 4;
    static final int WHOLE_POWER = 5;
    static final int POWER = 6;
    static final int MIN = 7;
    static final int MAX = 8;
    static final int ABS = 9;
    static final int CHOICE = 10;
    static final int CALL = 11;
    static final int ONLY_IF = 12;
    static final int OR_ELSE = 13;
    static final int CHOOSE = 14;
    static final int AT_LEAST = 15;
    static final int MORE_THAN = 16;
    static final int AND = 17;
    static final int OR = 18;
    static final int NOT = 19;

    final int figures;
    final double[] initial;
    final int[] instructions;
    final int[][] tables;
    final Function[] functions;
    final int[] slotOfRegister;

    private final Registers registers;
    private final List<int[]> written = new ArrayList<>();
    private final List<int[]> tableList = new ArrayList<>();
    private final List<Function> functionList = new ArrayList<>();

    Code(Registers registers) {
        this.registers = registers;
        this.slotOfRegister = new int[registers.size()];
        List<Double> numbers = new ArrayList<>();
        this.figures = place(Operation.FIGURE, numbers);
        place(Operation.CONSTANT, numbers);
        place(Operation.UNDEFINED, numbers);
        place(Operation.ALWAYS, numbers);
        place(Operation.NEVER, numbers);
        int next = numbers.size();
        for (int register = 0; register < registers.size(); register++) {
            if (isPlaced(registers.operation(register))) {
                continue;
            }
            if (registers.operation(register) == Operation.RESULT) {
                slotOfRegister[register] =
                        slotOfRegister[registers.operands(register)[0]] + (Integer) registers.payload(register);
                continue;
            }
            slotOfRegister[register] = next;
            next += write(register);
        }
        this.initial = new double[next];
        for (int i = 0; i < numbers.size(); i++) {
            initial[i] = numbers.get(i);
        }
        this.instructions = written.stream().flatMapToInt(Arrays::stream).toArray();
        this.tables = tableList.toArray(new int[0][]);
        this.functions = functionList.toArray(new Function[0]);
    }

    Operation operation(int register) {
        return registers.operation(register);
    }

    int[] operands(int register) {
        return registers.operands(register);
    }

    /** Gives the registers of one kind of leaf the next slots. */
    private int place(Operation leaf, List<Double> numbers) {
        for (int register = 0; register < registers.size(); register++) {
            if (registers.operation(register) == leaf) {
                slotOfRegister[register] = numbers.size();
                numbers.add(
                        switch (leaf) {
                            case FIGURE -> number(((Figure) registers.payload(register)).value());
                            case CONSTANT -> number((BigDecimal) registers.payload(register));
                            case ALWAYS -> 1.0;
                            case NEVER -> 0.0;
                            default -> Double.NaN;
                        });
            }
        }
        return numbers.size();
    }

    private static boolean isPlaced(Operation operation) {
        return switch (operation) {
            case FIGURE, CONSTANT, UNDEFINED, ALWAYS, NEVER -> true;
            default -> false;
        };
    }

    /** The nearest double; NaN where a double cannot hold it. */
    static double number(BigDecimal decimal) {
        double number = decimal.doubleValue();
        return Double.isFinite(number) ? number : Double.NaN;
    }

    /** Writes the instruction of a register, and says how many slots it fills. */
    private int write(int register) {
        int[] from = registers.operands(register);
        int target = slotOfRegister[register];
        int a = slot(from, 0);
        int b = slot(from, 1);
        switch (registers.operation(register)) {
            case SUM -> emit(ADD, target, a, b);
            case MINUS -> emit(SUBTRACT, target, a, b);
            case TIMES -> emit(MULTIPLY, target, a, b);
            case DIVIDE -> emit(DIVIDE, target, a, b);
            case NEGATE -> emit(NEGATE, target, a, a);
            case WHOLE_POWER -> emit(WHOLE_POWER, target, a, (Integer) registers.payload(register));
            case POWER -> emit(POWER, target, a, b);
            case MIN -> emit(MIN, target, a, b);
            case MAX -> emit(MAX, target, a, b);
            case ABS -> emit(ABS, target, a, a);
            case CHOICE -> emit(CHOICE, target, a, table(from, 1));
            case CALL -> {
                Function function = (Function) registers.payload(register);
                functionList.add(function);
                emit(CALL, target, functionList.size() - 1, table(from, 0));
                return function.results();
            }
            case ONLY_IF -> emit(ONLY_IF, target, a, b);
            case OR_ELSE -> emit(OR_ELSE, target, a, b);
            case CHOOSE -> emit(CHOOSE, target, a, table(from, 1));
            case AT_LEAST -> emit(AT_LEAST, target, a, b);
            case MORE_THAN -> emit(MORE_THAN, target, a, b);
            case AND -> emit(AND, target, a, b);
            case OR -> emit(OR, target, a, b);
            case NOT -> emit(NOT, target, a, a);
            default -> throw new IllegalStateException("no instruction for " + registers.operation(register));
        }
        return 1;
    }

    private int slot(int[] from, int operand) {
        return operand < from.length ? slotOfRegister[from[operand]] : 0;
    }

    private int table(int[] from, int first) {
        int[] slots = new int[from.length - first];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slotOfRegister[from[first + i]];
        }
        tableList.add(slots);
        return tableList.size() - 1;
    }

    private void emit(int operation, int target, int a, int b) {
        written.add(new int[] {operation, target, a, b});
    }
}
