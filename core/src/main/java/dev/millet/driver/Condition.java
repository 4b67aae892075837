package dev.millet.driver;

import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Yes, no or undefined: what a driver's comparison says.
 *
 * <p>A condition is undefined as soon as anything in it is: {@code and}, {@code or} and {@code not} do not look away.
 * Example: {@code volume.isAtLeast(threshold).and(price.isPositive()).choose(discounted, full)}.
 *
 * <p>Immutable; equal when its formula is.
 */
public final class Condition {
    private static final Condition ALWAYS =
            new Condition(new Driver(Operation.ALWAYS, Driver.NONE, Driver.NOTHING, Unit.RATIO));
    private static final Condition NEVER =
            new Condition(new Driver(Operation.NEVER, Driver.NONE, Driver.NOTHING, Unit.RATIO));

    final Driver node;

    Condition(Driver node) {
        this.node = node;
    }

    /** Holds in every reading. */
    public static Condition always() {
        return ALWAYS;
    }

    /** Holds in no reading. */
    public static Condition never() {
        return NEVER;
    }

    /** Both hold; undefined where either is. */
    public Condition and(Condition other) {
        return new Condition(new Driver(Operation.AND, new Driver[] {node, other.node}, Driver.NOTHING, Unit.RATIO));
    }

    /** At least one holds; undefined where either is. */
    public Condition or(Condition other) {
        return new Condition(new Driver(Operation.OR, new Driver[] {node, other.node}, Driver.NOTHING, Unit.RATIO));
    }

    /** Holds where this one does not; undefined where it is. */
    public Condition not() {
        return new Condition(new Driver(Operation.NOT, new Driver[] {node}, Driver.NOTHING, Unit.RATIO));
    }

    /**
     * The conditional: one value where this holds, another where it does not.
     *
     * <p>Undefined where the condition is. The branch that is not taken never matters, not even when it is undefined.
     *
     * @param then the value where this condition holds
     * @param otherwise the value where it does not, of the same unit
     * @throws IllegalArgumentException if the units differ; the message prints both formulas
     */
    public Driver choose(Driver then, Driver otherwise) {
        Driver.requireOneUnit("branches", then, otherwise);
        return new Driver(Operation.CHOOSE, new Driver[] {node, then, otherwise}, Driver.NOTHING, then.unit());
    }

    /**
     * How far it is from changing: positive where it surely holds, negative where it does not, zero at its boundary.
     *
     * <p>A comparison's slack is the difference of its sides; that of {@code and} is the lesser one of both, that of
     * {@code or} the greater one, that of {@code not} the negative. It counts in the sides' own units and is a pure
     * number, since one condition may compare several units: {@code price ≥ 12 CNY} has the slack 3 at 15 CNY. At zero
     * the condition itself decides (≥ holds, &gt; does not). Undefined where the condition is.
     */
    public Driver slack() {
        NodeIndex done = new NodeIndex();
        List<Driver> slacks = new ArrayList<>();
        Deque<Driver> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            Driver next = open.peek();
            List<Driver> waiting = Arrays.stream(next.operands)
                    .filter(operand -> operand.operation.isCondition() && done.of(operand) < 0)
                    .toList();
            if (waiting.isEmpty()) {
                open.pop();
                if (done.add(next)) {
                    slacks.add(slack(next, operand -> slacks.get(done.of(operand))));
                }
            } else {
                waiting.forEach(open::push);
            }
        }
        return slacks.get(done.of(node));
    }

    private static Driver slack(Driver node, UnaryOperator<Driver> inner) {
        Driver[] of = node.operands;
        return switch (node.operation) {
            case ALWAYS -> Driver.constant(BigDecimal.ONE, Unit.RATIO);
            case NEVER -> Driver.constant(BigDecimal.ONE.negate(), Unit.RATIO);
            case AND -> inner.apply(of[0]).min(inner.apply(of[1]));
            case OR -> inner.apply(of[0]).max(inner.apply(of[1]));
            case NOT -> inner.apply(of[0]).negated();
            case AT_MOST, LESS_THAN -> pure(of[1].minus(of[0]));
            default -> pure(of[0].minus(of[1]));
        };
    }

    private static Driver pure(Driver difference) {
        return difference.unit().isRatio()
                ? difference
                : difference.dividedBy(Driver.constant(BigDecimal.ONE, difference.unit()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && node.equals(condition.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /** The formula in words, cut when long; not to be parsed. */
    @Override
    public String toString() {
        return node.toString();
    }
}
