package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A year's profit over volumes, at one price: straight pieces that bend and jump where rebates fall due and steps of fixed
 * cost end.
 *
 * <p>A retroactive rebate lowers what every unit contributes, so profit jumps at its threshold; an incremental one is paid on
 * the units above the threshold only, which is the same as paying it on all and getting the threshold's worth back once a year.
 * What rebates take from a unit adds up, so each is worked out alone. A threshold on sell-in counts shipped units and one in
 * money counts purchases at the invoice price; both are volumes of units kept at this price. Volumes beyond the supply limit or
 * the last step of a cost do not exist.
 */
final class ProfitCurve {
    private final Driver bare;
    private final List<Bend> bends;
    private final FixedCostSchedule fixed;
    private final Optional<Driver> limit;
    private final Identifier path;

    /** A rebate with a threshold: the volume kept from which it is due, and what it takes from each unit it is paid on. */
    private record Bend(Rebate rebate, Driver volume, Driver taken) {
        boolean retroactive() {
            return rebate.threshold().orElseThrow().retroactive();
        }

        VolumeRange.Bound bound() {
            return new VolumeRange.Bound(
                    volume,
                    ChannelWords.text("undefined.below-threshold", rebate.label()),
                    ChannelWords.text("undefined.past-threshold", rebate.label()));
        }
    }

    ProfitCurve(PriceWaterfall unit, FixedCostSchedule fixed, Optional<Driver> limit, Identifier path) {
        this.fixed = fixed;
        this.limit = limit;
        this.path = path;
        List<Rebate> rebates = unit.thresholdRebates();
        this.bare = rebates.isEmpty()
                ? unit.contribution()
                : contribution(unit, path.child("without-rebates"), Optional.empty());
        List<Bend> all = new ArrayList<>();
        for (Rebate rebate : rebates) {
            Driver alone =
                    contribution(unit, path.child("with").child(rebate.id().text()), Optional.of(rebate));
            Driver taken = bare.minus(alone)
                    .named(
                            path.child("taken-by").child(rebate.id().text()),
                            ChannelWords.text("rebate-taken", rebate.label()));
            all.add(new Bend(rebate, unit.thresholdVolume(rebate), taken));
        }
        this.bends = List.copyOf(all);
    }

    private static Driver contribution(PriceWaterfall unit, Identifier prefix, Optional<Rebate> due) {
        Map<Identifier, Boolean> onEveryUnit = new LinkedHashMap<>();
        unit.thresholdRebates()
                .forEach(rebate ->
                        onEveryUnit.put(rebate.id(), due.filter(rebate::equals).isPresent()));
        return unit.withRebates(prefix, onEveryUnit).contribution();
    }

    /** Its pieces, by rising volume. */
    List<ProfitLine> lines() {
        return ranges(path, List.of(this)).stream().map(this::on).toList();
    }

    /** The volumes on which each of some curves is one line, rising. */
    static List<VolumeRange> ranges(Identifier path, List<ProfitCurve> curves) {
        List<VolumeRange.Bound> rebates = new ArrayList<>();
        List<FixedCostSchedule> schedules = new ArrayList<>();
        for (ProfitCurve curve : curves) {
            curve.bends.forEach(bend -> rebates.add(bend.bound()));
            schedules.add(curve.fixed);
        }
        return VolumeRange.between(
                VolumeRange.rising(rebates, path, "rising-thresholds"), FixedCostSchedule.ends(schedules, path), path);
    }

    /** The piece over a range. */
    ProfitLine on(VolumeRange range) {
        Driver contribution = bare;
        Driver fixedCost = fixed.above(range.above().map(VolumeRange.Bound::volume));
        if (range.from().isPresent()) {
            Driver from = range.from().get().volume();
            for (Bend bend : bends) {
                contribution = contribution.minus(from(bend, from, bend.taken()));
                if (!bend.retroactive()) {
                    fixedCost = fixedCost.minus(from(bend, from, bend.taken().times(bend.volume())));
                }
            }
        }
        return new ProfitLine(this, range, contribution, fixedCost);
    }

    /** An amount from a bend on, nothing before it. */
    private static Driver from(Bend bend, Driver volume, Driver amount) {
        return bend.volume().equals(volume)
                ? amount
                : bend.volume().isAtMost(volume).choose(amount, zero(amount));
    }

    /** A quantity, if the route can sell a volume: within the supply limit and the last step of every cost. */
    Driver within(Driver quantity, Driver volume) {
        Driver found = quantity;
        for (VolumeRange.Bound cap : caps()) {
            found = found.onlyIf(volume.isAtMost(cap.volume()), cap.tooHigh());
        }
        return found;
    }

    /** A quantity, if the route can sell more than a volume. */
    Driver beyond(Driver quantity, Driver volume) {
        Driver found = quantity;
        for (VolumeRange.Bound cap : caps()) {
            found = found.onlyIf(volume.isLessThan(cap.volume()), cap.tooHigh());
        }
        return found;
    }

    private List<VolumeRange.Bound> caps() {
        List<VolumeRange.Bound> caps = new ArrayList<>(fixed.caps());
        Text beyond = ChannelWords.text("undefined.beyond-supply");
        limit.ifPresent(most -> caps.add(new VolumeRange.Bound(most, beyond, beyond)));
        return caps;
    }

    /** Thresholds of retroactive rebates, where profit jumps as soon as it reaches them. */
    List<Driver> jumpsAtThresholds() {
        return bends.stream().filter(Bend::retroactive).map(Bend::volume).toList();
    }

    /** Ends of steps, where profit jumps as soon as it passes them. */
    List<Driver> jumpsPastSteps() {
        return fixed.ends().stream().map(VolumeRange.Bound::volume).toList();
    }

    /** From which side a volume at which profit jumps is looked at. */
    enum Side {
        /** What profit comes to just below it. */
        BELOW,
        /** Profit at the volume itself: rebates of that threshold are due, the step that ends there still holds. */
        AT,
        /** What profit comes from just above it. */
        ABOVE
    }

    /** Profit at any volume, or what it tends to on one side of it. */
    Driver profit(Driver volume, Side side) {
        Driver profit =
                volume.times(bare).minus(side == Side.ABOVE ? fixed.above(Optional.of(volume)) : fixed.at(volume));
        for (Bend bend : bends) {
            Condition due = side == Side.BELOW
                    ? bend.volume().isLessThan(volume)
                    : bend.volume().isAtMost(volume);
            Driver units = bend.retroactive() ? volume : volume.minus(bend.volume());
            Driver taken = units.times(bend.taken());
            profit = profit.minus(due.choose(taken, zero(taken)));
        }
        return profit;
    }

    private static Driver zero(Driver like) {
        return Driver.constant(BigDecimal.ZERO, like.unit());
    }
}
