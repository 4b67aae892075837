package dev.millet.basics;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Stub: the one description of a noun: attributes in order (name, kind, accessor, default, one-line meaning) and how it is built.
 *
 * <pre>{@code
 * Shape<Tier> SHAPE = Shape.of("tier", Tier.class, Tier::builder, Tier.Builder::build)
 *     .with("id", Kind.identifier(), Tier::id, Tier.Builder::id, "its name in the route")
 *     .optional("party", Kind.identifier(), Tier::party, Tier.Builder::party, "who it is")
 *     .withDefault("own", Kind.flag(), Tier::own, Tier.Builder::own, false, "owned by the maker")
 *     .with("functions", Kind.listOf(..), ...)
 *     .shape();
 * }</pre>
 */
public final class Shape<T> {
    private Shape() {}

    public static <T, B> Draft<T, B> of(
            String name, Class<T> type, Supplier<B> builder, Function<B, T> build) {
        throw new UnsupportedOperationException("stub");
    }

    /** For records: values by attribute name. */
    public static <T> RecordDraft<T> ofRecord(String name, Class<T> type, Function<Values, T> build) {
        throw new UnsupportedOperationException("stub");
    }

    public String name() {
        throw new UnsupportedOperationException("stub");
    }

    public Class<T> type() {
        throw new UnsupportedOperationException("stub");
    }

    /** Attribute values read so far, for records. */
    public interface Values {
        <V> V get(String name, Class<? super V> type);

        <V> Optional<V> find(String name, Class<? super V> type);
    }

    /** Collects attributes of a built noun; setters may return anything. */
    public static final class Draft<T, B> {
        private Draft() {}

        public <V> Draft<T, B> with(
                String name, Kind<V> kind, Function<T, V> read, BiConsumer<B, V> write, String meaning) {
            throw new UnsupportedOperationException("stub");
        }

        public <V> Draft<T, B> optional(
                String name, Kind<V> kind, Function<T, Optional<V>> read, BiConsumer<B, V> write, String meaning) {
            throw new UnsupportedOperationException("stub");
        }

        public <V> Draft<T, B> withDefault(
                String name, Kind<V> kind, Function<T, V> read, BiConsumer<B, V> write, V byDefault, String meaning) {
            throw new UnsupportedOperationException("stub");
        }

        public Shape<T> shape() {
            throw new UnsupportedOperationException("stub");
        }
    }

    /** Collects attributes of a record. */
    public static final class RecordDraft<T> {
        private RecordDraft() {}

        public <V> RecordDraft<T> with(String name, Kind<V> kind, Function<T, V> read, String meaning) {
            throw new UnsupportedOperationException("stub");
        }

        public <V> RecordDraft<T> optional(String name, Kind<V> kind, Function<T, Optional<V>> read, String meaning) {
            throw new UnsupportedOperationException("stub");
        }

        public Shape<T> shape() {
            throw new UnsupportedOperationException("stub");
        }
    }
}
