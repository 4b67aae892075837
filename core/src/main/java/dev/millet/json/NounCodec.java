package dev.millet.json;

import static dev.millet.json.Unfit.requireFit;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.millet.basics.Attribute;
import dev.millet.basics.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a noun: an attribute is looked for where it stands in the shape, since that is where it is written.
 *
 * @param <T> the noun
 */
final class NounCodec<T> extends Codec<T> {
    /** What a document says of itself, as bits: which have been read. */
    private static final int VERSION = 1;

    private static final int TYPE = 2;

    private final Shape<T> shape;
    private final Slot<T, ?>[] slots;
    private final String[] names;

    /** Which attribute came last where each was expected; threads may overwrite it, since any guess will do. */
    private final int[] guesses;

    NounCodec(Shape<T> shape) {
        this.shape = shape;
        this.slots = slots(shape);
        this.guesses = new int[slots.length];
        this.names = new String[slots.length];
        for (int i = 0; i < slots.length; i++) {
            guesses[i] = i;
            names[i] = slots[i].attribute().name().intern();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"
    }) // an array, since it is looked into for every member; of this shape's slots
    private static <T> Slot<T, ?>[] slots(Shape<T> shape) {
        List<Attribute<T, ?>> attributes = shape.attributes();
        Attribute<T, ?> key = shape.key().orElse(null);
        Slot<T, ?>[] slots = new Slot[attributes.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot(attributes.get(i), attributes.get(i) == key);
        }
        return slots;
    }

    private static <T, V> Slot<T, V> slot(Attribute<T, V> attribute, boolean key) {
        return new Slot<>(
                attribute,
                Codecs.of(attribute.kind()),
                new SerializedString(attribute.name()),
                attribute.byDefault().orElse(null),
                key);
    }

    Shape<T> shape() {
        return shape;
    }

    @Override
    T read(JsonToken token, StraightReader in) throws IOException {
        requireFit(token == JsonToken.START_OBJECT);
        return readMembers(in);
    }

    /** Reads the members that are left of an object, and its closing bracket. */
    T readMembers(StraightReader in) throws IOException {
        return readMembers(in, false);
    }

    /** Reads a whole document, whose version and type may stand anywhere. */
    T readDocument(JsonToken token, StraightReader in) throws IOException {
        requireFit(token == JsonToken.START_OBJECT);
        return readMembers(in, true);
    }

    private T readMembers(StraightReader in, boolean document) throws IOException {
        Shape.Assembly<T> assembly = shape.assemble();
        String key = null;
        int envelope = document ? 0 : VERSION | TYPE;
        int expected = 0;
        while (true) {
            int found = expected == slots.length ? expected : guesses[expected];
            if (expected == slots.length || !in.nextNameIs(slots[found].name())) {
                String name = expected == slots.length ? in.nextName() : in.currentNameOrEnd();
                if (name == null) {
                    break;
                }
                found = find(name, expected);
                if (found < 0) {
                    envelope |= readEnvelope(name, envelope, in);
                    continue;
                }
                if (expected < slots.length) {
                    guesses[expected] = found;
                }
            }
            Slot<T, ?> slot = slots[found];
            JsonToken token = in.next();
            slot.read(token, in, assembly);
            if (slot.key() && token == JsonToken.VALUE_STRING) {
                key = in.text();
            }
            expected = found + 1;
        }
        requireFit(envelope == (VERSION | TYPE));
        T noun = assembly.build();
        in.lastKey(key);
        return noun;
    }

    /** Reads what a document says of itself, each once; apart, so that reading members stays short enough to be inlined. */
    private int readEnvelope(String name, int read, StraightReader in) throws IOException {
        int member = name.equals("schemaVersion") ? VERSION : name.equals("type") ? TYPE : 0;
        requireFit(member != 0 && (read & member) == 0);
        requireFit(in.isText(member == VERSION ? Integer.toString(shape.version()) : shape.name()));
        return member;
    }

    /** Members stand in the order of the shape as a rule, some left out. */
    private int find(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    void write(T noun, CanonicalWriter out) {
        out.startObject();
        writeMembers(noun, out);
        out.endObject();
    }

    /** Writes the members without the brackets around them. */
    void writeMembers(T noun, CanonicalWriter out) {
        for (Slot<T, ?> slot : slots) {
            slot.write(noun, out);
        }
    }

    /** An attribute with all that is needed to read and write it. */
    private record Slot<T, V>(
            Attribute<T, V> attribute,
            Codec<V> codec,
            SerializableString name,
            @Nullable V byDefault,
            boolean key) {
        void read(JsonToken token, StraightReader in, Shape.Assembly<T> assembly) throws IOException {
            requireFit(assembly.putFirst(attribute, codec.read(token, in)));
        }

        void write(T noun, CanonicalWriter out) {
            Optional<V> value = attribute.find(noun);
            if (value.isPresent() && !isLeftOut(value.get())) {
                out.name(name);
                codec.write(value.get(), out);
            }
        }

        private boolean isLeftOut(V value) {
            return byDefault != null && (byDefault.equals(value) || attribute.isDefault(value));
        }
    }
}
