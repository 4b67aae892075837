package dev.millet.basics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit: {@code CNY 1999/unit}, {@code 30 day}, {@code 0.12/year}, {@code 0.04}.
 *
 * <p>The literal of Millet: prices, rates and times are written this way in Java and in files. A currency stands in
 * front of the number, other units behind it; a percent sign divides by a hundred.
 *
 * <pre>{@code
 * Quantity.parse("CNY 1999.00/unit").toString();   // "CNY 1999/unit"
 * Quantity.parse("12 %/year").number();            // 0.12
 * Quantity.parse("2e6 unit/year").toString();      // "2000000 unit/year"
 * }</pre>
 *
 * <p>Equal when the numbers are numerically equal and the units are equal.
 *
 * @param number the number; zeros at its end are dropped
 * @param unit what it counts
 */
public record Quantity(BigDecimal number, Unit unit) {
    /**
     * Makes a quantity of its parts.
     *
     * @throws IllegalArgumentException if the number is past the limits of {@link DecimalText}
     */
    public Quantity {
        number = DecimalText.normal(DecimalText.checked(number, "number"));
    }

    /**
     * Makes a quantity of a number's and a unit's text: {@code of("1999", "CNY/unit")}.
     *
     * @throws IllegalArgumentException if one of them has another form
     */
    public static Quantity of(String number, String unit) {
        return new Quantity(DecimalText.parse(number), Unit.parse(unit));
    }

    /**
     * Reads {@code "CNY 1999/unit"}, {@code "CNY -5"}, {@code "12 %/year"}, {@code "4%"}, {@code "30 day"},
     * {@code "2e6 unit/year"} or {@code "0.5"}; the inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException if the text has another form, or an amount of money carries a percent sign
     */
    public static Quantity parse(String text) {
        return read(text, "");
    }

    /**
     * Reads the same and says in a refusal where the text stands: {@code parse("abc", "figure 'courier'")} is refused with
     * "…, but was 'abc' (figure 'courier')".
     *
     * @param where the place in words; not blank
     * @throws IllegalArgumentException if the text has another form, or an amount of money carries a percent sign
     */
    public static Quantity parse(String text, String where) {
        return read(text, where);
    }

    private static Quantity read(String text, String where) {
        String currency = text.length() > 3
                        && text.charAt(3) == ' '
                        && isCapital(text, 0)
                        && isCapital(text, 1)
                        && isCapital(text, 2)
                ? text.substring(0, 3)
                : "";
        int start = currency.isEmpty() ? 0 : 4;
        int end = afterNumber(text, start);
        int percent = isAt(text, end, '%') ? end + 1 : isAt(text, end, ' ') && isAt(text, end + 1, '%') ? end + 2 : end;
        if (end == start || (percent > end && !currency.isEmpty()) || !isUnitAt(text, percent)) {
            throw malformed(text, where);
        }
        String rest = text.substring(percent).strip();
        try {
            BigDecimal number = DecimalText.parse(text.substring(start, end) + (percent == end ? "" : "%"));
            Unit unit = rest.isEmpty() ? Unit.RATIO : Unit.parse(rest.startsWith("/") ? "1" + rest : rest);
            return new Quantity(
                    number, currency.isEmpty() ? unit : Unit.of(currency).times(unit));
        } catch (IllegalArgumentException cause) {
            throw malformed(text, where + (where.isEmpty() ? "" : ": ") + cause.getMessage());
        }
    }

    private static boolean isCapital(String text, int index) {
        return text.charAt(index) >= 'A' && text.charAt(index) <= 'Z';
    }

    private static boolean isAt(String text, int index, char character) {
        return index < text.length() && text.charAt(index) == character;
    }

    /** The place after what looks like a number: a digit, or a sign and a digit, and all that a number may go on with. */
    private static int afterNumber(String text, int start) {
        int digit = isAt(text, start, '+') || isAt(text, start, '-') ? start + 1 : start;
        int end = DecimalText.afterDigits(text, digit);
        if (end == digit) {
            return start;
        }
        while (end < text.length() && "0123456789.eE+-".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Nothing, a slash, or one space and more. */
    private static boolean isUnitAt(String text, int start) {
        return start == text.length()
                || isAt(text, start, '/')
                || (isAt(text, start, ' ') && start + 1 < text.length() && !isAt(text, start + 1, ' '));
    }

    /** The canonical text: {@code "CNY 1999/unit"}, {@code "0.12/year"}, {@code "0.04"}, {@code "30 day"}. */
    @Override
    public String toString() {
        Optional<String> currency = unit.leadingCurrency();
        Unit behind = currency.map(code -> unit.dividedBy(Unit.of(code))).orElse(unit);
        StringBuilder text = new StringBuilder();
        currency.ifPresent(code -> text.append(code).append(' '));
        text.append(DecimalText.canonical(number));
        if (!behind.isRatio()) {
            String printed = behind.toString();
            text.append(printed.startsWith("1/") ? printed.substring(1) : " " + printed);
        }
        return text.toString();
    }

    private static IllegalArgumentException malformed(String text, String where) {
        return new IllegalArgumentException(
                "quantity must be like 'CNY 1999/unit', '12 %/year', '30 day' or '0.5', but was " + Quote.of(text)
                        + (where.isEmpty() ? "" : " (" + where + ")"));
    }
}
