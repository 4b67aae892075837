package dev.millet.valuechain;

import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a cost answers volume: fixed, perhaps in steps, or variable with a driver.
 *
 * <p>Source: Horngren, Datar and Rajan, Cost Accounting (2012), cost behaviour.
 */
public sealed interface CostBehaviour {
    /** Whether it is a yearly amount, to be spread over the units of the year. */
    boolean isFixed();

    /**
     * An amount a year, in steps of volume: CNY 8 M up to 500,000 units, CNY 15 M above.
     *
     * @param steps by rising limit; only the last may be without one
     */
    record Fixed(List<CostStep> steps) implements CostBehaviour {
        /** Refuses no step, an open step before the last, and limits that do not rise. */
        public Fixed {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("fixed cost must have at least one step, but was '[]'");
            }
            BigDecimal below = BigDecimal.ZERO;
            for (int i = 0; i < steps.size(); i++) {
                Optional<Figure> upTo = steps.get(i).upTo();
                if (upTo.isEmpty() && i < steps.size() - 1) {
                    throw new IllegalArgumentException("only the last step may be without a limit, but was 'step "
                            + (i + 1) + "' (" + steps.get(i).amount().id() + ")");
                }
                if (upTo.isPresent()) {
                    if (upTo.get().value().compareTo(below) <= 0) {
                        throw new IllegalArgumentException("limits of steps must rise, but was '"
                                + upTo.get().quantity() + "' (step " + (i + 1) + ")");
                    }
                    below = upTo.get().value();
                }
            }
        }

        @Override
        public boolean isFixed() {
            return true;
        }
    }

    /**
     * A rate each time its driver occurs: CNY 28 per parcel, 1.02 parcels per unit.
     *
     * @param rate money per unit, or money per something else
     * @param usage how often that something occurs, per unit or per year; absent where the rate is per unit already
     */
    record Variable(Figure rate, Optional<Figure> usage) implements CostBehaviour {
        @Override
        public boolean isFixed() {
            return false;
        }
    }
}
