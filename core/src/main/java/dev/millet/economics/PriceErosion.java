package dev.millet.economics;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Functions;
import dev.millet.driver.Method;
import java.util.Locale;

/**
 * A price that falls at a rate: what waiting saves and what holding loses.
 *
 * <p>Rates compound. 1 % a week is 40.7 % a year and not 52 %; 50 % a year is 1.32 % a week. Who holds Δ weeks less of
 * stock buys his components later and cheaper by 1 − (1 − d)^Δ (linearly d × Δ): 6 weeks at 1 % are 5.85 % of material
 * cost, and at a material share of 80 % of revenue 4.68 points of margin.
 *
 * <p>A decline is a rate per time (0.01/week); 100 % and more is refused. A rising price has a negative decline.
 *
 * <p>Source: Callioni et al., Inventory-Driven Costs, HBR (2005); Magretta, The Power of Virtual Integration (1998);
 * obsolescence of stock days: Ruback and Sedor, Dell's Working Capital, HBS 201-029 (2001).
 */
public final class PriceErosion {
    private static final Method METHOD = new Method("economics.price-erosion", 1, "Callioni et al. 2005");

    private final Subject subject;
    private final Driver decline;

    private PriceErosion(Subject subject, Driver decline) {
        this.subject = subject;
        this.decline = decline;
    }

    /** From a decline per time, such as 0.01/week or 0.3/year. Refuses 100 % and more, and a rate that is not per time. */
    public static PriceErosion of(Subject subject, Driver decline) {
        if (decline.unit().isRatio()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "price decline must be per time such as '1/year', but was in '1' (erosion '%s')",
                    subject));
        }
        return new PriceErosion(subject, Precondition.BELOW_ONE.of(decline, "price-decline"));
    }

    /** The decline per time. */
    public Driver decline() {
        return decline;
    }

    /**
     * The same decline per longer period, which holds {@code periods} of its own: 0.01/week over 52 week/year is 0.4070/year.
     */
    public Driver compoundedOver(Driver periods) {
        Unit longer = ownTime().dividedBy(periods.unit());
        Driver one = Amounts.one(longer);
        Driver lost = compound(Precondition.POSITIVE.of(periods, "periods").times(one));
        return subject.name(lost.dividedBy(one), "decline-compounded", METHOD);
    }

    /** The same decline per shorter period, of which its own holds {@code periods}: 0.5/year over 52 week/year is 0.01324/week. */
    public Driver splitOver(Driver periods) {
        Unit shorter = ownTime().times(periods.unit());
        Driver one = Amounts.one(shorter);
        Driver lost = compound(one.dividedBy(Precondition.POSITIVE.of(periods, "periods")));
        return subject.name(lost.dividedBy(one), "decline-split", METHOD);
    }

    /** 1 − (1 − d)^time: the advantage in material cost of holding that much less stock, compound; 5.85 % for 6 weeks at 1 %. */
    public Driver compoundAdvantage(Driver time) {
        return subject.name(compound(time), "cost-advantage-compound", METHOD);
    }

    /** d × time: the same, linear; 6 % for 6 weeks at 1 %. */
    public Driver linearAdvantage(Driver time) {
        return subject.name(decline.times(time), "cost-advantage-linear", METHOD);
    }

    /** An advantage in material cost as points of margin: advantage × share of material in revenue. */
    public Driver marginEffect(Driver advantage, Driver materialShare) {
        Driver share = Precondition.share(materialShare, "material-share");
        return subject.name(Precondition.ratio(advantage, "cost-advantage").times(share), "margin-effect", METHOD);
    }

    /** d × stock days ÷ N: what the fall takes from stock while it lies, as a share of cost of sales; 2.63 % for 32 days at 30 %. */
    public Driver obsolescence(Driver stockDays, Driver daysInPeriod) {
        Driver held = Precondition.NOT_NEGATIVE
                .of(stockDays, "stock-days")
                .dividedBy(Precondition.POSITIVE.of(daysInPeriod, "days-in-period"));
        Driver share = decline.times(held);
        Precondition.unit(share, Unit.RATIO, "obsolescence");
        return subject.name(share, "obsolescence", METHOD);
    }

    /** Obsolescence × cost of sales, in money per period. */
    public Driver obsolescenceCost(Driver stockDays, Driver daysInPeriod, Driver costOfSales) {
        Driver cost = Precondition.NOT_NEGATIVE.of(costOfSales, "cost-of-sales");
        return subject.name(obsolescence(stockDays, daysInPeriod).times(cost), "obsolescence-cost", METHOD);
    }

    private Driver compound(Driver time) {
        return Amounts.ONE.minus(Functions.survival(decline, time));
    }

    private Unit ownTime() {
        return Unit.RATIO.dividedBy(decline.unit());
    }
}
