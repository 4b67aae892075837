package dev.millet.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.millet.basics.Attribute;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One document in canonical form: a reading of shapes, and of the results that have none.
 *
 * <p>Two spaces indent, one member or element a line, line feeds, one at the end. What could not be read back, such as
 * half a character, is refused here.
 */
final class CanonicalWriter {
    private static final JsonFactory FACTORY = factory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    private CanonicalWriter() throws IOException {
        generator = FACTORY.createGenerator(text);
        generator.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withRootSeparator("")
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT));
    }

    /** The bytes of a document of this type, whose further members are written by the given one. */
    static byte[] document(String type, Consumer<CanonicalWriter> members) {
        try {
            CanonicalWriter writer = new CanonicalWriter();
            writer.object(() -> {
                writer.text("schemaVersion", ShapeReader.VERSION);
                writer.text("type", type);
                members.accept(writer);
            });
            writer.generator.close();
            return writer.text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Members of a noun, without the brackets around them. */
    <T> void members(Shape<T> shape, T noun) {
        shape.attributes().forEach(attribute -> member(attribute, noun));
    }

    private <T, V> void member(Attribute<T, V> attribute, T noun) {
        attribute.findTold(noun).ifPresent(value -> {
            name(attribute.name());
            value(attribute.kind(), value);
        });
    }

    /** One value of a kind. */
    @SuppressWarnings("unchecked") // each case of Writing answers a writer of the kind it was asked about
    <V> void value(Kind<V> kind, V value) {
        ((Consumer<V>) kind.match(new Writing())).accept(value);
    }

    void name(String name) {
        run(() -> generator.writeFieldName(acceptable(name)));
    }

    void text(String text) {
        run(() -> generator.writeString(acceptable(text)));
    }

    void text(String name, String text) {
        name(name);
        text(text);
    }

    void whole(int number) {
        run(() -> generator.writeNumber(number));
    }

    void flag(boolean flag) {
        run(() -> generator.writeBoolean(flag));
    }

    void object(Runnable members) {
        run(generator::writeStartObject);
        members.run();
        run(generator::writeEndObject);
    }

    <E> void array(Iterable<E> elements, Consumer<? super E> each) {
        run(generator::writeStartArray);
        elements.forEach(each);
        run(generator::writeEndArray);
    }

    private String acceptable(String given) {
        checkArgument(
                given.length() <= JsonLimits.TEXT_LENGTH,
                "text must have at most %s characters, but had %s (%s)",
                JsonLimits.TEXT_LENGTH,
                given.length(),
                where());
        checkArgument(
                Quoted.wellFormed(given),
                "text must have whole characters, but had a surrogate without its partner in %s (%s)",
                Quoted.text(given),
                where());
        return given;
    }

    private String where() {
        return generator.getOutputContext().pathAsPointer().toString();
    }

    private static void run(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .enable(JsonWriteFeature.QUOTE_FIELD_NAMES)
                .enable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                .disable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.IGNORE_UNKNOWN)
                .disable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(JsonLimits.DEPTH)
                        .build())
                .build();
    }

    @FunctionalInterface
    private interface Step {
        void write() throws IOException;
    }

    /** Answers how to write a value of each kind. */
    private final class Writing implements Kind.Cases<Consumer<?>> {
        @Override
        public <V> Consumer<?> scalar(Kind.Scalar<V> kind) {
            return (V value) -> text(kind.print().apply(value));
        }

        @Override
        public Consumer<?> flag(Kind.Flag kind) {
            return (Boolean value) -> CanonicalWriter.this.flag(value);
        }

        @Override
        public Consumer<?> whole(Kind.Whole kind) {
            return (Integer value) -> CanonicalWriter.this.whole(value);
        }

        @Override
        public <V> Consumer<?> nested(Kind.Nested<V> kind) {
            return (V value) -> object(() -> members(kind.shape(), value));
        }

        @Override
        public <V> Consumer<?> listed(Kind.Listed<V> kind) {
            return (List<V> values) -> array(values, value -> value(kind.element(), value));
        }

        @Override
        public <V> Consumer<?> mapped(Kind.Mapped<V> kind) {
            return (Map<String, V> values) -> object(() -> values.forEach((name, value) -> {
                name(name);
                value(kind.value(), value);
            }));
        }

        @Override
        public <V> Consumer<?> union(Kind.Union<V> kind) {
            return (V value) -> {
                for (Shape<? extends V> shape : kind.members()) {
                    if (shape.type().isInstance(value)) {
                        typed(shape, value);
                        return;
                    }
                }
                throw new IllegalArgumentException(kind.name() + " must be one of " + Quoted.all(kind.types())
                        + ", but was a " + value.getClass().getSimpleName() + " (" + where() + ")");
            };
        }

        private <S> void typed(Shape<S> shape, Object value) {
            object(() -> {
                text("type", shape.name());
                members(shape, shape.type().cast(value));
            });
        }

        @Override
        public <V, W> Consumer<?> converted(Kind.Converted<V, W> kind) {
            return (V value) -> value(kind.form(), kind.from().apply(value));
        }
    }
}
