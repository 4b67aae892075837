package dev.millet.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.primitives.Ints;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Lets a mapper read what a shape describes, and refuse it as strictly as the shape's own reader. */
final class ShapeDeserializer<V> extends JsonDeserializer<V> {
    private final Class<?> type;
    private final Reading<V> reading;

    private ShapeDeserializer(Class<?> type, Reading<V> reading) {
        this.type = type;
        this.reading = reading;
    }

    static <T> ShapeDeserializer<T> ofDocument(Shape<T> shape) {
        Migrations migrations = Migrations.shipped(shape);
        return new ShapeDeserializer<>(
                shape.type(), (reader, element, trail) -> reader.document(shape, element, migrations, trail));
    }

    static <V> ShapeDeserializer<V> ofPart(Class<?> type, Kind<V> kind) {
        return new ShapeDeserializer<>(type, (reader, element, trail) -> reader.value(kind, element, trail));
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Trail trail = trail(parser.getParsingContext());
        Problems problems = new Problems();
        Element element = ElementParser.current(parser, trail, problems);
        Optional<V> value = reading.read(ShapeReader.strict(problems), element, trail);
        List<Problem> all = problems.list();
        if (all.isEmpty() && value.isPresent()) {
            return value.get();
        }
        throw refusal(parser, all, trail.path().steps().size());
    }

    /** The way from the start of the mapper's document to what the parser stands on. */
    private static Trail trail(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent == null) {
            return Trail.ROOT;
        }
        Trail above = trail(parent);
        if (context.inObject() && context.hasCurrentName()) {
            return above.member(context.getCurrentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? above.element(context.getCurrentIndex()) : above;
    }

    /**
     * The first problem gives place and path; the mapper adds the path of its own types in front.
     *
     * @param outside how many steps of a problem's path lie outside the noun
     */
    private InvalidNounException refusal(JsonParser parser, List<Problem> problems, int outside) {
        InvalidNounException refusal = new InvalidNounException(parser, problems);
        List<String> steps = problems.get(0).path().steps();
        for (int i = steps.size() - 1; i >= outside; i--) {
            Integer index = Ints.tryParse(steps.get(i));
            refusal.prependPath(
                    index == null || index < 0
                            ? new JsonMappingException.Reference(type, steps.get(i))
                            : new JsonMappingException.Reference(List.class, index));
        }
        return refusal;
    }

    /** How the value is read from an element at the end of a trail. */
    @FunctionalInterface
    private interface Reading<V> {
        Optional<V> read(ShapeReader reader, Element element, Trail trail);
    }
}
