package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.ExplanationDifference;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.List;

/**
 * Lean practices as levers under any driver tree: what each changes alone, all together, and by working together.
 *
 * <p>The effect of a lever on an answer = the answer read with the lever's figures in place − the answer as it is. Nothing is
 * computed on the side, and {@link #why} tells line by line what moved. The effects of single levers need not sum to the
 * effect of all: the rest is what they do only together.
 *
 * <p>Example: cost = stock days × sales × rate, 40 days × CNY 1 M/day × 0.0003/day = 12,000 a day. Pre-sale (10 days) saves
 * 9,000, cheaper capital (0.0002) saves 4,000, both 10,000: 3,000 less than the sum, since cheap capital saves less where there
 * is little stock.
 *
 * <p>No two levers change one figure: which of them would hold could only be guessed.
 *
 * <p>Source: Womack and Jones, Lean Thinking (1996); pre-order financing as a lever of cash: Ries, The Lean Startup (2011).
 *
 * @param id its name
 * @param label what it is called on a page
 * @param levers the practices, names distinct, at least one
 */
public record LeanPractices(Identifier id, Text label, List<LeanLever> levers) {
    /** Refuses no lever at all, two of one name, and one figure changed by two. */
    public LeanPractices {
        levers = List.copyOf(levers);
        String where = "lean practices '" + id + "'";
        Bounds.oneWord("lean practices", id, where);
        if (levers.isEmpty()) {
            throw new IllegalArgumentException(
                    "lean practices must have one lever at least, but was '[]' (" + where + ")");
        }
        Bounds.distinct("lean lever", levers.stream().map(LeanLever::id).toList(), where);
        Bounds.distinct(
                "figure of levers",
                levers.stream()
                        .flatMap(lever -> lever.changes().stream())
                        .map(Figure::id)
                        .toList(),
                where);
    }

    /**
     * What an answer changes by under one lever; undefined where the answer is, before or after.
     *
     * @throws IllegalArgumentException if the tree has no figure that the lever changes, or no such answer
     */
    public Value effect(DriverTree tree, String answer, String lever) {
        return difference(tree, answer, tree.read(lever(lever).changes()));
    }

    /** What an answer changes by under all levers at once. */
    public Value effect(DriverTree tree, String answer) {
        return difference(tree, answer, together(tree));
    }

    /** The effect of all levers − the sum of the effects of each: what they do only together. */
    public Value interaction(DriverTree tree, String answer) {
        Driver rest = change(tree, answer, together(tree));
        for (LeanLever lever : levers) {
            rest = rest.minus(change(tree, answer, tree.read(lever.changes())));
        }
        return rest.value();
    }

    /** What moved under one lever, line by line. */
    public ExplanationDifference why(DriverTree tree, String answer, String lever) {
        return tree.read(lever(lever).changes())
                .explain(answer)
                .minus(tree.read().explain(answer));
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    public static Shape<LeanPractices> shape() {
        return ProcessShapes.LEAN;
    }

    private LeanLever lever(String lever) {
        List<Identifier> ids = levers.stream().map(LeanLever::id).toList();
        Bounds.known("lean lever", Identifier.of(lever), ids, "lean practices '" + id + "'");
        return levers.get(ids.indexOf(Identifier.of(lever)));
    }

    private Reading together(DriverTree tree) {
        return tree.read(
                levers.stream().flatMap(lever -> lever.changes().stream()).toList());
    }

    private static Value difference(DriverTree tree, String answer, Reading after) {
        return change(tree, answer, after).value();
    }

    private static Driver change(DriverTree tree, String answer, Reading after) {
        return read(tree, answer, after).minus(read(tree, answer, tree.read()));
    }

    private static Driver read(DriverTree tree, String answer, Reading reading) {
        Value value = reading.value(answer);
        return value.asNumber()
                .map(number -> Driver.constant(number, tree.find(answer).unit()))
                .orElseGet(() ->
                        Driver.undefined(tree.find(answer).unit(), value.why().orElseThrow()));
    }
}
