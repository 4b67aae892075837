package dev.millet.driver;

import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The interval reading: forwards for the bounds of every register, backwards ({@link IntervalSlopes}) for the slopes of
 * one answer. Conditions are enclosed as 0 (does not hold) to 1 (holds).
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
        List<Enclosure> slopes = new IntervalSlopes(registers, this).from(register);
        ImmutableMap.Builder<Identifier, Enclosure> byFigure = ImmutableMap.builder();
        for (Identifier id : boxes.keySet()) {
            byFigure.put(id, slope(id, slopes));
        }
        return new EnclosedAnswer(values[register], !may[register], byFigure.buildOrThrow());
    }

    Enclosure value(int register) {
        return values[register];
    }

    boolean mayBeUndefined(int register) {
        return may[register];
    }

    boolean isSurelyUndefined(int register) {
        return surely[register];
    }

    private Enclosure slope(Identifier figure, List<Enclosure> slopes) {
        Integer register = registers.figures().get(figure);
        return register == null ? Enclosure.ZERO : slopes.get(register);
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

    static int first(Enclosure index) {
        return (int) Math.max(0, Math.floor(index.low()));
    }

    static int last(Enclosure index, int last) {
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

    List<Enclosure> arguments(int call) {
        List<Enclosure> arguments = new ArrayList<>();
        for (int operand : registers.operands(call)) {
            arguments.add(values[operand]);
        }
        return arguments;
    }
}
