package dev.millet.economics;

import dev.millet.basics.Text;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A fixed cost that jumps when volume outgrows a capacity: one warehouse up to 1000 units a year, a second up to 2000.
 *
 * <p>Each step holds up to and including its capacity, so the step is the interval (capacity below, own capacity]; no
 * volume at all stands on the first step. Only the last step may be open; without an open one, volumes beyond the last
 * capacity have no cost and are undefined. A scenario that lifts a capacity above the next one leaves that next step empty.
 *
 * <pre>{@code
 * FixedCostSteps.of(upTo(thousand, tenThousand), upTo(twoThousand, eighteenThousand), above(thirtyThousand));
 * }</pre>
 */
public final class FixedCostSteps {
    private final List<Step> steps;

    private FixedCostSteps(List<Step> steps) {
        this.steps = steps;
    }

    /** Steps by rising capacity. */
    public static FixedCostSteps of(Step... steps) {
        return of(List.of(steps));
    }

    /** As above. Refuses no step, an open step before the last, and known capacities that do not rise. */
    public static FixedCostSteps of(Iterable<Step> steps) {
        List<Step> list = StreamSupport.stream(steps.spliterator(), false).toList();
        if (list.isEmpty()) {
            throw new IllegalArgumentException("fixed cost steps must hold one step at least, but was '[]'");
        }
        Optional<BigDecimal> below = Optional.empty();
        for (int i = 0; i < list.size(); i++) {
            Optional<Driver> upTo = list.get(i).upTo();
            if (upTo.isEmpty() && i < list.size() - 1) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "open step must be the last, but was number '%d' of %d", i + 1, list.size()));
            }
            Optional<BigDecimal> capacity = upTo.filter(leaf -> leaf.inputs().isEmpty())
                    .flatMap(leaf -> leaf.value().asNumber());
            if (below.isPresent() && capacity.isPresent() && capacity.get().compareTo(below.get()) <= 0) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "capacity of step %d must be more than '%s', but was '%s'",
                        i + 1,
                        below.get().toPlainString(),
                        capacity.get().toPlainString()));
            }
            below = capacity;
        }
        return new FixedCostSteps(list);
    }

    /** A step with a capacity, in units per period, which it reaches itself. */
    public static Step upTo(Driver capacity, Driver fixedCost) {
        Precondition.POSITIVE.check(capacity, "capacity");
        return new Step(Optional.of(capacity), fixedCost);
    }

    /** A last step without a capacity. */
    public static Step above(Driver fixedCost) {
        return new Step(Optional.empty(), fixedCost);
    }

    /** The steps by rising capacity. */
    public List<Step> steps() {
        return steps;
    }

    /** The fixed cost of a period with this volume: 18000 at 1000.5 and at 2000 units in the example. */
    public Driver fixedCost(Driver volume) {
        Driver sold = Precondition.NOT_NEGATIVE.of(volume, "volume");
        Step last = steps.get(steps.size() - 1);
        Driver cost = last.fixedCost();
        if (last.upTo().isPresent()) {
            cost = cost.onlyIf(sold.isAtMost(last.upTo().get()), Subject.WORDS.text("why-beyond-capacity"));
        }
        for (int i = steps.size() - 2; i >= 0; i--) {
            cost = sold.isAtMost(steps.get(i).upTo().orElseThrow())
                    .choose(steps.get(i).fixedCost(), cost);
        }
        return cost;
    }

    /** Whether a volume lies inside step number i, above the capacity below and up to its own. */
    Condition isInside(Driver volume, int i) {
        Condition above = i == 0
                ? volume.isPositive()
                : volume.isMoreThan(steps.get(i - 1).upTo().orElseThrow());
        return steps.get(i).upTo().map(upTo -> above.and(volume.isAtMost(upTo))).orElse(above);
    }

    /** Why a volume is not the answer of step number i. */
    Text outside(int i) {
        return Subject.WORDS.text("why-outside-step", Integer.toString(i + 1));
    }

    /**
     * A step of the cost.
     *
     * @param upTo the volume it reaches, itself included; empty for the last one that reaches any
     * @param fixedCost the whole fixed cost per period while on this step, not what it adds to the one below
     */
    public record Step(Optional<Driver> upTo, Driver fixedCost) {
        /** Refuses a negative fixed cost. */
        public Step {
            fixedCost = Precondition.NOT_NEGATIVE.of(fixedCost, "fixed-cost");
        }
    }
}
