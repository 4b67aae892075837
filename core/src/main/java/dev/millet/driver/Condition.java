package dev.millet.driver;

import dev.millet.basics.Unit;

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
