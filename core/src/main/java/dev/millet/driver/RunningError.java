package dev.millet.driver;

import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A running error analysis (Wilkinson 1963): the double value of each register with a bound on its distance from the
 * decimal one.
 *
 * <p>A bound has three kinds of parts: what the operands bring, the rounding of the double operation (half a unit in the
 * last place, two for powers) and that of the decimal one (1e-33 of the value). An undefined register has the bound 0
 * when the decimal one is surely undefined too. Where a comparison is closer than the bounds of its sides, the value is
 * the one of the double reading and the bound covers both branches; where that is impossible, it is infinite.
 */
final class RunningError {
    /** Half a unit in the last place, relative, and the rounding of DECIMAL128, both with something to spare. */
    private static final double ROUNDING = 1.12e-16;

    private static final double DECIMAL = 1e-33;
    /** What the least numbers lose. */
    private static final double UNDERFLOW = 1e-323;
    /** Covers the roundings of the bounds themselves. */
    private static final double SLACK = 1 + 1e-9;

    private static final double UNKNOWN = Double.POSITIVE_INFINITY;

    private final Registers registers;
    private final double[] values;
    private final double[] bounds;

    RunningError(Registers registers) {
        this.registers = registers;
        this.values = new double[registers.size()];
        this.bounds = new double[values.length];
        for (int register = 0; register < values.length; register++) {
            read(register, registers.operands(register));
        }
    }

    Approximation of(int register) {
        return new Approximation(values[register], bounds[register]);
    }

    private void read(int register, int[] from) {
        Operation operation = registers.operation(register);
        switch (operation) {
            case FIGURE -> leaf(register, ((Figure) registers.payload(register)).value());
            case CONSTANT -> leaf(register, (BigDecimal) registers.payload(register));
            case UNDEFINED -> set(register, Double.NaN, 0);
            case ALWAYS -> set(register, 1, 0);
            case NEVER -> set(register, 0, 0);
            case CHOOSE -> choose(register, from);
            case OR_ELSE -> orElse(register, from);
            case CHOICE -> choice(register, from);
            case CALL -> {}
            case RESULT -> result(register, from[0]);
            default -> strict(register, operation, from);
        }
    }

    private void leaf(int register, BigDecimal number) {
        double value = Code.number(number);
        boolean exact = Double.isFinite(value) && new BigDecimal(value).compareTo(number) == 0;
        set(register, value, exact ? 0 : Math.abs(value) * ROUNDING + UNDERFLOW);
    }

    /** An operation that is undefined as soon as one operand is. */
    private void strict(int register, Operation operation, int[] from) {
        int first = from[0];
        int second = from[from.length - 1];
        if (isUndefined(first) || isUndefined(second)) {
            set(register, Double.NaN, 0);
        } else if (bounds[first] == UNKNOWN || bounds[second] == UNKNOWN) {
            set(register, Double.NaN, UNKNOWN);
        } else {
            number(register, operation, from, values[first], bounds[first], values[second], bounds[second]);
        }
    }

    private void number(int register, Operation operation, int[] from, double a, double ea, double b, double eb) {
        switch (operation) {
            case SUM -> rounded(register, a + b, ea + eb, 1);
            case MINUS -> rounded(register, a - b, from[0] == from[1] ? 0 : ea + eb, 1);
            case TIMES -> rounded(register, a * b, Math.abs(a) * eb + Math.abs(b) * ea + ea * eb, 1);
            case DIVIDE -> divide(register, a, ea, b, eb);
            case NEGATE -> set(register, -a, ea);
            case WHOLE_POWER -> wholePower(register, a, ea, (Integer) registers.payload(register));
            case POWER -> power(register, a, ea, b, eb);
            case MIN -> set(register, Math.min(a, b), Math.max(ea, eb));
            case MAX -> set(register, Math.max(a, b), Math.max(ea, eb));
            case ABS -> set(register, Math.abs(a), ea);
            case AT_LEAST -> compare(register, from, Doubles.atLeast(a, b), Math.abs(a - b), ea + eb);
            case MORE_THAN -> compare(register, from, Doubles.moreThan(a, b), Math.abs(a - b), ea + eb);
            case AND -> condition(register, a * b, (ea > 0 && b + eb > 0) || (eb > 0 && a + ea > 0));
            case OR -> condition(register, Math.max(a, b), (ea > 0 && b - eb < 1) || (eb > 0 && a - ea < 1));
            case NOT -> condition(register, 1 - a, ea > 0);
            case ONLY_IF -> {
                if (eb > 0) {
                    set(register, b == 1 ? a : Double.NaN, UNKNOWN);
                } else {
                    set(register, b == 1 ? a : Double.NaN, b == 1 ? ea : 0);
                }
            }
            default -> throw new IllegalStateException("no bound for " + operation);
        }
    }

    private boolean isUndefined(int register) {
        return Double.isNaN(values[register]) && bounds[register] == 0;
    }

    /** A value that the double operation rounded, some half units in the last place. */
    private void rounded(int register, double value, double inherited, double units) {
        double size = Math.abs(value);
        set(register, value, (inherited + size * (units * ROUNDING + DECIMAL) + UNDERFLOW) * SLACK);
    }

    private void set(int register, double value, double bound) {
        // Near the largest double the decimal reading may find a number where the double one does not, or the reverse.
        boolean edge = Double.isInfinite(value) || Math.abs(value) + bound > Double.MAX_VALUE / 2;
        values[register] = Double.isFinite(value) ? value : Double.NaN;
        bounds[register] = edge || Double.isNaN(bound) ? UNKNOWN : bound;
    }

    /** A condition too close to call has the bound 1. */
    private void condition(int register, double value, boolean open) {
        set(register, value, open ? 1 : 0);
    }

    private void compare(int register, int[] from, double value, double distance, double bound) {
        condition(register, value, from[0] != from[1] && bound > 0 && distance <= bound * SLACK);
    }

    private void divide(int register, double a, double ea, double b, double eb) {
        if (b == 0 && eb == 0) {
            set(register, Double.NaN, 0);
            return;
        }
        double least = Math.abs(b) - eb;
        if (!(least > 0)) {
            set(register, Doubles.divide(a, b), UNKNOWN);
            return;
        }
        double quotient = a / b;
        rounded(register, quotient, (ea + Math.abs(quotient) * eb) / least, 1);
    }

    private void wholePower(int register, double a, double ea, int exponent) {
        double value = Doubles.power(a, exponent);
        if (a == 0 && ea == 0 && exponent < 0) {
            set(register, Double.NaN, 0);
            return;
        }
        double size = Math.abs(a);
        double roundings = 2.0 * Math.abs((double) exponent) + 4;
        double inherited;
        if (ea == 0) {
            inherited = 0;
        } else if (ea < size) {
            double worst = exponent < 0 ? -Math.log1p(-ea / size) : Math.log1p(ea / size);
            double least = exponent < 0 ? Math.log1p(ea / size) : -Math.log1p(-ea / size);
            inherited = Math.abs(value) * Math.expm1(Math.abs((double) exponent) * Math.max(worst, least));
        } else {
            inherited = exponent < 0 ? UNKNOWN : 2 * Math.pow(size + ea, exponent);
        }
        rounded(register, value, inherited, roundings);
    }

    private void power(int register, double a, double ea, double b, double eb) {
        if (ea == 0 && (a < 0 || (a == 0 && eb == 0))) {
            set(register, Doubles.power(a, b), 0);
            return;
        }
        if (a + ea < 0) {
            set(register, Double.NaN, 0);
            return;
        }
        if (a <= ea) {
            set(register, Doubles.power(a, b), UNKNOWN);
            return;
        }
        double value = Doubles.power(a, b);
        double logarithm = Math.abs(Math.log(a));
        double logarithmBound = -Math.log1p(-ea / a) + DECIMAL;
        double change = (Math.abs(b) + eb) * logarithmBound + eb * logarithm;
        rounded(register, value, Math.abs(value) * Math.expm1(change * SLACK), 4);
    }

    private void choose(int register, int[] from) {
        int condition = from[0];
        if (isUndefined(condition)) {
            set(register, Double.NaN, 0);
        } else if (bounds[condition] == UNKNOWN) {
            set(register, Double.NaN, UNKNOWN);
        } else {
            int taken = from[values[condition] == 1 ? 1 : 2];
            int other = from[values[condition] == 1 ? 2 : 1];
            boolean either = bounds[condition] > 0;
            set(register, values[taken], either ? covering(taken, other) : bounds[taken]);
        }
    }

    /** A bound around one register that holds for another too. */
    private double covering(int taken, int other) {
        if (isUndefined(taken) && isUndefined(other)) {
            return 0;
        }
        double bound = Math.abs(values[taken] - values[other]) * SLACK + bounds[other];
        return Double.isNaN(bound) ? UNKNOWN : Math.max(bounds[taken], bound);
    }

    private void orElse(int register, int[] from) {
        if (isUndefined(from[0])) {
            set(register, values[from[1]], bounds[from[1]]);
        } else {
            set(register, values[Double.isNaN(values[from[0]]) ? from[1] : from[0]], bounds[from[0]]);
        }
    }

    private void choice(int register, int[] from) {
        double index = values[from[0]];
        double bound = bounds[from[0]];
        int first = Doubles.choice(index - bound, from.length - 1);
        int last = Doubles.choice(index + bound, from.length - 1);
        if (isUndefined(from[0])) {
            set(register, Double.NaN, 0);
        } else if (bound == UNKNOWN || first != last || (index - bound < 0 && index + bound >= 0)) {
            int picked = Doubles.choice(index, from.length - 1);
            set(register, picked < 0 ? Double.NaN : values[from[picked + 1]], UNKNOWN);
        } else if (first < 0) {
            set(register, Double.NaN, 0);
        } else {
            set(register, values[from[first + 1]], bounds[from[first + 1]]);
        }
    }

    /** First order in the arguments' bounds, doubled, plus the function's own accuracy. */
    private void result(int register, int call) {
        Function function = (Function) registers.payload(call);
        int which = (Integer) registers.payload(register);
        int[] from = registers.operands(call);
        double[] point = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            if (isUndefined(from[i])) {
                set(register, Double.NaN, 0);
                return;
            }
            point[i] = values[from[i]];
        }
        if (Arrays.stream(from).anyMatch(operand -> bounds[operand] == UNKNOWN) || isOpen(function, point, from)) {
            set(register, Double.NaN, UNKNOWN);
            return;
        }
        double[] out = new double[function.results()];
        Arrays.fill(out, Double.NaN);
        boolean refused = !Doubles.accepts(function, point);
        if (!refused) {
            function.doubles(point, out);
        }
        double value = out[which];
        double bound = refused ? 0 : Double.isFinite(value) ? Math.abs(value) * function.accuracy() : UNKNOWN;
        for (int i = 0; i < from.length && !refused; i++) {
            if (bounds[from[i]] > 0) {
                double slope = function.partial(which, i, point).orElse(UNKNOWN);
                bound += 2 * Math.abs(slope) * bounds[from[i]];
            }
        }
        set(register, value, refused ? 0 : bound * SLACK + UNDERFLOW);
    }

    /** Whether the function may refuse at one end of an argument's bound and not at the other. */
    private boolean isOpen(Function function, double[] point, int[] from) {
        boolean refused = function.refusal(point).isPresent();
        for (int i = 0; i < from.length; i++) {
            double[] near = point.clone();
            near[i] = point[i] - bounds[from[i]];
            boolean below = function.refusal(near).isPresent();
            near[i] = point[i] + bounds[from[i]];
            if (below != refused || function.refusal(near).isPresent() != refused) {
                return true;
            }
        }
        return false;
    }
}
