package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/** Stub: sealed: Defined(number, unit) or Undefined(unit, reason, where = nearest named driver). */
public sealed interface Value {
    record Defined(BigDecimal number, Unit unit) implements Value {
        @Override
        public Optional<BigDecimal> asNumber() {
            return Optional.of(number);
        }
    }

    record Undefined(Unit unit, Text reason, Optional<Identifier> where) implements Value {
        @Override
        public Optional<BigDecimal> asNumber() {
            return Optional.empty();
        }
    }

    Unit unit();

    /** The number, empty when undefined. */
    Optional<BigDecimal> asNumber();

    default boolean isDefined() {
        return asNumber().isPresent();
    }

    /** The number; refuses an undefined value naming its reason. */
    default BigDecimal get() {
        throw new UnsupportedOperationException("stub");
    }

    /** The reason why there is none; empty when defined. */
    default Optional<Text> why() {
        throw new UnsupportedOperationException("stub");
    }

    /** Only where the unit is one currency. */
    default Money money(RoundingMode rounding) {
        throw new UnsupportedOperationException("stub");
    }
}
