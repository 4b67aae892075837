package dev.millet.valuechain;

import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;

/**
 * A stated effect of a linkage: so much spent here saves so much there, both in money per year.
 *
 * @param spent what is spent at the linkage's beginning
 * @param saved what that saves, in all, at its end
 */
public record SavingPoint(Figure spent, Figure saved) {
    /** Refuses spending of nothing, and a saving below zero. */
    public SavingPoint {
        String where = "saving '" + saved.id() + "'";
        Bounds.positive("spending of a linkage", spent, where);
        Bounds.notNegative("saving of a linkage", saved, where);
    }
}
