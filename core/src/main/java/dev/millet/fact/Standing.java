package dev.millet.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * In which sense a fact wants to be true: as what is so, as somebody's aim, or as somebody's expectation.
 *
 * @param sense a report, a target or a forecast
 * @param announced the day of a target or forecast
 */
record Standing(Sense sense, Optional<LocalDate> announced) {
    static Standing of(Fact fact) {
        return switch (fact.basis()) {
            case TARGET -> new Standing(Sense.AIM, fact.announced());
            case FORECAST -> new Standing(Sense.EXPECTATION, fact.announced());
            case REPORTED, CLAIMED, DECIDED, ASSUMED, DERIVED -> new Standing(Sense.STATE, Optional.empty());
        };
    }

    /** Whether one of two different values must be wrong. */
    boolean excludes(Standing other) {
        boolean revised = announced.isPresent() && other.announced.isPresent() && !announced.equals(other.announced);
        return sense == other.sense && !revised;
    }

    enum Sense {
        STATE,
        AIM,
        EXPECTATION
    }
}
