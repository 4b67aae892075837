package dev.millet.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;

/** Lets a mapper write what a shape describes. */
final class ShapeSerializer<V> extends JsonSerializer<V> {
    private final BiConsumer<CanonicalWriter, V> write;

    private ShapeSerializer(BiConsumer<CanonicalWriter, V> write) {
        this.write = write;
    }

    static <T> ShapeSerializer<T> ofDocument(Shape<T> shape) {
        return new ShapeSerializer<>((out, noun) ->
                out.object(() -> out.envelope(shape.name(), shape.version(), rest -> rest.members(shape, noun))));
    }

    static <V> ShapeSerializer<V> ofPart(Kind<V> kind) {
        return new ShapeSerializer<>((out, value) -> out.value(kind, value));
    }

    @Override
    public void serialize(V value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            write.accept(CanonicalWriter.to(generator), value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
