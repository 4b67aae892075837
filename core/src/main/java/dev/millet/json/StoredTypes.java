package dev.millet.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Attribute;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which Java type is stored as what: the documents, and everything of Millet's own that stands in them: nouns, families
 * told apart by their {@code type}, closed sets, identifiers, units.
 *
 * <p>Found by a walk over the shapes of the documents, once; types of the JDK stay with whoever reads and writes them.
 */
final class StoredTypes {
    private static final String HOUSE = "dev.millet.";

    static final StoredTypes ALL = new StoredTypes();

    private final ImmutableMap<Class<?>, Shape<?>> documents;
    private final ImmutableMap<Class<?>, Kind<?>> parts;
    private final ImmutableList<Kind.Union<?>> families;

    private StoredTypes() {
        ImmutableMap.Builder<Class<?>, Shape<?>> byType = ImmutableMap.builder();
        Walk walk = new Walk();
        for (Shape<?> shape : DocumentShapes.ALL) {
            byType.put(shape.type(), shape);
            walk.shape(shape);
        }
        this.documents = byType.buildOrThrow();
        this.parts = ImmutableMap.copyOf(walk.found);
        this.families = ImmutableList.copyOf(walk.families);
    }

    /** The shape of a type that is a document by itself; the type may be a generated half of it. */
    Optional<Shape<?>> document(Class<?> type) {
        return find(documents, type);
    }

    /** What a value of this type is written as where it is no document. */
    Optional<Kind<?>> part(Class<?> type) {
        return find(parts, type);
    }

    /** What is read where a value of this very type is wanted. */
    Optional<Kind<?>> wanted(Class<?> type) {
        Kind<?> known = parts.get(type);
        return known != null ? Optional.of(known) : family(type);
    }

    /** A type that all members of one family have in common, as {@code FactValue}. */
    private Optional<Kind<?>> family(Class<?> type) {
        return families.stream()
                .filter(family -> type.getName().startsWith(HOUSE))
                .filter(family -> family.members().stream().allMatch(member -> type.isAssignableFrom(member.type())))
                .<Kind<?>>map(family -> family)
                .findFirst();
    }

    private static <V> Optional<V> find(Map<Class<?>, V> known, Class<?> type) {
        V exactly = known.get(type);
        if (exactly != null || !type.getName().startsWith(HOUSE)) {
            return Optional.ofNullable(exactly);
        }
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .<V>map(Map.Entry::getValue)
                .findFirst();
    }

    /** Goes through all that stands in a shape. */
    private static final class Walk implements Kind.Cases<Optional<Class<?>>> {
        private final Map<Class<?>, Kind<?>> found = new LinkedHashMap<>();
        private final List<Kind.Union<?>> families = new ArrayList<>();
        private final Set<Object> seen = new HashSet<>();

        void shape(Shape<?> shape) {
            if (seen.add(shape)) {
                shape.attributes().stream().map(Attribute::kind).forEach(this::keep);
            }
        }

        private void keep(Kind<?> kind) {
            kind.match(this)
                    .filter(type -> type.getName().startsWith(HOUSE))
                    .ifPresent(type -> found.putIfAbsent(type, kind));
        }

        /** A scalar has the type of its example; that of a closed set may be one of several to a constant. */
        @Override
        public <V> Optional<Class<?>> scalar(Kind.Scalar<V> kind) {
            Object example = kind.parse().apply(kind.example());
            return Optional.of(example instanceof Enum<?> constant ? constant.getDeclaringClass() : example.getClass());
        }

        @Override
        public Optional<Class<?>> flag(Kind.Flag kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Class<?>> whole(Kind.Whole kind) {
            return Optional.empty();
        }

        @Override
        public <V> Optional<Class<?>> nested(Kind.Nested<V> kind) {
            shape(kind.shape());
            return Optional.of(kind.shape().type());
        }

        @Override
        public <V> Optional<Class<?>> listed(Kind.Listed<V> kind) {
            keep(kind.element());
            return Optional.empty();
        }

        @Override
        public <V> Optional<Class<?>> mapped(Kind.Mapped<V> kind) {
            keep(kind.value());
            return Optional.empty();
        }

        /** A member keeps its {@code type} where it stands alone. */
        @Override
        public <V> Optional<Class<?>> union(Kind.Union<V> kind) {
            if (seen.add(kind)) {
                families.add(kind);
                for (Shape<? extends V> member : kind.members()) {
                    found.putIfAbsent(member.type(), new Kind.Union<>(kind.name(), List.of(member)));
                    shape(member);
                }
            }
            return Optional.empty();
        }

        @Override
        public <V, W> Optional<Class<?>> converted(Kind.Converted<V, W> kind) {
            keep(kind.form());
            if (kind.equals(Kind.texts())) {
                return Optional.of(Text.class);
            }
            return kind.form() instanceof Kind.Scalar<W> scalar
                    ? Optional.of(kind.to()
                            .apply(scalar.parse().apply(scalar.example()))
                            .getClass())
                    : Optional.empty();
        }
    }
}
