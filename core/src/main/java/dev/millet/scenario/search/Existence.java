package dev.millet.scenario.search;

import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.util.List;

/**
 * Whether an answer has a value everywhere in the box that the figures' ranges span.
 *
 * <p>"No value in any range flips the verdict" says nothing where there is no verdict: past a pole, beyond the last step of a cost, where
 * a guard fails. Swings and the {@linkplain WorstCase worst corner} read ends of ranges; an answer may exist at all of them and
 * be missing between.
 *
 * <p>The box has the ends that the ranges tell: of a figure whose values go on for ever, those of its central 90 %. Draws go
 * beyond them, and a simulation counts those without a value.
 *
 * <p><b>How.</b> Interval arithmetic (Moore 1966) over the whole box proves that a value exists everywhere, or cannot. If it cannot,
 * each figure is moved alone over its range, then the box is halved again and again; a half of which existence is proved is left
 * out, and the middle of each other one is read. A place without a value settles it. After {@value ExistenceSearch#MOST_PARTS}
 * parts the question stays open, and is said to be.
 *
 * <pre>{@code
 * // price ÷ (supply − demand), supply 5..9, demand 7..8
 * Existence.of(tree, "ratio").extent();     // NOT_EVERYWHERE
 * Existence.of(tree, "ratio").where();      // supply at 7, say, and its value there: undefined, "division by zero"
 * }</pre>
 *
 * @param extent what was found
 * @param where the figures away from base at a place where the answer has no value; empty unless there is one, and where base is it
 * @param value the answer there, undefined with its reason; at base unless such a place was found
 */
public record Existence(Extent extent, List<Figure> where, Value value) {
    /** What is known of the box. */
    public enum Extent {
        /** Proved: it has a value at every point. */
        EVERYWHERE,
        /** Proved: there is a point at which it has none. */
        NOT_EVERYWHERE,
        /** Neither was proved. */
        UNKNOWN
    }

    /** Keeps an unmodifiable copy of the figures. */
    public Existence {
        where = List.copyOf(where);
    }

    /**
     * Asks it of a named driver of a tree.
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the tree has no driver of that id
     */
    public static Existence of(DriverTree tree, String answer) {
        return new ExistenceSearch(DriverTree.of(tree.find(answer))).found();
    }
}
