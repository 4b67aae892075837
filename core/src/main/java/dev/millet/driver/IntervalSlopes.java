package dev.millet.driver;

import java.util.List;

/**
 * Slopes over a box: bounds of the derivative of an answer by each register.
 *
 * <p>An operation that may jump hands {@link Enclosure#ALL} to whatever decides the jump, and whatever has such a slope
 * hands it on: it may move the answer by any amount.
 */
final class IntervalSlopes extends Slopes<Enclosure> {
    private static final Enclosure UNIT = new Enclosure(0, 1);

    private final IntervalReading reading;

    IntervalSlopes(Registers registers, IntervalReading reading) {
        super(registers);
        this.reading = reading;
    }

    @Override
    Enclosure value(int register) {
        return reading.value(register);
    }

    @Override
    Enclosure whole(int number) {
        return number == 0 ? Enclosure.ZERO : number == 1 ? Enclosure.ONE : new Enclosure(number, number);
    }

    @Override
    boolean isZero(Enclosure number) {
        return number.equals(Enclosure.ZERO);
    }

    @Override
    Enclosure plus(Enclosure a, Enclosure b) {
        return a.plus(b);
    }

    @Override
    Enclosure negated(Enclosure a) {
        return a.negated();
    }

    @Override
    Enclosure times(Enclosure a, Enclosure b) {
        return a.times(b);
    }

    @Override
    Enclosure dividedBy(Enclosure a, Enclosure b) {
        return a.dividedBy(b);
    }

    @Override
    Enclosure power(Enclosure base, int exponent) {
        return base.power(exponent);
    }

    @Override
    Enclosure powerPartial(int register, int operand) {
        int[] from = registers.operands(register);
        Enclosure base = value(from[0]);
        Enclosure exponent = value(from[1]);
        if (!(base.low() > 0)) {
            return Enclosure.ALL;
        }
        return operand == 0
                ? exponent.times(base.power(exponent.minus(Enclosure.ONE)))
                : base.log().times(value(register));
    }

    @Override
    Enclosure handedOn(int register, int operand, Enclosure slope) {
        return switch (registers.operation(register)) {
            case CHOICE, OR_ELSE, CHOOSE, ONLY_IF, RESULT -> decided(register, operand, slope);
            // Nothing is known here, or a jump.
            default -> slope.isAll() ? Enclosure.ALL : super.handedOn(register, operand, slope);
        };
    }

    @Override
    Enclosure decided(int register, int operand, Enclosure slope) {
        int[] from = registers.operands(register);
        return switch (registers.operation(register)) {
            case MIN, MAX, ABS -> slope.times(partial(register, from, operand));
            case ONLY_IF -> operand == 0 || slope.isAll() ? slope : Enclosure.ZERO;
            case OR_ELSE -> orElse(from, operand, slope);
            case CHOOSE -> choose(value(from[0]), operand, slope);
            case CHOICE -> choice(from, operand, slope);
            case RESULT -> result(register, from[0], operand, slope);
            // A condition has no slope; only jumps go through it.
            default -> Enclosure.ZERO;
        };
    }

    private Enclosure partial(int register, int[] from, int operand) {
        Enclosure a = value(from[0]);
        Enclosure b = value(from[from.length - 1]);
        return switch (registers.operation(register)) {
            case MIN -> share(from, operand, a.high() < b.low(), b.high() < a.low());
            case MAX -> share(from, operand, a.low() > b.high(), b.low() > a.high());
            default -> a.low() >= 0 ? Enclosure.ONE : a.high() <= 0 ? Enclosure.ONE.negated() : new Enclosure(-1, 1);
        };
    }

    private static Enclosure share(int[] from, int operand, boolean first, boolean second) {
        if (from[0] != from[1] && (first || second)) {
            return first == (operand == 0) ? Enclosure.ONE : Enclosure.ZERO;
        }
        return UNIT;
    }

    private Enclosure orElse(int[] from, int operand, Enclosure slope) {
        boolean may = reading.mayBeUndefined(from[0]);
        boolean surely = reading.isSurelyUndefined(from[0]);
        if (operand == 0 ? surely : !may) {
            return Enclosure.ZERO;
        }
        return may && !surely ? Enclosure.ALL : slope;
    }

    private static Enclosure choose(Enclosure condition, int operand, Enclosure slope) {
        if (operand == 0) {
            return condition.low() < condition.high() || slope.isAll() ? Enclosure.ALL : Enclosure.ZERO;
        }
        boolean may = operand == 1 ? condition.high() == 1 : condition.low() == 0;
        boolean surely = operand == 1 ? condition.low() == 1 : condition.high() == 0;
        return surely ? slope : may ? slope.hull(Enclosure.ZERO) : Enclosure.ZERO;
    }

    private Enclosure choice(int[] from, int operand, Enclosure slope) {
        Enclosure index = value(from[0]);
        int last = from.length - 2;
        if (index.high() < 0 || index.low() >= last + 1) {
            return Enclosure.ZERO;
        }
        int first = IntervalReading.first(index);
        boolean open = first < IntervalReading.last(index, last);
        if (operand == 0) {
            return open || slope.isAll() ? Enclosure.ALL : Enclosure.ZERO;
        }
        boolean may = first <= operand - 1 && operand - 1 <= IntervalReading.last(index, last);
        return may ? open ? slope.hull(Enclosure.ZERO) : slope : Enclosure.ZERO;
    }

    private Enclosure result(int register, int call, int argument, Enclosure slope) {
        Function function = (Function) registers.payload(call);
        List<Enclosure> arguments = reading.arguments(call);
        Enclosure partial = function.slope((Integer) registers.payload(register), argument, arguments)
                .orElse(Enclosure.ALL);
        return slope.isAll() || partial.isAll() ? Enclosure.ALL : slope.times(partial);
    }
}
