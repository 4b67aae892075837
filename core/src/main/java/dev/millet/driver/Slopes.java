package dev.millet.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reverse-mode differentiation over a tree's registers: one sweep from an answer down gives its slope by everything below.
 *
 * <p>How a slope goes through sums, products and powers is written here, once for all kinds of numbers (Griewank and
 * Walther, Evaluating Derivatives, 2008, chapter 3). What a reading decides (the lesser of two, a branch, a guard, a
 * function) is the reading's own.
 *
 * @param <N> the numbers: decimals at a point, intervals over a box
 */
abstract class Slopes<N> {
    private static final int[] NONE = {};

    final Registers registers;

    Slopes(Registers registers) {
        this.registers = registers;
    }

    /** What the reading found in a register. */
    abstract N value(int register);

    abstract N whole(int number);

    abstract boolean isZero(N number);

    abstract N plus(N a, N b);

    abstract N negated(N a);

    abstract N times(N a, N b);

    abstract N dividedBy(N a, N b);

    abstract N power(N base, int exponent);

    /** The derivative of a power by its base (operand 0) or its exponent (operand 1). */
    abstract N powerPartial(int register, int operand);

    /** What a slope at a register is worth at an operand of an operation that decides something. */
    abstract N decided(int register, int operand, N slope);

    /** Whether a register has anything to hand on to what it is made of. */
    boolean reaches(int register, N slope) {
        return !isZero(slope);
    }

    /** What a register is made of; a result of a call of the call's arguments. */
    final int[] sources(int register) {
        return switch (registers.operation(register)) {
            case RESULT -> registers.operands(registers.operands(register)[0]);
            case CALL -> NONE;
            default -> registers.operands(register);
        };
    }

    /** The slope of an answer by each register. */
    final List<N> from(int answer) {
        List<N> slopes = new ArrayList<>(Collections.nCopies(registers.size(), whole(0)));
        slopes.set(answer, whole(1));
        for (int register = answer; register >= 0; register--) {
            N slope = slopes.get(register);
            if (reaches(register, slope)) {
                int[] from = sources(register);
                for (int i = 0; i < from.length; i++) {
                    N handed = handedOn(register, i, slope);
                    N before = slopes.get(from[i]);
                    if (!isZero(handed)) {
                        slopes.set(from[i], isZero(before) ? handed : plus(before, handed));
                    }
                }
            }
        }
        return slopes;
    }

    /** What a slope at a register is worth at one of its operands: the slope times the derivative by the operand. */
    N handedOn(int register, int operand, N slope) {
        int[] from = registers.operands(register);
        return switch (registers.operation(register)) {
            case SUM -> slope;
            case MINUS -> operand == 0 ? slope : negated(slope);
            case NEGATE -> negated(slope);
            case TIMES -> times(slope, value(from[1 - operand]));
            case DIVIDE -> {
                N divisor = value(from[1]);
                yield operand == 0
                        ? times(slope, dividedBy(whole(1), divisor))
                        : times(slope, negated(dividedBy(dividedBy(value(from[0]), divisor), divisor)));
            }
            case WHOLE_POWER -> {
                int exponent = (Integer) registers.payload(register);
                yield exponent == 0
                        ? whole(0)
                        : times(slope, times(whole(exponent), power(value(from[0]), exponent - 1)));
            }
            case POWER -> times(slope, powerPartial(register, operand));
            default -> decided(register, operand, slope);
        };
    }
}
