package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;

/**
 * How much faster operating income moves than sales, because fixed cost does not move.
 *
 * <p>The degree of operating leverage is contribution ÷ operating income at the present volume. With a contribution of
 * 271800 on a fixed cost of 226800, income is 45000 and the degree 6.04: 10 % more sales bring 60.4 % more income, 72180.
 * The degree is used unrounded: rounding 1.2607 to 1.26 already misses a published answer.
 *
 * <p>At break-even the degree is infinite, so it is undefined; below break-even it is negative.
 *
 * <p>Amounts are money per period.
 *
 * <p>Source: Garrison, Noreen and Brewer, Managerial Accounting (2011), operating leverage.
 */
public final class OperatingLeverage {
    private static final Method METHOD =
            new Method("economics.operating-leverage", 1, "Garrison, Noreen and Brewer 2011");

    private final Subject subject;
    private final Driver contribution;
    private final Driver fixedCost;

    private OperatingLeverage(Subject subject, Driver contribution, Driver fixedCost) {
        this.subject = subject;
        this.contribution = subject.name(contribution, "contribution", METHOD);
        this.fixedCost = Precondition.NOT_NEGATIVE.of(fixedCost, "fixed-cost");
    }

    /** From the contribution of a period and its fixed cost. */
    public static OperatingLeverage of(Subject subject, Driver contribution, Driver fixedCost) {
        Precondition.unit(fixedCost, contribution.unit(), "fixed-cost");
        return new OperatingLeverage(subject, contribution, fixedCost);
    }

    /** At a volume of a break-even's units: 7550 units that contribute 36 each, on 226800. */
    public static OperatingLeverage at(Subject subject, BreakEven breakEven, Driver volume) {
        Driver sold = Precondition.NOT_NEGATIVE.of(volume, "volume");
        return of(subject, sold.times(breakEven.contributionPerUnit()), breakEven.fixedCost());
    }

    /** From sales of a period and the variable cost as a share of them: 137000, 40 %, 17000. */
    public static OperatingLeverage ofSales(Subject subject, Driver sales, Driver variableRatio, Driver fixedCost) {
        Driver kept = Amounts.ONE.minus(Precondition.rate(variableRatio, "variable-ratio"));
        return of(subject, sales.times(kept), fixedCost);
    }

    /** What all units contribute in the period. */
    public Driver contribution() {
        return contribution;
    }

    /** Contribution − fixed cost (EBIT). */
    public Driver operatingIncome() {
        return subject.name(contribution.minus(fixedCost), "operating-income", METHOD);
    }

    /** Contribution ÷ operating income; undefined at break-even. */
    public Driver degree() {
        Driver income = operatingIncome();
        Driver some = income.onlyIf(income.abs().isPositive(), Subject.WORDS.text("why-at-break-even"));
        return subject.name(contribution.dividedBy(some), "degree-of-operating-leverage", METHOD);
    }

    /** Relative change of operating income for a relative change of sales volume: degree × change; exact, for both are linear. */
    public Driver operatingIncomeChange(Driver salesChange) {
        return subject.name(degree().times(change(salesChange)), "operating-income-change", METHOD);
    }

    /** Operating income after a relative change of sales volume: contribution × (1 + change) − fixed cost, also at break-even. */
    public Driver operatingIncomeAfter(Driver salesChange) {
        Driver after = contribution.times(Amounts.ONE.plus(change(salesChange))).minus(fixedCost);
        return subject.name(after, "operating-income-after", METHOD);
    }

    private static Driver change(Driver salesChange) {
        return Precondition.ratio(salesChange, "sales-change");
    }
}
