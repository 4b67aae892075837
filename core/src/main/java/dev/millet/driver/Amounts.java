package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as people read them in an explanation's text; the exact ones are in the data.
 *
 * <p>From 1 upwards at most two decimals, below 1 four significant digits, half-even, without trailing zeros and without
 * grouping; outside 1e-9 to 1e18 six significant digits with an exponent.
 */
final class Amounts {
    private static final BigDecimal LARGE = new BigDecimal("1e18");
    private static final BigDecimal SMALL = new BigDecimal("1e-9");
    private static final MathContext SCIENTIFIC = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext FRACTION = new MathContext(4, RoundingMode.HALF_EVEN);

    private Amounts() {}

    /** {@code 1708.55 CNY/unit}; a ratio without a unit: {@code 0.17}. */
    static String rounded(BigDecimal number, Unit unit) {
        return withUnit(rounded(number), unit);
    }

    /** {@code 1708.55} for 1708.547. */
    static String rounded(BigDecimal number) {
        BigDecimal size = number.abs();
        if (number.signum() == 0) {
            return "0";
        }
        if (size.compareTo(LARGE) >= 0 || size.compareTo(SMALL) < 0) {
            return sign(number.round(SCIENTIFIC).stripTrailingZeros().toString());
        }
        BigDecimal shown = size.compareTo(BigDecimal.ONE) >= 0
                ? number.setScale(2, RoundingMode.HALF_EVEN)
                : number.round(FRACTION);
        return sign(shown.stripTrailingZeros().toPlainString());
    }

    /** A definition in its own digits: {@code 365 day/year}; zero without its unit. */
    static String exact(BigDecimal number, Unit unit) {
        return number.signum() == 0 ? "0" : withUnit(exact(number), unit);
    }

    /** A definition in its own digits, as far as a decimal128 holds them. */
    static String exact(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean plain = Math.abs(stripped.scale()) <= 34 && stripped.precision() <= 34;
        return sign(
                plain ? stripped.toPlainString() : stripped.round(SCIENTIFIC).toString());
    }

    /** All digits, without zeros at the end, and without an exponent where that stays short. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs(stripped.scale()) <= 60 ? stripped.toPlainString() : stripped.toString();
    }

    /** A value as people read it, in both languages. */
    static Text text(Value value) {
        return Text.of(value.text(Locale.ENGLISH), value.text(Locale.CHINESE));
    }

    static String withUnit(String number, Unit unit) {
        return unit.isRatio() ? number : number + " " + unit;
    }

    /** The minus of mathematics, as between terms. */
    private static String sign(String number) {
        return number.startsWith("-") ? "−" + number.substring(1) : number;
    }
}
