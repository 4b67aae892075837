package dev.millet.testkit;

import dev.millet.basics.Attribute;
import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Period;
import dev.millet.basics.Shape;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Nouns made by their shapes: every attribute takes values of its kind, optional ones are there or not, and what the noun
 * itself refuses is tried again. A scalar of one's own is its example.
 */
public final class ShapeArbitraries {
    private static final int TRIES = 10_000;

    private ShapeArbitraries() {}

    /** Nouns of this shape. */
    public static <T> Arbitrary<T> nouns(Shape<T> shape) {
        List<Arbitrary<Optional<Put<T>>>> puts = new ArrayList<>();
        shape.attributes().forEach(attribute -> puts.add(puts(attribute)));
        if (puts.isEmpty()) {
            return Arbitraries.create(() -> shape.assemble().build());
        }
        return Combinators.combine(puts)
                .as(all -> {
                    Shape.Assembly<T> assembly = shape.assemble();
                    all.forEach(put -> put.ifPresent(each -> each.into(assembly)));
                    return assembly.build();
                })
                .ignoreException(TRIES, IllegalArgumentException.class);
    }

    /** Values of this kind. */
    @SuppressWarnings("unchecked") // each case answers values of the kind it was asked about
    public static <V> Arbitrary<V> values(Kind<V> kind) {
        return (Arbitrary<V>) kind.match(new Generating());
    }

    /** Whole characters of all planes, with what JSON must escape among them. */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(' ', '"', '\\', '/', '\n', '\t', '\u0001', '\u2028', 'a', 'Z', '小', '米')
                .ofMaxLength(12)
                .tuple2()
                .map(pair -> pair.get1() + "😀" + pair.get2());
    }

    private static <T, V> Arbitrary<Optional<Put<T>>> puts(Attribute<T, V> attribute) {
        double absent = attribute.required() ? 0 : 0.4;
        return values(attribute.kind())
                .map(value -> (Put<T>) assembly -> assembly.put(attribute, value))
                .optional(1 - absent);
    }

    private interface Put<T> {
        void into(Shape.Assembly<T> assembly);
    }

    private static final class Generating implements Kind.Cases<Arbitrary<?>> {
        @Override
        public <V> Arbitrary<?> scalar(Kind.Scalar<V> kind) {
            return forms(kind).map(kind.parse()::apply);
        }

        private static Arbitrary<String> forms(Kind.Scalar<?> kind) {
            if (!kind.allowed().isEmpty()) {
                return Arbitraries.of(kind.allowed());
            }
            if (kind.equals(Kind.text())) {
                return texts();
            }
            if (kind.equals(Kind.decimal())) {
                return Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                        .ofScale(6)
                        .map(BigDecimal::toPlainString);
            }
            if (kind.equals(Kind.date())) {
                return Arbitraries.longs()
                        .between(-20_000, 40_000)
                        .map(day -> LocalDate.ofEpochDay(day).toString());
            }
            if (kind.equals(Kind.identifier())) {
                return Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .ofMinLength(1)
                        .ofMaxLength(8)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(parts -> Identifier.of(String.join(".", parts)).toString());
            }
            if (kind.equals(Kind.unit())) {
                return Arbitraries.of("1", "CNY", "CNY/unit", "unit/year", "m^1/2", "unit*day")
                        .map(text -> Unit.parse(text).toString());
            }
            if (kind.equals(Kind.period())) {
                return Arbitraries.of("2013", "2013-Q2", "2013-09", "2011-10-20", "2010..2014", "2018..")
                        .map(text -> Period.parse(text).toString());
            }
            return Arbitraries.just(kind.example());
        }

        @Override
        public Arbitrary<?> flag(Kind.Flag kind) {
            return Arbitraries.of(true, false);
        }

        @Override
        public Arbitrary<?> whole(Kind.Whole kind) {
            return Arbitraries.integers();
        }

        @Override
        public <V> Arbitrary<?> nested(Kind.Nested<V> kind) {
            return nouns(kind.shape());
        }

        @Override
        public <V> Arbitrary<?> listed(Kind.Listed<V> kind) {
            Arbitrary<List<V>> lists = values(kind.element()).list().ofMaxSize(4);
            return kind.element() instanceof Kind.Nested<V> nested
                    ? nested.shape()
                            .key()
                            .<Arbitrary<List<V>>>map(key ->
                                    values(kind.element()).list().ofMaxSize(4).uniqueElements(key::find))
                            .orElse(lists)
                    : lists;
        }

        @Override
        public <V> Arbitrary<?> mapped(Kind.Mapped<V> kind) {
            return Combinators.combine(
                            texts().list().ofMaxSize(3).uniqueElements(),
                            values(kind.value()).list().ofSize(3))
                    .as((names, values) -> {
                        Map<String, V> map = new LinkedHashMap<>();
                        for (int i = 0; i < names.size(); i++) {
                            map.put(names.get(i), values.get(i));
                        }
                        return map;
                    });
        }

        @Override
        public <V> Arbitrary<?> union(Kind.Union<V> kind) {
            List<Arbitrary<? extends V>> members = new ArrayList<>();
            kind.members().forEach(shape -> members.add(nouns(shape)));
            return Arbitraries.oneOf(members);
        }

        @Override
        public <V, W> Arbitrary<?> converted(Kind.Converted<V, W> kind) {
            if (kind.equals(Kind.texts())) {
                return texts().tuple2().map(pair -> dev.millet.basics.Text.of(pair.get1(), pair.get2()));
            }
            return values(kind.form()).map(kind.to()::apply).ignoreException(TRIES, IllegalArgumentException.class);
        }
    }
}
