package dev.millet.fact;

import dev.millet.basics.Identifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One of several alternatives: which of three launch plans is taken.
 *
 * <p>The figure is a ratio and holds the alternative's number, the first is 0: the index of a
 * {@code dev.millet.driver.Driver.choice}. Mean and variance are those of the number; of alternatives without an order they
 * say little. Example: online with weight 3 and shops with weight 1 is 0 in three cases of four.
 *
 * @param alternatives at least one, each name once, in the order of the choice
 */
public record Categorical(List<Alternative> alternatives) implements Distribution {
    /**
     * Makes a categorical distribution.
     *
     * @throws IllegalArgumentException if there are no alternatives, or one twice
     */
    public Categorical {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException(
                    "categorical distribution must have at least one alternative, but was '[]'");
        }
        Set<Identifier> seen = new HashSet<>();
        for (Alternative each : alternatives) {
            if (!seen.add(each.name())) {
                throw new IllegalArgumentException(
                        "alternative of a categorical distribution must be given once, but was '" + each.name()
                                + "' twice");
            }
        }
    }

    private WeightedSteps steps() {
        return WeightedSteps.of(
                IntStream.range(0, alternatives.size()).boxed().toList(),
                BigDecimal::valueOf,
                number -> alternatives.get(number).weight());
    }

    /**
     * The alternative that has a number: of {@code 0 online, 1 shops} 1 is shops.
     *
     * @throws IllegalArgumentException if none has it
     */
    public Alternative alternative(BigDecimal number) {
        if (!admits(number)) {
            throw new IllegalArgumentException(
                    "number of an alternative must be one of " + ends() + ", but was '" + number.toPlainString() + "'");
        }
        return alternatives.get(number.intValueExact());
    }

    /** The probability of each alternative or an earlier one, in order; the last is 1. */
    public List<Double> shares() {
        return steps().shares();
    }

    /** The number of the first alternative. */
    @Override
    public BigDecimal low() {
        return BigDecimal.ZERO;
    }

    /** The number of the last alternative. */
    @Override
    public BigDecimal high() {
        return BigDecimal.valueOf(alternatives.size() - 1L);
    }

    @Override
    public BigDecimal mean() {
        return steps().mean();
    }

    @Override
    public BigDecimal variance() {
        return steps().variance();
    }

    @Override
    public double quantile(double probability) {
        return steps().quantile(probability);
    }

    @Override
    public double cumulative(double value) {
        return steps().cumulative(value);
    }

    /** Whether it is the number of an alternative. */
    @Override
    public boolean admits(BigDecimal value) {
        return spans(value) && value.stripTrailingZeros().scale() <= 0;
    }

    /** The number of the alternative at the place, or else of the one below it. */
    @Override
    public BigDecimal valueAt(BigDecimal place) {
        return place.setScale(0, RoundingMode.FLOOR);
    }

    /** The alternatives with their numbers: {@code 0 online, 1 shops}. */
    @Override
    public String ends() {
        return IntStream.range(0, alternatives.size())
                .mapToObj(number -> number + " " + alternatives.get(number).name())
                .collect(Collectors.joining(", "));
    }
}
