package dev.millet.scenario.sensitivity;

import dev.millet.basics.DecimalText;
import dev.millet.basics.Identifier;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values at which a figure is tried, one after the other, in its unit.
 *
 * <p>Example: {@code FigureSteps.of("margin", "0.08", "0.12", "0.18")}, or {@code FigureSteps.between("margin", "0.08", "0.18", 5)},
 * which are 0.08, 0.1, 0.12, 0.14, 0.16 and 0.18.
 *
 * @param figure the figure that moves
 * @param values ascending
 */
public record FigureSteps(Identifier figure, List<BigDecimal> values) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @throws IllegalArgumentException if there is no value, or they do not ascend
     */
    public FigureSteps {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty, but was '[]' (figure '" + figure + "')");
        }
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
                throw new IllegalArgumentException("steps must ascend, but was '"
                        + DecimalText.canonical(values.get(i - 1)) + "' before '"
                        + DecimalText.canonical(values.get(i)) + "' (figure '" + figure + "')");
            }
        }
    }

    /** Some values, as texts. */
    public static FigureSteps of(String figure, String... values) {
        return new FigureSteps(
                Identifier.of(figure),
                Arrays.stream(values).map(DecimalText::parse).toList());
    }

    /**
     * Even steps from one value to another, both included.
     *
     * @param steps how many steps; one more value
     * @throws IllegalArgumentException if there is no step or the values do not ascend
     */
    public static FigureSteps between(String figure, String from, String to, int steps) {
        return between(Identifier.of(figure), DecimalText.parse(from), DecimalText.parse(to), steps);
    }

    /**
     * Even steps over a figure's own range.
     *
     * @throws IllegalArgumentException if it has no range, one without width, or there is no step
     */
    public static FigureSteps over(Figure figure, int steps) {
        Distribution range = figure.uncertainty()
                .orElseThrow(() -> new IllegalArgumentException("figure must have a range to step over, but was '"
                        + figure.quantity() + "' (" + figure.id() + ")"));
        return between(figure.id(), range.low(), range.high(), steps);
    }

    private static FigureSteps between(Identifier figure, BigDecimal from, BigDecimal to, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps must be at least 1, but was '" + steps + "' (" + figure + ")");
        }
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal width = to.subtract(from);
        for (int i = 0; i <= steps; i++) {
            values.add(from.add(
                    width.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(steps), MathContext.DECIMAL128)));
        }
        return new FigureSteps(figure, values);
    }
}
