package dev.millet.driver;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an answer moves when one register moves a little up, or a little down: the derivatives on both sides of a kink.
 *
 * <p>One sweep forwards, with the same rules as backwards; at a tie the direction of the move decides (of two equals the
 * minimum follows the one that moves less). Where the answer jumps, or ends, there is no slope on that side.
 */
final class OneSidedSlopes {
    private final Registers registers;
    private final PointSlopes point;
    /** The move of each register for a move of one; null where it jumps or nothing is known. */
    private final @Nullable BigDecimal[] moves;
    /** What each condition says after the move; null where that is not known. */
    private final @Nullable Boolean[] truths;

    OneSidedSlopes(Registers registers, PointSlopes point) {
        this.registers = registers;
        this.point = point;
        this.moves = new BigDecimal[registers.size()];
        this.truths = new Boolean[registers.size()];
    }

    /**
     * The slope of an answer by a register on one side.
     *
     * @param side 1 above, −1 below
     */
    Optional<BigDecimal> of(int answer, int by, int side) {
        for (int register = 0; register <= answer; register++) {
            if (registers.operation(register).isCondition()) {
                truths[register] = register < by ? Boolean.valueOf(point.holds(register)) : truth(register);
                moves[register] = BigDecimal.ZERO;
            } else {
                moves[register] =
                        register < by ? BigDecimal.ZERO : register == by ? BigDecimal.valueOf(side) : move(register);
            }
        }
        return Optional.ofNullable(moves[answer]).map(move -> side < 0 ? move.negate() : move);
    }

    private @Nullable BigDecimal move(int register) {
        if (registers.operation(register) == Operation.CALL) {
            return BigDecimal.ZERO;
        }
        if (!point.isDefined(register)) {
            return staysUndefined(register) ? BigDecimal.ZERO : null;
        }
        int[] from = registers.operands(register);
        return switch (registers.operation(register)) {
            case MIN -> least(register, from, 1);
            case MAX -> least(register, from, -1);
            case ABS -> abs(from[0], register);
            case CHOOSE -> choose(register, from);
            case ONLY_IF -> Boolean.TRUE.equals(truths[from[1]]) ? moves[from[0]] : null;
            case OR_ELSE -> orElse(from);
            case CHOICE -> choice(register, from);
            default -> sum(register);
        };
    }

    /** The rules of the sweep backwards, read forwards. */
    private @Nullable BigDecimal sum(int register) {
        int[] from = point.sources(register);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < from.length; i++) {
            BigDecimal move = moves[from[i]];
            if (move == null
                    || (move.signum() != 0 && point.withoutPartial(register, i).isPresent())) {
                return null;
            }
            if (move.signum() != 0) {
                sum = sum.add(point.rule(register, i, move), MathContext.DECIMAL128);
            }
        }
        return sum;
    }

    private @Nullable BigDecimal least(int register, int[] from, int sign) {
        BigDecimal a = moves[from[0]];
        BigDecimal b = moves[from[1]];
        if (!point.isEqual(from)) {
            return moves[from[point.taken(register)]];
        }
        return (a == null || b == null) ? null : a.compareTo(b) * sign <= 0 ? a : b;
    }

    private @Nullable BigDecimal abs(int from, int register) {
        BigDecimal move = moves[from];
        if (move == null) {
            return null;
        }
        return point.value(from).signum() == 0 ? move.abs() : point.rule(register, 0, move);
    }

    private @Nullable BigDecimal choose(int register, int[] from) {
        Boolean holds = truths[from[0]];
        if (holds == null) {
            return null;
        }
        return switched(register, from, holds ? 1 : 2);
    }

    /** The move of a branch, if the answer gets to it without a jump. */
    private @Nullable BigDecimal switched(int register, int[] from, int branch) {
        int[] both = {from[point.taken(register)], from[branch]};
        return both[0] == both[1] || point.isEqual(both) ? moves[from[branch]] : null;
    }

    private @Nullable BigDecimal orElse(int[] from) {
        if (point.isDefined(from[0])) {
            return moves[from[0]];
        }
        return moves[from[0]] == null ? null : moves[from[1]];
    }

    private @Nullable BigDecimal choice(int register, int[] from) {
        BigDecimal move = moves[from[0]];
        if (move == null) {
            return null;
        }
        BigDecimal index = point.value(from[0]);
        boolean falls = move.signum() < 0 && index.compareTo(index.setScale(0, RoundingMode.FLOOR)) == 0;
        int branch = point.taken(register) - (falls ? 1 : 0);
        return branch == 0 ? null : switched(register, from, branch);
    }

    /** Whether what has no value here has none after the move either. */
    private boolean staysUndefined(int register) {
        int[] from = point.sources(register);
        boolean nothingMoves = true;
        for (int i = 0; i < from.length; i++) {
            BigDecimal move = moves[from[i]];
            boolean still = move != null && move.signum() == 0;
            boolean isCondition = registers.operation(from[i]).isCondition();
            if (still && !isCondition && !point.isDefined(from[i]) && isStrict(register, i)) {
                return true;
            }
            nothingMoves &= still
                    && (!isCondition || Boolean.valueOf(point.holds(from[i])).equals(truths[from[i]]));
        }
        return nothingMoves;
    }

    private boolean isStrict(int register, int operand) {
        return switch (registers.operation(register)) {
            case OR_ELSE -> false;
            case CHOOSE, CHOICE, ONLY_IF -> operand == 0;
            default -> true;
        };
    }

    private @Nullable Boolean truth(int register) {
        int[] from = registers.operands(register);
        return switch (registers.operation(register)) {
            case AT_LEAST, MORE_THAN -> compared(register, from);
            case NOT -> truths[from[0]] == null ? null : Boolean.valueOf(!truths[from[0]]);
            case AND -> both(from, false);
            case OR -> both(from, true);
            default -> point.holds(register);
        };
    }

    private @Nullable Boolean compared(int register, int[] from) {
        if (from[0] == from[1] || !point.isEqual(from)) {
            return point.holds(register);
        }
        BigDecimal a = moves[from[0]];
        BigDecimal b = moves[from[1]];
        if (a == null || b == null) {
            return null;
        }
        return registers.operation(register) == Operation.AT_LEAST ? a.compareTo(b) >= 0 : a.compareTo(b) > 0;
    }

    /** Of two conditions: one that decides alone, else both. */
    private @Nullable Boolean both(int[] from, boolean deciding) {
        Boolean a = truths[from[0]];
        Boolean b = truths[from[1]];
        if (Boolean.valueOf(deciding).equals(a) || Boolean.valueOf(deciding).equals(b)) {
            return deciding;
        }
        return (a == null || b == null) ? null : Boolean.valueOf(!deciding);
    }
}
