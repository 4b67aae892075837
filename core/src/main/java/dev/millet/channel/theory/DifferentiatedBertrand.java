package dev.millet.channel.theory;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;

/**
 * Two channels that set prices against each other for goods that are like but not the same (differentiated Bertrand).
 *
 * <p>Channel i sells q_i = A − k × p_i + k × d × p_j: a yuan more loses k units, of which the share d goes to the other. Each answers
 * the other's price; where both do, p = (A ÷ k + c) ÷ (2 − d) if their costs are equal. Set together, to earn most together,
 * p = (A ÷ k + c (1 − d)) ÷ (2 (1 − d)), which is higher: rivalry gives the difference to the consumer.
 *
 * <p>Example: A = 10, k = 1, d = 0.5, c = 2: each charges 8 and sells 6; together they would charge 11.
 *
 * <p>Source: Singh and Vives, Price and Quantity Competition in a Differentiated Duopoly (1984).
 */
public final class DifferentiatedBertrand {
    private static final Method METHOD = new Method("channel.differentiated-bertrand", 1, "Singh and Vives 1984");

    private final Subject subject;
    private final Driver intercept;
    private final Driver slope;
    private final Driver substitution;
    private final Driver firstCost;
    private final Driver secondCost;

    private DifferentiatedBertrand(
            Subject subject, Driver intercept, Driver slope, Driver substitution, Driver firstCost, Driver secondCost) {
        this.subject = subject;
        this.intercept = intercept;
        this.slope = slope;
        this.substitution = substitution;
        this.firstCost = firstCost;
        this.secondCost = secondCost;
    }

    /**
     * Two channels.
     *
     * @param demandAtNoPrice A, units, positive
     * @param slope k, units lost for a unit of price more, positive
     * @param substitution d, the share of them that buys from the other channel, from 0 to below 1
     * @param firstCost what a unit costs the first channel, money per unit, not negative
     * @param secondCost what it costs the second
     */
    public static DifferentiatedBertrand of(
            Subject subject,
            Driver demandAtNoPrice,
            Driver slope,
            Driver substitution,
            Driver firstCost,
            Driver secondCost) {
        Driver highest = ModelInput.positive(demandAtNoPrice, "demand-at-no-price")
                .dividedBy(ModelInput.positive(slope, "direct-slope"));
        Unit price = highest.unit();
        ModelInput.unit(firstCost, price, "cost");
        ModelInput.unit(secondCost, price, "cost");
        return new DifferentiatedBertrand(
                subject,
                highest,
                ModelInput.positive(slope, "direct-slope"),
                ModelInput.belowOne(substitution, "substitution"),
                ModelInput.notNegative(firstCost, "cost"),
                ModelInput.notNegative(secondCost, "cost"));
    }

    /** What the first channel charges in rivalry: (2 (a + c₁) + d (a + c₂)) ÷ (4 − d²), with a = A ÷ k. */
    public Driver firstPrice() {
        return answer(rival(firstCost, secondCost), "first-price", "rival-price", "1");
    }

    /** What the second channel charges in rivalry. */
    public Driver secondPrice() {
        return answer(rival(secondCost, firstCost), "second-price", "rival-price", "2");
    }

    /** What the first channel sells in rivalry; none where its cost keeps it out, see {@link #firstProfit()}. */
    public Driver firstQuantity() {
        return answer(sold(firstPrice(), secondPrice()), "first-quantity", "rival-quantity", "1");
    }

    /** What the second channel sells in rivalry. */
    public Driver secondQuantity() {
        return answer(sold(secondPrice(), firstPrice()), "second-quantity", "rival-quantity", "2");
    }

    /** What the first channel earns in rivalry. */
    public Driver firstProfit() {
        return answer(firstPrice().minus(firstCost).times(firstQuantity()), "first-profit", "rival-profit", "1");
    }

    /** What the second channel earns in rivalry. */
    public Driver secondProfit() {
        return answer(secondPrice().minus(secondCost).times(secondQuantity()), "second-profit", "rival-profit", "2");
    }

    /** What the first channel would charge if both were set together: (a ÷ (1 − d) + c₁) ÷ 2. */
    public Driver firstJointPrice() {
        return answer(joint(firstCost), "first-joint-price", "joint-price", "1");
    }

    /** What the second channel would charge. */
    public Driver secondJointPrice() {
        return answer(joint(secondCost), "second-joint-price", "joint-price", "2");
    }

    /** What both would earn together. */
    public Driver jointProfit() {
        Driver first = firstJointPrice().minus(firstCost).times(sold(firstJointPrice(), secondJointPrice()));
        Driver second = secondJointPrice().minus(secondCost).times(sold(secondJointPrice(), firstJointPrice()));
        return answer(first.plus(second), "joint-profit", "joint-profit");
    }

    /** Joint profit − both profits in rivalry: what the rivalry of the channels costs. */
    public Driver costOfRivalry() {
        return answer(jointProfit().minus(firstProfit().plus(secondProfit())), "cost-of-rivalry", "cost-of-rivalry");
    }

    private Driver rival(Driver own, Driver other) {
        Driver sum = ModelInput.TWO.times(intercept.plus(own)).plus(substitution.times(intercept.plus(other)));
        return sum.dividedBy(ModelInput.FOUR.minus(substitution.power(2)));
    }

    private Driver joint(Driver own) {
        return intercept.dividedBy(ModelInput.ONE.minus(substitution)).plus(own).dividedBy(ModelInput.TWO);
    }

    /** Undefined where a channel would sell less than nothing: then it is no rival. */
    private Driver sold(Driver own, Driver other) {
        Driver quantity = slope.times(intercept.minus(own).plus(substitution.times(other)));
        return quantity.onlyIf(
                quantity.isAtLeast(ModelInput.zero(quantity.unit())), TheoryWords.text("undefined.no-rival"));
    }

    private Driver answer(Driver formula, String name, String word, Object... arguments) {
        return TheoryWords.answer(subject, formula, name, word, METHOD, arguments);
    }
}
