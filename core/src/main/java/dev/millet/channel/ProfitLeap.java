package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A volume at which a year's profit jumps: where a retroactive rebate falls due, and where a step of fixed cost ends.
 *
 * <p>Profit can change sign there without being zero, so a search for break-evens alone would not see where a loss begins.
 *
 * @param volume where it jumps
 * @param before profit up to there
 * @param after profit from there on
 */
record ProfitLeap(Driver volume, Driver before, Driver after) {
    /** All volumes at which the profit of a year may jump: rebates first, then steps. */
    static List<ProfitLeap> of(PriceWaterfall unit, FixedCostSchedule fixed, Identifier path) {
        List<ProfitLeap> leaps = new ArrayList<>();
        for (Rebate rebate : unit.thresholdRebates()) {
            if (rebate.threshold().orElseThrow().retroactive()) {
                Driver volume = unit.thresholdVolume(rebate);
                Identifier prefix = path.child("at-threshold-" + rebate.id());
                leaps.add(new ProfitLeap(
                        volume,
                        profit(unit, fixed, volume, prefix.child("before"), Map.of(rebate.id(), false)),
                        profit(unit, fixed, volume, prefix.child("after"), Map.of(rebate.id(), true))));
            }
        }
        for (FixedCostSchedule.End end : fixed.ends()) {
            Driver before = profit(unit, fixed, end.volume(), path.child("at-end-" + end.name()), Map.of());
            leaps.add(new ProfitLeap(end.volume(), before, before.minus(end.added())));
        }
        return leaps;
    }

    /** Profit at a volume, with some rebates taken as due on every unit or on none. */
    static Driver profit(
            PriceWaterfall unit,
            FixedCostSchedule fixed,
            Driver volume,
            Identifier prefix,
            Map<Identifier, Boolean> onEveryUnit) {
        Driver contribution = unit.thresholdRebates().isEmpty()
                ? unit.contribution()
                : unit.withVolume(prefix, volume, onEveryUnit).contribution();
        return volume.times(contribution).minus(fixed.at(volume));
    }

    /** The volume, if profit less another's there changes sign without being zero. */
    Driver throughZero(Driver against) {
        Driver left = before.minus(against);
        Driver right = after.minus(against);
        return volume.onlyIf(isLess(left, right).or(isLess(right, left)), ChannelWords.text("undefined.no-leap"));
    }

    private static Condition isLess(Driver one, Driver other) {
        Driver zero = Driver.constant(BigDecimal.ZERO, one.unit());
        return one.isLessThan(zero).and(other.isPositive());
    }
}
