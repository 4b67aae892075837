package dev.millet.json;

import dev.millet.basics.Attribute;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The JSON Schema of a document: a reading of shapes.
 *
 * <p>What a schema refuses the reader refuses too. The reader refuses more, which no schema can say: see the comment that
 * every schema carries.
 *
 * <p>Source: JSON Schema, draft 2020-12 (Wright, Andrews, Hutton, Dennis, 2022).
 */
final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    /** What no name of a definition has, so that no reference must be escaped. */
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private static final String COMMENT =
            "The reader refuses more: a member that stands twice in its object, two elements"
                    + " of a list with one key, an id that leads nowhere, a whole number written with a point, what is past the"
                    + " limits of length and depth, and values that a noun refuses together.";

    private final Map<String, Runnable> definitions = new LinkedHashMap<>();
    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final CanonicalWriter out;

    private JsonSchema(CanonicalWriter out) {
        this.out = out;
    }

    /** The schema of a shape's documents, in canonical form. */
    static byte[] of(Shape<?> shape) {
        return CanonicalWriter.bytes(writer -> new JsonSchema(writer).document(shape));
    }

    private void document(Shape<?> shape) {
        out.object(() -> {
            String version = Integer.toString(shape.version());
            out.text("$schema", DIALECT);
            out.text("$id", "urn:millet:schema:" + shape.name() + ":" + version);
            out.text("$comment", COMMENT);
            out.text("title", shape.name());
            Map<String, String> fixed = new LinkedHashMap<>();
            fixed.put("schemaVersion", version);
            fixed.put("type", shape.name());
            object(shape, fixed);
            out.name("$defs");
            out.object(this::definitions);
        });
    }

    /** Writing one definition may name others, which follow it. */
    private void definitions() {
        Set<String> written = new HashSet<>();
        while (written.size() < definitions.size()) {
            for (String name : List.copyOf(definitions.keySet())) {
                if (written.add(name)) {
                    out.name(name);
                    out.object(definitions.getOrDefault(name, () -> {}));
                }
            }
        }
    }

    private <T> void object(Shape<T> shape, Map<String, String> fixed) {
        out.text("type", "object");
        out.name("properties");
        out.object(() -> {
            fixed.forEach((name, text) -> {
                out.name(name);
                out.object(() -> out.text("const", text));
            });
            shape.attributes().forEach(this::property);
        });
        List<String> required = new ArrayList<>(fixed.keySet());
        shape.attributes().stream()
                .filter(Attribute::required)
                .map(Attribute::name)
                .forEach(required::add);
        if (!required.isEmpty()) {
            out.name("required");
            out.array(required, out::text);
        }
        out.name("additionalProperties");
        out.flag(false);
    }

    private <T, V> void property(Attribute<T, V> attribute) {
        out.name(attribute.name());
        out.object(() -> {
            if (!attribute.meaning().isBlank()) {
                out.text("description", attribute.meaning());
            }
            kind(attribute.kind());
            attribute.byDefault().ifPresent(value -> {
                out.name("default");
                out.value(attribute.kind(), value);
            });
        });
    }

    private void kind(Kind<?> kind) {
        kind.match(new Describing()).run();
    }

    private void reference(Object what, String name, Runnable definition) {
        String known = names.get(what);
        if (known == null) {
            known = name;
            for (int i = 2; !taken.add(known); i++) {
                known = name + "-" + i;
            }
            names.put(what, known);
            definitions.put(known, definition);
        }
        out.text("$ref", "#/$defs/" + known);
    }

    /** Answers how each kind is described. */
    private final class Describing implements Kind.Cases<Runnable> {
        @Override
        public <V> Runnable scalar(Kind.Scalar<V> kind) {
            if (kind == ChangeShape.ANYTHING) {
                return () -> {};
            }
            if (!kind.allowed().isEmpty()) {
                return () -> {
                    out.name("enum");
                    out.array(kind.allowed(), out::text);
                };
            }
            if (kind.equals(Kind.text())) {
                return () -> out.text("type", "string");
            }
            return SchemaForms.pattern(kind)
                    .<Runnable>map(pattern -> () -> reference(kind, kind.name(), () -> text(kind, pattern)))
                    .orElse(() -> text(kind, ""));
        }

        private void text(Kind.Scalar<?> kind, String pattern) {
            out.text("type", "string");
            if (!pattern.isEmpty()) {
                out.text("pattern", pattern);
            }
            out.name("examples");
            out.array(List.of(kind.example()), out::text);
        }

        @Override
        public Runnable flag(Kind.Flag kind) {
            return () -> out.text("type", "boolean");
        }

        @Override
        public Runnable whole(Kind.Whole kind) {
            return () -> {
                out.text("type", "integer");
                out.name("minimum");
                out.whole(Integer.MIN_VALUE);
                out.name("maximum");
                out.whole(Integer.MAX_VALUE);
            };
        }

        @Override
        public <V> Runnable nested(Kind.Nested<V> kind) {
            return () -> reference(kind.shape(), kind.shape().name(), () -> object(kind.shape(), Map.of()));
        }

        @Override
        public <V> Runnable listed(Kind.Listed<V> kind) {
            return () -> {
                out.text("type", "array");
                out.name("items");
                out.object(() -> kind(kind.element()));
            };
        }

        @Override
        public <V> Runnable mapped(Kind.Mapped<V> kind) {
            return () -> {
                out.text("type", "object");
                out.name("additionalProperties");
                out.object(() -> kind(kind.value()));
            };
        }

        @Override
        public <V> Runnable union(Kind.Union<V> kind) {
            String family =
                    NO_WORD.matcher(kind.name().toLowerCase(Locale.ROOT)).replaceAll("-");
            return () -> reference(kind, family, () -> {
                out.name("oneOf");
                out.array(
                        kind.members(),
                        member -> out.object(() -> reference(
                                new Member(kind, member),
                                family + "-" + member.name(),
                                () -> object(member, Map.of("type", member.name())))));
            });
        }

        @Override
        public <V, W> Runnable converted(Kind.Converted<V, W> kind) {
            return kind.equals(Kind.texts())
                    ? () -> reference(kind, "texts", this::languages)
                    : () -> kind(kind.form());
        }

        private void languages() {
            out.text("description", "one text in several languages, by language tag");
            out.text("type", "object");
            out.name("propertyNames");
            out.object(() -> out.text("pattern", SchemaForms.LANGUAGE));
            out.name("minProperties");
            out.whole(1);
            out.name("additionalProperties");
            out.object(() -> {
                out.text("type", "string");
                out.name("minLength");
                out.whole(1);
            });
        }
    }

    /** A member of a family: the same shape may be one of two families, or stand by itself without a type. */
    private record Member(Kind<?> family, Shape<?> shape) {}
}
