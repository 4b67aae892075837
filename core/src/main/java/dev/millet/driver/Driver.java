package dev.millet.driver;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Identifier;
import dev.millet.basics.Quantity;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a reason: an immutable node of a graph that ends in figures and definitions.
 *
 * <p>A driver holds no number, only how to get one, so that every reading (decimal, double, explanation, scenario) is a
 * reading of the same formula. It is scalar and has a unit, which each operation checks: CNY/unit plus CNY/month is
 * refused where it is written, not where it is read. Example:
 *
 * <pre>{@code
 * Driver price = Driver.of(Figure.decided("price", "CNY 1999/unit", "set by the maker"));
 * Driver vat = Driver.of(Figure.assumed("vat", "17%", "the law of 2011"));
 * Driver net = price.dividedBy(Driver.constant("1").plus(vat)).named("net", Text.of("price ex VAT"));
 * net.value();   // 1708.547008547008547008547008547009 CNY/unit
 * net.explain(); // price ex VAT = 1708.55 CNY/unit = price ÷ (1 + VAT) ...
 * }</pre>
 *
 * <p>Two drivers are equal when their content is: names, figures, formulas. Equality, hash, text and every walk work
 * without recursion, so a chain of a million drivers is as safe as one of three. What does not exist in a reading
 * (a division by zero, a failed guard) becomes an undefined {@link Value}, never an exception.
 */
public final class Driver {
    static final Driver[] NONE = {};
    /** The payload of an operation that carries nothing. */
    static final Object NOTHING = "";

    final Operation operation;
    final Driver[] operands;
    final Object payload;
    final ContentHash hash;
    private final Unit unit;

    Driver(Operation operation, Driver[] operands, Object payload, Unit unit) {
        this.operation = operation;
        this.operands = operands;
        this.payload = payload;
        this.unit = unit;
        this.hash = ContentHash.of(operation, operands, payload, unit);
    }

    // ---- leaves

    /** A figure as a leaf: what scenarios replace, simulations draw and explanations cite. */
    public static Driver of(Figure figure) {
        return new Driver(Operation.FIGURE, NONE, figure, figure.unit());
    }

    /**
     * A definition such as {@code "365 day/year"}: never replaced, sampled or counted as an assumption.
     *
     * @param quantity number and unit as {@link Quantity#parse} reads them
     * @throws IllegalArgumentException if the text is not a quantity
     */
    public static Driver constant(String quantity) {
        Quantity parsed = Quantity.parse(quantity);
        return constant(parsed.number(), parsed.unit());
    }

    /** A definition, given as number and unit. */
    public static Driver constant(BigDecimal number, Unit unit) {
        return new Driver(Operation.CONSTANT, NONE, DecimalText.checked(number, "constant"), unit);
    }

    /** A number that does not exist, with the reason: {@code undefined(unit, Text.of("no dealer sells there"))}. */
    public static Driver undefined(Unit unit, Text reason) {
        return new Driver(Operation.UNDEFINED, NONE, reason, unit);
    }

    // ---- names

    /**
     * This formula under a name: a line of its own in every explanation, and no further cost.
     *
     * @throws IllegalArgumentException if the id is not an {@link Identifier}
     */
    public Driver named(String id, Text label) {
        return named(Identifier.of(id), label);
    }

    /** This formula under a name; two names of one formula are two lines and one computation. */
    public Driver named(Identifier id, Text label) {
        return new Driver(Operation.NAME, new Driver[] {this}, new Name(id, label, Optional.empty()), unit);
    }

    /**
     * The calculator that built it, shown in the explanation.
     *
     * @throws IllegalArgumentException if this driver carries no name of its own
     */
    public Driver method(Method method) {
        if (payload instanceof Name name) {
            return new Driver(Operation.NAME, operands, new Name(name.id(), name.label(), Optional.of(method)), unit);
        }
        throw new IllegalArgumentException(
                "driver must be named before it has a method, but was '" + this + "' (" + method.id() + ")");
    }

    // ---- arithmetic

    /**
     * Sum: 3 CNY + 4 CNY = 7 CNY.
     *
     * @throws IllegalArgumentException if the units differ; the message prints both formulas
     */
    public Driver plus(Driver other) {
        requireOneUnit("summands", this, other);
        return new Driver(Operation.SUM, new Driver[] {this, other}, NOTHING, unit);
    }

    /**
     * Difference: 3 CNY − 4 CNY = −1 CNY.
     *
     * @throws IllegalArgumentException if the units differ; the message prints both formulas
     */
    public Driver minus(Driver other) {
        requireOneUnit("minuend and subtrahend", this, other);
        return new Driver(Operation.MINUS, new Driver[] {this, other}, NOTHING, unit);
    }

    /** Product, of number and unit: 3 CNY/unit × 4 unit/year = 12 CNY/year. */
    public Driver times(Driver other) {
        return new Driver(Operation.TIMES, new Driver[] {this, other}, NOTHING, unit.times(other.unit));
    }

    /** Quotient, of number and unit; undefined where the divisor is zero. */
    public Driver dividedBy(Driver other) {
        return new Driver(Operation.DIVIDE, new Driver[] {this, other}, NOTHING, unit.dividedBy(other.unit));
    }

    /** The same amount with the other sign. */
    public Driver negated() {
        return new Driver(Operation.NEGATE, new Driver[] {this}, NOTHING, unit);
    }

    /** Whole power, of number and unit; x to the 0 is 1, for 0 too; a negative power of zero is undefined. */
    public Driver power(int exponent) {
        return new Driver(Operation.WHOLE_POWER, new Driver[] {this}, exponent, unit.power(exponent));
    }

    /**
     * A ratio to a ratio's power: 1.21 to the 0.5 is 1.1. The base must be positive, or zero with a positive exponent;
     * elsewhere undefined.
     *
     * @throws IllegalArgumentException if one of both has a unit
     */
    public Driver power(Driver exponent) {
        requireRatio("base of a power", this);
        requireRatio("exponent", exponent);
        return new Driver(Operation.POWER, new Driver[] {this, exponent}, NOTHING, Unit.RATIO);
    }

    /**
     * The less of both.
     *
     * @throws IllegalArgumentException if the units differ; the message prints both formulas
     */
    public Driver min(Driver other) {
        requireOneUnit("operands of a minimum", this, other);
        return new Driver(Operation.MIN, new Driver[] {this, other}, NOTHING, unit);
    }

    /**
     * The greater of both.
     *
     * @throws IllegalArgumentException if the units differ; the message prints both formulas
     */
    public Driver max(Driver other) {
        requireOneUnit("operands of a maximum", this, other);
        return new Driver(Operation.MAX, new Driver[] {this, other}, NOTHING, unit);
    }

    /** The amount without its sign. */
    public Driver abs() {
        return new Driver(Operation.ABS, new Driver[] {this}, NOTHING, unit);
    }

    /**
     * One sum of many terms, added from left to right; an empty sum is zero of the unit.
     *
     * @throws IllegalArgumentException if a term's unit is another; the message prints its formula
     */
    public static Driver sum(Unit unit, Iterable<Driver> terms) {
        List<Driver> list = new ArrayList<>();
        for (Driver term : terms) {
            if (!term.unit.equals(unit)) {
                throw new IllegalArgumentException("summands must have the unit '" + unit + "' of their sum, but was '"
                        + term.unit + "' (" + term + ")");
            }
            list.add(term);
        }
        if (list.isEmpty()) {
            return constant(BigDecimal.ZERO, unit);
        }
        return list.size() == 1 ? list.get(0) : new Driver(Operation.SUM, list.toArray(NONE), NOTHING, unit);
    }

    /**
     * One of several alternatives, picked by an index: a categorical assumption.
     *
     * @param index a ratio, rounded down, counting from 0; a value outside is undefined
     * @param alternatives of one unit
     * @throws IllegalArgumentException if there is no alternative, if units differ or the index has a unit
     */
    public static Driver choice(Driver index, List<Driver> alternatives) {
        requireRatio("index of a choice", index);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException(
                    "alternatives must not be empty, but was '[]' (choice by " + index + ")");
        }
        List<Driver> all = new ArrayList<>(alternatives.size() + 1);
        all.add(index);
        for (Driver alternative : alternatives) {
            requireOneUnit("alternatives", alternatives.get(0), alternative);
            all.add(alternative);
        }
        return new Driver(Operation.CHOICE, all.toArray(NONE), NOTHING, alternatives.get(0).unit);
    }

    /**
     * The results of a function call, in the function's order; the call itself is shared by all of them.
     *
     * @throws IllegalArgumentException if the number of arguments is not the function's arity, or as its unit rule says
     */
    public static List<Driver> call(Function function, List<Driver> arguments) {
        if (arguments.size() != function.arity()) {
            throw new IllegalArgumentException("arguments must be " + function.arity() + ", but were '"
                    + arguments.size() + "' (" + function.id() + ")");
        }
        List<Unit> units = function.units(arguments.stream().map(Driver::unit).toList());
        Driver call = new Driver(Operation.CALL, arguments.toArray(NONE), function, Unit.RATIO);
        List<Driver> results = new ArrayList<>(function.results());
        for (int result = 0; result < function.results(); result++) {
            results.add(new Driver(Operation.RESULT, new Driver[] {call}, result, units.get(result)));
        }
        return List.copyOf(results);
    }

    // ---- conditions

    /**
     * Whether this is at least the other.
     *
     * @throws IllegalArgumentException if the units differ, as for every comparison
     */
    public Condition isAtLeast(Driver other) {
        return compared(Operation.AT_LEAST, other);
    }

    /** Whether this is more than the other. */
    public Condition isMoreThan(Driver other) {
        return compared(Operation.MORE_THAN, other);
    }

    /** Whether this is at most the other. */
    public Condition isAtMost(Driver other) {
        return compared(Operation.AT_MOST, other);
    }

    /** Whether this is less than the other. */
    public Condition isLessThan(Driver other) {
        return compared(Operation.LESS_THAN, other);
    }

    /** Whether this is more than zero of its own unit. */
    public Condition isPositive() {
        return isMoreThan(constant(BigDecimal.ZERO, unit));
    }

    /**
     * A guard: this value where the condition holds, else undefined for the reason.
     *
     * <p>Example: {@code fixed.dividedBy(margin).onlyIf(margin.isPositive(), Text.of("every unit loses money"))}, so
     * that a break-even volume is never negative.
     */
    public Driver onlyIf(Condition condition, Text reason) {
        return new Driver(Operation.ONLY_IF, new Driver[] {this, condition.node}, reason, unit);
    }

    /**
     * This value where it is defined, else the other: the only place where undefined stops, on purpose ("no debt, no
     * interest").
     *
     * @throws IllegalArgumentException if the units differ; the message prints both formulas
     */
    public Driver orElse(Driver other) {
        requireOneUnit("a value and its substitute", this, other);
        return new Driver(Operation.OR_ELSE, new Driver[] {this, other}, NOTHING, unit);
    }

    private Condition compared(Operation comparison, Driver other) {
        requireOneUnit("sides of a comparison", this, other);
        return new Condition(new Driver(comparison, new Driver[] {this, other}, NOTHING, Unit.RATIO));
    }

    // ---- questions

    /** The unit of its value; a ratio for a pure number. */
    public Unit unit() {
        return unit;
    }

    /** The id of its own name or of its figure; empty for a formula without a name. */
    public Optional<Identifier> id() {
        if (operation == Operation.NAME) {
            return Optional.of(name().id());
        }
        return payload instanceof Figure figure ? Optional.of(figure.id()) : Optional.empty();
    }

    /** The label of its own name, or what its figure is called; empty for a formula without a name. */
    public Optional<Text> label() {
        if (operation == Operation.NAME) {
            return Optional.of(name().label());
        }
        return payload instanceof Figure figure ? Optional.of(figure.name()) : Optional.empty();
    }

    /** The figure, if this is a leaf that stands for one. */
    public Optional<Figure> figure() {
        return payload instanceof Figure figure ? Optional.of(figure) : Optional.empty();
    }

    /** The drivers directly below; of a condition, a call or a conditional also those that it looks at; each once. */
    public List<Driver> inputs() {
        Set<Driver> found = new LinkedHashSet<>();
        Deque<Driver> open = new ArrayDeque<>(List.of(operands));
        Set<Driver> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Driver next = open.pop();
            boolean inner = next.operation.isCondition() || next.operation == Operation.CALL;
            if (!inner) {
                found.add(next);
            } else if (seen.add(next)) {
                for (int i = next.operands.length - 1; i >= 0; i--) {
                    open.push(next.operands[i]);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Decimal value: a reading of the tree with this one answer. To read several answers build one tree of them. */
    public Value value() {
        return DriverTree.around(this).read().value(this);
    }

    /** Explanation of the decimal value: a reading of the tree with this one answer. */
    public Explanation explain() {
        return DriverTree.around(this).read().explain(this);
    }

    Name name() {
        if (payload instanceof Name name) {
            return name;
        }
        throw new IllegalStateException("no name at " + operation);
    }

    // ---- equality and text

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Driver driver && hash.equals(driver.hash));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash.low());
    }

    /** Its label or its formula in words, cut when long; not to be parsed. */
    @Override
    public String toString() {
        return FormulaText.brief(this, Locale.ENGLISH);
    }

    static void requireOneUnit(String what, Driver first, Driver second) {
        if (!first.unit.equals(second.unit)) {
            throw new IllegalArgumentException(what + " must have one unit, but were '" + first.unit + "' (" + first
                    + ") and '" + second.unit + "' (" + second + ")");
        }
    }

    private static void requireRatio(String what, Driver driver) {
        if (!driver.unit.isRatio()) {
            throw new IllegalArgumentException(
                    what + " must be a ratio, but was '" + driver.unit + "' (" + driver + ")");
        }
    }
}
