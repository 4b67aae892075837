package dev.millet.basics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Values of this package for property tests. */
public final class BasicsArbitraries {
    private BasicsArbitraries() {}

    /** Decimals of every size that is allowed, most of them of a size that people write. */
    public static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> everyday = Arbitraries.bigDecimals().ofScale(6);
        Arbitrary<BigDecimal> extreme = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                        Arbitraries.integers().between(-950, 1_000))
                .as(BigDecimal::new);
        return Arbitraries.oneOf(everyday, extreme);
    }

    /** Units of up to four factors with whole and rational exponents. */
    public static Arbitrary<Unit> units() {
        Arbitrary<Unit> dimensions = Arbitraries.of("CNY", "USD", "unit", "kept-order", "day", "year", "m")
                .map(Unit::of);
        Arbitrary<Unit> factors = Combinators.combine(
                        dimensions,
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.integers().between(1, 3))
                .as(Unit::power);
        return factors.list()
                .ofMaxSize(4)
                .map(list -> list.stream().reduce(Unit.RATIO, Unit::times))
                .withoutEdgeCases();
    }

    /** Quantities. */
    public static Arbitrary<Quantity> quantities() {
        return Combinators.combine(decimals(), units()).as(Quantity::new);
    }

    /** Ids of up to four parts. */
    public static Arbitrary<Identifier> identifiers() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars('-', '_')
                .ofMinLength(1)
                .ofMaxLength(12);
        return words.list().ofMinSize(1).ofMaxSize(4).map(parts -> Identifier.of(String.join(".", parts)));
    }

    /** Periods in all their forms. */
    public static Arbitrary<Period> periods() {
        Arbitrary<String> about = Arbitraries.of("", "c. ");
        Arbitrary<String> event = Arbitraries.of("", " Mi-Fan Festival", " 米粉节");
        Arbitrary<String> spans = Arbitraries.oneOf(
                points(),
                points().map(point -> point + ".."),
                Combinators.combine(years(), years())
                        .as((one, other) -> Math.min(one, other) + ".." + Math.max(one, other)));
        return Combinators.combine(about, spans, event)
                .as((prefix, span, name) -> Period.parse(prefix + span + name))
                .withoutEdgeCases();
    }

    /** Texts in English and sometimes in Chinese, without placeholders. */
    public static Arbitrary<Text> texts() {
        Arbitrary<String> english = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20);
        Arbitrary<String> chinese =
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(20);
        return Arbitraries.oneOf(
                english.map(Text::of), Combinators.combine(english, chinese).as(Text::of));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1900, 2100);
    }

    private static Arbitrary<String> points() {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
        return Arbitraries.oneOf(
                days.map(LocalDate::toString),
                days.map(day -> day.toString().substring(0, 7)),
                days.map(day -> day.getYear() + "-Q" + (1 + day.getMonthValue() / 4)),
                years().map(String::valueOf));
    }
}
