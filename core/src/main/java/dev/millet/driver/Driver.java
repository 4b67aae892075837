package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Stub: an immutable node of a driver graph; scalar, with a unit checked at each operation. Equality by cached 128-bit content hash. Nothing recurses. */
public final class Driver {
    private Driver() {}

    // ---- leaves
    public static Driver of(Figure figure) {
        throw new UnsupportedOperationException("stub");
    }

    /** A definition such as "365 day/year": never replaced, sampled or counted as an assumption. */
    public static Driver constant(String quantity) {
        throw new UnsupportedOperationException("stub");
    }

    public static Driver constant(BigDecimal number, Unit unit) {
        throw new UnsupportedOperationException("stub");
    }

    /** A number that does not exist, with the reason. */
    public static Driver undefined(Unit unit, Text reason) {
        throw new UnsupportedOperationException("stub");
    }

    // ---- a name wraps a formula: two names are two lines and one register
    public Driver named(String id, Text label) {
        throw new UnsupportedOperationException("stub");
    }

    public Driver named(Identifier id, Text label) {
        throw new UnsupportedOperationException("stub");
    }

    /** The calculator that built it (id, version, source of the formula); shown in the explanation. Only on a named driver. */
    public Driver method(Method method) {
        throw new UnsupportedOperationException("stub");
    }

    // ---- arithmetic
    public Driver plus(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    public Driver minus(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    public Driver times(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    /** Undefined where the divisor is zero. */
    public Driver dividedBy(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    public Driver negated() {
        throw new UnsupportedOperationException("stub");
    }

    /** Whole power; negative powers of zero are undefined. */
    public Driver power(int exponent) {
        throw new UnsupportedOperationException("stub");
    }

    /** Ratio to a ratio's power: positive base (or zero with a positive exponent); else undefined. */
    public Driver power(Driver exponent) {
        throw new UnsupportedOperationException("stub");
    }

    public Driver min(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    public Driver max(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    public Driver abs() {
        throw new UnsupportedOperationException("stub");
    }

    /** One sum of many terms of the same unit, from left to right; an empty sum needs the unit. */
    public static Driver sum(Unit unit, Iterable<Driver> terms) {
        throw new UnsupportedOperationException("stub");
    }

    /** index (a ratio, rounded down, 0-based) picks an alternative; outside: undefined. */
    public static Driver choice(Driver index, List<Driver> alternatives) {
        throw new UnsupportedOperationException("stub");
    }

    /** The results of a function call; the call is shared. */
    public static List<Driver> call(Function function, List<Driver> arguments) {
        throw new UnsupportedOperationException("stub");
    }

    // ---- conditions
    public Condition isAtLeast(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    public Condition isMoreThan(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    public Condition isAtMost(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    public Condition isLessThan(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    /** More than zero of its own unit. */
    public Condition isPositive() {
        throw new UnsupportedOperationException("stub");
    }

    /** A guard: this value where the condition holds, else undefined with the reason. */
    public Driver onlyIf(Condition condition, Text reason) {
        throw new UnsupportedOperationException("stub");
    }

    /** This value where it is defined, else the other (same unit): the only place where undefined stops, on purpose ("no debt, no interest"). */
    public Driver orElse(Driver other) {
        throw new UnsupportedOperationException("stub");
    }

    // ---- questions
    public Unit unit() {
        throw new UnsupportedOperationException("stub");
    }

    public Optional<Identifier> id() {
        throw new UnsupportedOperationException("stub");
    }

    public Optional<Text> label() {
        throw new UnsupportedOperationException("stub");
    }

    public Optional<Figure> figure() {
        throw new UnsupportedOperationException("stub");
    }

    public List<Driver> inputs() {
        throw new UnsupportedOperationException("stub");
    }

    /** Decimal value: a reading of the tree with this one answer. */
    public Value value() {
        throw new UnsupportedOperationException("stub");
    }

    /** Explanation of the decimal value: a reading of the tree with this one answer. */
    public Explanation explain() {
        throw new UnsupportedOperationException("stub");
    }
}
