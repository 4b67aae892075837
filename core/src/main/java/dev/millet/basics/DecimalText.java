package dev.millet.basics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers from and to text, within limits.
 *
 * <p>Eleven characters, {@code 1e-10000000}, are enough to keep naive {@link BigDecimal} code busy for seconds: the
 * number itself is small, its first addition is not. So every decimal that enters Millet has at most
 * {@value #MAX_DIGITS} significant digits and a scale between −{@value #MAX_SCALE} and {@value #MAX_SCALE}, and a number
 * past the limits is refused by its form, before anything is computed with it.
 *
 * <p>Decimals are equal when they are numerically equal. {@link #normal} gives the one form that stands for all of them
 * (1.0, 1.00 and 1E+0 are all 1), {@link #canonical} prints it:
 *
 * <pre>{@code
 * DecimalText.parse("2e6");                            // 2000000
 * DecimalText.parse("12.5%");                          // 0.125
 * DecimalText.canonical(new BigDecimal("1999.00"));    // "1999"
 * }</pre>
 */
public final class DecimalText {
    // Forms are read by hand, not by regular expressions: what every program needs first must cost little.

    /** The most significant digits that a number may have, zeros at its end not counted. */
    public static final int MAX_DIGITS = 1_000;

    /** The most decimal places that a number may have, and the most zeros at its end. */
    public static final int MAX_SCALE = 1_000;

    /** Sign, 2,000 digits, point, exponent and percent sign fit into this. */
    private static final int MAX_LENGTH = 2_100;

    /** A bound on the digits of a number that is cheap to ask for: a decimal digit takes more than three bits. */
    private static final int MAX_BITS = 4 * (MAX_DIGITS + MAX_SCALE);

    /** Shorter numbers without exponent have their digits in a long: nothing about them is past the limits. */
    private static final int FEW = 18;

    private DecimalText() {}

    /**
     * Reads a decimal: {@code "1999"}, {@code "-0.5"}, {@code "2e6"}, or a percentage such as {@code "12.5%"} (or
     * {@code "12.5 %"}), which is the ratio 0.125.
     *
     * @return the number in its {@linkplain #normal normal form}
     * @throws IllegalArgumentException if the text has another form or the number is past the limits
     */
    public static BigDecimal parse(String text) {
        if (!text.endsWith("%")) {
            return plain(text, text);
        }
        String number = text.substring(0, text.length() - 1);
        if (number.endsWith(" ")) {
            number = number.substring(0, number.length() - 1);
        }
        return normal(checked(plain(number, text).scaleByPowerOfTen(-2), "number"));
    }

    /**
     * Prints a number without exponent and without zeros at the end of its fraction, the same on every machine.
     *
     * <p>Example: 1.0, 1.00 and 1E+0 print {@code "1"}; 2E+6 prints {@code "2000000"}. {@link #parse} reads it back.
     *
     * @throws IllegalArgumentException if the number is past the limits
     */
    public static String canonical(BigDecimal number) {
        return normal(checked(number, "number")).toPlainString();
    }

    /**
     * Returns the one form of all numerically equal numbers: no zeros at the end of the fraction, a scale of at least
     * zero. Values keep their decimals in this form, so that equality and hash code need no care.
     *
     * <p>Example: 1.50 becomes 1.5, and 2E+6 becomes 2000000.
     *
     * @param number a number within the limits
     */
    public static BigDecimal normal(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Returns the given number if it is within the limits, and refuses it otherwise without computing with it.
     *
     * @param number any number
     * @param what how the number is called in the refusal, e.g. {@code "price"}
     * @return the number as it came
     * @throws IllegalArgumentException if it has more than {@value #MAX_DIGITS} significant digits, or more than
     *     {@value #MAX_SCALE} decimal places, or more than {@value #MAX_SCALE} zeros at its end
     */
    public static BigDecimal checked(BigDecimal number, String what) {
        long scale = number.scale();
        if (scale >= 0 && scale <= FEW && number.precision() <= FEW) {
            return number;
        }
        boolean cheap = Math.abs(scale) <= MAX_DIGITS + MAX_SCALE
                && number.unscaledValue().bitLength() <= MAX_BITS;
        if (!cheap || !withinLimits(number.stripTrailingZeros())) {
            throw pastLimits(
                    what,
                    cheap
                            ? number.toString()
                            : "a number of scale " + number.scale() + " and "
                                    + number.unscaledValue().bitLength() + " bits");
        }
        return number;
    }

    private static boolean withinLimits(BigDecimal stripped) {
        return stripped.precision() <= MAX_DIGITS && Math.abs(stripped.scale()) <= MAX_SCALE;
    }

    /** The normal form of a few digits. */
    private static BigDecimal few(long digits, int scale) {
        long kept = digits;
        int places = scale;
        while (places > 0 && kept % 10 == 0) {
            kept /= 10;
            places--;
        }
        return BigDecimal.valueOf(kept, places);
    }

    /** Reads the commonest form, a few digits with a point or without; null for all others, right or wrong. */
    private static @Nullable BigDecimal simple(String number) {
        int length = number.length();
        boolean negative = length > 0 && number.charAt(0) == '-';
        int start = negative ? 1 : 0;
        if (length == start || length - start > FEW) {
            return null;
        }
        long digits = 0;
        int point = -1;
        for (int i = start; i < length; i++) {
            char character = number.charAt(i);
            if (character >= '0' && character <= '9') {
                digits = 10 * digits + (character - '0');
            } else if (character == '.' && point < 0 && i > start && i + 1 < length) {
                point = i;
            } else {
                return null;
            }
        }
        return few(negative ? -digits : digits, point < 0 ? 0 : length - 1 - point);
    }

    private static BigDecimal plain(String number, String whole) {
        BigDecimal simple = simple(number);
        if (simple != null) {
            return simple;
        }
        if (number.length() > MAX_LENGTH) {
            throw pastLimits("number", whole);
        }
        if (!isNumber(number)) {
            throw new IllegalArgumentException(
                    "number must be like '1999', '-0.5', '2e6' or '12.5%', but was " + Quote.of(whole));
        }
        BigDecimal read;
        try {
            read = new BigDecimal(number);
        } catch (NumberFormatException exponentPastInt) {
            throw pastLimits("number", whole);
        }
        return normal(checked(read, "number"));
    }

    /** A sign or none, digits, a point with digits or none, an exponent or none. */
    private static boolean isNumber(String text) {
        int whole = afterSign(text, 0);
        int end = afterDigits(text, whole);
        boolean formed = end > whole;
        if (formed && end < text.length() && text.charAt(end) == '.') {
            int fraction = end + 1;
            end = afterDigits(text, fraction);
            formed = end > fraction;
        }
        if (formed && end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = afterSign(text, end + 1);
            end = afterDigits(text, exponent);
            formed = end > exponent;
        }
        return formed && end == text.length();
    }

    private static int afterSign(String text, int start) {
        return start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-') ? start + 1 : start;
    }

    /** The place after the digits 0 to 9 that begin at a place; the place itself if there are none. */
    static int afterDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static IllegalArgumentException pastLimits(String what, String value) {
        return new IllegalArgumentException(what + " must have at most " + MAX_DIGITS + " digits and a scale between -"
                + MAX_SCALE + " and " + MAX_SCALE + ", but was " + Quote.of(value));
    }
}
