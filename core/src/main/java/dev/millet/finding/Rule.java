package dev.millet.finding;

import java.util.List;

/**
 * One judgement about a model: a defect or a strength that can be told by looking.
 *
 * <p>Invariants are refused when a value is built; a rule judges what is legal but weak, so that a half-finished model
 * can be built, saved and shown. One rule is one small class or constant, named by the defect. It never fails on a legal
 * model and it changes nothing.
 *
 * @param <M> what it judges
 */
public interface Rule<M> {
    /** Its stable dotted key, e.g. {@code channel.function.uncovered}: {@code room.element.defect}. */
    String key();

    /**
     * What it finds, in the order of the model's elements; empty if nothing.
     *
     * <p>Each finding carries the rule's key, or a longer one that begins with it and a dot.
     */
    List<Finding> inspect(M model);
}
