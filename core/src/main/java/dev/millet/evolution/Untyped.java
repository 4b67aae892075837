package dev.millet.evolution;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;

/** The two casts that walking values by their kinds needs, in one place. */
final class Untyped {
    private Untyped() {}

    /** The value as the kind that is asked about has it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // callers ask the kind that the value belongs to
    static <V> V as(Object value) {
        return (V) value;
    }

    /** The member of a union that a value belongs to. */
    static <V> Shape<? extends V> member(Kind.Union<V> kind, Object value) {
        return kind.members().stream()
                .filter(member -> member.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        kind.name() + " must be one of " + kind.types() + ", but was '" + value + "'"));
    }
}
