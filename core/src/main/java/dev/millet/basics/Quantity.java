package dev.millet.basics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern FORM =
            Pattern.compile("(?:([A-Z]{3}) )?([+-]?[0-9][0-9.eE+-]*+)( ?%)?( ?/.*+| [^ /].*+)?", Pattern.DOTALL);

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
        Matcher form = FORM.matcher(text);
        if (!form.matches() || (form.group(1) != null && form.group(3) != null)) {
            throw malformed(text, where);
        }
        String rest = Optional.ofNullable(form.group(4)).map(String::strip).orElse("");
        try {
            BigDecimal number = DecimalText.parse(form.group(2) + (form.group(3) == null ? "" : "%"));
            Unit unit = rest.isEmpty() ? Unit.RATIO : Unit.parse(rest.startsWith("/") ? "1" + rest : rest);
            return new Quantity(
                    number,
                    form.group(1) == null ? unit : Unit.of(form.group(1)).times(unit));
        } catch (IllegalArgumentException cause) {
            throw malformed(text, where + (where.isEmpty() ? "" : ": ") + cause.getMessage());
        }
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
