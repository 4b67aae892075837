package dev.millet.evolution;

import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A noun as it was at a time, and who says so.
 *
 * <p>Example: the canvas of the growth phase, 2013 to 2017, with the document that tells of it.
 *
 * @param <T> the noun
 */
@Value.Immutable
public interface Snapshot<T> extends WithSnapshot<T> {
    /** Its name in the timeline: {@code growth}. */
    Identifier id();

    /** What the time is called: "Growth". */
    Text title();

    /** The time. */
    Period when();

    /** The noun as it was. */
    T state();

    /** Where it is written that it was so. */
    List<Evidence> evidence();

    /** What to know about it: one author's opinion, say. */
    Optional<Text> note();

    /** A builder; {@code id}, {@code title}, {@code when} and {@code state} are required. */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Builds a {@link Snapshot}; each attribute is set once. */
    final class Builder<T> extends ImmutableSnapshot.Builder<T> {
        Builder() {}
    }
}
