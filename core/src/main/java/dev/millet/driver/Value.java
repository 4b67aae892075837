package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a reading yields: a number with a unit, or undefined with the reason.
 *
 * <p>Undefined is a result, not a failure: a break-even volume of a phone that loses money does not exist, and says why.
 * Example: {@code reading.value("break-even").why()} is "every unit loses money".
 */
public sealed interface Value {
    /**
     * A number that exists; equal when the numbers are numerically equal (1.0 is 1.00) and the units are.
     *
     * @param number in DECIMAL128
     * @param unit what it counts
     */
    record Defined(BigDecimal number, Unit unit) implements Value {
        @Override
        public Optional<BigDecimal> asNumber() {
            return Optional.of(number);
        }

        @Override
        public Optional<Text> why() {
            return Optional.empty();
        }

        @Override
        public String text(Locale locale) {
            return Amounts.rounded(number, unit);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Defined value && number.compareTo(value.number) == 0 && unit.equals(value.unit);
        }

        @Override
        public int hashCode() {
            return 31 * Double.hashCode(number.doubleValue()) + unit.hashCode();
        }

        /** The exact number and its unit. */
        @Override
        public String toString() {
            return Amounts.withUnit(Amounts.plain(number), unit);
        }
    }

    /**
     * A number that does not exist.
     *
     * @param unit what it would count
     * @param reason why there is none
     * @param where the nearest named driver at or above the place where it began, if there is one
     */
    record Undefined(Unit unit, Text reason, Optional<Identifier> where) implements Value {
        @Override
        public Optional<BigDecimal> asNumber() {
            return Optional.empty();
        }

        @Override
        public Optional<Text> why() {
            return Optional.of(reason);
        }

        @Override
        public String text(Locale locale) {
            return DriverWords.in(locale, "value.undefined", reason);
        }

        /** The reason in English, and where it began. */
        @Override
        public String toString() {
            return text(Locale.ENGLISH) + where.map(id -> " (" + id + ")").orElse("");
        }
    }

    /** What the number counts, or would count. */
    Unit unit();

    /** The number, empty when undefined. */
    Optional<BigDecimal> asNumber();

    /** Whether there is a number. */
    default boolean isDefined() {
        return asNumber().isPresent();
    }

    /**
     * The number, where there must be one.
     *
     * @throws IllegalArgumentException if it is undefined; the message tells the reason
     */
    default BigDecimal get() {
        return asNumber()
                .orElseThrow(() -> new IllegalArgumentException("value must be defined, but was '" + this + "'"));
    }

    /** Why there is no number; empty when there is one. */
    Optional<Text> why();

    /**
     * For people: {@code 1708.55 CNY/unit}, {@code undefined: every unit loses money}. From 1 upwards at most two
     * decimals, below 1 four significant digits, half-even; not to be parsed.
     */
    String text(Locale locale);

    /**
     * As money, rounded to the currency's own decimal places.
     *
     * @throws IllegalArgumentException if the unit is not one currency alone (a price per unit stays a decimal), if Joda-Money does not know
     *     the currency, or if the value is undefined
     */
    default Money money(RoundingMode rounding) {
        String currency = unit().currency()
                .orElseThrow(() -> new IllegalArgumentException(
                        "money must have one currency as its unit, but was '" + unit() + "' (" + this + ")"));
        return Money.of(CurrencyUnit.of(currency), get(), rounding);
    }
}
