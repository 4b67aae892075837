package dev.millet.basics;

import java.util.Optional;

/** Stub: dimension symbols with rational exponents; a ratio is the empty product. Text: "CNY/unit", "1/year", "unit*day", "m^1/2", "1". */
public final class Unit {
    public static final Unit RATIO = new Unit();

    private Unit() {}

    /** One dimension to the power one: a currency code (three capitals) or a lower-case word such as unit, order, day, year. */
    public static Unit of(String dimension) {
        throw new UnsupportedOperationException("stub");
    }

    /** Inverse of toString. */
    public static Unit parse(String text) {
        throw new UnsupportedOperationException("stub");
    }

    public Unit times(Unit other) {
        throw new UnsupportedOperationException("stub");
    }

    public Unit dividedBy(Unit other) {
        throw new UnsupportedOperationException("stub");
    }

    public Unit power(int exponent) {
        throw new UnsupportedOperationException("stub");
    }

    /** power(1, 2) is the square root. */
    public Unit power(int numerator, int denominator) {
        throw new UnsupportedOperationException("stub");
    }

    public boolean isRatio() {
        throw new UnsupportedOperationException("stub");
    }

    /** The currency code if this unit is exactly one currency to the power one. */
    public Optional<String> currency() {
        throw new UnsupportedOperationException("stub");
    }
}
