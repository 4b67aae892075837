package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A year's profit over volumes, where it is one straight line: volume × contribution − fixed cost.
 *
 * <p>At one price two things break the line: a fixed cost that steps up, and a rebate whose threshold the volume reaches.
 * There is one line for every step and every way in which such rebates can fall, and a line counts only at volumes that
 * stand on its step and at which rebates do fall that way. A retroactive rebate lowers what every unit contributes, so
 * profit jumps at its threshold; an incremental one is paid on the units above the threshold only, which is the same as
 * paying it on all and getting the threshold's worth back once a year.
 *
 * <p>Example: 200 a unit, from 90,000 units on 100 because of a retroactive rebate of 100; fixed cost 15 M. The first line
 * breaks even at 75,000; at 90,000 profit falls from 3 M to a loss of 6 M; the second breaks even at 150,000.
 *
 * @param steps the volumes of its fixed-cost step
 * @param thresholds the thresholds that must be reached, or not
 * @param contribution what one more unit contributes on it
 * @param fixedCost what is paid a year whatever the volume, less what comes back of incremental rebates
 */
record ProfitLine(FixedCostSchedule.Segment steps, List<Threshold> thresholds, Driver contribution, Driver fixedCost) {
    private static final int MOST_LINES = 256;

    /** A rebate's threshold as a volume of units kept, and on which side of it the line lies. */
    record Threshold(Rebate rebate, Driver volume, boolean due) {}

    /** All lines of a route at a waterfall's price, by rising volume as far as steps and thresholds are nested. */
    static List<ProfitLine> of(PriceWaterfall unit, List<FixedCostSchedule.Segment> segments, Identifier path) {
        List<Rebate> open = unit.thresholdRebates();
        if (open.size() > Integer.SIZE / 4 || segments.size() << open.size() > MOST_LINES) {
            throw new IllegalArgumentException("steps of fixed cost and thresholds of rebates must make at most "
                    + MOST_LINES + " combinations, but was '" + segments.size() + " x 2^" + open.size() + "' (" + path
                    + ")");
        }
        Driver[] contributions = new Driver[1 << open.size()];
        List<ProfitLine> lines = new ArrayList<>();
        for (int fall = 0; fall < contributions.length; fall++) {
            contributions[fall] = contribution(unit, open, fall, path);
            for (FixedCostSchedule.Segment segment : segments) {
                Driver fixedCost = segment.cost();
                List<Threshold> thresholds = new ArrayList<>();
                for (int i = 0; i < open.size(); i++) {
                    boolean due = (fall >> i & 1) == 1;
                    Threshold threshold = new Threshold(open.get(i), unit.thresholdVolume(open.get(i)), due);
                    thresholds.add(threshold);
                    if (due && !open.get(i).threshold().orElseThrow().retroactive()) {
                        Driver paidBelow = contributions[fall & ~(1 << i)].minus(contributions[fall]);
                        fixedCost = fixedCost.minus(paidBelow.times(threshold.volume()));
                    }
                }
                lines.add(new ProfitLine(segment, thresholds, contributions[fall], fixedCost));
            }
        }
        return List.copyOf(lines);
    }

    private static Driver contribution(PriceWaterfall unit, List<Rebate> open, int fall, Identifier path) {
        if (open.isEmpty()) {
            return unit.contribution();
        }
        Map<Identifier, Boolean> onEveryUnit = new LinkedHashMap<>();
        for (int i = 0; i < open.size(); i++) {
            onEveryUnit.put(open.get(i).id(), (fall >> i & 1) == 1);
        }
        return unit.withRebates(path.child("rebates-" + fall), onEveryUnit).contribution();
    }

    /** The volume at which the line earns an amount a year; undefined off the line. */
    Driver volumeFor(Driver profit) {
        Driver needed = fixedCost.plus(profit);
        Condition reachable =
                contribution.isPositive().or(needed.isLessThan(Driver.constant(BigDecimal.ZERO, needed.unit())));
        return onLine(needed.dividedBy(contribution).onlyIf(reachable, ChannelWords.text("undefined.no-contribution")));
    }

    /** The volume at which the line earns nothing and loses nothing; undefined off the line. */
    Driver breakEven() {
        Condition reachable =
                contribution.isPositive().or(fixedCost.isLessThan(Driver.constant(BigDecimal.ZERO, fixedCost.unit())));
        return onLine(
                fixedCost.dividedBy(contribution).onlyIf(reachable, ChannelWords.text("undefined.no-contribution")));
    }

    /** The volume at which both lines earn the same; undefined off either. */
    Driver meets(ProfitLine other) {
        Driver gained = contribution.minus(other.contribution);
        Driver volume = fixedCost
                .minus(other.fixedCost)
                .dividedBy(
                        gained.onlyIf(gained.abs().isPositive(), ChannelWords.text("undefined.equal-contributions")));
        return other.onLine(onLine(volume.onlyIf(volume.isPositive(), ChannelWords.text("undefined.one-ahead"))));
    }

    /** Volume × contribution − fixed cost. */
    Driver profitAt(Driver volume) {
        return volume.times(contribution).minus(fixedCost);
    }

    /** A volume, if the line holds there. */
    private Driver onLine(Driver volume) {
        Driver found = steps.isEverywhere()
                ? volume
                : volume.onlyIf(steps.holds(volume), ChannelWords.text("undefined.outside-step"));
        for (Threshold threshold : thresholds) {
            Condition reached = volume.isAtLeast(threshold.volume());
            found = found.onlyIf(
                    threshold.due() ? reached : reached.not(),
                    ChannelWords.text(
                            threshold.due() ? "undefined.below-threshold" : "undefined.past-threshold",
                            threshold.rebate().label()));
        }
        return found;
    }
}
