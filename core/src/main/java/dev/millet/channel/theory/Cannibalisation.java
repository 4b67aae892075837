package dev.millet.channel.theory;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;

/**
 * What a new route earns after what it takes from an old one, and how much it may take before it is not worth while.
 *
 * <p>Of the n units a year that the new route sells, the share r would have been sold by the old one. Profit changes by
 * n × (contribution of the new) − (its fixed cost) − r × n × (contribution of the old).
 *
 * <p>Example: 100,000 units direct at 298.50, dealers' contribution 120, fixed cost 10 M: at r = 60 % the year earns 12.65 M more.
 * The break-even rate is 1.654 before the cap: it pays even if every unit was taken from dealers.
 *
 * <p>Source: Copulsky, Cannibalism in the Marketplace (1976); the break-even rate: Kerin, Harvey and Rothe (1978).
 */
public final class Cannibalisation {
    private static final Method METHOD = new Method("channel.cannibalisation", 1, "Kerin, Harvey and Rothe 1978");

    private final Subject subject;
    private final Driver units;
    private final Driver ownContribution;
    private final Driver otherContribution;
    private final Driver fixedCost;

    private Cannibalisation(
            Subject subject, Driver units, Driver ownContribution, Driver otherContribution, Driver fixedCost) {
        this.subject = subject;
        this.units = units;
        this.ownContribution = ownContribution;
        this.otherContribution = otherContribution;
        this.fixedCost = fixedCost;
    }

    /**
     * A new route beside an old one.
     *
     * @param units what the new route sells, units (a year), not negative
     * @param ownContribution what a unit earns there, money per unit
     * @param otherContribution what a unit earns on the old route, money per unit
     * @param fixedCost what the new route costs besides, money (a year), not negative
     */
    public static Cannibalisation of(
            Subject subject, Driver units, Driver ownContribution, Driver otherContribution, Driver fixedCost) {
        ModelInput.unit(otherContribution, ownContribution.unit(), "contribution");
        ModelInput.unit(fixedCost, units.unit().times(ownContribution.unit()), "fixed-cost");
        return new Cannibalisation(
                subject,
                ModelInput.notNegative(units, "units"),
                ownContribution,
                otherContribution,
                ModelInput.notNegative(fixedCost, "fixed-cost"));
    }

    /** n × contribution − fixed cost: what the new route earns by itself. */
    public Driver ownProfit() {
        return answer(units.times(ownContribution).minus(fixedCost), "own-profit");
    }

    /** What it earns after what it takes; {@code rate} is a ratio from 0 to 1. */
    public Driver incrementalProfit(Driver rate) {
        Driver taken =
                ModelInput.share(rate, "cannibalisation-rate").times(units).times(otherContribution);
        return answer(ownProfit().minus(taken), "incremental-profit");
    }

    /**
     * The share at which it earns nothing more, uncapped: above 1 it pays whatever it takes. Undefined where it loses by itself, and
     * where the old route earns nothing on a unit, so that taking one costs nothing.
     */
    public Driver uncappedBreakEvenRate() {
        Driver lost = units.times(otherContribution);
        Driver rate = ownProfit()
                .dividedBy(lost)
                .onlyIf(
                        ownProfit().isAtLeast(ModelInput.zero(fixedCost.unit())),
                        TheoryWords.text("undefined.loses-alone"))
                .onlyIf(lost.isPositive(), TheoryWords.text("undefined.nothing-to-take"));
        return answer(rate, "uncapped-break-even-rate");
    }

    /** The same, at most 1: more than all it sells it cannot take. */
    public Driver breakEvenRate() {
        return answer(uncappedBreakEvenRate().min(ModelInput.ONE), "break-even-rate");
    }

    private Driver answer(Driver formula, String word) {
        return TheoryWords.answer(subject, formula, word, METHOD);
    }
}
