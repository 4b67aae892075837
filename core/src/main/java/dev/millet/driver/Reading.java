package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One decimal reading of a tree: the value and the explanation of everything in it.
 *
 * <p>Made by {@link DriverTree#read()}; all values are there when it is made, explanations are made when asked for.
 * Immutable and safe to share between threads. Decimals are rounded to DECIMAL128 (34 digits, half-even) after each
 * operation; nothing else is rounded.
 */
public final class Reading {
    private final DriverTree tree;
    private final Map<Identifier, Figure> replaced;
    private final @Nullable Object[] values;

    Reading(DriverTree tree, Map<Identifier, Figure> replaced) {
        this.tree = tree;
        this.replaced = replaced;
        this.values = tree.decimals().of(replaced);
    }

    /** The tree that was read. */
    public DriverTree tree() {
        return tree;
    }

    /**
     * The value of any named driver or figure in the tree.
     *
     * @throws IllegalArgumentException if the id names none; the message suggests the nearest id
     */
    public Value value(String id) {
        return value(tree.find(id));
    }

    /** The value of any named driver or figure in the tree; see {@link #value(String)}. */
    public Value value(Identifier id) {
        return value(id.text());
    }

    /**
     * The value of any driver in the tree, named or not.
     *
     * @throws IllegalArgumentException if it does not belong to the tree
     */
    public Value value(Driver driver) {
        return value(driver, tree.register(driver));
    }

    private Value value(Driver driver, int register) {
        Object value = values[register];
        if (value instanceof BigDecimal number) {
            return new Value.Defined(number, driver.unit());
        }
        if (!(value instanceof Missing missing)) {
            throw new IllegalStateException("register of " + driver + " was not read");
        }
        return new Value.Undefined(driver.unit(), missing.reason(), tree.namedAbove(missing.register()));
    }

    /** Why a named driver has its value. */
    public Explanation explain(String id) {
        return explain(tree.find(id));
    }

    /** Why a named driver has its value; see {@link #explain(String)}. */
    public Explanation explain(Identifier id) {
        return explain(id.text());
    }

    /**
     * Why a driver of the tree, named or not, has its value.
     *
     * @throws IllegalArgumentException if it does not belong to the tree
     */
    public Explanation explain(Driver driver) {
        tree.register(driver);
        return new Explanation(new DecimalRead(), driver);
    }

    /**
     * How a named driver moves with everything below it, at the figures of this reading.
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the id names none; the message suggests the nearest id
     */
    public Derivatives derivatives(String answer) {
        return new Derivatives(this, tree.find(answer));
    }

    /** How a named driver moves with everything below it; see {@link #derivatives(String)}. */
    public Derivatives derivatives(Identifier answer) {
        return derivatives(answer.text());
    }

    /** The values of the tree's answers, in their order. */
    public List<Value> values() {
        List<Value> answers = new ArrayList<>();
        List<Driver> asked = tree.answers();
        for (int i = 0; i < asked.size(); i++) {
            answers.add(value(asked.get(i), tree.answerRegister(i)));
        }
        return List.copyOf(answers);
    }

    /** The figure that this reading used: the replacement where there is one. */
    Figure figure(Figure figure) {
        return replaced.getOrDefault(figure.id(), figure);
    }

    /** What every register holds: a number, what a condition says, results of a call, or {@link Missing}. */
    @Nullable
    Object[] registers() {
        return values;
    }

    /** This reading as explanations want it. */
    private final class DecimalRead implements Read {
        @Override
        public DriverTree tree() {
            return tree;
        }

        @Override
        public Value value(Driver driver) {
            return Reading.this.value(driver);
        }

        @Override
        public double number(int register) {
            return values[register] instanceof BigDecimal number ? number.doubleValue() : Double.NaN;
        }

        @Override
        public int holds(int register) {
            return values[register] instanceof Boolean holds ? (holds ? 1 : 0) : -1;
        }

        @Override
        public boolean isDefined(int register) {
            return !(values[register] instanceof Missing);
        }

        @Override
        public int whole(int register) {
            if (!(values[register] instanceof BigDecimal number)) {
                return Integer.MIN_VALUE;
            }
            BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
            boolean fits = whole.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
            return fits ? whole.intValue() : Integer.MIN_VALUE;
        }

        @Override
        public Figure figure(Figure figure) {
            return Reading.this.figure(figure);
        }

        @Override
        public boolean renames() {
            return !replaced.isEmpty();
        }
    }
}
