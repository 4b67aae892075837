package dev.millet.scenario.sensitivity;

import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A value of one figure at which an answer meets its threshold, all other figures at base: how far the figure may move
 * before the verdict flips.
 *
 * <p>For a gap of 120 − (2,000 × (1 − margin) − 1,700) CNY the switching value of the margin is 0.09: below it dealers win.
 * With a base of 0.12 and a range of 0.08–0.18 it lies {@linkplain #insideRange() inside the range}, at a
 * {@linkplain #distance() distance} of 0.3.
 *
 * @param figure the figure that moves, as the tree has it
 * @param value where it meets the threshold, in the figure's unit; found on the double program, 15 significant digits
 * @param crossing how the answer meets the threshold
 */
public record SwitchingValue(Figure figure, BigDecimal value, Crossing crossing) {

    /** How an answer meets its threshold. */
    public enum Crossing {
        /** It passes through the threshold: the verdict flips. */
        CROSSES,
        /** It reaches the threshold and turns back, or stays on it: the verdict does not flip. */
        TOUCHES,
        /** It passes from one side to the other without ever being there, at a step or at a pole: the verdict flips. */
        JUMPS;

        /** Whether the answer is on different sides of the threshold before and after. */
        public boolean flips() {
            return this != TOUCHES;
        }
    }

    /** Writes the value canonically: equal numbers make equal switching values. */
    public SwitchingValue {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** Whether the value lies between the low and the high end of the figure's own range; never without a range. */
    public boolean insideRange() {
        return figure.uncertainty().filter(range -> range.spans(value)).isPresent();
    }

    /**
     * |switching value − base| ÷ (high − low): how far away the flip is, measured in widths of the figure's own range.
     * Empty for a figure without a range, or with one of no width.
     */
    public Optional<BigDecimal> distance() {
        return figure.uncertainty()
                .map(SwitchingValue::width)
                .filter(width -> width.signum() > 0)
                .map(width -> value.subtract(figure.value()).abs().divide(width, MathContext.DECIMAL128));
    }

    private static BigDecimal width(Distribution range) {
        return range.high().subtract(range.low());
    }

    /**
     * All switching values of one figure against zero, ascending: {@link SwitchingSearch#figure(String)}.
     *
     * @throws IllegalArgumentException if the tree has no such answer or figure
     */
    public static List<SwitchingValue> of(DriverTree tree, String answer, String figure) {
        return SwitchingSearch.of(tree, answer).figure(figure).values();
    }

    /**
     * All switching values of all figures against zero, figures in the tree's order: {@link SwitchingSearch#all()}.
     *
     * @throws IllegalArgumentException if the tree has no such answer
     */
    public static List<SwitchingValue> ofAll(DriverTree tree, String answer) {
        return SwitchingSearch.of(tree, answer).all().stream()
                .flatMap(found -> found.values().stream())
                .toList();
    }
}
