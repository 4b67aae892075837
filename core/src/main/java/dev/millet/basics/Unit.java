package dev.millet.basics;

import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.WeakHashMap;

/**
 * What a number counts: a product of dimensions with rational exponents, such as {@code CNY/unit} or {@code 1/year}.
 *
 * <p>Units keep apart what must not be added: yuan per piece and yuan per month, yuan and dollars, shipped orders and
 * kept orders. They do not convert and they do not know physics: a dimension is a currency code (three capitals) or a
 * lower-case word ({@code unit}, {@code order}, {@code kept-order}, {@code day}, {@code year}, …), and every word is a
 * dimension of its own. Ratios have no unit: theirs is the empty product, {@link #RATIO}, written {@code 1}.
 *
 * <pre>{@code
 * Unit price = Unit.parse("CNY/unit");
 * price.times(Unit.parse("unit/year"));          // CNY/year
 * price.dividedBy(price);                        // 1
 * Unit.parse("CNY^2").power(1, 2);               // CNY
 * }</pre>
 *
 * <p>The text has the factors in order, currencies first, then those divided by: {@code CNY*day/unit/year^2}. A root is
 * written {@code m^1/2}. {@link #parse} reads it back.
 *
 * <p>Equal units are usually one object: a million drivers share a handful of them.
 */
public final class Unit {
    /** The unit of a ratio: the empty product, written {@code 1}. */
    public static final Unit RATIO = new Unit(new TreeMap<>());

    /** Guards against texts that are long on purpose, not against any unit that means something. */
    private static final int MAX_LENGTH = 500;

    /** More digits than any exponent needs. */
    private static final int MAX_EXPONENT_DIGITS = 7;

    /** Weak, so that units which came from outside and are gone do not stay. */
    private static final Map<Unit, WeakReference<Unit>> SHARED = new WeakHashMap<>();

    /** By dimension, in order; never changed. */
    private final SortedMap<String, Fraction> exponents;

    private final String text;
    private final Optional<String> currency;

    private Unit(SortedMap<String, Fraction> exponents) {
        this.exponents = exponents;
        this.text = print(exponents);
        this.currency = exponents.size() == 1 && isCurrency(text) ? Optional.of(text) : Optional.empty();
    }

    /**
     * One dimension to the power one: a currency code ({@code "CNY"}) or a lower-case word such as {@code "unit"},
     * {@code "kept-order"} or {@code "day"}.
     *
     * @throws IllegalArgumentException if the dimension is neither
     */
    public static Unit of(String dimension) {
        if (dimension.length() > MAX_LENGTH || dimension.isEmpty() || afterWord(dimension, 0) < dimension.length()) {
            throw new IllegalArgumentException(
                    "dimension must be a currency code like 'CNY' or a lower-case word like 'unit' or 'kept-order',"
                            + " but was " + Quote.of(dimension));
        }
        TreeMap<String, Fraction> exponents = new TreeMap<>();
        exponents.put(dimension, Fraction.ONE);
        return shared(exponents);
    }

    /**
     * Reads a unit such as {@code "CNY/unit"}, {@code "1/year"}, {@code "unit*day"}, {@code "m^1/2"} or {@code "1"}; the
     * inverse of {@link #toString}. Factors may come in any order and more than once: {@code "unit*CNY/unit"} is
     * {@code CNY}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Unit parse(String text) {
        if (text.equals("1")) {
            return RATIO;
        }
        TreeMap<String, Fraction> exponents = new TreeMap<>();
        boolean wellFormed = text.length() <= MAX_LENGTH && !text.isEmpty();
        int position = text.startsWith("1/") ? 1 : 0;
        while (wellFormed && position < text.length()) {
            char operator = text.charAt(position);
            int word = position == 0 ? 0 : position + 1;
            int end = afterWord(text, word);
            wellFormed = end > word && (position == 0 || operator == '*' || operator == '/');
            if (wellFormed) {
                int above = end < text.length() && text.charAt(end) == '^' ? afterExponent(text, end + 1) : end;
                int below = above > end && above < text.length() && text.charAt(above) == '/'
                        ? afterDenominator(text, above)
                        : above;
                Fraction exponent = above == end
                        ? Fraction.ONE
                        : Fraction.of(
                                Long.parseLong(text.substring(end + 1, above)),
                                below == above ? 1 : Long.parseLong(text.substring(above + 1, below)));
                add(exponents, text.substring(word, end), operator == '/' ? exponent.negated() : exponent);
                position = below;
            }
        }
        if (!wellFormed) {
            throw new IllegalArgumentException("unit must be like 'CNY/unit' or '1/year', but was " + Quote.of(text));
        }
        return shared(exponents);
    }

    /** The product: {@code CNY/unit} times {@code unit/year} is {@code CNY/year}. */
    public Unit times(Unit other) {
        if (other.isRatio()) {
            return this;
        }
        return isRatio() ? other : combined(other, Fraction.ONE);
    }

    /** The quotient: {@code CNY} divided by {@code unit} is {@code CNY/unit}; anything divided by itself is a ratio. */
    public Unit dividedBy(Unit other) {
        if (other.isRatio()) {
            return this;
        }
        return equals(other) ? RATIO : combined(other, Fraction.ONE.negated());
    }

    /** This unit to a whole power, which may be zero (a ratio) or negative. */
    public Unit power(int exponent) {
        return power(exponent, 1);
    }

    /**
     * This unit to a rational power: {@code power(1, 2)} is the square root.
     *
     * @throws IllegalArgumentException if the denominator is zero or an exponent has more than six digits
     */
    public Unit power(int numerator, int denominator) {
        Fraction by = Fraction.of(numerator, denominator);
        TreeMap<String, Fraction> powers = new TreeMap<>();
        for (Map.Entry<String, Fraction> factor : exponents.entrySet()) {
            powers.put(factor.getKey(), factor.getValue().times(by));
        }
        return shared(powers);
    }

    /** Whether this is the empty product, the unit of a ratio. */
    public boolean isRatio() {
        return exponents.isEmpty();
    }

    /** The currency code if this unit is exactly one currency to the power one: {@code CNY}, but not {@code CNY/unit}. */
    public Optional<String> currency() {
        return currency;
    }

    /**
     * The first currency to the power one among the factors: {@code CNY} of {@code CNY/unit}. A {@link Quantity} writes
     * it in front of its number.
     */
    Optional<String> leadingCurrency() {
        for (Map.Entry<String, Fraction> factor : exponents.entrySet()) {
            if (factor.getValue().equals(Fraction.ONE) && isCurrency(factor.getKey())) {
                return Optional.of(factor.getKey());
            }
        }
        return Optional.empty();
    }

    /** Of a dimension or a unit's text: three capitals are a currency, and no word begins with one. */
    private static boolean isCurrency(String text) {
        return text.length() == 3 && text.charAt(0) <= 'Z' && text.charAt(0) >= 'A';
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Unit unit && text.equals(unit.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The canonical text: currencies first, then words, then those divided by: {@code CNY*day/unit}. */
    @Override
    public String toString() {
        return text;
    }

    private Unit combined(Unit other, Fraction sign) {
        TreeMap<String, Fraction> sums = new TreeMap<>(exponents);
        for (Map.Entry<String, Fraction> factor : other.exponents.entrySet()) {
            add(sums, factor.getKey(), factor.getValue().times(sign));
        }
        return shared(sums);
    }

    /** The place after a dimension that begins at a place; the place itself if none does. */
    private static int afterWord(String text, int start) {
        int end = start;
        while (end < start + 3 && end < text.length() && isCapital(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            return end == start + 3 ? end : start;
        }
        if (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            int next = afterLetters(text, end);
            while (next > end) {
                end = next;
                next = end < text.length() && text.charAt(end) == '-' ? afterLetters(text, end + 1) : end;
                // a dash with nothing behind it is no part of the word
                next = next == end + 1 ? end : next;
            }
        }
        return end;
    }

    private static int afterLetters(String text, int start) {
        int end = start;
        while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** The place after a whole number, which may be negative; the place before its caret if there is none. */
    private static int afterExponent(String text, int start) {
        int digits = start < text.length() && text.charAt(start) == '-' ? start + 1 : start;
        int end = DecimalText.afterDigits(text, digits);
        return end > digits && end - digits <= MAX_EXPONENT_DIGITS ? end : start - 1;
    }

    /** The place after a slash and a whole number; the place of the slash if something else follows: another factor. */
    private static int afterDenominator(String text, int slash) {
        int end = DecimalText.afterDigits(text, slash + 1);
        return end > slash + 1 && end - slash - 1 <= MAX_EXPONENT_DIGITS ? end : slash;
    }

    private static void add(Map<String, Fraction> exponents, String dimension, Fraction exponent) {
        Fraction known = exponents.get(dimension);
        exponents.put(dimension, known == null ? exponent : known.plus(exponent));
    }

    /** The one unit of these factors, which are the caller's no longer. */
    private static Unit shared(SortedMap<String, Fraction> factors) {
        Iterator<Fraction> exponents = factors.values().iterator();
        while (exponents.hasNext()) {
            if (exponents.next().signum() == 0) {
                exponents.remove();
            }
        }
        if (factors.isEmpty()) {
            return RATIO;
        }
        Unit unit = new Unit(factors);
        synchronized (SHARED) {
            WeakReference<Unit> known = SHARED.get(unit);
            Unit first = known == null ? null : known.get();
            if (first != null) {
                return first;
            }
            SHARED.put(unit, new WeakReference<>(unit));
            return unit;
        }
    }

    /** Natural order puts the capitals of currencies before all words. */
    private static String print(Map<String, Fraction> exponents) {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        for (Map.Entry<String, Fraction> factor : exponents.entrySet()) {
            Fraction exponent = factor.getValue();
            boolean divides = exponent.signum() < 0;
            Fraction shown = divides ? exponent.negated() : exponent;
            StringBuilder side = divides ? below.append('/') : above.append(above.length() == 0 ? "" : "*");
            side.append(factor.getKey());
            if (!shown.equals(Fraction.ONE)) {
                side.append('^').append(shown);
            }
        }
        return (above.length() == 0 ? "1" : above.toString()) + below;
    }
}
