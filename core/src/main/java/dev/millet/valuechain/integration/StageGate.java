package dev.millet.valuechain.integration;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import org.immutables.value.Value;

/**
 * What must be reached before a move may be made: a measure now and the least that it must be.
 *
 * <p>Example: 7 M phones a year now, 10 M at least: 3 M are missing, and the gate is closed.
 *
 * <p>Source: Cooper, Stage-Gate Systems (Business Horizons, 1990).
 */
@Value.Immutable
public interface StageGate extends WithStageGate {
    /** Its name: volume. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** Where the measure stands. */
    Figure now();

    /** The least that opens the gate, in the same unit. */
    Figure least();

    /** A builder; {@code id}, {@code now} and {@code least} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A gate by its id. */
    static StageGate of(String id, Figure now, Figure least) {
        return builder().id(Identifier.of(id)).now(now).least(least).build();
    }

    /** Refuses two units. */
    @Value.Check
    default void check() {
        String where = "stage gate '" + id() + "'";
        Bounds.oneWord("a stage gate", id(), where);
        Bounds.unit("least of a stage gate", least(), now().unit(), where);
    }

    /** Builds a gate. */
    final class Builder extends ImmutableStageGate.Builder {
        Builder() {}
    }
}
