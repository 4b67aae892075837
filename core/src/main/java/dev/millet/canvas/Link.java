package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item joined to another, in a direction, perhaps with a sign.
 *
 * <p>Its {@link #key} is made of its content: the same link cannot be drawn twice, and two versions of
 * a canvas know it again.
 *
 * <p>Example: {@code Link.of("reaches", "mi-com", "mi-fans")}.
 */
@Value.Immutable
public interface Link extends WithLink {
    /** The id of its link type: {@code reaches}. */
    Identifier type();

    /** The item where it begins. */
    Identifier from();

    /** The item where it ends. */
    Identifier to();

    /** Which way it works; what its type says if absent. */
    Optional<Sign> sign();

    /** Where it is written. */
    List<Evidence> evidence();

    /** What to know about it. */
    Optional<Text> note();

    /** What tells it from other links: {@code reaches:mi-com:mi-fans}. */
    default String key() {
        return type() + ":" + from() + ":" + to();
    }

    /**
     * A link without a sign of its own.
     *
     * @throws IllegalArgumentException if an id is malformed
     */
    static Link of(String type, String from, String to) {
        return builder()
                .type(Identifier.of(type))
                .from(Identifier.of(from))
                .to(Identifier.of(to))
                .build();
    }

    /** A builder; {@code type}, {@code from} and {@code to} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a link from an item to itself. */
    @Value.Check
    default void check() {
        if (from().equals(to())) {
            throw new IllegalArgumentException(
                    "link must join two items, but was from '" + from() + "' to itself (type '" + type() + "')");
        }
    }

    /** Builds a {@link Link}; each attribute is set once. */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
