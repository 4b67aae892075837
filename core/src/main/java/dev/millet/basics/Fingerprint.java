package dev.millet.basics;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hash of what a noun says, the same on every machine: equal content has an equal fingerprint, whatever objects hold it.
 *
 * <p>It is a reading of the noun's {@link Shape}: what a document would say enters, attribute by attribute with names
 * and lengths, so that no two different contents are one text. Defaults are left out as they are in a document: saying a
 * default changes nothing.
 *
 * <pre>{@code
 * Fingerprint.of(Evidence.shape(), Evidence.of("seed-000", "line 245"));   // 64 hexadecimal digits
 * }</pre>
 *
 * <p>The hash is SHA-256 (NIST FIPS 180-4, 2015).
 */
public final class Fingerprint {
    private final Hasher hasher = Hashing.sha256().newHasher();

    private Fingerprint() {}

    /** The fingerprint of a noun as 64 hexadecimal digits in lower case. */
    public static <T> String of(Shape<T> shape, T noun) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.members(shape, noun);
        return fingerprint.hasher.hash().toString();
    }

    /** The same without the attribute that is the noun's key: two nouns that differ in their ids alone have the same. */
    public static <T> String withoutKey(Shape<T> shape, T noun) {
        Fingerprint fingerprint = new Fingerprint();
        for (Attribute<T, ?> attribute : shape.attributes()) {
            if (shape.key().filter(attribute::equals).isEmpty()) {
                fingerprint.member(attribute, noun);
            }
        }
        return fingerprint.hasher.hash().toString();
    }

    /** The fingerprint of some texts in order: {@code of("ab", "c")} differs from {@code of("a", "bc")}. */
    public static String of(String... texts) {
        Fingerprint fingerprint = new Fingerprint();
        for (String text : texts) {
            fingerprint.text(text);
        }
        return fingerprint.hasher.hash().toString();
    }

    private <T> void members(Shape<T> shape, T noun) {
        text(shape.name());
        for (Attribute<T, ?> attribute : shape.attributes()) {
            member(attribute, noun);
        }
        hasher.putByte((byte) '}');
    }

    private <T, V> void member(Attribute<T, V> attribute, T noun) {
        attribute.findTold(noun).ifPresent(value -> {
            text(attribute.name());
            value(attribute.kind(), value);
        });
    }

    private <V> void value(Kind<V> kind, V value) {
        kind.match(new Cases(value));
    }

    private void text(String text) {
        hasher.putInt(text.length()).putUnencodedChars(text);
    }

    private <T> void nested(Shape<T> shape, Object noun) {
        members(shape, shape.type().cast(noun));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the value is one of the kind that answers
    private static <X> X seen(Object value) {
        return (X) value;
    }

    /** One value by its kind. The shapes are finite, so is the depth. */
    private final class Cases implements Kind.Cases<Optional<Object>> {
        private final Object value;

        private Cases(Object value) {
            this.value = value;
        }

        @Override
        public <V> Optional<Object> scalar(Kind.Scalar<V> kind) {
            text(kind.print().apply(Fingerprint.<V>seen(value)));
            return Optional.empty();
        }

        @Override
        public Optional<Object> flag(Kind.Flag kind) {
            hasher.putBoolean((Boolean) value);
            return Optional.empty();
        }

        @Override
        public Optional<Object> whole(Kind.Whole kind) {
            hasher.putInt((Integer) value);
            return Optional.empty();
        }

        @Override
        public <V> Optional<Object> nested(Kind.Nested<V> kind) {
            Fingerprint.this.nested(kind.shape(), value);
            return Optional.empty();
        }

        @Override
        public <V> Optional<Object> listed(Kind.Listed<V> kind) {
            List<V> list = seen(value);
            hasher.putInt(list.size());
            list.forEach(each -> Fingerprint.this.value(kind.element(), each));
            return Optional.empty();
        }

        @Override
        public <V> Optional<Object> mapped(Kind.Mapped<V> kind) {
            Map<String, V> map = seen(value);
            hasher.putInt(map.size());
            map.forEach((name, each) -> {
                text(name);
                Fingerprint.this.value(kind.value(), each);
            });
            return Optional.empty();
        }

        @Override
        public <V> Optional<Object> union(Kind.Union<V> kind) {
            for (Shape<? extends V> member : kind.members()) {
                if (member.type().isInstance(value)) {
                    Fingerprint.this.nested(member, value);
                    return Optional.empty();
                }
            }
            throw new IllegalArgumentException(
                    kind.name() + " must be one of " + kind.types() + ", but was '" + value + "'");
        }

        @Override
        public <V, W> Optional<Object> converted(Kind.Converted<V, W> kind) {
            V seen = seen(value);
            Fingerprint.this.value(kind.form(), kind.from().apply(seen));
            return Optional.empty();
        }
    }
}
