package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.Functions;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fixed costs of a route as a function of volume: what they are at a volume, and the steps on which they are constant. */
final class FixedCostSchedule {
    private static final int MOST_STEPS = 64;

    /** Names that a year gives to drivers of its own. */
    private static final Set<String> TAKEN = Set.of(
            "volume",
            "fixed-cost",
            "fixed-cost-shown-under",
            "profit",
            "break-even",
            "capital",
            "chain-capital",
            "invested",
            "capital-employed",
            "capital-charge",
            "operating-profit",
            "economic-profit",
            "return-on-investment",
            "leap");

    private final Offer offer;
    private final List<FixedCost> costs;
    private final Identifier path;

    FixedCostSchedule(Offer offer, Route route, List<FixedCost> costs, Identifier path) {
        this.offer = offer;
        this.costs = costs;
        this.path = path;
        int combinations = 1;
        for (FixedCost cost : costs) {
            combinations *= cost.steps().size();
            if (combinations > MOST_STEPS) {
                throw new IllegalArgumentException("fixed costs must have at most " + MOST_STEPS
                        + " combinations of steps, but was 'more' (route '" + route.id() + "')");
            }
        }
    }

    /** A range of volumes (above, upTo] on which the fixed cost is one number. */
    record Segment(Optional<Driver> above, Optional<Driver> upTo, Driver cost) {
        /** Whether every volume lies on it. */
        boolean isEverywhere() {
            return above.isEmpty() && upTo.isEmpty();
        }

        /** Where a volume lies on this segment. */
        Condition holds(Driver volume) {
            Condition inside = volume.isPositive();
            if (above.isPresent()) {
                inside = inside.and(volume.isMoreThan(above.get()));
            }
            if (upTo.isPresent()) {
                inside = inside.and(volume.isAtMost(upTo.get()));
            }
            return inside;
        }
    }

    /** The fixed cost a year at a volume; undefined beyond the last step. */
    Driver at(Driver volume, Identifier name, Text label) {
        List<Driver> parts = costs.stream()
                .map(cost -> amountAt(cost, volume).named(name(cost), cost.label()))
                .toList();
        return Driver.sum(perYear(), parts).named(name, label);
    }

    /** The same without names, for volumes beside the year's own. */
    Driver at(Driver volume) {
        return Driver.sum(
                perYear(), costs.stream().map(cost -> amountAt(cost, volume)).toList());
    }

    private Driver amountAt(FixedCost cost, Driver volume) {
        Driver amount = amount(cost, cost.steps().size() - 1, Optional.of(volume));
        for (int step = cost.steps().size() - 2; step >= 0; step--) {
            Driver upTo = Driver.of(cost.steps().get(step).upTo().orElseThrow());
            amount = volume.isAtMost(upTo).choose(amount(cost, step, Optional.empty()), amount);
        }
        return amount;
    }

    /**
     * The end of a step that another follows.
     *
     * @param name tells it from other ends
     * @param volume the last volume of the step
     * @param added what the next step costs more a year
     */
    record End(String name, Driver volume, Driver added) {}

    /** Where steps end and others begin, cost by cost. */
    List<End> ends() {
        List<End> ends = new ArrayList<>();
        for (FixedCost cost : costs) {
            for (int step = 0; step + 1 < cost.steps().size(); step++) {
                Driver added = amount(cost, step + 1, Optional.empty()).minus(amount(cost, step, Optional.empty()));
                Driver upTo = Driver.of(cost.steps().get(step).upTo().orElseThrow());
                ends.add(new End(cost.id() + "-" + (step + 1), upTo, added));
            }
        }
        return ends;
    }

    /** All combinations of steps, from small volumes to large. */
    List<Segment> segments() {
        List<Segment> all = List.of(new Segment(Optional.empty(), Optional.empty(), Driver.sum(perYear(), List.of())));
        boolean first = true;
        for (FixedCost cost : costs) {
            List<Segment> next = new ArrayList<>();
            for (Segment segment : all) {
                for (int step = 0; step < cost.steps().size(); step++) {
                    Optional<Driver> above = step == 0
                            ? Optional.empty()
                            : cost.steps().get(step - 1).upTo().map(Driver::of);
                    Optional<Driver> upTo = cost.steps().get(step).upTo().map(Driver::of);
                    Driver amount = amount(cost, step, Optional.empty());
                    next.add(new Segment(
                            tighter(segment.above(), above, true),
                            tighter(segment.upTo(), upTo, false),
                            first ? amount : segment.cost().plus(amount)));
                }
            }
            all = next;
            first = false;
        }
        return all;
    }

    private static Optional<Driver> tighter(Optional<Driver> one, Optional<Driver> other, boolean larger) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return Optional.of(larger ? one.get().max(other.get()) : one.get().min(other.get()));
    }

    /** One step's cost a year: a yearly amount, or a one-off spread over its life, allocated and ramped. */
    private Driver amount(FixedCost cost, int step, Optional<Driver> beyond) {
        FixedCostStep at = cost.steps().get(step);
        Driver amount = Driver.of(at.amount());
        if (!at.amount().unit().equals(perYear())) {
            amount = amount.times(Functions.annuity(Driver.of(rate(cost)), Driver.of(life(cost))));
        }
        if (cost.allocation().isPresent()) {
            amount = amount.times(Driver.of(cost.allocation().get()));
        }
        if (!cost.ramp().isEmpty()) {
            amount = amount.times(Driver.constant(cost.averageRamp(), Unit.RATIO)
                    .named(name(cost).child("ramp"), ChannelWords.text("ramp")));
        }
        if (beyond.isPresent() && at.upTo().isPresent()) {
            Driver upTo = Driver.of(at.upTo().get());
            amount = amount.onlyIf(
                    beyond.get().isAtMost(upTo), ChannelWords.text("undefined.beyond-last-step", cost.label()));
        }
        return amount;
    }

    /** The cost's name under the year, set apart where the year has taken the word. */
    private Identifier name(FixedCost cost) {
        String id = cost.id().text();
        return path.child(TAKEN.contains(id) ? "cost-" + id : id);
    }

    private Figure rate(FixedCost cost) {
        return offer.costOfCapital()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a one-off cost must come with a cost of capital, but was 'none' (fixed cost '" + cost.id()
                                + "', offer '" + offer.id() + "')"));
    }

    private static Figure life(FixedCost cost) {
        return cost.life()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a one-off cost must come with its life in years, but was 'none' (fixed cost '" + cost.id()
                                + "')"));
    }

    private Unit perYear() {
        return offer.currency().dividedBy(Unit.of("year"));
    }
}
