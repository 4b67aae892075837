package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;

/**
 * How an answer moves with one figure or one named driver below it, everything else standing still.
 *
 * <p>The derivative is per unit of the driver and has the unit answer ÷ driver; the elasticity is the change of the answer
 * in per cent for one per cent of the driver, and has none. For a gap of 120 − (2,000 × (1 − margin) − 1,700) CNY at a
 * margin of 0.12, which is 60 CNY, the derivative by the margin is 2,000 CNY and the elasticity 2,000 × 0.12 ÷ 60 = 4.
 *
 * <p>Either may not exist, and then says why. At a kink (two sides of a minimum that are equal, a comparison of equals, a
 * step) the derivative is undefined, and {@link #below()} and {@link #above()} hold the slopes on both sides. The elasticity
 * is undefined where the answer or the driver is zero.
 */
@org.immutables.value.Value.Immutable
public interface Derivative {
    /** The answer that moves. */
    Identifier answer();

    /** The figure or named driver that moves it. */
    Identifier by();

    /** What both are called: answer, then driver. */
    Text label();

    /** Answer ÷ driver; undefined with the reason where the answer is, at a kink, and below what is not differentiable. */
    Value value();

    /** Change in per cent for one per cent, a ratio; undefined where the derivative is, or one of both is zero. */
    Value elasticity();

    /** The slope just below the driver's value; that of {@link #value()} except at a kink. */
    Value below();

    /** The slope just above the driver's value; that of {@link #value()} except at a kink. */
    Value above();

    /** Whether a numeric derivative of a function went into it; else it is exact to the rounding of DECIMAL128. */
    boolean isNumeric();

    /** Whether the slopes below and above differ. */
    default boolean isKink() {
        return !below().equals(above());
    }

    /** As a line for people: {@code gap by margin: 2000 CNY/unit, elasticity 4.00}. */
    default Text text() {
        Text line = DriverWords.text("derivative.line", label(), Amounts.text(value()), Amounts.text(elasticity()));
        return isNumeric() ? DriverWords.text("derivative.numeric", line) : line;
    }
}
