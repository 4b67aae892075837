package dev.millet.render;

import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Money as a picture prints it, with two decimals in one magnitude, and shares in per cent with one. */
record PrintedMoney(Magnitude magnitude, Locale language) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** In the magnitude that suits the greatest of some amounts. */
    static PrintedMoney of(List<Driver> amounts, Locale language) {
        BigDecimal greatest = amounts.stream()
                .flatMap(amount -> amount.value().asNumber().stream())
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return new PrintedMoney(Magnitude.of(greatest), language);
    }

    /** What amounts are counted in: "CNY/unit", "million CNY/unit". */
    String unit(Driver amount) {
        return magnitude.unit(amount.unit()).in(language);
    }

    /** 28.00, or "undefined". */
    String money(Driver amount) {
        return money(amount.value());
    }

    /** 28.00, or "undefined". */
    String money(Value amount) {
        return amount.asNumber()
                .map(number -> rounded(magnitude.scaled(number), 2).toPlainString())
                .orElseGet(() -> RenderWords.text("undefined").in(language));
    }

    /** 2.1 %; what is not nothing is never shown as 0. */
    String percent(Value share) {
        return share.asNumber()
                .map(PrintedMoney::percent)
                .orElseGet(() -> RenderWords.text("undefined").in(language));
    }

    private static String percent(BigDecimal ratio) {
        BigDecimal rounded = rounded(ratio.movePointRight(2), 1);
        boolean hidden = rounded.signum() == 0 && ratio.signum() != 0;
        return (hidden ? (ratio.signum() < 0 ? "> -" : "< ") + TENTH : rounded.toPlainString()) + " %";
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? rounded.abs() : rounded;
    }
}
