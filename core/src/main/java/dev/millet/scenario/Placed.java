package dev.millet.scenario;

import dev.millet.fact.Categorical;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as figures may take them: a search goes through a range without gaps, but a choice between alternatives has whole
 * numbers only, and between two of them it is the lower one.
 */
final class Placed {
    private Placed() {}

    /** The figure at a number of its range. */
    static Figure at(Figure figure, BigDecimal number) {
        return figure.withValue(number(figure, number));
    }

    /** The number itself, or that of the alternative which it stands for. */
    static BigDecimal number(Figure figure, BigDecimal number) {
        return isChoice(figure) ? number.setScale(0, RoundingMode.FLOOR) : number;
    }

    /** Whether it is the number of one of several alternatives. */
    static boolean isChoice(Figure figure) {
        return figure.uncertainty().filter(Placed::hasAlternatives).isPresent();
    }

    private static boolean hasAlternatives(Distribution range) {
        return range instanceof Categorical;
    }
}
