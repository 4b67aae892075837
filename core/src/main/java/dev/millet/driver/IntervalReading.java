package dev.millet.driver;

import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The interval reading: forwards for the bounds of every register, backwards for the slopes of one answer.
 *
 * <p>Conditions are enclosed as 0 (does not hold) to 1 (holds). Backwards, an operation that may jump hands
 * {@link Enclosure#ALL} to whatever decides the jump.
 */
final class IntervalReading {
    private static final Enclosure UNIT = new Enclosure(0, 1);

    private final Registers registers;
    private final Enclosure[] values;
    /** Whether a register may be undefined, or surely is. */
    private final boolean[] may;

    private final boolean[] surely;

    IntervalReading(Registers registers, Map<Identifier, Enclosure> boxes) {
        this.registers = registers;
        this.values = new Enclosure[registers.size()];
        this.may = new boolean[values.length];
        this.surely = new boolean[values.length];
        for (int register = 0; register < values.length; register++) {
            values[register] = read(register, registers.operands(register), boxes);
            may[register] |= surely[register];
            if (Double.isInfinite(values[register].low()) || Double.isInfinite(values[register].high())) {
                // It may be too large for a reading.
                may[register] = true;
            }
        }
    }

    EnclosedAnswer answer(int register, Map<Identifier, Enclosure> boxes) {
        Enclosure[] slopes = slopes(register);
        ImmutableMap.Builder<Identifier, Enclosure> byFigure = ImmutableMap.builder();
        for (Identifier id : boxes.keySet()) {
            byFigure.put(id, slope(id, slopes));
        }
        return new EnclosedAnswer(values[register], !may[register], byFigure.buildOrThrow());
    }

    private Enclosure slope(Identifier figure, Enclosure[] slopes) {
        Integer register = registers.figures().get(figure);
        return register == null ? Enclosure.ZERO : slopes[register];
    }

    private Enclosure read(int register, int[] from, Map<Identifier, Enclosure> boxes) {
        Operation operation = registers.operation(register);
        if (operation != Operation.CHOOSE && operation != Operation.OR_ELSE && operation != Operation.CHOICE) {
            for (int operand : from) {
                may[register] |= may[operand];
                surely[register] |= surely[operand];
            }
        }
        Enclosure a = from.length > 0 ? values[from[0]] : Enclosure.ZERO;
        Enclosure b = from.length > 1 ? values[from[1]] : Enclosure.ZERO;
        return switch (operation) {
            case FIGURE -> {
                Figure figure = (Figure) registers.payload(register);
                Enclosure box = boxes.get(figure.id());
                yield box == null ? Enclosure.of(figure.value()) : box;
            }
            case CONSTANT -> Enclosure.of((BigDecimal) registers.payload(register));
            case UNDEFINED -> {
                surely[register] = true;
                yield Enclosure.ALL;
            }
            case ALWAYS -> Enclosure.ONE;
            case NEVER -> Enclosure.ZERO;
            case SUM -> a.plus(b);
            case MINUS -> from[0] == from[1] ? Enclosure.ZERO : a.minus(b);
            case TIMES -> from[0] == from[1] ? a.power(2) : a.times(b);
            case DIVIDE -> {
                may[register] |= b.contains(0);
                surely[register] |= b.equals(Enclosure.ZERO);
                yield a.dividedBy(b);
            }
            case NEGATE -> a.negated();
            case WHOLE_POWER -> {
                int exponent = (Integer) registers.payload(register);
                may[register] |= exponent < 0 && a.contains(0);
                yield a.power(exponent);
            }
            case POWER -> power(register, a, b);
            case MIN -> a.min(b);
            case MAX -> a.max(b);
            case ABS -> a.abs();
            case CHOICE -> choice(register, from);
            case CALL -> a;
            case RESULT -> result(register, from[0]);
            case ONLY_IF -> {
                may[register] |= b.low() < 1;
                surely[register] |= b.high() < 1;
                yield a;
            }
            case OR_ELSE -> orElse(register, from);
            case CHOOSE -> choose(register, from);
            case AT_LEAST -> from[0] == from[1] ? Enclosure.ONE : truth(a.low() >= b.high(), a.high() < b.low());
            case MORE_THAN -> from[0] == from[1] ? Enclosure.ZERO : truth(a.low() > b.high(), a.high() <= b.low());
            case AND -> new Enclosure(Math.min(a.low(), b.low()), Math.min(a.high(), b.high()));
            case OR -> new Enclosure(Math.max(a.low(), b.low()), Math.max(a.high(), b.high()));
            case NOT -> new Enclosure(1 - a.high(), 1 - a.low());
            default -> throw new IllegalStateException("no interval for " + operation);
        };
    }

    private static Enclosure truth(boolean holds, boolean fails) {
        return holds ? Enclosure.ONE : fails ? Enclosure.ZERO : UNIT;
    }

    private Enclosure power(int register, Enclosure base, Enclosure exponent) {
        boolean positive = base.low() > 0;
        may[register] |= !positive;
        surely[register] |= base.high() < 0;
        return positive ? base.power(exponent) : new Enclosure(0, Double.POSITIVE_INFINITY);
    }

    private Enclosure choice(int register, int[] from) {
        Enclosure index = values[from[0]];
        int last = from.length - 2;
        may[register] |= may[from[0]] || index.low() < 0 || index.high() >= last + 1;
        surely[register] |= surely[from[0]] || index.high() < 0 || index.low() >= last + 1;
        if (surely[register]) {
            return Enclosure.ALL;
        }
        Enclosure hull = values[from[first(index) + 1]];
        for (int k = first(index); k <= last(index, last); k++) {
            hull = hull.hull(values[from[k + 1]]);
            may[register] |= may[from[k + 1]];
        }
        surely[register] |= first(index) == last(index, last) && surely[from[first(index) + 1]];
        return hull;
    }

    private static int first(Enclosure index) {
        return (int) Math.max(0, Math.floor(index.low()));
    }

    private static int last(Enclosure index, int last) {
        return (int) Math.min(last, Math.floor(index.high()));
    }

    private Enclosure orElse(int register, int[] from) {
        if (!may[from[0]]) {
            return values[from[0]];
        }
        may[register] |= may[from[1]];
        surely[register] |= surely[from[0]] && surely[from[1]];
        return surely[from[0]] ? values[from[1]] : values[from[0]].hull(values[from[1]]);
    }

    private Enclosure choose(int register, int[] from) {
        Enclosure condition = values[from[0]];
        may[register] |= may[from[0]];
        surely[register] |= surely[from[0]];
        if (condition.low() == condition.high()) {
            int taken = from[condition.low() == 1 ? 1 : 2];
            may[register] |= may[taken];
            surely[register] |= surely[taken];
            return values[taken];
        }
        may[register] |= may[from[1]] || may[from[2]];
        return values[from[1]].hull(values[from[2]]);
    }

    private Enclosure result(int register, int call) {
        Function function = (Function) registers.payload(call);
        Optional<Enclosure> enclosure = function.enclosure((Integer) registers.payload(register), arguments(call));
        may[register] |= enclosure.isEmpty();
        return enclosure.orElse(Enclosure.ALL);
    }

    private List<Enclosure> arguments(int call) {
        List<Enclosure> arguments = new ArrayList<>();
        for (int operand : registers.operands(call)) {
            arguments.add(values[operand]);
        }
        return arguments;
    }

    /** From the answer back to the figures: the slope of the answer by each register. */
    private Enclosure[] slopes(int answer) {
        Enclosure[] slopes = new Enclosure[values.length];
        Arrays.fill(slopes, Enclosure.ZERO);
        slopes[answer] = Enclosure.ONE;
        for (int register = answer; register >= 0; register--) {
            if (!slopes[register].equals(Enclosure.ZERO)) {
                backwards(register, slopes);
            }
        }
        return slopes;
    }

    private void backwards(int register, Enclosure[] slopes) {
        int[] from = registers.operands(register);
        Enclosure slope = slopes[register];
        Operation operation = registers.operation(register);
        switch (operation) {
            case SUM -> {
                add(slopes, from[0], slope);
                add(slopes, from[1], slope);
            }
            case MINUS -> {
                add(slopes, from[0], slope);
                add(slopes, from[1], slope.negated());
            }
            case NEGATE -> add(slopes, from[0], slope.negated());
            case CHOICE -> choiceBackwards(from, slope, slopes);
            case OR_ELSE -> {
                boolean open = may[from[0]] && !surely[from[0]];
                if (!surely[from[0]]) {
                    add(slopes, from[0], open ? Enclosure.ALL : slope);
                }
                if (may[from[0]]) {
                    add(slopes, from[1], open ? Enclosure.ALL : slope);
                }
            }
            case CHOOSE -> {
                Enclosure condition = values[from[0]];
                if (condition.high() == 1) {
                    add(slopes, from[1], condition.low() == 1 ? slope : slope.hull(Enclosure.ZERO));
                }
                if (condition.low() == 0) {
                    add(slopes, from[2], condition.high() == 0 ? slope : slope.hull(Enclosure.ZERO));
                }
                if (condition.low() < condition.high() || slope.isAll()) {
                    add(slopes, from[0], Enclosure.ALL);
                }
            }
            case ONLY_IF -> {
                add(slopes, from[0], slope);
                if (slope.isAll()) {
                    add(slopes, from[1], Enclosure.ALL);
                }
            }
            case RESULT -> resultBackwards(register, from[0], slope, slopes);
            case CALL -> {}
            default -> {
                for (int i = 0; i < from.length; i++) {
                    // Nothing is known here, or a jump: whatever decides it may move the answer by any amount.
                    add(slopes, from[i], slope.isAll() ? Enclosure.ALL : slope.times(partial(register, from, i)));
                }
            }
        }
    }

    private static void add(Enclosure[] slopes, int register, Enclosure slope) {
        slopes[register] = slopes[register].equals(Enclosure.ZERO) ? slope : slopes[register].plus(slope);
    }

    /** The derivative of an operation by one of its operands. */
    private Enclosure partial(int register, int[] from, int operand) {
        Enclosure a = values[from[0]];
        Enclosure b = from.length > 1 ? values[from[1]] : Enclosure.ZERO;
        return switch (registers.operation(register)) {
            case TIMES -> operand == 0 ? b : a;
            case DIVIDE ->
                operand == 0
                        ? Enclosure.ONE.dividedBy(b)
                        : a.dividedBy(b).dividedBy(b).negated();
            case WHOLE_POWER -> {
                int exponent = (Integer) registers.payload(register);
                Enclosure factor = new Enclosure(exponent, exponent);
                yield exponent == 0 ? Enclosure.ZERO : factor.times(a.power(exponent - 1));
            }
            case POWER -> {
                if (!(a.low() > 0)) {
                    yield Enclosure.ALL;
                }
                yield operand == 0
                        ? b.times(a.power(b.minus(Enclosure.ONE)))
                        : a.log().times(values[register]);
            }
            case MIN -> share(from, operand, a.high() < b.low(), b.high() < a.low());
            case MAX -> share(from, operand, a.low() > b.high(), b.low() > a.high());
            case ABS -> a.low() >= 0 ? Enclosure.ONE : a.high() <= 0 ? Enclosure.ONE.negated() : new Enclosure(-1, 1);
            // A condition has no slope; only jumps come here, and they are handed on before.
            default -> Enclosure.ZERO;
        };
    }

    private static Enclosure share(int[] from, int operand, boolean first, boolean second) {
        if (from[0] == from[1]) {
            return UNIT;
        }
        if (first || second) {
            return first == (operand == 0) ? Enclosure.ONE : Enclosure.ZERO;
        }
        return UNIT;
    }

    private void choiceBackwards(int[] from, Enclosure slope, Enclosure[] slopes) {
        Enclosure index = values[from[0]];
        int last = from.length - 2;
        if (index.high() < 0 || index.low() >= last + 1) {
            return;
        }
        boolean open = first(index) < last(index, last);
        for (int k = first(index); k <= last(index, last); k++) {
            add(slopes, from[k + 1], open ? slope.hull(Enclosure.ZERO) : slope);
        }
        if (open || slope.isAll()) {
            add(slopes, from[0], Enclosure.ALL);
        }
    }

    private void resultBackwards(int register, int call, Enclosure slope, Enclosure[] slopes) {
        Function function = (Function) registers.payload(call);
        List<Enclosure> arguments = arguments(call);
        int[] from = registers.operands(call);
        for (int i = 0; i < from.length; i++) {
            Enclosure partial = function.slope((Integer) registers.payload(register), i, arguments)
                    .orElse(Enclosure.ALL);
            add(slopes, from[i], slope.isAll() || partial.isAll() ? Enclosure.ALL : slope.times(partial));
        }
    }
}
