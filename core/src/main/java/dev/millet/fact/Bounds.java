package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Quantity;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses figures that leave what they can mean: a negative volume, a share above 1. Nouns that are made of figures hold them to
 * these bounds when they are built, a user's own as well as Millet's.
 *
 * <p>The ends of a figure's range are held to the same bounds as its value. Swings, worst corners and draws read the model there,
 * and a verdict that holds "over all ranges" must not rest on a volume of −1,000. So an impossible end is refused where it is
 * given, not found where it is read. Of a figure whose values go on for ever the ends are those of its central 90 %; a draw
 * beyond them is not refused here.
 *
 * <pre>{@code
 * Bounds.share("loss", Figure.decided("loss", "110%", "plan"), "tier 'retailer'");
 *     // loss must be a ratio from 0 to 1, but was '1.1' (tier 'retailer')
 * Bounds.notNegative("volume", Figure.assumed("volume", "900 unit/year", "-1000..2000", "plan"), "offer 'phone'");
 *     // volume must not be negative, but was '-1000 unit/year' (low end of its range, offer 'phone')
 * }</pre>
 *
 * <p>All methods take what the figure is, as its refusal begins, and where it stands, as it ends.
 */
public final class Bounds {
    private Bounds() {}

    /** Refuses a figure, where there is one, below zero or with an end of its range there. */
    public static void notNegative(String what, Optional<Figure> figure, String where) {
        if (figure.isPresent()) {
            notNegative(what, figure.get(), where);
        }
    }

    /** Refuses a value or an end of the range below zero. */
    public static void notNegative(String what, Figure figure, String where) {
        if (figure.value().signum() < 0) {
            throw refusal(what + " must not be negative", figure, figure.value(), where);
        }
        Optional<Distribution> range = figure.uncertainty();
        if (range.isPresent() && range.get().low().signum() < 0) {
            throw refusal(what + " must not be negative", figure, range.get().low(), "low end of its range, " + where);
        }
    }

    /** Refuses a value or an end of the range of zero or less. */
    public static void positive(String what, Figure figure, String where) {
        if (figure.value().signum() <= 0) {
            throw refusal(what + " must be positive", figure, figure.value(), where);
        }
        Optional<Distribution> range = figure.uncertainty();
        if (range.isPresent() && range.get().low().signum() <= 0) {
            throw refusal(what + " must be positive", figure, range.get().low(), "low end of its range, " + where);
        }
    }

    /** Refuses what is no ratio, and a value or an end of the range outside 0 to 1. */
    public static void share(String what, Figure figure, String where) {
        String rule = what + " must be a ratio from 0 to 1";
        if (!figure.unit().isRatio() || isNoShare(figure.value())) {
            throw refusal(rule, figure, figure.value(), where);
        }
        figure.uncertainty().ifPresent(range -> {
            if (isNoShare(range.low())) {
                throw refusal(rule, figure, range.low(), "low end of its range, " + where);
            }
            if (isNoShare(range.high())) {
                throw refusal(rule, figure, range.high(), "high end of its range, " + where);
            }
        });
    }

    /** Refuses a figure, where there is one, in another unit. */
    public static void unit(String what, Optional<Figure> figure, Unit unit, String where) {
        if (figure.isPresent()) {
            unit(what, figure.get(), unit, where);
        }
    }

    /** Refuses a figure in another unit. */
    public static void unit(String what, Figure figure, Unit unit, String where) {
        if (!figure.unit().equals(unit)) {
            throw refusal(
                    what + " must be " + (unit.isRatio() ? "a ratio" : "in '" + unit + "'"),
                    figure,
                    figure.value(),
                    where);
        }
    }

    /** Refuses a figure in another unit, and a value or an end of the range below zero. */
    public static void amount(String what, Figure figure, Unit unit, String where) {
        unit(what, figure, unit, where);
        notNegative(what, figure, where);
    }

    /**
     * Refuses an id of several words: names of figures and drivers below it are made of it and one more word.
     *
     * @param what whose id it is, with its article: "a tier", "an activity"
     */
    public static void oneWord(String what, Identifier id, String where) {
        if (id.text().indexOf('.') >= 0) {
            throw new IllegalArgumentException(
                    "id of " + what + " must be one word without dots, but was '" + id + "' (" + where + ")");
        }
    }

    /** Refuses one id twice in a list: parts of a noun are asked for by name. */
    public static void distinct(String what, List<Identifier> ids, String where) {
        Set<Identifier> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    what + " must have a name of its own, but was '" + id + "' twice (" + where + ")");
        });
    }

    /** Refuses an id that names nothing there is. */
    public static void known(String what, Identifier id, List<Identifier> known, String where) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(what + " must be one of "
                    + known.stream().map(each -> "'" + each + "'").toList() + ", but was '" + id + "' (" + where
                    + ")");
        }
    }

    private static boolean isNoShare(BigDecimal number) {
        return number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0;
    }

    private static IllegalArgumentException refusal(String rule, Figure figure, BigDecimal number, String where) {
        return new IllegalArgumentException(
                rule + ", but was '" + new Quantity(number, figure.unit()) + "' (" + where + ")");
    }
}
