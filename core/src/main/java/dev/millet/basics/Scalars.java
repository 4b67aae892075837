package dev.millet.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The kinds that come with the house, made once. */
final class Scalars {
    static final Kind<String> TEXT = Kind.scalar("text", "official site", Function.identity(), Function.identity());
    static final Kind<BigDecimal> DECIMAL =
            Kind.scalar("decimal", "1999.5", DecimalText::parse, DecimalText::canonical);
    static final Kind<LocalDate> DATE = Kind.scalar("date", "2011-10-20", Scalars::date, LocalDate::toString);
    static final Kind<Identifier> IDENTIFIER =
            Kind.scalar("identifier", "dealers.retailer.margin", Identifier::of, Identifier::toString);
    static final Kind<Unit> UNIT = Kind.scalar("unit", "CNY/unit", Unit::parse, Unit::toString);
    static final Kind<Period> PERIOD = Kind.scalar("period", "2013-Q2", Period::parse, Period::toString);
    static final Kind<Text> TEXTS = Kind.converted(Kind.mapOf(TEXT), Text::of, Text::byLanguage);

    private Scalars() {}

    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        ImmutableMap.Builder<String, E> byWord = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            byWord.put(kebab(constant.name()), constant);
        }
        ImmutableMap<String, E> constants = byWord.buildOrThrow();
        ImmutableList<String> words = constants.keySet().asList();
        Map<E, String> printed = new EnumMap<>(type);
        constants.forEach((word, constant) -> printed.put(constant, word));
        checkArgument(!constants.isEmpty(), "closed set must have a constant, but was '%s'", type.getSimpleName());
        String name = hyphened(type.getSimpleName());
        return new Kind.Scalar<>(
                name,
                words.get(0),
                text -> {
                    E constant = constants.get(text);
                    checkArgument(
                            constant != null, "%s must be one of %s, but was '%s'", name, constants.keySet(), text);
                    return constant;
                },
                constant -> printed.getOrDefault(constant, constant.name()),
                words);
    }

    static <K, V> Kind<Map<K, V>> byKey(Kind.Scalar<K> key, Kind<V> value) {
        Function<Map<String, V>, Map<K, V>> read = byText -> {
            Map<K, V> byKey = new LinkedHashMap<>();
            byText.forEach((text, each) -> byKey.put(key.parse().apply(text), each));
            return byKey;
        };
        Function<Map<K, V>, Map<String, V>> write = byKey -> {
            Map<String, V> byText = new LinkedHashMap<>();
            byKey.forEach((each, said) -> byText.put(key.print().apply(each), said));
            return byText;
        };
        return Kind.converted(Kind.mapOf(value), read, write);
    }

    /** A type's name as words: price-response for PriceResponse. */
    private static String hyphened(String typeName) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < typeName.length(); i++) {
            if (i > 0 && isLower(typeName.charAt(i - 1)) && isUpper(typeName.charAt(i))) {
                words.append('-');
            }
            words.append(typeName.charAt(i));
        }
        return kebab(words.toString());
    }

    private static boolean isLower(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isUpper(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate date(String text) {
        try {
            return isFourTwoTwo(text)
                    ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "date must be a day of the calendar as year-month-day, but was '" + text + "'", e);
        }
    }

    /** The form that nearly all dates have, {@code 2011-10-20}: read by hand, it takes a tenth of the time. */
    private static boolean isFourTwoTwo(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char character = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? character != '-' : (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
