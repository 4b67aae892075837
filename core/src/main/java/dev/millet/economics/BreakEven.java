package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;

/**
 * The volume at which what the units contribute has paid the fixed cost.
 *
 * <p>A unit sold at net price p and variable cost v contributes p − v; F ÷ (p − v) units pay a fixed cost F. At 100, 85 and
 * 40000 a year a unit contributes 15 (15 % of its price), and 2666.67 units or sales of 266666.67 a year break even.
 *
 * <p>Where a unit contributes nothing or less there is <em>no</em> break-even: it is undefined with that reason, never a
 * negative volume. Prices are net of VAT, in money per unit (CNY/unit); the fixed cost is in money per period (CNY/year),
 * and so volumes are in units per that period (unit/year).
 *
 * <pre>{@code
 * BreakEven direct = BreakEven.of(about("direct"), netPrice, unitCost, fixedCost);
 * System.out.println(direct.units().explain().text());
 * }</pre>
 *
 * <p>Source: Garrison, Noreen and Brewer, Managerial Accounting (2011), cost-volume-profit; Heizer and Render, Operations
 * Management (2011).
 */
public final class BreakEven {
    private static final Method METHOD = new Method("economics.break-even", 1, "Garrison, Noreen and Brewer 2011");

    private final Subject subject;
    private final Driver price;
    private final Driver contribution;
    private final Driver fixedCost;

    private BreakEven(Subject subject, Driver price, Driver contribution, Driver fixedCost) {
        this.subject = subject;
        this.price = price;
        this.contribution = contribution;
        this.fixedCost = Precondition.NOT_NEGATIVE.of(fixedCost, "fixed-cost");
    }

    /** From net price, variable cost per unit and fixed cost per period. Refuses a negative fixed cost and unlike units. */
    public static BreakEven of(Subject subject, Driver price, Driver variableCost, Driver fixedCost) {
        return ofContribution(subject, price, price.minus(variableCost), fixedCost);
    }

    /** From a contribution per unit that is worked out elsewhere, such as the pocket price of a route less its costs. */
    public static BreakEven ofContribution(
            Subject subject, Driver price, Driver contributionPerUnit, Driver fixedCost) {
        Precondition.unit(contributionPerUnit, price.unit(), "contribution-per-unit");
        Driver contribution = subject.name(contributionPerUnit, "contribution-per-unit", METHOD);
        return new BreakEven(subject, price, contribution, fixedCost);
    }

    /** What it is about. */
    public Subject subject() {
        return subject;
    }

    /** p − v: 15 for a price of 100 and a variable cost of 85. */
    public Driver contributionPerUnit() {
        return contribution;
    }

    /** (p − v) ÷ p: 0.15 for a price of 100 and a variable cost of 85. */
    public Driver contributionRatio() {
        return subject.name(contribution.dividedBy(price), "contribution-ratio", METHOD);
    }

    /** The fixed cost per period. */
    public Driver fixedCost() {
        return fixedCost;
    }

    /** F ÷ (p − v): 2666.67 units a year. Undefined unless a unit contributes something. */
    public Driver units() {
        return subject.name(fixedCost.dividedBy(positiveContribution()), "break-even-units", METHOD);
    }

    /** Break-even volume × price, which is F ÷ contribution ratio: 266666.67 a year. */
    public Driver sales() {
        return subject.name(units().times(price), "break-even-sales", METHOD);
    }

    /** Volume × contribution − F: what a volume (unit/year) earns in the period; negative below break-even. */
    public Driver profit(Driver volume) {
        Driver sold = Precondition.NOT_NEGATIVE.of(volume, "volume");
        return subject.name(sold.times(contribution).minus(fixedCost), "profit", METHOD);
    }

    /** (q − q*) ÷ q: how much of a volume q may be lost before a loss is made; 0.2 at 3333.33 units. Negative below break-even. */
    public Driver marginOfSafety(Driver volume) {
        Driver sold = Precondition.POSITIVE.of(volume, "volume");
        return subject.name(sold.minus(units()).dividedBy(sold), "margin-of-safety", METHOD);
    }

    /** (q − q*) × p: the margin of safety in sales. */
    public Driver marginOfSafetySales(Driver volume) {
        Driver sold = Precondition.POSITIVE.of(volume, "volume");
        return subject.name(sold.minus(units()).times(price), "margin-of-safety-sales", METHOD);
    }

    /** (F + T) ÷ (p − v): the volume that earns T a period before tax; undefined for a loss larger than F. */
    public Driver unitsForTarget(Driver profitBeforeTax) {
        Driver needed = Precondition.NOT_NEGATIVE.of(fixedCost.plus(profitBeforeTax), "fixed-cost-and-target");
        return subject.name(needed.dividedBy(positiveContribution()), "target-units", METHOD);
    }

    /** The sales of {@link #unitsForTarget}. */
    public Driver salesForTarget(Driver profitBeforeTax) {
        return subject.name(unitsForTarget(profitBeforeTax).times(price), "target-sales", METHOD);
    }

    /**
     * (F + T ÷ (1 − t)) ÷ (p − v): the volume that earns T a period after tax at rate t. A loss is not taxed here, so a
     * negative target is undefined. Refuses a tax rate of 100 % or more.
     */
    public Driver unitsForTargetAfterTax(Driver profitAfterTax, Driver taxRate) {
        Driver target = Precondition.NOT_NEGATIVE.of(profitAfterTax, "target-profit");
        Precondition.BELOW_ONE.check(Precondition.ratio(taxRate, "income-tax-rate"), "income-tax-rate");
        Driver rate = Precondition.BELOW_ONE.of(Precondition.rate(taxRate, "income-tax-rate"), "income-tax-rate");
        Driver beforeTax = subject.name(target.dividedBy(Amounts.ONE.minus(rate)), "target-before-tax", METHOD);
        return subject.name(
                fixedCost.plus(beforeTax).dividedBy(positiveContribution()), "target-units-after-tax", METHOD);
    }

    private Driver positiveContribution() {
        return contribution.onlyIf(contribution.isPositive(), Subject.WORDS.text("why-no-contribution"));
    }
}
