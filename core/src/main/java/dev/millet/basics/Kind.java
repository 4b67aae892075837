package dev.millet.basics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Stub; becomes sealed: Scalar (text form with parse, print, allowed values), Flag (true/false), Whole (int), Nested (a shape), Listed, Mapped, Union (member "type" picks the shape). */
public interface Kind<V> {
    static Kind<String> text() {
        throw new UnsupportedOperationException("stub");
    }

    static Kind<BigDecimal> decimal() {
        throw new UnsupportedOperationException("stub");
    }

    static Kind<Boolean> flag() {
        throw new UnsupportedOperationException("stub");
    }

    static Kind<Integer> whole() {
        throw new UnsupportedOperationException("stub");
    }

    static Kind<LocalDate> date() {
        throw new UnsupportedOperationException("stub");
    }

    static Kind<Identifier> identifier() {
        throw new UnsupportedOperationException("stub");
    }

    static Kind<Unit> unit() {
        throw new UnsupportedOperationException("stub");
    }

    static Kind<Period> period() {
        throw new UnsupportedOperationException("stub");
    }

    /** An object by language. */
    static Kind<Text> texts() {
        throw new UnsupportedOperationException("stub");
    }

    /** A closed set written lower-kebab: MORE_THAN is "more-than". */
    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        throw new UnsupportedOperationException("stub");
    }

    /** A scalar of one's own: the text form and back; example shows it in refusals. */
    static <V> Kind<V> scalar(String name, String example, Function<String, V> parse, Function<V, String> print) {
        throw new UnsupportedOperationException("stub");
    }

    static <V> Kind<V> nested(Shape<V> shape) {
        throw new UnsupportedOperationException("stub");
    }

    static <V> Kind<List<V>> listOf(Kind<V> element) {
        throw new UnsupportedOperationException("stub");
    }

    static <V> Kind<Map<String, V>> mapOf(Kind<V> value) {
        throw new UnsupportedOperationException("stub");
    }

    /** A closed family: the member "type" picks the shape by its name. */
    @SafeVarargs
    static <V> Kind<V> union(String name, Shape<? extends V>... members) {
        throw new UnsupportedOperationException("stub");
    }
}
