package dev.millet.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one description of a noun: its attributes in order and how it is built.
 *
 * <p>JSON reading and writing, schemas, differences and test generators are readings of a shape, so a new noun is one
 * declaration and no reading can forget an attribute. Nothing is reflected at run time: accessors and setters are
 * method references.
 *
 * <pre>{@code
 * Shape<Tier> SHAPE = Shape.of("tier", Tier.class, Tier::builder, Tier.Builder::build)
 *     .key("id", Kind.identifier(), Tier::id, Tier.Builder::id, "its name in the route")
 *     .optional("party", Kind.identifier(), Tier::party, Tier.Builder::party, "who it is")
 *     .withDefault("own", Kind.flag(), Tier::own, Tier.Builder::own, false, "owned by the maker")
 *     .with("functions", Kind.listOf(Kind.oneOf(ChannelFunction.class)), Tier::functions,
 *             Tier.Builder::addAllFunctions, "what it does")
 *     .shape();
 * }</pre>
 *
 * <p>Rules: the shape's name is lower-case with hyphens; attribute names are lower camel, distinct, and never
 * {@code type} or {@code schemaVersion}, which documents use themselves; at most one attribute is the key. An attribute
 * that holds a list or a map is never missing: absent means empty. Immutable and thread-safe.
 *
 * @param <T> the noun
 */
public final class Shape<T> {
    private static final Set<String> RESERVED = Set.of("type", "schemaVersion");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final String name;
    private final Class<T> type;
    private final ImmutableMap<String, Attribute<T, ?>> attributes;
    private final ImmutableList<Attribute<T, ?>> inOrder;
    private final Object[] byPosition;
    private final Optional<Attribute<T, ?>> key;
    private final ImmutableList<Reference> references;
    private final Optional<Function<T, String>> identity;
    private final Optional<Attribute<T, ?>> place;
    private final Optional<Attribute<T, ?>> label;
    private final int version;
    private final Function<? super Put, T> build;
    private final ConcurrentMap<Class<?>, Object> readings = new ConcurrentHashMap<>();

    Shape(String name, Class<T> type, CollectedAttributes<T> collected, Function<? super Put, T> build) {
        List<Attribute<T, ?>> attributes = collected.list.build();
        int version = collected.version;
        checkArgument(NAME.matcher(name).matches(), "shape name must be lower case with hyphens, but was '%s'", name);
        checkArgument(version >= 1, "version of a shape must be at least 1, but was '%s' (%s)", version, name);
        requireDistinct(attributes.stream().map(Attribute::name).toList(), "attributes of " + name);
        ImmutableMap.Builder<String, Attribute<T, ?>> byName = ImmutableMap.builder();
        for (Attribute<T, ?> attribute : attributes) {
            checkArgument(
                    ATTRIBUTE_NAME.matcher(attribute.name()).matches() && !RESERVED.contains(attribute.name()),
                    "attribute name must be lower camel and neither 'type' nor 'schemaVersion', but was '%s' (%s)",
                    attribute.name(),
                    name);
            byName.put(attribute.name(), attribute);
        }
        this.name = name;
        this.type = type;
        this.attributes = byName.build();
        this.inOrder = ImmutableList.copyOf(attributes);
        this.byPosition = attributes.toArray();
        this.key = collected.key;
        this.references = collected.references.build();
        this.identity = collected.identity.or(() -> collected.keyText);
        this.place = collected.place.map(each -> attribute(each, "place"));
        this.label = collected.label.map(each -> attribute(each, "label"));
        this.version = version;
        this.build = build;
    }

    /**
     * Begins the shape of a noun with a builder.
     *
     * @param name what documents call it: {@code fact-book}
     * @param builder makes a new builder
     * @param build makes the noun from it, refusing broken invariants by {@link IllegalArgumentException}
     */
    public static <T, B> Draft<T, B> of(String name, Class<T> type, Supplier<B> builder, Function<B, T> build) {
        return new Draft<>(name, type, builder, build);
    }

    /**
     * Begins the shape of a record, whose values are fetched by attribute name:
     *
     * <pre>{@code
     * Shape.ofRecord("evidence", Evidence.class, values -> new Evidence(
     *                 values.get("source", Identifier.class), values.find("quote", String.class)))
     *         .with("source", Kind.identifier(), Evidence::source, "where it is written")
     *         .optional("quote", Kind.text(), Evidence::quote, "the words themselves")
     *         .shape();
     * }</pre>
     */
    public static <T> RecordDraft<T> ofRecord(String name, Class<T> type, Function<Values, T> build) {
        return new RecordDraft<>(name, type, build);
    }

    /** What documents call it. */
    public String name() {
        return name;
    }

    /** The version of its documents, from 1; older ones are migrated when they are read. */
    public int version() {
        return version;
    }

    /** The noun's type; picks the member of a union that a value belongs to. */
    public Class<T> type() {
        return type;
    }

    /** The attributes in the order in which documents list them. */
    public List<Attribute<T, ?>> attributes() {
        return inOrder;
    }

    /** The names of the attributes, in order. */
    public List<String> names() {
        return attributes.keySet().asList();
    }

    /** The attribute of this name, if there is one. */
    public Optional<Attribute<T, ?>> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The attribute that tells two such nouns of one list apart, if one was declared. */
    public Optional<Attribute<T, ?>> key() {
        return key;
    }

    /** Which of its places name others by id, in order; what leads nowhere can be told even if the noun has other mistakes. */
    public List<Reference> references() {
        return references;
    }

    /**
     * What tells two such nouns of one list apart, and is the same for both versions of one: the key, or what was declared
     * in its stead; empty if only the whole content does.
     */
    public Optional<String> identityOf(T noun) {
        return identity.isPresent() ? Optional.of(identity.get().apply(noun)) : Optional.empty();
    }

    /** Whether two such nouns of one list are told apart by less than their whole content. */
    public boolean hasIdentity() {
        return identity.isPresent();
    }

    /** The attribute that says where the noun stands: an item whose block changes has been moved. */
    public Optional<Attribute<T, ?>> place() {
        return place;
    }

    /** The attribute that people call the noun by: an item whose text changes has been renamed. */
    public Optional<Attribute<T, ?>> label() {
        return label;
    }

    private Attribute<T, ?> attribute(String attribute, String what) {
        return find(attribute)
                .orElseThrow(() -> new IllegalArgumentException(what + " must be an attribute of the shape, but was "
                        + Quote.of(attribute) + " (" + name + ")"));
    }

    /**
     * What a reading has worked out about this shape: made at the first call, kept as long as the shape.
     *
     * <p>A window that reads and writes thousands of nouns of one shape need not study it thousands of times.
     *
     * @param type what is kept; one of each type
     * @param make works it out; never answers null
     */
    public <R> R reading(Class<R> type, Function<? super Shape<T>, ? extends R> make) {
        Object known = readings.get(type);
        return type.cast(known != null ? known : readings.computeIfAbsent(type, absent -> make.apply(this)));
    }

    /** Begins to build one noun from attribute values. */
    public Assembly<T> assemble() {
        return new Assembly<>(this);
    }

    @Override
    public String toString() {
        return name + names();
    }

    static void requireDistinct(Collection<String> names, String what) {
        Set<String> seen = new HashSet<>();
        for (String each : names) {
            checkArgument(seen.add(each), "%s must have distinct names, but two were '%s'", what, each);
        }
    }

    /** The attribute values of a noun about to be built. */
    public interface Values {
        /**
         * The value of a required attribute, or of one with a default.
         *
         * @throws IllegalArgumentException if there is none
         */
        <V> V get(String name, Class<? super V> type);

        /** The value of an optional attribute. */
        <V> Optional<V> find(String name, Class<? super V> type);
    }

    /**
     * A noun in the making: attribute values are put in any order, then it is built. Used once, by one thread.
     *
     * @param <T> the noun
     */
    public static final class Assembly<T> {
        private final Shape<T> shape;
        private final @Nullable Object[] values;

        private Assembly(Shape<T> shape) {
            this.shape = shape;
            this.values = new Object[shape.attributes.size()];
        }

        /**
         * Takes the value of one attribute.
         *
         * @throws IllegalArgumentException if the shape has no such attribute
         */
        public <V> Assembly<T> put(Attribute<T, V> attribute, V value) {
            values[shape.positionOf(attribute)] = value;
            return this;
        }

        /**
         * Takes the value of one attribute unless it has one already; answers whether it was taken.
         *
         * @throws IllegalArgumentException if the shape has no such attribute
         */
        public <V> boolean putFirst(Attribute<T, V> attribute, V value) {
            int position = shape.positionOf(attribute);
            if (values[position] != null) {
                return false;
            }
            values[position] = value;
            return true;
        }

        /**
         * The noun; attributes not put take their default.
         *
         * @throws IllegalArgumentException if a required attribute was not put or the noun refuses the values
         */
        public T build() {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    Attribute<T, ?> attribute = shape.inOrder.get(i);
                    checkArgument(
                            !attribute.required(), "%s must be given, but was missing (%s)", attribute, shape.name);
                    values[i] = attribute.byDefault().orElse(null);
                }
            }
            return shape.build.apply(new Put(shape, values));
        }
    }

    private int positionOf(Attribute<T, ?> attribute) {
        int position = attribute.position();
        if (position < byPosition.length && byPosition[position] == attribute) {
            return position;
        }
        Attribute<T, ?> namesake = attributes.get(attribute.name());
        checkArgument(namesake != null, "attribute must be one of %s, but was '%s'", this, attribute.name());
        return namesake.position();
    }

    /** The values as the noun's own side sees them. */
    static final class Put implements Values {
        private final Shape<?> shape;
        private final @Nullable Object[] values;

        Put(Shape<?> shape, @Nullable Object[] values) {
            this.shape = shape;
            this.values = values;
        }

        @Override
        public <V> V get(String name, Class<? super V> type) {
            Optional<V> value = find(name, type);
            return value.orElseThrow(() -> new IllegalArgumentException(
                    name + " must be an attribute with a value, but was not (" + shape.name + ")"));
        }

        @Override
        @SuppressWarnings("unchecked") // the caller names the class and chooses its type arguments
        public <V> Optional<V> find(String name, Class<? super V> type) {
            Attribute<?, ?> attribute = shape.attributes.get(name);
            Object value = attribute == null ? null : values[attribute.position()];
            return value == null ? Optional.empty() : Optional.of((V) type.cast(value));
        }
    }

    /**
     * Collects the attributes of a noun that has a builder; setters may return anything. The shape's defaults are set
     * like values, so they cannot differ from the builder's own.
     *
     * @param <T> the noun
     * @param <B> its builder
     */
    public static final class Draft<T, B> {
        private final String name;
        private final Class<T> type;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final CollectedAttributes<T> attributes = new CollectedAttributes<>();
        private final ImmutableList.Builder<BiConsumer<B, Object>> setters = ImmutableList.builder();

        private Draft(String name, Class<T> type, Supplier<B> builder, Function<B, T> build) {
            this.name = name;
            this.type = type;
            this.builder = builder;
            this.build = build;
        }

        /** A required attribute; one that holds a list or a map is empty when absent. */
        public <V> Draft<T, B> with(
                String name, Kind<V> kind, Function<T, V> read, BiConsumer<B, V> write, String meaning) {
            attributes.required(name, kind, read, meaning);
            return set(write);
        }

        /** A required attribute that tells two such nouns of one list apart, as an id does. */
        public <V> Draft<T, B> key(
                String name, Kind<V> kind, Function<T, V> read, BiConsumer<B, V> write, String meaning) {
            attributes.key(name, kind, read, meaning);
            return set(write);
        }

        /** An attribute that may be absent. */
        public <V> Draft<T, B> optional(
                String name, Kind<V> kind, Function<T, Optional<V>> read, BiConsumer<B, V> write, String meaning) {
            attributes.optional(name, kind, read, meaning);
            return set(write);
        }

        /** An attribute whose absence means the default, and which is not written when it has the default. */
        public <V> Draft<T, B> withDefault(
                String name, Kind<V> kind, Function<T, V> read, BiConsumer<B, V> write, V byDefault, String meaning) {
            attributes.withDefault(name, kind, read, byDefault, meaning);
            return set(write);
        }

        /** The version of its documents, 1 unless said otherwise; each older one needs a migration. */
        public Draft<T, B> version(int version) {
            attributes.version = version;
            return this;
        }

        /** Tells two such nouns of one list apart by several attributes at once, where no single one does. */
        public Draft<T, B> identifiedBy(Function<T, String> identity) {
            attributes.identity = Optional.of(identity);
            return this;
        }

        /** Names the attribute that says where the noun stands, so that a difference can tell a move from a change. */
        public Draft<T, B> placedBy(String attribute) {
            attributes.place = Optional.of(attribute);
            return this;
        }

        /** Names the attribute that people call the noun by, so that a difference can tell a new name from a change. */
        public Draft<T, B> calledBy(String attribute) {
            attributes.label = Optional.of(attribute);
            return this;
        }

        /** Adds a place that names another by id. */
        public Draft<T, B> refersTo(Reference reference) {
            attributes.refersTo(reference);
            return this;
        }

        /** The finished shape. */
        public Shape<T> shape() {
            List<BiConsumer<B, Object>> all = setters.build();
            return attributes.shape(name, type, put -> {
                B noun = builder.get();
                for (int i = 0; i < all.size(); i++) {
                    Object value = put.values[i];
                    if (value != null) {
                        all.get(i).accept(noun, value);
                    }
                }
                return build.apply(noun);
            });
        }

        @SuppressWarnings("unchecked") // an assembly takes only values of the attribute's own kind
        private <V> Draft<T, B> set(BiConsumer<B, V> write) {
            setters.add((noun, value) -> write.accept(noun, (V) value));
            return this;
        }
    }

    /**
     * Collects the attributes of a record.
     *
     * @param <T> the record
     */
    public static final class RecordDraft<T> {
        private final String name;
        private final Class<T> type;
        private final Function<Values, T> build;
        private final CollectedAttributes<T> attributes = new CollectedAttributes<>();

        private RecordDraft(String name, Class<T> type, Function<Values, T> build) {
            this.name = name;
            this.type = type;
            this.build = build;
        }

        /** A required attribute; one that holds a list or a map is empty when absent. */
        public <V> RecordDraft<T> with(String name, Kind<V> kind, Function<T, V> read, String meaning) {
            attributes.required(name, kind, read, meaning);
            return this;
        }

        /** A required attribute that tells two such records of one list apart, as an id does. */
        public <V> RecordDraft<T> key(String name, Kind<V> kind, Function<T, V> read, String meaning) {
            attributes.key(name, kind, read, meaning);
            return this;
        }

        /** An attribute that may be absent. */
        public <V> RecordDraft<T> optional(String name, Kind<V> kind, Function<T, Optional<V>> read, String meaning) {
            attributes.optional(name, kind, read, meaning);
            return this;
        }

        /** An attribute whose absence means the default, and which is not written when it has the default. */
        public <V> RecordDraft<T> withDefault(
                String name, Kind<V> kind, Function<T, V> read, V byDefault, String meaning) {
            attributes.withDefault(name, kind, read, byDefault, meaning);
            return this;
        }

        /** Adds a place that names another by id. */
        public RecordDraft<T> refersTo(Reference reference) {
            attributes.refersTo(reference);
            return this;
        }

        /** The version of its documents, 1 unless said otherwise; each older one needs a migration. */
        public RecordDraft<T> version(int version) {
            attributes.version = version;
            return this;
        }

        /** The finished shape. */
        public Shape<T> shape() {
            return attributes.shape(name, type, build);
        }
    }
}
