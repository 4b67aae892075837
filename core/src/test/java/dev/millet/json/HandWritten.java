package dev.millet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.fact.Basis;
import dev.millet.fact.Evidence;
import dev.millet.fact.Fact;
import dev.millet.fact.FactBook;
import dev.millet.fact.FactValue;
import dev.millet.fact.Relation;
import dev.millet.fact.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody would write for this one noun by hand, over the same token library: the same bytes, no shapes. */
final class HandWritten {
    private static final JsonFactory SKIPPING = new JsonFactory();
    private static final JsonFactory WRITING = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withRootSeparator("")
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    /** Words are made once, as by anybody who has measured. */
    private static final Map<Enum<?>, String> WORDS = Stream.of(Basis.values(), Relation.values())
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableMap(each -> each, each -> Words.key(each)));

    private HandWritten() {}

    /** The limit of reading: every token is looked for, none is looked at. */
    static int skip(byte[] document) throws IOException {
        int tokens = 0;
        try (JsonParser parser = SKIPPING.createParser(document)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    static byte[] write(FactBook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = WRITING.createGenerator(bytes)) {
            out.setPrettyPrinter(LAYOUT.createInstance());
            out.writeStartObject();
            out.writeStringField("schemaVersion", "1");
            out.writeStringField("type", "fact-book");
            out.writeArrayFieldStart("sources");
            for (Source source : book.sources()) {
                out.writeStartObject();
                out.writeStringField("id", source.id().text());
                texts(out, "title", source.title());
                if (source.published().isPresent()) {
                    out.writeStringField("published", source.published().get().toString());
                }
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("facts");
            for (Fact fact : book.facts()) {
                fact(out, fact);
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void fact(JsonGenerator out, Fact fact) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", fact.id().text());
        out.writeStringField("subject", fact.subject());
        out.writeStringField("metric", fact.metric());
        out.writeObjectFieldStart("value");
        value(out, fact.value());
        out.writeEndObject();
        if (!fact.unit().equals(Unit.RATIO)) {
            out.writeStringField("unit", fact.unit().toString());
        }
        out.writeStringField("basis", word(fact.basis()));
        if (fact.period().isPresent()) {
            out.writeStringField("period", fact.period().get().toString());
        }
        if (fact.announced().isPresent()) {
            out.writeStringField("announced", fact.announced().get().toString());
        }
        if (fact.question().isPresent()) {
            out.writeStringField("question", fact.question().get().text());
        }
        texts(out, "statement", fact.statement());
        if (fact.evidence().isPresent()) {
            Evidence evidence = fact.evidence().get();
            out.writeObjectFieldStart("evidence");
            out.writeStringField("source", evidence.source().text());
            out.writeStringField("locator", evidence.locator());
            if (evidence.quote().isPresent()) {
                out.writeStringField("quote", evidence.quote().get());
            }
            out.writeEndObject();
        }
        if (fact.note().isPresent()) {
            texts(out, "note", fact.note().get());
        }
        out.writeEndObject();
    }

    private static void value(JsonGenerator out, FactValue value) throws IOException {
        if (value instanceof FactValue.Number number) {
            out.writeStringField("type", "number");
            out.writeStringField("number", number.number().toPlainString());
        } else if (value instanceof FactValue.Bound bound) {
            out.writeStringField("type", "bound");
            out.writeStringField("relation", word(bound.relation()));
            out.writeStringField("number", bound.number().toPlainString());
        } else if (value instanceof FactValue.Range range) {
            out.writeStringField("type", "range");
            out.writeStringField("low", range.low().toPlainString());
            out.writeStringField("high", range.high().toPlainString());
        } else if (value instanceof FactValue.Date date) {
            out.writeStringField("type", "date");
            out.writeStringField("date", date.date().toString());
        }
    }

    private static void texts(JsonGenerator out, String name, Text text) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, String> language : text.byLanguage().entrySet()) {
            out.writeStringField(language.getKey(), language.getValue());
        }
        out.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return WORDS.get(constant);
    }
}
