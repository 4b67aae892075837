package dev.millet.economics;

import static dev.millet.economics.Inputs.approximate;
import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.real;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Identities of balances and days, and second opinions on erosion and returns. */
class CapitalProperties {
    private static final Driver YEAR = Driver.constant("365 day/year");

    @Property
    void balancesTurnedIntoDaysAndBackAreTheSameMoney(
            @ForAll @IntRange(min = 1, max = 100_000) int revenue,
            @ForAll @IntRange(min = 1, max = 100_000) int cost,
            @ForAll @IntRange(max = 10_000) int inventory,
            @ForAll @IntRange(max = 10_000) int receivables,
            @ForAll @IntRange(max = 10_000) int deposits,
            @ForAll @IntRange(max = 10_000) int payables) {
        Driver sold = figure("revenue", revenue, "CNY/year");
        Driver spent = figure("cogs", cost, "CNY/year");
        OperatingBalances firm = OperatingBalances.builder()
                .subject(about("firm"))
                .revenue(sold)
                .costOfSales(spent)
                .inventory(Balance.closing(figure("i", inventory, "CNY")))
                .receivables(Balance.closing(figure("r", receivables, "CNY")))
                .deposits(Balance.closing(figure("d", deposits, "CNY")))
                .payables(Balance.closing(figure("p", payables, "CNY")))
                .daysInPeriod(YEAR)
                .build();
        double net = inventory + receivables - deposits - payables;
        assertThat(real(firm.workingCapital().net())).isCloseTo(net, within(1e-9));
        CashConversion days = firm.conversion();
        assertThat(real(days.workingCapital(sold, spent, YEAR).net())).isCloseTo(net, within(1e-9));
        double cycle = 365.0 * inventory / cost + 365.0 * (receivables - deposits) / revenue - 365.0 * payables / cost;
        assertThat(real(days.cycle())).isCloseTo(cycle, within(1e-8));
        assertThat(approximate(days.cycle())).isCloseTo(cycle, within(1e-7));
    }

    @Property
    void littlesLawAgreesWithDaysOfInventory(
            @ForAll @IntRange(min = 1, max = 10_000) int unitsPerDay,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(min = 1, max = 5000) int unitCost) {
        LittlesLaw law =
                LittlesLaw.ofFlow(about("stock"), figure("flow", unitsPerDay, "unit/day"), figure("time", days, "day"));
        Driver cost = figure("cost", unitCost, "CNY/unit");
        OperatingBalances firm = OperatingBalances.builder()
                .subject(about("firm"))
                .revenue(figure("revenue", "CNY 1/year"))
                .costOfSales(law.throughput().times(cost).times(YEAR))
                .inventory(Balance.ofAverage(law.inventory().times(cost)))
                .receivables(Balance.closing(Driver.constant("CNY 0")))
                .payables(Balance.closing(Driver.constant("CNY 0")))
                .daysInPeriod(YEAR)
                .build();
        assertThat(real(firm.daysInventory())).isCloseTo(days, within(1e-9));
    }

    @Property
    void carryingCostPerUnitTimesUnitsIsTheCostOfTheYear(
            @ForAll @IntRange(min = 1, max = 1_000_000) int units,
            @ForAll @IntRange(max = 365) int days,
            @ForAll @IntRange(max = 50) int percent) {
        CarryingCost cost = CarryingCost.builder()
                .subject(about("stock"))
                .unitsSold(figure("units", units, "unit/year"))
                .unitCost(figure("cost", "CNY 1200/unit"))
                .stockDays(figure("days", days, "day"))
                .capitalRate(figure("k", percent / 100.0, "1/year"))
                .storageRate(figure("s", "3 %/year"))
                .erosionRate(figure("e", "10 %/year"))
                .daysInPeriod(YEAR)
                .build();
        double year = real(cost.costPerPeriod());
        assertThat(real(cost.costPerUnitSold()) * units).isCloseTo(year, within(1e-9 * Math.max(1, year)));
    }

    @Property
    void aDeclineCompoundedWeekByWeekIsTheAnnualOneAndBack(
            @ForAll @IntRange(min = -20, max = 200) int perMille, @ForAll @IntRange(min = 1, max = 52) int weeks) {
        PriceErosion weekly = PriceErosion.of(about("chips"), figure("d", perMille / 1000.0, "1/week"));
        double price = 1;
        for (int week = 0; week < weeks; week++) {
            price -= price * perMille / 1000.0;
        }
        Driver periods = figure("weeks", weeks, "week/year");
        Driver annual = weekly.compoundedOver(periods);
        assertThat(real(annual)).isCloseTo(1 - price, within(1e-9));
        assertThat(real(PriceErosion.of(about("back"), annual).splitOver(periods)))
                .isCloseTo(perMille / 1000.0, within(1e-9));
        assertThat(real(weekly.compoundAdvantage(figure("fewer", weeks, "week"))))
                .isCloseTo(1 - price, within(1e-9));
    }

    @Property
    void economicProfitIsTheSpreadOnCapital(
            @ForAll @IntRange(min = -5000, max = 5000) int ebit,
            @ForAll @IntRange(min = -900, max = 5000) int workingCapital,
            @ForAll @IntRange(max = 30) int percent) {
        ReturnOnInvestedCapital firm = ReturnOnInvestedCapital.builder()
                .subject(about("firm"))
                .operatingIncome(figure("ebit", ebit, "CNY/year"))
                .taxRate(figure("tax", "25%"))
                .netWorkingCapital(figure("nwc", workingCapital, "CNY"))
                .fixedCapital(figure("fixed", "CNY 1000"))
                .build();
        Driver wacc = figure("wacc", percent / 100.0, "1/year");
        double spread = (real(firm.rate()) - percent / 100.0) * (workingCapital + 1000);
        assertThat(real(firm.economicProfit(wacc))).isCloseTo(spread, within(1e-8));
        Driver revenue = figure("revenue", "CNY 7000/year");
        assertThat(real(firm.nopatMargin(revenue)) * real(firm.capitalTurnover(revenue)))
                .isCloseTo(real(firm.rate()), within(1e-9));
    }

    @Property
    void returnOnEquityIsNetIncomeByEquity(
            @ForAll @IntRange(min = -1000, max = 1000) int income,
            @ForAll @IntRange(min = 1, max = 100_000) int revenue,
            @ForAll @IntRange(min = 1, max = 100_000) int assets,
            @ForAll @IntRange(min = 1, max = 100_000) int equity) {
        DuPont tree = DuPont.builder()
                .subject(about("firm"))
                .netIncome(figure("income", income, "CNY/year"))
                .revenue(figure("revenue", revenue, "CNY/year"))
                .assets(Balance.closing(figure("assets", assets, "CNY")))
                .equity(Balance.closing(figure("equity", equity, "CNY")))
                .build();
        double expected = (double) income / equity;
        assertThat(real(tree.returnOnEquity())).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }
}
