package dev.millet.driver;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slopes at one point, in DECIMAL128: the derivative of a defined answer by each register along the branches that the
 * reading took.
 *
 * <p>Beside the slopes it marks the registers at which they are not the whole truth: those that move a tie (a minimum of
 * equals, a comparison of equals, a whole index), those below a function without a derivative, and those whose slope went
 * through a numeric one.
 */
final class PointSlopes extends Slopes<BigDecimal> {
    private static final MathContext CONTEXT = MathContext.DECIMAL128;

    private final DriverTree tree;
    private final @Nullable Object[] values;
    private final boolean[] tied;
    private final boolean[] numeric;
    private final @Nullable Text[] missing;

    PointSlopes(DriverTree tree, @Nullable Object[] values) {
        super(tree.registers());
        this.tree = tree;
        this.values = values;
        this.tied = new boolean[values.length];
        this.numeric = new boolean[values.length];
        this.missing = new Text[values.length];
    }

    /** Whether a register moves something that stands exactly at a tie. */
    boolean isTied(int register) {
        return tied[register];
    }

    boolean isNumeric(int register) {
        return numeric[register];
    }

    /** Why there is no derivative by a register. */
    Optional<Text> missing(int register) {
        return Optional.ofNullable(missing[register]);
    }

    boolean isDefined(int register) {
        return !(values[register] instanceof Missing);
    }

    boolean holds(int condition) {
        return Boolean.TRUE.equals(values[condition]);
    }

    @Override
    BigDecimal value(int register) {
        if (values[register] instanceof BigDecimal number) {
            return number;
        }
        throw new IllegalStateException("no number in register " + register + ": " + values[register]);
    }

    @Override
    BigDecimal whole(int number) {
        return BigDecimal.valueOf(number);
    }

    @Override
    boolean isZero(BigDecimal number) {
        return number.signum() == 0;
    }

    @Override
    BigDecimal plus(BigDecimal a, BigDecimal b) {
        return a.add(b, CONTEXT);
    }

    @Override
    BigDecimal negated(BigDecimal a) {
        return a.negate();
    }

    @Override
    BigDecimal times(BigDecimal a, BigDecimal b) {
        return a.multiply(b, CONTEXT);
    }

    @Override
    BigDecimal dividedBy(BigDecimal a, BigDecimal b) {
        return a.divide(b, CONTEXT);
    }

    @Override
    BigDecimal power(BigDecimal base, int exponent) {
        return DecimalMath.power(base, exponent);
    }

    @Override
    BigDecimal powerPartial(int register, int operand) {
        int[] from = registers.operands(register);
        BigDecimal base = value(from[0]);
        BigDecimal exponent = value(from[1]);
        if (base.signum() == 0) {
            // Of 0 to b: by the base 1 where b is 1 and 0 above; by the exponent 0.
            return operand == 0 && exponent.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return operand == 0
                ? exponent.multiply(DecimalMath.power(base, exponent.subtract(BigDecimal.ONE, CONTEXT)), CONTEXT)
                : DecimalMath.log(base).multiply(value(register), CONTEXT);
    }

    @Override
    boolean reaches(int register, BigDecimal slope) {
        return tied[register] || missing[register] != null || !isZero(slope);
    }

    @Override
    BigDecimal handedOn(int register, int operand, BigDecimal slope) {
        int to = sources(register)[operand];
        tied[to] |= tied[register] || isTie(register, operand);
        if (!isDefined(register) || registers.operation(register).isCondition()) {
            return BigDecimal.ZERO;
        }
        boolean isLive = isLive(register, operand);
        if (isLive && missing[register] != null) {
            missing[to] = missing[register];
        } else if (isLive && missing[to] == null && (!isZero(slope) || tied[register])) {
            missing[to] = withoutPartial(register, operand).orElse(null);
        }
        if (!isLive || isZero(slope) || missing[to] != null) {
            return BigDecimal.ZERO;
        }
        numeric[to] |= numeric[register]
                || (registers.operation(register) == Operation.RESULT
                        && function(register).isNumeric());
        return super.handedOn(register, operand, slope);
    }

    /** The plain rule, without marks: what a slope, or forwards a move, is worth across one operand. */
    BigDecimal rule(int register, int operand, BigDecimal move) {
        return super.handedOn(register, operand, move);
    }

    private Function function(int result) {
        return (Function) registers.payload(registers.operands(result)[0]);
    }

    /** Whether an operand's number goes into the register's at all. */
    private boolean isLive(int register, int operand) {
        return switch (registers.operation(register)) {
            case MIN, MAX, CHOOSE, OR_ELSE, CHOICE -> operand == taken(register);
            case ONLY_IF -> operand == 0;
            default -> true;
        };
    }

    /** The operand whose number a deciding operation took. */
    int taken(int register) {
        int[] from = registers.operands(register);
        return switch (registers.operation(register)) {
            case MIN -> value(from[0]).compareTo(value(from[1])) <= 0 ? 0 : 1;
            case MAX -> value(from[0]).compareTo(value(from[1])) >= 0 ? 0 : 1;
            case CHOOSE -> holds(from[0]) ? 1 : 2;
            case OR_ELSE -> isDefined(from[0]) ? 0 : 1;
            case CHOICE -> 1 + value(from[0]).setScale(0, RoundingMode.FLOOR).intValueExact();
            default -> 0;
        };
    }

    /** Whether a register stands at a tie that this operand can break. */
    private boolean isTie(int register, int operand) {
        int[] from = registers.operands(register);
        return switch (registers.operation(register)) {
            case MIN, MAX -> from[0] != from[1] && isDefined(register) && isEqual(from);
            case ABS -> isDefined(register) && isZero(value(from[0]));
            case CHOOSE -> operand == 0 && isOpen(from[0]);
            case ONLY_IF -> operand == 1 && isOpen(from[1]);
            case OR_ELSE -> operand == 0 && !isDefined(from[0]);
            case CHOICE -> operand == 0 && isDefined(register) && isWhole(value(from[0]));
            default -> false;
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    boolean isEqual(int[] from) {
        return isDefined(from[0]) && isDefined(from[1]) && value(from[0]).compareTo(value(from[1])) == 0;
    }

    /** Whether the least move may turn a condition. */
    private boolean isOpen(int condition) {
        int[] from = registers.operands(condition);
        return switch (registers.operation(condition)) {
            case AT_LEAST, MORE_THAN -> from[0] != from[1] && isEqual(from);
            case AND, OR -> isOpen(from[0]) || isOpen(from[1]);
            case NOT -> isOpen(from[0]);
            default -> false;
        };
    }

    @Override
    BigDecimal decided(int register, int operand, BigDecimal slope) {
        return switch (registers.operation(register)) {
            case ABS -> value(registers.operands(register)[0]).signum() < 0 ? slope.negate() : slope;
            case RESULT ->
                partial(register, operand)
                        .map(partial -> slope.multiply(partial, CONTEXT))
                        .orElse(BigDecimal.ZERO);
            default -> isLive(register, operand) ? slope : BigDecimal.ZERO;
        };
    }

    /** Why an operation has no derivative by an operand: a function that knows none, or an infinite one. */
    Optional<Text> withoutPartial(int register, int operand) {
        int[] from = registers.operands(register);
        boolean infinite = registers.operation(register) == Operation.POWER
                && operand == 0
                && value(from[0]).signum() == 0
                && value(from[1]).compareTo(BigDecimal.ONE) < 0;
        boolean unknown = registers.operation(register) == Operation.RESULT
                && partial(register, operand).isEmpty();
        return infinite || unknown
                ? Optional.of(DriverWords.text("derivative.not-differentiable", tree.words(register)))
                : Optional.empty();
    }

    private Optional<BigDecimal> partial(int register, int argument) {
        int[] from = sources(register);
        double[] point = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            point[i] = value(from[i]).doubleValue();
        }
        return function(register)
                .partial((Integer) registers.payload(register), argument, point)
                .filter(Double::isFinite)
                .map(BigDecimal::new);
    }
}
