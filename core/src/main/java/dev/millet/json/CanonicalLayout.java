package dev.millet.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.stream.IntStream;

/** Two spaces indent, one member or element a line, line feeds: the library's own printer, without its choices. */
final class CanonicalLayout implements PrettyPrinter {
    private static final SerializableString[] LINES = lines("\n");
    private static final SerializableString[] NEXT_LINES = lines(",\n");
    private static final SerializableString COLON = new SerializedString(": ");

    private int depth;

    private static SerializableString[] lines(String begin) {
        return IntStream.rangeClosed(0, JsonLimits.DEPTH + 1)
                .mapToObj(depth -> new SerializedString(begin + "  ".repeat(depth)))
                .toArray(SerializableString[]::new);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        // a document is one value
    }

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        generator.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        generator.writeRaw(LINES[depth]);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(NEXT_LINES[depth]);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int members) throws IOException {
        end(generator, members, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        generator.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        generator.writeRaw(LINES[depth]);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(NEXT_LINES[depth]);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int elements) throws IOException {
        end(generator, elements, ']');
    }

    private void end(JsonGenerator generator, int entries, char bracket) throws IOException {
        depth--;
        if (entries > 0) {
            generator.writeRaw(LINES[depth]);
        }
        generator.writeRaw(bracket);
    }
}
