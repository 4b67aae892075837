package dev.millet.economics;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The balances a business ties up or is lent while it operates, read as days of its own flow.
 *
 * <p>Days inventory = inventory ÷ (cost of sales ÷ N), days sales = receivables ÷ (revenue ÷ N), days payables = payables ÷
 * (cost of sales ÷ N, or purchases ÷ N if given), with N days in the period: 365, 360, or 90 for a quarter. Inventories of
 * 2500 and 1600 on a cost of sales of 4000 a year are 187.06 days on average.
 *
 * <p>Two traps are attributes here. Customer deposits (a pre-sale) are negative receivables, so days sales may be below
 * zero. And receivables, deposits and payables include value added tax on the balance sheet while revenue and cost do not:
 * with a tax rate given, days are counted on the balance net of tax.
 *
 * <p>Without revenue or without cost of sales the days do not exist and are undefined. A negative inventory is refused.
 *
 * <p>Flows are money per period (CNY/year), balances money (CNY), N in days per period (day/year).
 *
 * <p>Source: Richards and Laughlin, A Cash Conversion Cycle Approach to Liquidity Analysis (1980).
 */
@Value.Immutable
public abstract class OperatingBalances {
    private static final Method METHOD = new Method("economics.operating-balances", 1, "Richards and Laughlin 1980");

    /** Whose balances. */
    public abstract Subject subject();

    /** Revenue of the period, net of value added tax. */
    public abstract Driver revenue();

    /** Cost of sales of the period, net of value added tax. */
    public abstract Driver costOfSales();

    /** Stock, at cost; never negative. */
    public abstract Balance inventory();

    /** What customers owe, as on the balance sheet. */
    public abstract Balance receivables();

    /** What suppliers are owed, as on the balance sheet. */
    public abstract Balance payables();

    /** What customers have paid ahead, as on the balance sheet. */
    public abstract Optional<Balance> deposits();

    /** Purchases of the period, if payables are to be measured by them instead of by cost of sales. */
    public abstract Optional<Driver> purchases();

    /** Days in the period: 365 day/year, 360 day/year, 90 day/quarter. */
    public abstract Driver daysInPeriod();

    /** The tax rate inside receivables and deposits; empty if the balances are net of tax. */
    public abstract Optional<Driver> salesTaxRate();

    /** The tax rate inside payables; empty if the balance is net of tax. */
    public abstract Optional<Driver> purchaseTaxRate();

    /** A builder; deposits, purchases and tax rates may be left out. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        conversion().cycle();
        workingCapital().net();
    }

    /** Inventory ÷ (cost of sales ÷ N), in days (DIO). */
    public Driver daysInventory() {
        return days(stock(), inventory(), perDay(costOfSales(), "cost-of-sales"), "days-inventory");
    }

    /** (Receivables − deposits, net of tax) ÷ (revenue ÷ N), in days (DSO); below zero where customers pay ahead. */
    public Driver daysSales() {
        Driver net = netOfTax(owedByCustomers(), salesTaxRate());
        return days(net, receivables(), perDay(revenue(), "revenue"), "days-sales");
    }

    /** (Payables net of tax) ÷ (cost of sales or purchases ÷ N), in days (DPO). */
    public Driver daysPayables() {
        Driver flow = purchases()
                .map(bought -> perDay(bought, "purchases"))
                .orElseGet(() -> perDay(costOfSales(), "cost-of-sales"));
        return days(netOfTax(payables().amount(), purchaseTaxRate()), payables(), flow, "days-payables");
    }

    /** The three as a cash conversion cycle. */
    public CashConversion conversion() {
        return CashConversion.of(subject(), daysInventory(), daysSales(), daysPayables());
    }

    /** The balances themselves, tax included, as capital that somebody has to finance. */
    public WorkingCapital workingCapital() {
        return WorkingCapital.of(
                subject(), stock(), owedByCustomers(), payables().amount());
    }

    private Driver stock() {
        return Precondition.NOT_NEGATIVE.of(inventory().amount(), "inventory");
    }

    private Driver owedByCustomers() {
        return deposits()
                .map(ahead -> receivables().amount().minus(ahead.amount()))
                .orElse(receivables().amount());
    }

    private static Driver netOfTax(Driver balance, Optional<Driver> rate) {
        return rate.map(tax -> balance.dividedBy(TaxedPrice.withTax(tax))).orElse(balance);
    }

    private Driver perDay(Driver flow, String word) {
        Driver days = Precondition.POSITIVE.of(daysInPeriod(), "days-in-period");
        return flow.onlyIf(flow.isPositive(), Subject.WORDS.text("why-no-flow", Subject.WORDS.text(word)))
                .dividedBy(days);
    }

    private Driver days(Driver amount, Balance balance, Driver perDay, String word) {
        Driver days = amount.dividedBy(perDay);
        Precondition.unit(days, Unit.of("day"), word);
        Text stated = Subject.WORDS.text(
                "on-balance",
                Subject.WORDS.text(word),
                Subject.WORDS.text(balance.kind().word()));
        return subject().name(days, word, stated, METHOD);
    }

    /** Builds operating balances. */
    public static final class Builder extends ImmutableOperatingBalances.Builder {
        Builder() {}
    }
}
