package dev.millet.scenario.sensitivity;

import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What one answer becomes when one figure goes to the ends of its own range, all others at base.
 *
 * <p>The two ends are decimal readings of the tree. For a gap of 120 − (2,000 × (1 − margin) − 1,700) CNY and a margin of
 * 8–12–18 %, the swing of the margin is −20 at its low end and 180 at its high end: {@link #width()} 200, and it
 * {@link #flips()}.
 *
 * <p>An end may have no value (a division by zero, a break-even that does not exist). It is then shown as undefined with
 * its reason, never dropped. And two ends say nothing about what lies between them: an answer that first rises and then
 * falls can leave the band between its ends. The range is therefore scanned, and the swing
 * {@linkplain #hidesExtreme() says so}.
 */
@org.immutables.value.Value.Immutable
public interface Swing {
    /** The figure that moves, as the tree has it. */
    Figure figure();

    /** The answer with the figure at the low end of its range. */
    Value atLow();

    /** The answer with the figure at the high end of its range. */
    Value atHigh();

    /**
     * Where inside the range the answer leaves the band between its two ends: none, one (below both or above both ends)
     * or two (the lower first). Empty as well where an end has no value, as there is no band then.
     */
    List<Extreme> extremes();

    /**
     * Whether the answer has no value somewhere in the range, as far as the scan of 257 points sees; or goes to infinity between
     * two of them, which is no extreme.
     */
    boolean undefinedSomewhere();

    /** |high − low| of the answer; empty where an end has no value. */
    default Optional<BigDecimal> width() {
        return atLow().asNumber()
                .flatMap(low -> atHigh().asNumber()
                        .map(high -> high.subtract(low, MathContext.DECIMAL128).abs()));
    }

    /** Whether the answer lies on different sides of zero at the two ends; an end without a value is on no side. */
    default boolean flips() {
        return atLow().asNumber().isPresent()
                && atHigh().asNumber().isPresent()
                && (atLow().get().signum() < 0) != (atHigh().get().signum() < 0);
    }

    /** Whether the answer goes further inside the range than at both of its ends: the swing understates the figure. */
    default boolean hidesExtreme() {
        return !extremes().isEmpty();
    }

    /**
     * The swings of an answer, widest first: {@link Tornado#swings()} of {@link Tornado#of(DriverTree, String)}.
     *
     * @throws IllegalArgumentException if the tree has no driver of that id
     */
    static List<Swing> of(DriverTree tree, String answer) {
        return Tornado.of(tree, answer).swings();
    }

    /**
     * A place inside a range where the answer goes further than at both ends.
     *
     * @param at the figure's value there, found on the double program and rounded to 15 significant digits
     * @param value the answer there, read in decimals
     */
    record Extreme(BigDecimal at, Value value) {}
}
