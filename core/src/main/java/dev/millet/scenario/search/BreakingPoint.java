package dev.millet.scenario.search;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/**
 * The smallest change of a model that breaks a property: which figures differ from base, by how much, everything else at base.
 *
 * <p>"Dealers keep 12 % and a courier costs 28; direct no longer earns more once they keep 9.4 % and the courier costs 45."
 * Smallest means the fewest figures, then the least {@linkplain #sum() sum of |move| ÷ (high − low)}, all inside the
 * figures' own ranges. What was searched completely is part of the answer: {@link #isSmallest()} says that nothing smaller
 * exists, {@link #sizesExcluded()} how many figures at least must move.
 *
 * <pre>{@code
 * BreakingPoint point = ModelSearch.of(tree, "gap").breakingPoint();
 * point.moves().get(0).to();      // 0.09: the margin at which the gap is no longer positive
 * point.text(Locale.ENGLISH);     // gap ≥ 0 breaks when 1 figure moves, everything else at base: ...
 * }</pre>
 */
@org.immutables.value.Value.Immutable
public interface BreakingPoint {
    /** What a search can end with. */
    enum Outcome {
        /** The property does not hold at base: nothing has to move. */
        BROKEN_AT_BASE,
        /** A change was found. */
        BREAKS,
        /** Proved: no change inside the ranges breaks it. */
        HOLDS_EVERYWHERE,
        /** No change was found, and none was ruled out. */
        NOT_FOUND
    }

    /** What was stated: {@code gap ≥ 0}. */
    Text property();

    /** How the search ended. */
    Outcome outcome();

    /** The figures that move, the greatest share of its range first; empty unless the outcome is {@link Outcome#BREAKS}. */
    List<Move> moves();

    /** How far the property is from breaking at base: not negative where it holds. */
    Value slackAtBase();

    /** The same after the moves, just beyond the point at which it breaks; at base if nothing moves. */
    Value slackThere();

    /** No change of so many figures or fewer breaks the property; this is proved. */
    int sizesExcluded();

    /**
     * No change of as many figures with a smaller sum of moves breaks the property; this is proved, so it equals
     * {@link #sum()} to 0.01 % where the search was complete. 0 where nothing is known or nothing moves.
     */
    BigDecimal leastSum();

    /** Parts of the ranges that were judged as a whole. */
    int boxes();

    /** The figures that the property depends on and that were left at base, since they have no range. */
    List<Figure> leftOut();

    /** Sum of |move| ÷ (high − low): 1 is one whole range. */
    default BigDecimal sum() {
        return moves().stream().map(Move::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Whether it is proved that nothing smaller breaks the property: no change of fewer figures, none of as many with a sum
     * smaller by more than 0.01 %. True as well where it breaks at base, or is proved to hold everywhere.
     */
    default boolean isSmallest() {
        return switch (outcome()) {
            case BROKEN_AT_BASE, HOLDS_EVERYWHERE -> true;
            case NOT_FOUND -> false;
            case BREAKS ->
                sizesExcluded() == moves().size() - 1
                        && leastSum().doubleValue()
                                >= sum().doubleValue() * (1 - 2 * ChangeSearch.TOLERANCE) - 4 * PlaceSearch.SMALLEST;
        };
    }

    /** The change as a scenario, to read the tree with. */
    default Scenario scenario() {
        return Scenario.builder()
                .id(Identifier.of("breaking-point"))
                .label(property())
                .addAllFigures(moves().stream().map(Move::moved).toList())
                .build();
    }

    /** Prose for people in English or Chinese; not to be parsed. */
    default String text(Locale locale) {
        return BreakingPointText.of(this, locale);
    }

    /**
     * One figure that moves.
     *
     * @param figure as the tree has it
     * @param to the value at which the property breaks, inside the figure's range
     */
    record Move(Figure figure, BigDecimal to) {
        /** To minus base, in the figure's unit. */
        public BigDecimal change() {
            return to.subtract(figure.value());
        }

        /** |move| ÷ (high − low). */
        public BigDecimal share() {
            return change().abs().divide(StatedProperty.width(figure), MathContext.DECIMAL128);
        }

        /** The figure at its new value. */
        public Figure moved() {
            return figure.withValue(to);
        }
    }
}
