package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A volume a year at which profit jumps from one side of zero to the other without being zero.
 *
 * <p>Profit jumps where a retroactive rebate falls due and where a step of fixed cost ends. It can change sign there, and a
 * search for break-evens alone would not see where a loss begins. A profit that comes as near to zero as one likes and jumps
 * away from it before it is zero counts too: it does not break even either.
 *
 * <p>Example: 200 a unit up to 90,000 and 100 from there on, fixed cost 15 M: at 90,000 profit falls from 3 M to −6 M.
 *
 * @param volume where it jumps; undefined where it does not jump through zero
 * @param before what it was there; of two routes, the lead of the first
 * @param after what it is from there on
 */
public record ProfitLeap(Driver volume, Driver before, Driver after) {
    /**
     * Leaps of an amount that depends on the volume, wherever one of some curves jumps: at thresholds, then past steps.
     *
     * @param excess the amount, looked at from a side of a volume
     */
    static List<ProfitLeap> of(
            List<ProfitCurve> curves, BiFunction<Driver, ProfitCurve.Side, Driver> excess, Naming naming) {
        List<ProfitLeap> leaps = new ArrayList<>();
        List<Driver> told = new ArrayList<>();
        for (Driver volume : jumps(curves, ProfitCurve::jumpsAtThresholds)) {
            Driver below = excess.apply(volume, ProfitCurve.Side.BELOW);
            Driver at = excess.apply(volume, ProfitCurve.Side.AT);
            Driver found = volume.onlyIf(isThroughZero(below, at), ChannelWords.text("undefined.no-leap"));
            for (ProfitCurve curve : curves) {
                found = curve.within(found, volume);
            }
            leaps.add(naming.leap(leaps.size(), once(found, volume, told), below, at));
            told.add(volume);
        }
        told.clear();
        for (Driver volume : jumps(curves, ProfitCurve::jumpsPastSteps)) {
            Driver at = excess.apply(volume, ProfitCurve.Side.AT);
            Driver above = excess.apply(volume, ProfitCurve.Side.ABOVE);
            Driver found = volume.onlyIf(isThroughZero(above, at), ChannelWords.text("undefined.no-leap"));
            for (ProfitCurve curve : curves) {
                found = curve.beyond(found, volume);
            }
            leaps.add(naming.leap(leaps.size(), once(found, volume, told), at, above));
            told.add(volume);
        }
        return leaps;
    }

    private static List<Driver> jumps(List<ProfitCurve> curves, Function<ProfitCurve, List<Driver>> which) {
        return curves.stream().flatMap(curve -> which.apply(curve).stream()).toList();
    }

    /** All three, for a tree. */
    List<Driver> answers() {
        return List.of(volume, before, after);
    }

    /** Where profit tends to one value and is another, whether zero lies between and is not reached. */
    private static Condition isThroughZero(Driver tendsTo, Driver is) {
        Driver zero = Driver.constant(BigDecimal.ZERO, is.unit());
        return tendsTo.isAtMost(zero)
                .and(is.isPositive())
                .or(tendsTo.isAtLeast(zero).and(is.isLessThan(zero)));
    }

    /** Told once where several rebates fall due, or several steps end, at one volume. */
    private static Driver once(Driver leap, Driver volume, List<Driver> earlier) {
        Driver found = leap;
        for (Driver told : earlier) {
            Condition differs = volume.isLessThan(told).or(volume.isMoreThan(told));
            found = found.onlyIf(differs, ChannelWords.text("undefined.told"));
        }
        return found;
    }

    /** How leaps are called: {@code direct.per-year.leap}, {@code direct.per-year.leap-2}. */
    record Naming(Identifier path, String key, Text label) {
        private static final Method METHOD = ChannelMethods.BREAK_EVEN;

        ProfitLeap leap(int index, Driver volume, Driver before, Driver after) {
            Identifier name = path.child(index == 0 ? key : key + "-" + (index + 1));
            return new ProfitLeap(
                    volume.named(name, label).method(METHOD),
                    before.named(name.child("before"), ChannelWords.text("leap.before")),
                    after.named(name.child("after"), ChannelWords.text("leap.after")));
        }
    }
}
