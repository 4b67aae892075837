package dev.millet.basics;

import java.math.BigDecimal;

/** Stub: a number with a unit. parse("CNY 1999/unit"), "12 %/year", "4%", "30 day", "2e6 unit/year", "0.5"; canonical toString: "CNY 1999/unit", "0.12/year", "0.04", "30 day". Equal when numerically equal. */
public record Quantity(BigDecimal number, Unit unit) {
    public static Quantity parse(String text) {
        throw new UnsupportedOperationException("stub");
    }

    public static Quantity of(String number, String unit) {
        return new Quantity(DecimalText.parse(number), Unit.parse(unit));
    }
}
