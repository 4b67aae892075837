package dev.millet.channel.theory;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;

/**
 * One maker who sets the wholesale price, and n retailers who compete with the volumes they sell (Cournot).
 *
 * <p>On D = A − B × p the wholesale price (A + Bc) ÷ 2B does not depend on n; the retailers sell n ÷ (n + 1) of what they would
 * sell at cost, so the more there are, the less is lost between the stages. With D = 100 − p and c = 20 the maker charges 60; one
 * retailer sells 20 at 80, four sell 32 at 68, and he earns 800 or 1,280.
 *
 * <p>Between whole numbers of retailers the formulas interpolate.
 *
 * <p>Source: Greenhut and Ohta (1979); Peck, lecture notes on double marginalisation (Ohio State).
 */
public final class CompetingRetailers {
    private static final Method METHOD = new Method("channel.competing-retailers", 1, "Greenhut and Ohta 1979");

    private final Subject subject;
    private final DemandCurve.Linear demand;
    private final Driver cost;
    private final Driver retailers;

    private CompetingRetailers(Subject subject, DemandCurve.Linear demand, Driver cost, Driver retailers) {
        this.subject = subject;
        this.demand = demand;
        this.cost = cost;
        this.retailers = retailers;
    }

    /**
     * A maker and his retailers.
     *
     * @param cost what a unit costs the maker, money per unit, not negative
     * @param retailers how many compete, a ratio of at least 1
     */
    public static CompetingRetailers of(Subject subject, DemandCurve.Linear demand, Driver cost, Driver retailers) {
        ModelInput.ratio(retailers, "retailers");
        return new CompetingRetailers(
                subject,
                demand,
                ModelInput.notNegative(cost, "cost"),
                ModelInput.atLeast(retailers, "retailers", ModelInput.ONE, "one"));
    }

    /** (a + c) ÷ 2, whatever the number of retailers: 60. */
    public Driver wholesalePrice() {
        return answer(demand.transferPrice(cost, 1, 1), "wholesale-price");
    }

    /** n ÷ (n + 1) × (a − w) ÷ b: 20, 26.67 and 32 with one, two and four. */
    public Driver quantity() {
        Driver share = retailers.dividedBy(retailers.plus(ModelInput.ONE));
        return answer(share.times(demand.quantityAt(wholesalePrice())), "quantity");
    }

    /** a − b × Q: 80, 73.33 and 68. */
    public Driver retailPrice() {
        return answer(demand.price(quantity()), "retail-price");
    }

    /** (w − c) × Q. */
    public Driver manufacturerProfit() {
        return answer(wholesalePrice().minus(cost).times(quantity()), "manufacturer-profit");
    }

    /** What all retailers earn: (P − w) × Q. */
    public Driver retailersProfit() {
        return answer(retailPrice().minus(wholesalePrice()).times(quantity()), "retailers-profit");
    }

    /** What one of them earns: 400, 177.78 and 64. */
    public Driver eachRetailerProfit() {
        return answer(retailersProfit().dividedBy(retailers), "each-retailer-profit");
    }

    /** (P − c) × Q ÷ what one firm would earn: 75 % with one retailer, 96 % with four, towards 100 %. */
    public Driver efficiency() {
        Driver whole = demand.transferPrice(cost, 1, 1).minus(cost).times(demand.quantity(cost, 1));
        Driver share = manufacturerProfit().plus(retailersProfit()).dividedBy(whole);
        return answer(share.onlyIf(whole.isPositive(), TheoryWords.text("undefined.no-gain-from-trade")), "efficiency");
    }

    private Driver answer(Driver formula, String word) {
        return TheoryWords.answer(subject, formula, word, METHOD);
    }
}
