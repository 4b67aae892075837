package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.math.BigDecimal;

/**
 * A year's profit over a range of volumes on which it is one straight line: volume × contribution − fixed cost.
 *
 * <p>Example: 200 a unit, from 90,000 units on 100 because of a retroactive rebate of 100; fixed cost 15 M. The first line
 * breaks even at 75,000; at 90,000 profit falls from 3 M to a loss of 6 M; the second breaks even at 150,000.
 *
 * @param curve the profit over all volumes, of which this is a piece
 * @param range the volumes for which it holds
 * @param contribution what one more unit contributes
 * @param fixedCost what is paid a year whatever the volume, less what comes back of incremental rebates
 */
record ProfitLine(ProfitCurve curve, VolumeRange range, Driver contribution, Driver fixedCost) {
    /** The volume at which the line earns an amount a year; undefined off the line. */
    Driver volumeFor(Driver profit) {
        return volume(fixedCost.plus(profit), "undefined.one-ahead");
    }

    /** The volume at which the line earns nothing and loses nothing; undefined off the line. */
    Driver breakEven() {
        return volume(fixedCost, "undefined.never-loses");
    }

    private Driver volume(Driver needed, String reason) {
        Driver zero = Driver.constant(BigDecimal.ZERO, needed.unit());
        Driver volume = needed.dividedBy(contribution)
                .onlyIf(
                        contribution.isPositive().or(needed.isLessThan(zero)),
                        ChannelWords.text("undefined.no-contribution"))
                .onlyIf(contribution.isPositive().not().or(needed.isAtLeast(zero)), ChannelWords.text(reason));
        return curve.within(range.only(volume, volume), volume);
    }

    /** The volume at which both lines, of one range, earn the same; undefined off them. */
    Driver meets(ProfitLine other) {
        Driver gained = contribution.minus(other.contribution);
        Text equal = ChannelWords.text("undefined.equal-contributions");
        Driver volume = fixedCost
                .minus(other.fixedCost)
                .dividedBy(gained.onlyIf(gained.abs().isPositive(), equal));
        Driver positive = volume.onlyIf(volume.isPositive(), ChannelWords.text("undefined.one-ahead"));
        return other.curve.within(curve.within(range.only(positive, volume), volume), volume);
    }

    /** Volume × contribution − fixed cost. */
    Driver profitAt(Driver volume) {
        return volume.times(contribution).minus(fixedCost);
    }
}
