package dev.millet.json;

import static dev.millet.json.Unfit.requireFit;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The codec of each kind. */
final class Codecs implements Kind.Cases<Codec<?>> {
    private static final Codecs ALL = new Codecs();
    private static final Kind<?> TEXTS = Kind.texts();

    private Codecs() {}

    @SuppressWarnings("unchecked") // each case answers a codec of the kind it was asked about
    static <V> Codec<V> of(Kind<V> kind) {
        return (Codec<V>) kind.match(ALL);
    }

    /** The codec of a shape, worked out at its first use. */
    @SuppressWarnings("unchecked") // it is made of this very shape
    static <T> NounCodec<T> of(Shape<T> shape) {
        return (NounCodec<T>) shape.reading(NounCodec.class, NounCodec::new);
    }

    @Override
    public <V> Codec<?> scalar(Kind.Scalar<V> kind) {
        return kind.allowed().isEmpty() ? new TextCodecs.Meaning<>(kind) : new TextCodecs.Constant<>(kind);
    }

    @Override
    public Codec<?> flag(Kind.Flag kind) {
        return new FlagCodec();
    }

    @Override
    public Codec<?> whole(Kind.Whole kind) {
        return new WholeCodec();
    }

    @Override
    public <V> Codec<?> nested(Kind.Nested<V> kind) {
        return of(kind.shape());
    }

    @Override
    public <V> Codec<?> listed(Kind.Listed<V> kind) {
        boolean keyed = kind.element() instanceof Kind.Nested<?> nested
                && nested.shape().key().isPresent();
        return new ListCodec<>(of(kind.element()), keyed);
    }

    @Override
    public <V> Codec<?> mapped(Kind.Mapped<V> kind) {
        return new MapCodec<>(of(kind.value()));
    }

    @Override
    public <V> Codec<?> union(Kind.Union<V> kind) {
        return new UnionCodec<>(kind);
    }

    @Override
    public <V, W> Codec<?> converted(Kind.Converted<V, W> kind) {
        return kind == TEXTS ? new TextCodecs.Languages() : new ConvertedCodec<>(kind, of(kind.form()));
    }

    private static final class FlagCodec extends Codec<Boolean> {
        @Override
        Boolean read(JsonToken token, StraightReader in) {
            requireFit(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
            return token == JsonToken.VALUE_TRUE;
        }

        @Override
        void write(Boolean value, CanonicalWriter out) {
            out.flag(value);
        }
    }

    private static final class WholeCodec extends Codec<Integer> {
        @Override
        Integer read(JsonToken token, StraightReader in) throws IOException {
            requireFit(token == JsonToken.VALUE_NUMBER_INT);
            return in.whole();
        }

        @Override
        void write(Integer value, CanonicalWriter out) {
            out.whole(value);
        }
    }

    /** Many in order; if they have a key, each key once. */
    private static final class ListCodec<V> extends Codec<List<V>> {
        private final Codec<V> element;
        private final boolean keyed;

        ListCodec(Codec<V> element, boolean keyed) {
            this.element = element;
            this.keyed = keyed;
        }

        @Override
        List<V> read(JsonToken token, StraightReader in) throws IOException {
            requireFit(token == JsonToken.START_ARRAY);
            JsonToken next = in.next();
            if (next == JsonToken.END_ARRAY) {
                return ImmutableList.of();
            }
            V first = element.read(next, in);
            String firstKey = in.lastKey();
            next = in.next();
            if (next == JsonToken.END_ARRAY) {
                return ImmutableList.of(first);
            }
            ImmutableList.Builder<V> values = ImmutableList.<V>builder().add(first);
            DistinctKeys keys = new DistinctKeys();
            requireFit(!keyed || keys.add(firstKey)); // a key that is no text is for the thorough way
            for (; next != JsonToken.END_ARRAY; next = in.next()) {
                values.add(element.read(next, in));
                requireFit(!keyed || keys.add(in.lastKey()));
            }
            return values.build();
        }

        @Override
        void write(List<V> values, CanonicalWriter out) {
            out.array(values, value -> element.write(value, out));
        }
    }

    /** Values by text in order. */
    private static final class MapCodec<V> extends Codec<Map<String, V>> {
        private final Codec<V> value;

        MapCodec(Codec<V> value) {
            this.value = value;
        }

        @Override
        Map<String, V> read(JsonToken token, StraightReader in) throws IOException {
            requireFit(token == JsonToken.START_OBJECT);
            String first = in.nextName();
            if (first == null) {
                return ImmutableMap.of();
            }
            V firstValue = value.read(in.next(), in);
            String second = in.nextName();
            if (second == null) {
                return ImmutableMap.of(first, firstValue);
            }
            ImmutableMap.Builder<String, V> values =
                    ImmutableMap.<String, V>builder().put(first, firstValue);
            for (String name = second; name != null; name = in.nextName()) {
                values.put(name, value.read(in.next(), in));
            }
            return values.buildOrThrow(); // refuses a name that is there twice
        }

        @Override
        void write(Map<String, V> values, CanonicalWriter out) {
            out.object(() -> values.forEach((name, each) -> {
                out.name(name);
                value.write(each, out);
            }));
        }
    }

    /** One of several shapes; straight only if its type comes first, as it is written. */
    private static final class UnionCodec<V> extends Codec<V> {
        private static final SerializableString TYPE = new SerializedString("type");

        private final Kind.Union<V> kind;
        private final ImmutableMap<String, NounCodec<? extends V>> members;
        private final Kind.Scalar<NounCodec<? extends V>> types;

        UnionCodec(Kind.Union<V> kind) {
            this.kind = kind;
            ImmutableMap.Builder<String, NounCodec<? extends V>> byType = ImmutableMap.builder();
            for (Shape<? extends V> shape : kind.members()) {
                byType.put(shape.name(), of(shape));
            }
            this.members = byType.buildOrThrow();
            this.types = TextCodecs.closed(
                    new Kind.Scalar<>(
                            "type",
                            kind.types().get(0),
                            members::get,
                            codec -> codec.shape().name(),
                            kind.types()),
                    members);
        }

        @Override
        V read(JsonToken token, StraightReader in) throws IOException {
            requireFit(token == JsonToken.START_OBJECT && in.nextNameIs(TYPE));
            requireFit(in.next() == JsonToken.VALUE_STRING);
            return in.shared(types).readMembers(in);
        }

        @Override
        void write(V value, CanonicalWriter out) {
            for (NounCodec<? extends V> member : members.values()) {
                if (member.shape().type().isInstance(value)) {
                    typed(member, value, out);
                    return;
                }
            }
            throw new IllegalArgumentException(kind.name() + " must be one of " + Quoted.all(kind.types())
                    + ", but was a " + value.getClass().getSimpleName() + " (" + out.where() + ")");
        }

        private static <S> void typed(NounCodec<S> member, Object value, CanonicalWriter out) {
            out.object(() -> {
                out.text("type", member.shape().name());
                member.writeMembers(member.shape().type().cast(value), out);
            });
        }
    }

    /** The same form, another type. */
    private static final class ConvertedCodec<V, W> extends Codec<V> {
        private final Kind.Converted<V, W> kind;
        private final Codec<W> form;

        ConvertedCodec(Kind.Converted<V, W> kind, Codec<W> form) {
            this.kind = kind;
            this.form = form;
        }

        @Override
        V read(JsonToken token, StraightReader in) throws IOException {
            return kind.to().apply(form.read(token, in));
        }

        @Override
        void write(V value, CanonicalWriter out) {
            form.write(kind.from().apply(value), out);
        }
    }
}
