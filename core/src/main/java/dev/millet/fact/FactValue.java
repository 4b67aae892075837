package dev.millet.fact;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Period;
import dev.millet.basics.Quantity;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;

/**
 * What a fact says: a number, a bound, a range, a date or words. Nothing is made more exact than the source has it.
 *
 * <p>A range has no silent midpoint and a bound is not its number; only a {@link Number} can be computed with. Numbers
 * are equal when numerically equal.
 *
 * <pre>{@code
 * FactValue.number("1999");
 * FactValue.bound(Relation.MORE_THAN, "10e9");      // "over 10 billion"
 * FactValue.range("75e9", "80e9");
 * FactValue.date("2018-07-09");
 * FactValue.text("none");
 * }</pre>
 */
public sealed interface FactValue {
    /** A number from its text. */
    static Number number(String number) {
        return new Number(DecimalText.parse(number));
    }

    /** A bound from its relation and its number's text. */
    static Bound bound(Relation relation, String number) {
        return new Bound(relation, DecimalText.parse(number));
    }

    /** A range from the texts of its ends. */
    static Range range(String low, String high) {
        return new Range(DecimalText.parse(low), DecimalText.parse(high));
    }

    /** A date from the text of its period. */
    static Date date(String period) {
        return new Date(Period.parse(period));
    }

    /** Words. */
    static Textual text(String words) {
        return new Textual(words);
    }

    /**
     * In words, in English and Chinese: {@code more than CNY 10000000000}.
     *
     * @param unit the unit of the numbers; has no effect on dates and words
     */
    Text words(Unit unit);

    /** Whether this is made of numbers, and so has a unit: a number, a bound or a range. */
    default boolean isNumeric() {
        return Admitted.by(this).isPresent();
    }

    /**
     * Whether both can be true of one thing at one time, numbers being in the same unit.
     *
     * <p>Dates can if they may overlap ("about" reaches as far again to both sides, {@link Period#mayOverlap}); numbers,
     * bounds and ranges if there is a number that both admit. Words, and values of different kinds, are never told to
     * exclude each other: that takes a reader.
     *
     * <p>Example: more than 10 and more than 12 can; 40 and 60 cannot; about 100 and 105 can; about 100 and 120 cannot.
     */
    default boolean canHoldWith(FactValue other) {
        if (this instanceof Date mine && other instanceof Date theirs) {
            return mine.date().mayOverlap(theirs.date());
        }
        return Admitted.by(this)
                .flatMap(mine -> Admitted.by(other).map(theirs -> Admitted.share(mine, theirs)))
                .orElse(true);
    }

    /**
     * One number.
     *
     * @param number the number, in the fact's unit
     */
    @SuppressWarnings("JavaLangClash") // a fact's number; nobody means java.lang.Number beside facts
    record Number(BigDecimal number) implements FactValue {
        /**
         * Makes a number.
         *
         * @throws IllegalArgumentException if it is past the limits of {@link DecimalText}
         */
        public Number {
            number = normal(number);
        }

        @Override
        public Text words(Unit unit) {
            return FactWords.WORDS.text("value.plain", new Quantity(number, unit));
        }
    }

    /**
     * What a source says of a number without giving it: "over 10 billion".
     *
     * @param relation how the true number stands to this one
     * @param number the number said, in the fact's unit
     */
    record Bound(Relation relation, BigDecimal number) implements FactValue {
        /**
         * Makes a bound.
         *
         * @throws IllegalArgumentException if the number is past the limits of {@link DecimalText}
         */
        public Bound {
            number = normal(number);
        }

        @Override
        public Text words(Unit unit) {
            return FactWords.WORDS.text(relation.wordKey(), new Quantity(number, unit));
        }
    }

    /**
     * From one number to another, both included.
     *
     * @param low the lower end, in the fact's unit
     * @param high the upper end
     */
    record Range(BigDecimal low, BigDecimal high) implements FactValue {
        /**
         * Makes a range.
         *
         * @throws IllegalArgumentException unless low ≤ high
         */
        public Range {
            low = normal(low);
            high = normal(high);
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("range must have low <= high, but was '" + DecimalText.canonical(low)
                        + ".." + DecimalText.canonical(high) + "'");
            }
        }

        @Override
        public Text words(Unit unit) {
            return FactWords.WORDS.text("value.range", new Quantity(low, unit), new Quantity(high, unit));
        }
    }

    /**
     * When something was, or is to be.
     *
     * @param date the time, as precise as the source
     */
    record Date(Period date) implements FactValue {
        @Override
        public Text words(Unit unit) {
            return FactWords.WORDS.text("value.plain", date);
        }
    }

    /**
     * Something said in words.
     *
     * @param text the words
     */
    record Textual(String text) implements FactValue {
        /**
         * Makes a value of words.
         *
         * @throws IllegalArgumentException if they are blank
         */
        public Textual {
            if (text.isBlank()) {
                throw new IllegalArgumentException("text of a fact must not be blank, but was ''");
            }
        }

        @Override
        public Text words(Unit unit) {
            return FactWords.WORDS.text("value.plain", text);
        }
    }

    private static BigDecimal normal(BigDecimal number) {
        return DecimalText.normal(DecimalText.checked(number, "number of a fact"));
    }
}
