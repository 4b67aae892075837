package dev.millet.channel.theory;

import dev.millet.channel.PriceRule;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;

/**
 * What a chain loses when hands set their prices one after another instead of as one: double marginalisation.
 *
 * <p>Every hand adds a margin on a price that holds a margin already. The consumer pays more, the chain sells and earns less,
 * and nobody keeps the difference. With P = 12 − Q and a cost of 4 one firm sells 4 at 8 and earns 16; a maker and a retailer
 * sell 2 at 10 (wholesale price 8) and earn 8 and 4: an efficiency of 75 %.
 *
 * <p>These hands <em>set</em> prices. A tier with a fixed percentage is another model: see {@link PriceRule}.
 *
 * <p>Where cost reaches the highest price anybody pays, nothing is traded: volume and profits are zero and the efficiency is
 * undefined with that reason.
 *
 * <p>Source: Spengler (1950); n stages: Greenhut and Ohta, Vertical Integration of Successive Oligopolists (1979).
 */
public final class DoubleMarginalisation {
    private static final Method METHOD = new Method("channel.double-marginalisation", 1, "Spengler 1950");

    private final Subject subject;
    private final DemandCurve demand;
    private final Driver cost;
    private final int setters;

    private DoubleMarginalisation(Subject subject, DemandCurve demand, Driver cost, int setters) {
        this.subject = subject;
        this.demand = demand;
        this.cost = cost;
        this.setters = setters;
    }

    /** A maker and a retailer. */
    public static DoubleMarginalisation of(Subject subject, DemandCurve demand, Driver cost) {
        return of(subject, demand, cost, 2);
    }

    /**
     * A chain of hands.
     *
     * @param cost what a unit costs the maker, money per unit, not negative
     * @param setters how many hands set a price, the maker included; at least 1, at most 30
     */
    public static DoubleMarginalisation of(Subject subject, DemandCurve demand, Driver cost, int setters) {
        if (setters < 1 || setters > 30) {
            throw new IllegalArgumentException(
                    "price setters must be from 1 to 30, but was '" + setters + "' (" + subject + ")");
        }
        return new DoubleMarginalisation(subject, demand, ModelInput.notNegative(cost, "cost"), setters);
    }

    /** What one firm that does all itself would sell: 4 in the example. */
    public Driver integratedQuantity() {
        return answer(demand.quantity(cost, 1), "integrated-quantity");
    }

    /** At which price: 8. */
    public Driver integratedPrice() {
        return answer(demand.transferPrice(cost, 1, 1), "integrated-price");
    }

    /** What it would earn: (P − c) × Q = 16. */
    public Driver integratedProfit() {
        return answer(integratedPrice().minus(cost).times(integratedQuantity()), "integrated-profit");
    }

    /** What the chain sells: 2. */
    public Driver quantity() {
        return answer(demand.quantity(cost, setters), "quantity");
    }

    /** What a stage charges the next, from 1, the maker; the last stage charges the consumer. */
    public Driver transferPrice(int stage) {
        requireStage(stage);
        return TheoryWords.answer(
                subject,
                demand.transferPrice(cost, setters, stage),
                "transfer-price-" + stage,
                "transfer-price",
                METHOD,
                Integer.toString(stage));
    }

    /** What the maker charges: 8. */
    public Driver wholesalePrice() {
        return transferPrice(1);
    }

    /** What the consumer pays: 10. */
    public Driver retailPrice() {
        return transferPrice(setters);
    }

    /** What a stage earns: its price less what it paid, × volume; 8 and 4. */
    public Driver profit(int stage) {
        requireStage(stage);
        Driver paid = stage == 1 ? cost : transferPrice(stage - 1);
        return TheoryWords.answer(
                subject,
                transferPrice(stage).minus(paid).times(quantity()),
                "stage-profit-" + stage,
                "stage-profit",
                METHOD,
                Integer.toString(stage));
    }

    /** What the maker earns. */
    public Driver manufacturerProfit() {
        return profit(1);
    }

    /** What the last hand earns. */
    public Driver retailerProfit() {
        return profit(setters);
    }

    /** What all hands earn: 12. */
    public Driver chainProfit() {
        return answer(retailPrice().minus(cost).times(quantity()), "chain-profit");
    }

    /** Integrated profit − chain profit: what nobody keeps; 4. */
    public Driver lostProfit() {
        return answer(integratedProfit().minus(chainProfit()), "lost-profit");
    }

    /** Chain profit ÷ integrated profit: 75 %; 4 × (1 − 2⁻ⁿ) × 2⁻ⁿ on a straight line. */
    public Driver efficiency() {
        Driver whole = integratedProfit();
        Driver share = chainProfit().dividedBy(whole);
        return answer(share.onlyIf(whole.isPositive(), TheoryWords.text("undefined.no-gain-from-trade")), "efficiency");
    }

    private void requireStage(int stage) {
        if (stage < 1 || stage > setters) {
            throw new IllegalArgumentException(
                    "stage must be from 1 to " + setters + ", but was '" + stage + "' (" + subject + ")");
        }
    }

    private Driver answer(Driver formula, String word) {
        return TheoryWords.answer(subject, formula, word, METHOD);
    }
}
