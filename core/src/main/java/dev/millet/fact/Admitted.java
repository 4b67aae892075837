package dev.millet.fact;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that could be the true one, if a value is believed. */
final class Admitted {
    private Admitted() {}

    /** Empty where the value is no number. */
    static Optional<Range<BigDecimal>> by(FactValue value) {
        if (value instanceof FactValue.Number exact) {
            return Optional.of(Range.singleton(exact.number()));
        }
        if (value instanceof FactValue.Range range) {
            return Optional.of(Range.closed(range.low(), range.high()));
        }
        return value instanceof FactValue.Bound bound
                ? Optional.of(by(bound.relation(), bound.number()))
                : Optional.empty();
    }

    static boolean share(Range<BigDecimal> one, Range<BigDecimal> other) {
        return one.isConnected(other) && !one.intersection(other).isEmpty();
    }

    private static Range<BigDecimal> by(Relation relation, BigDecimal number) {
        return switch (relation) {
            case MORE_THAN -> Range.greaterThan(number);
            case AT_LEAST -> Range.atLeast(number);
            case LESS_THAN -> Range.lessThan(number);
            case AT_MOST -> Range.atMost(number);
            case ABOUT, NEARLY -> {
                BigDecimal reach = number.abs().multiply(Relation.TOLERANCE);
                yield Range.closed(number.subtract(reach), number.add(reach));
            }
        };
    }
}
