package dev.millet.economics;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import java.math.BigDecimal;

/** The constants that formulas of this package share. */
final class Amounts {
    /** The ratio 1, the whole of a share. */
    static final Driver ONE = Driver.constant(BigDecimal.ONE, Unit.RATIO);

    private Amounts() {}

    /** Nothing of a unit. */
    static Driver zero(Unit unit) {
        return Driver.constant(BigDecimal.ZERO, unit);
    }

    /** One of a unit: the day, the year, the unit that a definition speaks of. */
    static Driver one(Unit unit) {
        return Driver.constant(BigDecimal.ONE, unit);
    }
}
