package dev.millet.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
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
        ImmutableMap<String, E> constants = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Scalars::kebab);
        checkArgument(!constants.isEmpty(), "closed set must have a constant, but was '%s'", type.getSimpleName());
        String name = kebab(type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
        return new Kind.Scalar<>(
                name,
                constants.keySet().iterator().next(),
                text -> {
                    E constant = constants.get(text);
                    checkArgument(
                            constant != null, "%s must be one of %s, but was '%s'", name, constants.keySet(), text);
                    return constant;
                },
                Scalars::kebab,
                constants.keySet().asList());
    }

    private static String kebab(Enum<?> constant) {
        return kebab(constant.name());
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "date must be a day of the calendar as year-month-day, but was '" + text + "'", e);
        }
    }
}
