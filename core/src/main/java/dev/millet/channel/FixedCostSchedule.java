package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
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
        int steps = 0;
        for (FixedCost cost : costs) {
            steps += cost.steps().size();
        }
        if (steps > MOST_STEPS) {
            throw new IllegalArgumentException("fixed costs must have at most " + MOST_STEPS + " steps, but was '"
                    + steps + "' (route '" + route.id() + "')");
        }
        for (FixedCost cost : costs) {
            requireSpread(cost);
        }
    }

    /** A one-off cost is spread over its life at the cost of capital, so it needs both. */
    private void requireSpread(FixedCost cost) {
        for (FixedCostStep step : cost.steps()) {
            if (!step.amount().unit().equals(perYear())) {
                rate(cost);
                life(cost);
            }
        }
    }

    /** The fixed cost a year at a volume; undefined beyond the last step. */
    Driver at(Driver volume, Identifier name, Text label) {
        List<Driver> parts = costs.stream().map(cost -> at(cost, volume)).toList();
        return Driver.sum(perYear(), parts).named(name, label);
    }

    /** One of the costs a year at a volume, under its own name; undefined beyond its last step. */
    Driver at(FixedCost cost, Driver volume) {
        return amountAt(cost, volume).named(name(cost), cost.label());
    }

    /** The same without names, for volumes beside the year's own. */
    Driver at(Driver volume) {
        return Driver.sum(
                perYear(), costs.stream().map(cost -> amountAt(cost, volume)).toList());
    }

    /** The fixed cost just above a volume, which is the end of a step or none: then just above zero. */
    Driver above(Optional<Driver> volume) {
        return Driver.sum(
                perYear(), costs.stream().map(cost -> amountAbove(cost, volume)).toList());
    }

    private Driver amountAt(FixedCost cost, Driver volume) {
        Driver amount = amount(cost, cost.steps().size() - 1, Optional.of(volume));
        for (int step = cost.steps().size() - 2; step >= 0; step--) {
            amount = volume.isAtMost(end(cost, step)).choose(amount(cost, step, Optional.empty()), amount);
        }
        return amount;
    }

    private Driver amountAbove(FixedCost cost, Optional<Driver> volume) {
        if (volume.isEmpty()) {
            return amount(cost, 0, Optional.empty());
        }
        int last = cost.steps().size() - 1;
        for (int step = 0; step < last; step++) {
            if (end(cost, step).equals(volume.get())) {
                return amount(cost, step + 1, Optional.empty());
            }
        }
        Driver amount = amount(cost, last, Optional.empty());
        for (int step = last - 1; step >= 0; step--) {
            amount = volume.get().isLessThan(end(cost, step)).choose(amount(cost, step, Optional.empty()), amount);
        }
        return amount;
    }

    private static Driver end(FixedCost cost, int step) {
        return Driver.of(cost.steps().get(step).upTo().orElseThrow());
    }

    /** Where steps end and others begin, cost by cost. */
    List<VolumeRange.Bound> ends() {
        List<VolumeRange.Bound> ends = new ArrayList<>();
        for (FixedCost cost : costs) {
            for (int step = 0; step + 1 < cost.steps().size(); step++) {
                Text outside = ChannelWords.text("undefined.outside-step");
                ends.add(new VolumeRange.Bound(end(cost, step), outside, outside));
            }
        }
        return ends;
    }

    /** Ends of steps of one schedule or more by rising volume; those of one cost alone rise by themselves. */
    static List<VolumeRange.Bound> ends(List<FixedCostSchedule> schedules, Identifier path) {
        List<VolumeRange.Bound> ends = new ArrayList<>();
        long stepped = 0;
        for (FixedCostSchedule schedule : schedules) {
            ends.addAll(schedule.ends());
            stepped += schedule.costs.stream()
                    .filter(cost -> cost.steps().size() > 1)
                    .count();
        }
        return stepped < 2 ? ends : VolumeRange.rising(ends, path, "rising-steps");
    }

    /** Ends of last steps: beyond them nothing is known of what it costs. */
    List<VolumeRange.Bound> caps() {
        List<VolumeRange.Bound> caps = new ArrayList<>();
        for (FixedCost cost : costs) {
            Text beyond = ChannelWords.text("undefined.beyond-last-step", cost.label());
            cost.steps()
                    .get(cost.steps().size() - 1)
                    .upTo()
                    .ifPresent(upTo -> caps.add(new VolumeRange.Bound(Driver.of(upTo), beyond, beyond)));
        }
        return caps;
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
        boolean taken = TAKEN.contains(id.replaceFirst("-[0-9]+$", ""));
        return path.child(taken ? "cost-" + id : id);
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
