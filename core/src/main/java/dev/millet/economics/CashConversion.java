package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;

/**
 * The cash conversion cycle: for how many days a yuan paid to a supplier is away before a customer brings it back.
 *
 * <p>Cycle = days inventory + days sales − days payables. 187.06 + 20.08 − 109.50 is 97.64 days; 8.35 + 32.99 − 60.21 is
 * −18.86: customers pay before suppliers are paid. Days sales may be negative (payment ahead of delivery).
 *
 * <p>The cycle is in days and mixes two flows, so it is <em>not</em> multiplied by daily revenue: money tied up is days
 * inventory and payables on cost of sales, and days sales on revenue; {@link #workingCapital} does that.
 *
 * <p>Source: Richards and Laughlin, A Cash Conversion Cycle Approach to Liquidity Analysis (1980); Ruback and Sedor, Dell's
 * Working Capital, HBS 201-029 (2001).
 */
public final class CashConversion {
    private static final Method METHOD = new Method("economics.cash-conversion", 1, "Richards and Laughlin 1980");

    private final Subject subject;
    private final Driver daysInventory;
    private final Driver daysSales;
    private final Driver daysPayables;

    private CashConversion(Subject subject, Driver daysInventory, Driver daysSales, Driver daysPayables) {
        this.subject = subject;
        this.daysInventory = daysInventory;
        this.daysSales = daysSales;
        this.daysPayables = daysPayables;
    }

    /** From days that are known as such; all in one unit of time. Refuses negative days inventory and payables. */
    public static CashConversion of(Subject subject, Driver daysInventory, Driver daysSales, Driver daysPayables) {
        Precondition.unit(daysSales, daysInventory.unit(), "days-sales");
        Precondition.unit(daysPayables, daysInventory.unit(), "days-payables");
        return new CashConversion(
                subject,
                Precondition.NOT_NEGATIVE.of(daysInventory, "days-inventory"),
                daysSales,
                Precondition.NOT_NEGATIVE.of(daysPayables, "days-payables"));
    }

    /**
     * Build to order with payment at order: stock is components only, the customer pays the order-to-ship time ahead, the
     * supplier waits for his terms. 5 days to ship, 7 days of components and 45 days of terms are 7 − 5 − 45 = −43 days.
     */
    public static CashConversion ofBuildToOrder(
            Subject subject, Driver orderToShipDays, Driver componentStockDays, Driver supplierTermDays) {
        Driver ahead = Precondition.NOT_NEGATIVE.of(orderToShipDays, "order-to-ship-days");
        Driver daysSales = subject.name(ahead.negated(), "days-sales", METHOD);
        return of(subject, componentStockDays, daysSales, supplierTermDays);
    }

    /** DIO. */
    public Driver daysInventory() {
        return daysInventory;
    }

    /** DSO; negative where customers pay ahead. */
    public Driver daysSales() {
        return daysSales;
    }

    /** DPO. */
    public Driver daysPayables() {
        return daysPayables;
    }

    /** DIO + DSO − DPO. */
    public Driver cycle() {
        return subject.name(daysInventory.plus(daysSales).minus(daysPayables), "cash-conversion-cycle", METHOD);
    }

    /**
     * What the days tie up: DIO × cost of sales ÷ N, DSO × revenue ÷ N, DPO × cost of sales ÷ N. At 10, 20 and 40 days, 720
     * of cost and 1080 of revenue a year of 360 days: 20 + 60 − 80 = 0, though the cycle is −10 days.
     */
    public WorkingCapital workingCapital(Driver revenue, Driver costOfSales, Driver daysInPeriod) {
        return workingCapital(revenue, costOfSales, daysInPeriod, Amounts.ONE, Amounts.ONE);
    }

    /**
     * As above with value added tax in receivables (or deposits) and payables, as they stand on the balance sheet; stock is
     * without it.
     */
    public WorkingCapital workingCapitalWithTax(
            Driver revenue, Driver costOfSales, Driver daysInPeriod, Driver salesTaxRate, Driver purchaseTaxRate) {
        return workingCapital(
                revenue,
                costOfSales,
                daysInPeriod,
                TaxedPrice.withTax(salesTaxRate),
                TaxedPrice.withTax(purchaseTaxRate));
    }

    private WorkingCapital workingCapital(
            Driver revenue, Driver costOfSales, Driver daysInPeriod, Driver salesTax, Driver purchaseTax) {
        Driver days = Precondition.POSITIVE.of(daysInPeriod, "days-in-period");
        Driver soldPerDay = Precondition.NOT_NEGATIVE.of(revenue, "revenue").dividedBy(days);
        Driver costPerDay =
                Precondition.NOT_NEGATIVE.of(costOfSales, "cost-of-sales").dividedBy(days);
        return WorkingCapital.of(
                subject,
                subject.name(daysInventory.times(costPerDay), "inventory", METHOD),
                subject.name(daysSales.times(soldPerDay).times(salesTax), "receivables", METHOD),
                subject.name(daysPayables.times(costPerDay).times(purchaseTax), "payables", METHOD));
    }
}
