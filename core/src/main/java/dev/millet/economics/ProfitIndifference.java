package dev.millet.economics;

import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;

/**
 * The volume at which two channels with different net prices earn the same profit, and whether they lose money there.
 *
 * <p>Different prices make costs incomparable, so contributions decide: q = (F₁ − F₂) ÷ (CM₁ − CM₂). Above it the channel
 * with the larger contribution is ahead. A direct channel contributing 298.547 a unit on 120 million a year and dealers
 * contributing 120 on 15 million are level at 588080 units, where each earns 55.6 million. An indifference where both lose
 * money is a number without a decision.
 *
 * <p>Undefined where the contributions are equal (the difference does not depend on volume) and where the volume would
 * not be positive (one channel is ahead at every volume).
 *
 * <p>Source: Garrison, Noreen and Brewer, Managerial Accounting (2011), cost structure and profit stability.
 */
public final class ProfitIndifference {
    private static final Method METHOD =
            new Method("economics.profit-indifference", 1, "Garrison, Noreen and Brewer 2011");

    private final Subject subject;
    private final BreakEven first;
    private final BreakEven second;

    private ProfitIndifference(Subject subject, BreakEven first, BreakEven second) {
        this.subject = subject;
        this.first = first;
        this.second = second;
    }

    /** Between two channels, each with its own contribution and fixed cost; the order does not matter to the volume. */
    public static ProfitIndifference between(Subject subject, BreakEven first, BreakEven second) {
        return new ProfitIndifference(subject, first, second);
    }

    /** (F₁ − F₂) ÷ (CM₁ − CM₂), in units per period. */
    public Driver units() {
        Driver gained = first.contributionPerUnit().minus(second.contributionPerUnit());
        Driver unequal = gained.onlyIf(gained.abs().isPositive(), Subject.WORDS.text("why-equal-contributions"));
        Driver volume = first.fixedCost().minus(second.fixedCost()).dividedBy(unequal);
        Driver positive = volume.onlyIf(volume.isPositive(), Subject.WORDS.text("why-one-ahead"));
        return subject.name(positive, "indifference-units", METHOD);
    }

    /** What each earns there per period; negative where both lose money. */
    public Driver profit() {
        Driver earned = units().times(first.contributionPerUnit()).minus(first.fixedCost());
        return subject.name(earned, "profit-at-indifference", METHOD);
    }

    /** Whether both lose money there, so that the volume decides nothing; undefined where there is no indifference. */
    public Condition losesMoney() {
        return profit().isLessThan(Amounts.zero(profit().unit()));
    }
}
