package dev.millet.xiaomi;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Text;
import dev.millet.driver.Value;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * How numbers are printed on the page: rounded once from the exact value, half up, without digit grouping.
 *
 * <p>Example: 249.7098 a phone is {@code 249.71}, 119767857.74 a year {@code 119.8 M} or {@code 11977 万}, a margin of 0.12
 * {@code 12 %}.
 */
final class Amounts {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** What stands behind a number. */
    private static final List<String> ENDINGS = List.of(" %", " M", "万");

    private Amounts() {}

    /** Money a phone: two decimals. */
    static String perPhone(BigDecimal amount) {
        return rounded(amount, 2);
    }

    /** Money a phone, or why there is none. */
    static Text perPhone(Value amount) {
        return amount.asNumber().map(number -> Text.of(perPhone(number))).orElseGet(() -> why(amount));
    }

    /** Money a year: millions in English, ten thousands in Chinese, as people there count. */
    static Text aYear(BigDecimal amount) {
        return Text.of(
                rounded(amount.divide(MILLION, MathContext.DECIMAL128), 1) + " M",
                rounded(amount.divide(TEN_THOUSAND, MathContext.DECIMAL128), 0) + "万");
    }

    /** Money a year with its sign, also a plus. */
    static Text signedAYear(BigDecimal amount) {
        return amount.signum() > 0 ? Text.join("", List.of(Text.of("+"), aYear(amount))) : aYear(amount);
    }

    /** Phones: the nearest whole one. */
    static String phones(BigDecimal volume) {
        return rounded(volume, 0);
    }

    /** Phones that are needed: the next whole one up. */
    static String phonesNeeded(BigDecimal volume) {
        return volume.setScale(0, RoundingMode.CEILING).toPlainString();
    }

    /** Phones that are needed, or why no number of phones is enough. */
    static Text phonesNeeded(Value volume) {
        return volume.asNumber().map(number -> Text.of(phonesNeeded(number))).orElseGet(() -> why(volume));
    }

    /** A ratio in percent. */
    static String percent(BigDecimal ratio, int decimals) {
        return rounded(ratio.movePointRight(2), decimals) + " %";
    }

    /** How much one number is above or below another: {@code +31 %}. */
    static String change(BigDecimal to, BigDecimal from) {
        BigDecimal change = to.divide(from, MathContext.DECIMAL128).subtract(BigDecimal.ONE);
        return (change.signum() > 0 ? "+" : "") + percent(change, 0);
    }

    /** A multiple: two decimals. */
    static String multiple(BigDecimal ratio) {
        return rounded(ratio, 2);
    }

    /** A number as a person would type it. */
    static String plain(BigDecimal number) {
        return DecimalText.canonical(number);
    }

    /** A value that a figure has or might take, in the figure's own way of speaking. */
    static Text of(Figure figure, BigDecimal value) {
        return switch (figure.unit().toString()) {
            case "CNY/year" -> aYear(value);
            case "unit/year" -> Text.of(phones(value));
            case "1", "1/year" ->
                Text.of(
                        isShare(figure)
                                ? DecimalText.canonical(new BigDecimal(rounded(value.movePointRight(2), 2))) + " %"
                                : DecimalText.canonical(new BigDecimal(rounded(value, 2))));
            case "CNY/unit" -> Text.of(isWhole(value) ? rounded(value, 0) : perPhone(value));
            default -> Text.of(DecimalText.canonical(new BigDecimal(rounded(value, 2))));
        };
    }

    /** The range of a figure: {@code 8..18 %}. */
    static Text range(Figure figure) {
        Distribution range = figure.uncertainty().orElseThrow();
        return range(of(figure, range.low()), of(figure, range.high()));
    }

    /** Money a year from one amount to another: {@code -118.0..229.5 M}. */
    static Text aYear(BigDecimal from, BigDecimal to) {
        return range(aYear(from), aYear(to));
    }

    private static Text range(Text low, Text high) {
        return Text.of(range(low, high, Locale.ENGLISH), range(low, high, Locale.CHINESE));
    }

    /** What both ends say alike behind their numbers stands once. */
    private static String range(Text low, Text high, Locale locale) {
        String from = low.in(locale);
        String to = high.in(locale);
        for (String behind : ENDINGS) {
            if (from.endsWith(behind) && to.endsWith(behind)) {
                from = from.substring(0, from.length() - behind.length());
            }
        }
        return from + ".." + to;
    }

    static Text why(Value value) {
        return value.why().orElseGet(() -> CaseWords.text("undefined"));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isShare(Figure figure) {
        BigDecimal greatest = figure.uncertainty().map(Distribution::high).orElse(figure.value());
        BigDecimal least = figure.uncertainty().map(Distribution::low).orElse(figure.value());
        return greatest.compareTo(BigDecimal.ONE) <= 0 && least.signum() >= 0;
    }

    private static String rounded(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }
}
