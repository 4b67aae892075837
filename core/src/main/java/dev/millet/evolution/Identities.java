package dev.millet.evolution;

import dev.millet.basics.Attribute;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The identities of a list's elements. A declared one is a plain text, since there are many of them and few are ever told;
 * any other is already an {@link ElementIdentity.Content}.
 */
final class Identities {
    private Identities() {}

    /** One for each element, in order, distinct unless a declared one is doubled and not among those said to be. */
    static <V> List<Object> of(Kind<V> kind, List<V> list, Set<Object> doubled) {
        List<Object> identities = new ArrayList<>(list.size());
        Map<Object, Integer> again = new HashMap<>(0);
        for (V each : list) {
            Optional<String> key = key(kind, each);
            if (key.isPresent() && !doubled.contains(key.get())) {
                identities.add(key.get());
            } else {
                identities.add(
                        new ElementIdentity.Content(new Stated<>(kind, each), again.merge(each, 1, Integer::sum)));
            }
        }
        return identities;
    }

    /** The declared identities that two elements of one list have. */
    static <V> Set<Object> doubled(Kind<V> kind, List<V> list) {
        Set<Object> seen = new HashSet<>();
        Set<Object> doubled = new HashSet<>();
        for (V each : list) {
            key(kind, each).filter(key -> !seen.add(key)).ifPresent(doubled::add);
        }
        return doubled;
    }

    static ElementIdentity told(Object identity) {
        return identity instanceof String key ? new ElementIdentity.Key(key) : (ElementIdentity) identity;
    }

    /** The declared identity of an element. */
    static <V> Optional<String> key(Kind<V> kind, V value) {
        if (kind instanceof Kind.Nested<V> nested) {
            return nested.shape().identityOf(value);
        }
        return kind instanceof Kind.Union<V> union ? keyOf(Untyped.member(union, value), value) : Optional.empty();
    }

    private static <T> Optional<String> keyOf(Shape<T> shape, Object value) {
        return shape.identityOf(shape.type().cast(value));
    }

    /** The shape of an element that is a noun, alone or as member of a family. */
    static <V> Optional<Shape<? extends V>> shape(Kind<V> kind, V value) {
        if (kind instanceof Kind.Nested<V> nested) {
            return Optional.of(nested.shape());
        }
        return kind instanceof Kind.Union<V> union ? Optional.of(Untyped.member(union, value)) : Optional.empty();
    }

    /** The attribute that is all of an element's identity, so that another value of it is another name of the same element. */
    static <T> Optional<Attribute<T, ?>> name(Shape<T> shape, Object value) {
        T noun = shape.type().cast(value);
        return shape.key().filter(key -> key.find(noun).map(Object::toString).equals(shape.identityOf(noun)));
    }
}
