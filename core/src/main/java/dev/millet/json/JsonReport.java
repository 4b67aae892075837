package dev.millet.json;

import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.driver.Explanation;
import dev.millet.driver.Value;
import dev.millet.finding.Findings;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A result as a document: members in the order in which they were put, written canonically and never read.
 *
 * <p>Results have no shape, because nothing is built from them again: nouns are stored, results are computed anew.
 *
 * <pre>{@code
 * JsonReport page = JsonReport.builder()
 *         .text("offer", "mi-1")
 *         .value("contribution", tree.read().value(contribution))
 *         .parts("routes", List.of(directReport, dealersReport))
 *         .findings("findings", findings)
 *         .build();
 * byte[] bytes = MilletJson.write("channel-comparison", page);
 * }</pre>
 *
 * <p>Immutable; texts that cannot be written are refused when it is.
 */
public final class JsonReport {
    private final ImmutableMap<String, Consumer<CanonicalWriter>> members;

    private JsonReport(Map<String, Consumer<CanonicalWriter>> members) {
        this.members = ImmutableMap.copyOf(members);
    }

    /** Begins a report. */
    public static Builder builder() {
        return new Builder();
    }

    void writeMembers(CanonicalWriter writer) {
        members.forEach((name, value) -> {
            writer.name(name);
            value.accept(writer);
        });
    }

    /** Collects the members of a report; each name once, and never {@code type} or {@code schemaVersion}. */
    public static final class Builder {
        private final Map<String, Consumer<CanonicalWriter>> members = new LinkedHashMap<>();

        private Builder() {}

        /** A text as it stands. */
        public Builder text(String name, String text) {
            return put(name, writer -> writer.text(text));
        }

        /** A text in its languages. */
        public Builder text(String name, Text text) {
            return of(name, Kind.texts(), text);
        }

        /** Many texts in their languages. */
        public Builder texts(String name, Iterable<Text> texts) {
            return put(name, writer -> writer.array(texts, text -> writer.value(Kind.texts(), text)));
        }

        /** An exact decimal. */
        public Builder decimal(String name, BigDecimal number) {
            return of(name, Kind.decimal(), number);
        }

        /** A whole number that counts something. */
        public Builder whole(String name, int number) {
            return put(name, writer -> writer.whole(number));
        }

        /** True or false. */
        public Builder flag(String name, boolean flag) {
            return put(name, writer -> writer.flag(flag));
        }

        /** A number with its unit, or the reason why there is none. */
        public Builder value(String name, Value value) {
            return put(name, writer -> Results.value(writer, value));
        }

        /** A value of any kind. */
        public <V> Builder of(String name, Kind<V> kind, V value) {
            return put(name, writer -> writer.value(kind, value));
        }

        /** A noun, by its shape. */
        public <T> Builder noun(String name, Shape<T> shape, T noun) {
            return of(name, Kind.nested(shape), noun);
        }

        /** Many nouns, by their shape. */
        public <T> Builder nouns(String name, Shape<T> shape, List<T> nouns) {
            return of(name, Kind.listOf(Kind.nested(shape)), nouns);
        }

        /** The reasons of a number, as a flat list of lines that name each other by index; the first is the number. */
        public Builder explanation(String name, Explanation explanation) {
            return put(name, writer -> Results.lines(writer, explanation));
        }

        /** What is weak, and what was set aside. */
        public Builder findings(String name, Findings findings) {
            return put(name, writer -> writer.object(() -> Results.findings(writer, findings)));
        }

        /** A report in the report. */
        public Builder part(String name, JsonReport part) {
            return put(name, writer -> writer.object(() -> part.writeMembers(writer)));
        }

        /** A report for each element. */
        public Builder parts(String name, Iterable<JsonReport> parts) {
            return put(name, writer -> writer.array(parts, part -> writer.object(() -> part.writeMembers(writer))));
        }

        /** The finished report. */
        public JsonReport build() {
            return new JsonReport(members);
        }

        private Builder put(String name, Consumer<CanonicalWriter> value) {
            if (ShapeReader.ENVELOPE.contains(name)) {
                throw new IllegalArgumentException(
                        "member of a report must be neither 'type' nor 'schemaVersion', but was '" + name + "'");
            }
            if (members.put(name, value) != null) {
                throw new IllegalArgumentException("member of a report must be put once, but was '" + name + "' again");
            }
            return this;
        }
    }
}
