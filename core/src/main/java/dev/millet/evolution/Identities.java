package dev.millet.evolution;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tells the elements of a list apart: the identity their shape declares, else the whole element. */
final class Identities {
    private Identities() {}

    /** One for each element, in order; distinct, since an element that comes again is known by how often it came. */
    static <V> List<Object> of(Kind<V> element, List<V> list) {
        List<Object> identities = new ArrayList<>(list.size());
        Set<Object> seen = new HashSet<>(list.size() * 2);
        Map<Object, Integer> again = new HashMap<>(0);
        for (V each : list) {
            Object identity = of(element, each);
            if (!seen.add(identity)) {
                identity = new Again(identity, again.merge(identity, 1, Integer::sum));
                seen.add(identity);
            }
            identities.add(identity);
        }
        return identities;
    }

    private static <V> Object of(Kind<V> kind, V value) {
        if (kind instanceof Kind.Nested<V> nested) {
            Optional<String> identity = nested.shape().identityOf(value);
            return identity.isPresent() ? identity.get() : value;
        }
        if (kind instanceof Kind.Union<V> union) {
            return member(Untyped.member(union, value), value);
        }
        return value;
    }

    private static <T> Object member(Shape<T> shape, Object value) {
        Optional<String> identity = shape.identityOf(shape.type().cast(value));
        return identity.isPresent() ? identity.get() : value;
    }

    /** An element that is there again, for the first, second… time after the one known by its plain identity. */
    private record Again(Object identity, int time) {}
}
