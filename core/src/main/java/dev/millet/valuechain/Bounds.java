package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.Quantity;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Refuses figures that leave what they can mean, ends of ranges included: swings and draws read the model there.
 */
final class Bounds {
    static final Unit UNIT = Unit.of("unit");
    static final Unit YEAR = Unit.of("year");
    static final Unit VOLUME = UNIT.dividedBy(YEAR);

    private Bounds() {}

    /** Refuses a value or an end of the range below zero. */
    static void notNegative(String what, Figure figure, String where) {
        all(what + " must not be negative", figure, where, number -> number.signum() >= 0);
    }

    /** Refuses a value or an end of the range of zero or less. */
    static void positive(String what, Figure figure, String where) {
        all(what + " must be positive", figure, where, number -> number.signum() > 0);
    }

    /** Refuses what is no ratio, and a value or an end of the range outside 0 to 1. */
    static void share(String what, Figure figure, String where) {
        unit(what, figure, Unit.RATIO, where);
        all(
                what + " must be a ratio from 0 to 1",
                figure,
                where,
                number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0);
    }

    /** Refuses a figure in another unit. */
    static void unit(String what, Figure figure, Unit unit, String where) {
        if (!figure.unit().equals(unit)) {
            throw refusal(
                    what + " must be " + (unit.isRatio() ? "a ratio" : "in '" + unit + "'"),
                    figure,
                    figure.value(),
                    where);
        }
    }

    /** Refuses a figure in another unit, and a value or an end of the range below zero. */
    static void amount(String what, Figure figure, Unit unit, String where) {
        unit(what, figure, unit, where);
        notNegative(what, figure, where);
    }

    /** Refuses an id of several words: names below it are made of it and one more word. */
    static void oneWord(String what, Identifier id, String where) {
        if (id.text().indexOf('.') >= 0) {
            throw new IllegalArgumentException(
                    "id of " + what + " must be one word without dots, but was '" + id + "' (" + where + ")");
        }
    }

    /** Refuses one id twice in a list. */
    static void distinct(String what, List<Identifier> ids, String where) {
        Set<Identifier> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    what + " must have a name of its own, but was '" + id + "' twice (" + where + ")");
        });
    }

    /** Refuses an id that names nothing there is. */
    static void known(String what, Identifier id, List<Identifier> known, String where) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(what + " must be one of "
                    + known.stream().map(each -> "'" + each + "'").toList() + ", but was '" + id + "' (" + where
                    + ")");
        }
    }

    private static void all(String rule, Figure figure, String where, Predicate<BigDecimal> holds) {
        if (!holds.test(figure.value())) {
            throw refusal(rule, figure, figure.value(), where);
        }
        figure.uncertainty().ifPresent(range -> {
            if (!holds.test(range.low())) {
                throw refusal(rule, figure, range.low(), "low end of its range, " + where);
            }
            if (!holds.test(range.high())) {
                throw refusal(rule, figure, range.high(), "high end of its range, " + where);
            }
        });
    }

    private static IllegalArgumentException refusal(String rule, Figure figure, BigDecimal number, String where) {
        return new IllegalArgumentException(
                rule + ", but was '" + new Quantity(number, figure.unit()) + "' (" + where + ")");
    }
}
