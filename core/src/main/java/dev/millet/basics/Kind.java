package dev.millet.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What kind of value an attribute of a {@link Shape} holds, and how that value looks in a document.
 *
 * <p>The family is closed, so that a reading of shapes (JSON, schema, diff, generators) is complete when it answers
 * every one of its {@link Cases}:
 *
 * <ul>
 *   <li>{@link Scalar}: one text with a meaning: a decimal, a date, an identifier, one of a closed set;
 *   <li>{@link Flag} and {@link Whole}: true or false, and a small whole number;
 *   <li>{@link Nested}: another noun by its shape; {@link Union}: one of several, told apart by the member {@code type};
 *   <li>{@link Listed} and {@link Mapped}: many, in order;
 *   <li>{@link Converted}: any of these seen as another type.
 * </ul>
 *
 * <p>Decimals are scalars: {@code "0.17"} and never {@code 0.17}, because a binary reader in between would not keep them.
 *
 * @param <V> the Java type of the value; never null
 */
public sealed interface Kind<V>
        permits Kind.Scalar, Kind.Flag, Kind.Whole, Kind.Nested, Kind.Listed, Kind.Mapped, Kind.Union, Kind.Converted {

    /** Any text, as it stands. */
    static Kind<String> text() {
        return Scalars.TEXT;
    }

    /** An exact decimal, written canonically: {@code "1999"}, {@code "0.17"}; see {@link DecimalText}. */
    static Kind<BigDecimal> decimal() {
        return Scalars.DECIMAL;
    }

    /** True or false. */
    static Kind<Boolean> flag() {
        return new Flag();
    }

    /** A whole number that counts or ranks something: {@code 3}. Amounts are {@linkplain #decimal() decimals}. */
    static Kind<Integer> whole() {
        return new Whole();
    }

    /** A calendar day: {@code "2011-10-20"}. */
    static Kind<LocalDate> date() {
        return Scalars.DATE;
    }

    /** The name of an element: {@code "dealers.retailer.margin"}. */
    static Kind<Identifier> identifier() {
        return Scalars.IDENTIFIER;
    }

    /** A unit: {@code "CNY/unit"}. */
    static Kind<Unit> unit() {
        return Scalars.UNIT;
    }

    /** A span of days as sources write it: {@code "2013-Q2"}. */
    static Kind<Period> period() {
        return Scalars.PERIOD;
    }

    /** One text in several languages, an object by language tag: {@code {"en": "dealer", "zh": "经销商"}}. */
    static Kind<Text> texts() {
        return Scalars.TEXTS;
    }

    /**
     * A closed set, written in lower case with hyphens: {@code MORE_THAN} is {@code "more-than"}.
     *
     * @throws IllegalArgumentException if the set is empty
     */
    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        return Scalars.oneOf(type);
    }

    /**
     * A scalar of one's own: {@code scalar("percentage", "12.5%", Percentage::parse, Percentage::toString)}.
     *
     * <p>{@code parse} must be the inverse of {@code print} and refuse other texts by an {@link IllegalArgumentException}
     * in the house's grammar ("percentage must …, but was '…'"); the reader adds the place and the example.
     */
    static <V> Kind<V> scalar(String name, String example, Function<String, V> parse, Function<V, String> print) {
        return new Scalar<>(name, example, parse, print, List.of());
    }

    /** Another noun, written as an object. */
    static <V> Kind<V> nested(Shape<V> shape) {
        return new Nested<>(shape);
    }

    /** Many of one kind in order, written as an array; an absent list is an empty one. */
    static <V> Kind<List<V>> listOf(Kind<V> element) {
        return new Listed<>(element);
    }

    /** Values by a text of the user's choice, in the order given, written as an object; an absent map is an empty one. */
    static <V> Kind<Map<String, V>> mapOf(Kind<V> value) {
        return new Mapped<>(value);
    }

    /**
     * Values by a key that is a text with a meaning: {@code mapOf(identifier(), decimal())} is written {@code {"store": "120"}};
     * a noun's attribute is missing unless it {@linkplain Shape.Draft#withDefault has a default}.
     *
     * @throws IllegalArgumentException if keys of this kind are no texts
     */
    static <K, V> Kind<Map<K, V>> mapOf(Kind<K> key, Kind<V> value) {
        checkArgument(key instanceof Scalar<K>, "key of a map must be a scalar, but was '%s'", key.name());
        return Scalars.byKey((Scalar<K>) key, value);
    }

    /**
     * A closed family: the member {@code "type"} picks the shape by its name.
     *
     * @throws IllegalArgumentException if there is no member or two have the same name
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied and never written
    static <V> Kind<V> union(String name, Shape<? extends V>... members) {
        return new Union<>(name, ImmutableList.copyOf(members));
    }

    /**
     * The same document form, another Java type: {@code mapOf(text())} seen as a {@link Text}.
     *
     * <p>{@code to} refuses what has no counterpart by an {@link IllegalArgumentException}.
     */
    static <V, W> Kind<V> converted(Kind<W> form, Function<W, V> to, Function<V, W> from) {
        return new Converted<>(form, to, from);
    }

    /** What it is called in a refusal: "decimal", "list". */
    String name();

    /** Answers with the case that this kind is. */
    <R> R match(Cases<R> cases);

    /** Whether two values are the same in a document; decimals are when they are numerically equal. */
    default boolean same(V left, V right) {
        return left.equals(right);
    }

    /** The value that an absent one means for every noun: the empty list or map; none for other kinds. */
    default Optional<V> empty() {
        return Optional.empty();
    }

    /**
     * One answer for each kind.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        /** For a text with a meaning. */
        <V> R scalar(Scalar<V> kind);

        /** For true or false. */
        R flag(Flag kind);

        /** For a whole number. */
        R whole(Whole kind);

        /** For a noun in a noun. */
        <V> R nested(Nested<V> kind);

        /** For a list. */
        <V> R listed(Listed<V> kind);

        /** For a map. */
        <V> R mapped(Mapped<V> kind);

        /** For one of several shapes. */
        <V> R union(Union<V> kind);

        /** For another form of a kind. */
        <V, W> R converted(Converted<V, W> kind);
    }

    /**
     * A text with a meaning.
     *
     * @param name what it is called: "decimal"
     * @param example a good one, shown in refusals: "1999.5"
     * @param parse from text; refuses by {@link IllegalArgumentException}
     * @param print to canonical text
     * @param allowed all texts there are, if the set is closed; else empty
     */
    record Scalar<V>(
            String name, String example, Function<String, V> parse, Function<V, String> print, List<String> allowed)
            implements Kind<V> {
        /** Keeps its own copy of the allowed texts. */
        public Scalar {
            allowed = ImmutableList.copyOf(allowed);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scalar(this);
        }

        @Override
        public boolean same(V left, V right) {
            return print.apply(left).equals(print.apply(right));
        }
    }

    /** True or false. */
    record Flag() implements Kind<Boolean> {
        @Override
        public String name() {
            return "true or false";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /** A whole number between −2,147,483,648 and 2,147,483,647. */
    record Whole() implements Kind<Integer> {
        @Override
        public String name() {
            return "whole number";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whole(this);
        }
    }

    /**
     * A noun in a noun.
     *
     * @param shape its description
     */
    record Nested<V>(Shape<V> shape) implements Kind<V> {
        @Override
        public String name() {
            return shape.name();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nested(this);
        }
    }

    /**
     * Many in order.
     *
     * @param element the kind of each
     */
    record Listed<V>(Kind<V> element) implements Kind<List<V>> {
        @Override
        public String name() {
            return "list";
        }

        @Override
        public Optional<List<V>> empty() {
            return Optional.of(ImmutableList.of());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listed(this);
        }
    }

    /**
     * Values by text in order.
     *
     * @param value the kind of each value
     */
    record Mapped<V>(Kind<V> value) implements Kind<Map<String, V>> {
        @Override
        public String name() {
            return "object by name";
        }

        @Override
        public Optional<Map<String, V>> empty() {
            return Optional.of(ImmutableMap.of());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapped(this);
        }
    }

    /**
     * One of several shapes, told apart by the member {@code type}.
     *
     * @param name what the family is called
     * @param members the shapes, each with its own name
     */
    record Union<V>(String name, List<Shape<? extends V>> members) implements Kind<V> {
        /** Refuses an empty family and two members of one name. */
        public Union {
            members = ImmutableList.copyOf(members);
            checkArgument(!members.isEmpty(), "%s must have a member, but has none", name);
            Shape.requireDistinct(members.stream().map(Shape::name).toList(), "members of " + name);
        }

        /** The names that the member {@code type} may have. */
        public List<String> types() {
            return members.stream().map(Shape::name).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /**
     * A kind seen as another type.
     *
     * @param form how it looks in a document
     * @param to from the form to the value; refuses by {@link IllegalArgumentException}
     * @param from back
     */
    record Converted<V, W>(Kind<W> form, Function<W, V> to, Function<V, W> from) implements Kind<V> {
        @Override
        public String name() {
            return form.name();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.converted(this);
        }

        @Override
        public boolean same(V left, V right) {
            return form.same(from.apply(left), from.apply(right));
        }
    }
}
