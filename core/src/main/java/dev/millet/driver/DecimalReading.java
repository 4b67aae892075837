package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decimal reading: one loop over a tree's registers in DECIMAL128.
 *
 * <p>A register holds a {@link BigDecimal}, a {@link Boolean} (conditions), the results of a call, or {@link Missing}.
 */
final class DecimalReading {
    private static final MathContext CONTEXT = MathContext.DECIMAL128;

    private final DriverTree tree;
    private final Operation[] operations;
    private final int[][] operands;
    private final Object[] payloads;
    /** The registers of leaves as they are without replacements, and the registers to compute, in order. */
    private final @Nullable Object[] leaves;

    private final int[] computed;

    DecimalReading(DriverTree tree) {
        Registers registers = tree.registers();
        this.tree = tree;
        this.operations = new Operation[registers.size()];
        this.operands = new int[operations.length][];
        this.payloads = new Object[operations.length];
        this.leaves = new Object[operations.length];
        int[] inner = new int[operations.length];
        int count = 0;
        for (int register = 0; register < operations.length; register++) {
            operations[register] = registers.operation(register);
            operands[register] = registers.operands(register);
            payloads[register] = registers.payload(register);
            if (operands[register].length == 0 && operations[register] != Operation.CALL) {
                leaves[register] = leaf(register);
            } else {
                inner[count++] = register;
            }
        }
        this.computed = Arrays.copyOf(inner, count);
    }

    /** The values of all registers. */
    @Nullable
    Object[] of(Map<Identifier, Figure> replaced) {
        @Nullable Object[] values = leaves.clone();
        for (Map.Entry<Identifier, Figure> other : replaced.entrySet()) {
            Integer register = tree.registers().figures().get(other.getKey());
            if (register != null) {
                values[register] = bounded(other.getValue().value().round(CONTEXT), register);
            }
        }
        for (int register : computed) {
            Operation operation = operations[register];
            boolean arithmetic = isArithmetic(operation);
            // Nearly everything is arithmetic on two numbers, and takes the short way.
            values[register] = arithmetic
                            && values[operands[register][0]] instanceof BigDecimal a
                            && values[operands[register][1]] instanceof BigDecimal b
                    ? binary(operation, a, b, register)
                    : read(register, values);
        }
        return values;
    }

    private static boolean isArithmetic(Operation operation) {
        return switch (operation) {
            case SUM, MINUS, TIMES, DIVIDE -> true;
            default -> false;
        };
    }

    private Object leaf(int register) {
        return switch (operations[register]) {
            case FIGURE -> bounded(((Figure) payloads[register]).value().round(CONTEXT), register);
            case CONSTANT -> bounded(((BigDecimal) payloads[register]).round(CONTEXT), register);
            case UNDEFINED -> new Missing((Text) payloads[register], register);
            default -> operations[register] == Operation.ALWAYS;
        };
    }

    private @Nullable Object read(int register, @Nullable Object[] values) {
        int[] from = operands[register];
        return switch (operations[register]) {
            case CHOOSE -> values[from[0]] instanceof Boolean holds ? values[from[holds ? 1 : 2]] : values[from[0]];
            case OR_ELSE -> values[from[0]] instanceof Missing ? values[from[1]] : values[from[0]];
            case CHOICE -> choice(register, from, values);
            case CALL -> call(register, from, values);
            default -> strict(register, from, values);
        };
    }

    /** An operation that is undefined as soon as one of its operands is. */
    private @Nullable Object strict(int register, int[] from, @Nullable Object[] values) {
        Operation operation = operations[register];
        Object left = values[from[0]];
        if (operation == Operation.ONLY_IF && Boolean.FALSE.equals(values[from[1]])) {
            // A guard speaks first: its reason says more than the division by zero that it guards.
            return new Missing((Text) payloads[register], register);
        }
        if (left instanceof Missing) {
            return left;
        }
        if (operation == Operation.RESULT) {
            return result(register, from[0], (List<?>) left);
        }
        if (from.length == 1) {
            return unary(operation, left, register);
        }
        Object right = values[from[1]];
        if (right instanceof Missing) {
            return right;
        }
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return binary(operation, a, b, register);
        }
        if (operation == Operation.ONLY_IF) {
            return left;
        }
        boolean first = (Boolean) left;
        boolean second = (Boolean) right;
        return operation == Operation.AND ? (first && second) : (first || second);
    }

    private Object unary(Operation operation, Object operand, int register) {
        if (operand instanceof Boolean holds) {
            return !holds;
        }
        BigDecimal number = (BigDecimal) operand;
        return switch (operation) {
            case NEGATE -> number.negate();
            case ABS -> number.abs();
            default -> wholePower(number, (Integer) payloads[register], register);
        };
    }

    private Object binary(Operation operation, BigDecimal a, BigDecimal b, int register) {
        return switch (operation) {
            case SUM -> bounded(a.add(b, CONTEXT), register);
            case MINUS -> bounded(a.subtract(b, CONTEXT), register);
            case TIMES -> bounded(a.multiply(b, CONTEXT), register);
            case DIVIDE ->
                b.signum() == 0
                        ? missing("undefined.zero-divisor", register, 1)
                        : bounded(a.divide(b, CONTEXT), register);
            case MIN -> a.compareTo(b) <= 0 ? a : b;
            case MAX -> a.compareTo(b) >= 0 ? a : b;
            case AT_LEAST -> a.compareTo(b) >= 0;
            case MORE_THAN -> a.compareTo(b) > 0;
            default -> power(a, b, register);
        };
    }

    private Object wholePower(BigDecimal base, int exponent, int register) {
        if (base.signum() == 0 && exponent < 0) {
            return missing("undefined.zero-power", register, 0);
        }
        return bounded(DecimalMath.power(base, exponent), register);
    }

    private Object power(BigDecimal base, BigDecimal exponent, int register) {
        if (base.signum() < 0 || (base.signum() == 0 && exponent.signum() <= 0)) {
            return missing(base.signum() < 0 ? "undefined.negative-base" : "undefined.zero-power", register, 0);
        }
        return bounded(DecimalMath.power(base, exponent), register);
    }

    private @Nullable Object choice(int register, int[] from, @Nullable Object[] values) {
        if (!(values[from[0]] instanceof BigDecimal index)) {
            return values[from[0]];
        }
        BigDecimal whole = index.setScale(0, RoundingMode.FLOOR);
        if (whole.signum() < 0 || whole.compareTo(BigDecimal.valueOf(from.length - 1L)) >= 0) {
            return new Missing(
                    DriverWords.text("undefined.choice", Amounts.rounded(index), Integer.toString(from.length - 1)),
                    register);
        }
        return values[from[whole.intValueExact() + 1]];
    }

    /** The whole of a call: its results, or why there are none. */
    private @Nullable Object call(int register, int[] from, @Nullable Object[] values) {
        Function function = (Function) payloads[register];
        List<BigDecimal> arguments = new ArrayList<>(from.length);
        double[] doubles = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            if (!(values[from[i]] instanceof BigDecimal argument)) {
                return values[from[i]];
            }
            arguments.add(argument);
            doubles[i] = argument.doubleValue();
        }
        Optional<Text> refusal = function.refusal(doubles);
        if (refusal.isPresent()) {
            return new Missing(refusal.get(), register);
        }
        if (function.isDecimal()) {
            return function.decimals(arguments);
        }
        double[] out = new double[function.results()];
        function.doubles(doubles, out);
        List<Optional<BigDecimal>> results = new ArrayList<>(out.length);
        for (double result : out) {
            results.add(Double.isFinite(result) ? Optional.of(new BigDecimal(result, CONTEXT)) : Optional.empty());
        }
        return results;
    }

    private Object result(int register, int call, List<?> results) {
        int which = (Integer) payloads[register];
        Object number = results.get(which);
        if (number instanceof Optional<?> present && present.orElse(null) instanceof BigDecimal decimal) {
            return bounded(decimal.round(CONTEXT), register);
        }
        return new Missing(((Function) payloads[call]).missing(which), register);
    }

    /** Within the range that both readings know; nearer to zero than a decimal128 can be is zero. */
    private Object bounded(BigDecimal number, int register) {
        int scale = number.scale();
        if (scale >= -DecimalMath.SURELY_SMALL && scale <= DecimalMath.SURELY_LARGE) {
            return number;
        }
        if (DecimalMath.isTooLarge(number)) {
            return new Missing(DriverWords.text("undefined.too-large"), register);
        }
        return DecimalMath.isTooSmall(number) ? BigDecimal.ZERO : number;
    }

    private Missing missing(String key, int register, int operand) {
        return new Missing(DriverWords.text(key, tree.words(operands[register][operand])), register);
    }
}
