package dev.millet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * One document in canonical form: a reading of shapes, and of the results that have none.
 *
 * <p>Two spaces indent, one member or element a line, line feeds, one at the end. What could not be read back, such as
 * half a character, is refused here.
 */
final class CanonicalWriter {
    private static final JsonFactory FACTORY = JsonFactories.canonical();

    private final JsonGenerator generator;
    private final boolean careful;

    private CanonicalWriter(JsonGenerator generator, boolean careful) {
        this.generator = generator;
        this.careful = careful;
    }

    /** Writes to a generator of somebody else, in its own layout. */
    static CanonicalWriter to(JsonGenerator generator) {
        return new CanonicalWriter(generator, true);
    }

    /** The bytes of a document of this type and version, whose further members are written by the given one. */
    static byte[] document(String type, int version, Consumer<CanonicalWriter> members) {
        return bytes(writer -> writer.object(() -> writer.envelope(type, version, members)));
    }

    /** The bytes of one value, and the end of its last line. */
    static byte[] bytes(Consumer<CanonicalWriter> value) {
        byte[] written = bytes(value, false);
        // The library writes half a character by its number, and no other character of that range: then it must be
        // found out where it stands.
        return Utf8.hasNumberedHalf(written) ? bytes(value, true) : written;
    }

    /** The canonical text of an element. */
    static String text(Element element) {
        return new String(bytes(writer -> writer.element(element)), StandardCharsets.UTF_8).stripTrailing();
    }

    private static byte[] bytes(Consumer<CanonicalWriter> value, boolean careful) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder();
                JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            generator.setPrettyPrinter(new CanonicalLayout());
            value.accept(new CanonicalWriter(generator, careful));
            generator.writeRaw('\n');
            generator.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The members of a whole document, without the brackets around them. */
    void envelope(String type, int version, Consumer<CanonicalWriter> members) {
        text("schemaVersion", Integer.toString(version));
        text("type", type);
        members.accept(this);
    }

    /** Members of a noun, without the brackets around them. */
    <T> void members(Shape<T> shape, T noun) {
        Codecs.of(shape).writeMembers(noun, this);
    }

    /** One value of a kind. */
    <V> void value(Kind<V> kind, V value) {
        Codecs.of(kind).write(value, this);
    }

    /** An element as it was read; numbers keep their text. */
    void element(Element element) {
        if (element instanceof Element.ObjectElement object) {
            object(() -> object.members().forEach(member -> {
                name(member.name());
                element(member.element());
            }));
        } else if (element instanceof Element.ArrayElement array) {
            array(array.elements(), this::element);
        } else if (element instanceof Element.TextElement text) {
            text(text.text());
        } else if (element instanceof Element.NumberElement number) {
            number(number.text());
        } else if (element instanceof Element.FlagElement flag) {
            flag(flag.flag());
        } else {
            nothing();
        }
    }

    private void number(String text) {
        try {
            generator.writeNumber(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void nothing() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void name(String name) {
        try {
            generator.writeFieldName(acceptable(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void name(SerializableString name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String text) {
        try {
            generator.writeString(acceptable(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String name, String text) {
        name(name);
        text(text);
    }

    void whole(int number) {
        try {
            generator.writeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flag(boolean flag) {
        try {
            generator.writeBoolean(flag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void object(Runnable members) {
        startObject();
        members.run();
        endObject();
    }

    <E> void array(Iterable<E> elements, Consumer<? super E> each) {
        try {
            generator.writeStartArray();
            elements.forEach(each);
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String acceptable(String given) {
        if (given.length() > JsonLimits.TEXT_LENGTH) {
            throw new IllegalArgumentException("text must have at most " + JsonLimits.TEXT_LENGTH
                    + " characters, but had " + given.length() + " (" + where() + ")");
        }
        if (careful && !Quoted.wellFormed(given)) {
            throw new IllegalArgumentException(
                    "text must have whole characters, but had a surrogate without its partner in " + Quoted.text(given)
                            + " (" + where() + ")");
        }
        return given;
    }

    /** The place of what is being written, as JSON Pointer. */
    String where() {
        return generator.getOutputContext().pathAsPointer().toString();
    }
}
