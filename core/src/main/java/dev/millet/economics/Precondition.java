package dev.millet.economics;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;

/**
 * A rule an input must keep, held twice: a leaf that breaks it now is the caller's mistake and is refused by name; one
 * that may break it later (a scenario, a draw, a formula) carries a guard and becomes undefined with the same words.
 *
 * <p>A constant is never replaced, so it needs no guard once it has passed.
 */
@SuppressWarnings("ImmutableEnumChecker") // method references hold no state
enum Precondition {
    NOT_NEGATIVE("rule-not-negative", BigDecimal.ZERO, Driver::isAtLeast, sign -> sign >= 0),
    POSITIVE("rule-positive", BigDecimal.ZERO, Driver::isMoreThan, sign -> sign > 0),
    BELOW_ONE("rule-below-one", BigDecimal.ONE, Driver::isLessThan, sign -> sign < 0),
    AT_MOST_ONE("rule-at-most-one", BigDecimal.ONE, Driver::isAtMost, sign -> sign <= 0),
    ABOVE_MINUS_ONE("rule-above-minus-one", BigDecimal.ONE.negate(), Driver::isMoreThan, sign -> sign > 0);

    private final String rule;
    private final BigDecimal bound;
    private final BiFunction<Driver, Driver, Condition> condition;
    private final IntPredicate holds;

    Precondition(String rule, BigDecimal bound, BiFunction<Driver, Driver, Condition> condition, IntPredicate holds) {
        this.rule = rule;
        this.bound = bound;
        this.condition = condition;
        this.holds = holds;
    }

    /** The driver under this rule; {@code word} names it in this package's words. */
    Driver of(Driver driver, String word) {
        check(driver, word);
        if (driver.inputs().isEmpty() && driver.figure().isEmpty()) {
            return driver;
        }
        Condition kept = condition.apply(driver, Driver.constant(bound, driver.unit()));
        return driver.onlyIf(kept, Subject.WORDS.text("must", Subject.WORDS.text(word), Subject.WORDS.text(rule)));
    }

    /** Refuses a leaf that breaks the rule now. */
    void check(Driver driver, String word) {
        if (driver.inputs().isEmpty()) {
            driver.value()
                    .asNumber()
                    .filter(number -> !holds.test(number.compareTo(bound)))
                    .ifPresent(number -> refuse(driver, Subject.WORDS.text(word), number));
        }
    }

    /** A share: a ratio from 0 to 1. */
    static Driver share(Driver driver, String word) {
        AT_MOST_ONE.check(ratio(driver, word), word);
        return AT_MOST_ONE.of(NOT_NEGATIVE.of(driver, word), word);
    }

    /** A ratio that is not negative, such as a tax rate. */
    static Driver rate(Driver driver, String word) {
        return NOT_NEGATIVE.of(ratio(driver, word), word);
    }

    private void refuse(Driver driver, Text what, BigDecimal number) {
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%s must %s, but was '%s' (%s)",
                what.in(Locale.ENGLISH),
                Subject.WORDS.text(rule).in(Locale.ENGLISH),
                DecimalText.canonical(number),
                where(driver)));
    }

    /** A ratio, such as a rate or a share; refuses any other unit. */
    static Driver ratio(Driver driver, String word) {
        if (!driver.unit().isRatio()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s must be a ratio, but was in '%s' (%s)",
                    Subject.WORDS.text(word).in(Locale.ENGLISH),
                    driver.unit(),
                    where(driver)));
        }
        return driver;
    }

    /** Refuses a driver whose unit is not the one that belongs there. */
    static void unit(Driver driver, Unit unit, String word) {
        if (!driver.unit().equals(unit)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s must be in '%s', but was in '%s' (%s)",
                    Subject.WORDS.text(word).in(Locale.ENGLISH),
                    unit,
                    driver.unit(),
                    where(driver)));
        }
    }

    private static String where(Driver driver) {
        return driver.figure()
                .map(figure -> "figure '" + figure.id() + "'")
                .or(() -> driver.id().map(id -> "driver '" + id + "'"))
                .orElse(driver.inputs().isEmpty() ? "constant" : "unnamed formula");
    }
}
