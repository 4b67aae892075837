package dev.millet.evolution;

import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.InvalidPartsException.Part;
import dev.millet.basics.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects why changes cannot be applied to a noun: all of it, each at its path. */
final class Conflicts {
    private final List<Part> parts = new ArrayList<>();

    void add(Path path, String message) {
        parts.add(new Part(path, message));
    }

    /** Something is not as it was before. */
    void otherwise(Path path, Optional<?> expected, Optional<?> actual) {
        add(path, "value to change must be " + quoted(expected) + ", but was " + quoted(actual));
    }

    private static String quoted(Optional<?> value) {
        return "'" + value.map(Object::toString).orElse("absent") + "'";
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What is built if there is no conflict and the noun accepts it, else what there was. */
    <T> T built(Path path, T otherwise, Supplier<T> build) {
        if (isEmpty()) {
            try {
                return build.get();
            } catch (InvalidPartsException e) {
                e.parts().forEach(part -> add(new Path(path.pointer() + part.path()), part.message()));
            } catch (IllegalArgumentException e) {
                add(path, String.valueOf(e.getMessage()));
            }
        }
        return otherwise;
    }

    /** Refuses if there was any. */
    void refuse() {
        if (!isEmpty()) {
            throw new InvalidPartsException(parts);
        }
    }
}
