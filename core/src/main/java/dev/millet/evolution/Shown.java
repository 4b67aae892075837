package dev.millet.evolution;

import dev.millet.basics.Attribute;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values in words, short enough for a line. */
final class Shown implements Kind.Cases<Text> {
    private final Object value;

    private Shown(Object value) {
        this.value = value;
    }

    static <V> Text value(Kind<V> kind, V value) {
        return value instanceof Text text ? EvolutionWords.text("quoted", text) : kind.match(new Shown(value));
    }

    /** A noun by what it is called, else by its identity, else by what it is. */
    static <T> Text noun(Shape<T> shape, Object value) {
        T noun = shape.type().cast(value);
        Optional<Text> called = shape.label().flatMap(label -> label(label, noun));
        Optional<String> identity = shape.identityOf(noun);
        if (identity.isPresent()) {
            return called.map(text -> EvolutionWords.text("noun.called", shape.name(), identity.get(), text))
                    .orElseGet(() -> EvolutionWords.text("noun", shape.name(), identity.get()));
        }
        return EvolutionWords.text("noun", shape.name(), firstWords(shape, noun));
    }

    private static <T, V> Optional<Text> label(Attribute<T, V> label, T noun) {
        return label.find(noun).map(value -> value instanceof Text text ? text : Text.of(value.toString()));
    }

    /** What a noun without identity says first. */
    private static <T> Text firstWords(Shape<T> shape, T noun) {
        return shape.attributes().stream()
                .flatMap(attribute -> attribute(attribute, noun).stream())
                .findFirst()
                .orElseGet(() -> Text.of(shape.name()));
    }

    private static <T, V> Optional<Text> attribute(Attribute<T, V> attribute, T noun) {
        return attribute.findTold(noun).map(value -> value(attribute.kind(), value));
    }

    @Override
    public <V> Text scalar(Kind.Scalar<V> kind) {
        String printed = kind.print().apply(Untyped.as(value));
        return EvolutionWords.text("quoted", printed.isBlank() ? "" : printed);
    }

    @Override
    public Text flag(Kind.Flag kind) {
        return EvolutionWords.text(Boolean.TRUE.equals(value) ? "yes" : "no");
    }

    @Override
    public Text whole(Kind.Whole kind) {
        return Text.of(value.toString());
    }

    @Override
    public <V> Text nested(Kind.Nested<V> kind) {
        return noun(kind.shape(), value);
    }

    @Override
    public <V> Text listed(Kind.Listed<V> kind) {
        List<V> list = Untyped.as(value);
        return EvolutionWords.text("elements", Integer.toString(list.size()));
    }

    @Override
    public <V> Text mapped(Kind.Mapped<V> kind) {
        Map<String, V> map = Untyped.as(value);
        return EvolutionWords.text("elements", Integer.toString(map.size()));
    }

    @Override
    public <V> Text union(Kind.Union<V> kind) {
        return noun(Untyped.member(kind, value), value);
    }

    @Override
    public <V, W> Text converted(Kind.Converted<V, W> kind) {
        V seen = Untyped.as(value);
        return value(kind.form(), kind.from().apply(seen));
    }
}
