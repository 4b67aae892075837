package dev.millet.economics;

import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.label;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.real;
import static dev.millet.economics.Inputs.why;
import static dev.millet.economics.Inputs.with;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CashConversionTest {
    private static final Driver YEAR = Driver.constant("365 day/year");

    @Test
    void balancesBecomeDaysOfTheirOwnFlow() {
        OperatingBalances firm = sample().inventory(Balance.average(figure("i0", "CNY 2500"), figure("i1", "CNY 1600")))
                .receivables(Balance.average(figure("r0", "CNY 640"), figure("r1", "CNY 680")))
                .payables(Balance.average(figure("p0", "CNY 1300"), figure("p1", "CNY 1100")))
                .build();
        assertThat(number(firm.daysInventory())).isEqualByComparingTo("187.0625");
        assertThat(number(firm.daysSales())).isEqualByComparingTo("20.075");
        assertThat(number(firm.daysPayables())).isEqualByComparingTo("109.5");
        assertThat(number(firm.conversion().cycle())).isEqualByComparingTo("97.6375");
        assertThat(number(firm.workingCapital().net())).isEqualByComparingTo("1510");
        assertThat(label(firm.daysInventory(), Locale.ENGLISH))
                .isEqualTo("firm: days inventory (DIO), average balance");
    }

    @Test
    void theClosingBalanceIsAnotherAnswerAndSaysSo() {
        OperatingBalances firm = closing("CNY 1600", "CNY 680", "CNY 1100").build();
        assertThat(number(firm.daysInventory())).isEqualByComparingTo("146");
        assertThat(label(firm.daysInventory(), Locale.CHINESE)).isEqualTo("firm：存货周转天数 (DIO)（期末余额）");
    }

    @Test
    void depositsArePaidAheadAndCountAgainstReceivables() {
        OperatingBalances firm = closing("CNY 0", "CNY 120", "CNY 0")
                .deposits(Balance.ofAverage(figure("deposits", "CNY 1320")))
                .build();
        assertThat(number(firm.daysSales())).isEqualByComparingTo("-36.5");
        assertThat(number(firm.workingCapital().net())).isEqualByComparingTo("-1200");
    }

    @Test
    void taxIsTakenOutOfBalancesBeforeTheyAreCountedInDays() {
        OperatingBalances firm = closing("CNY 0", "CNY 1404", "CNY 468")
                .salesTaxRate(figure("output", "17%"))
                .purchaseTaxRate(figure("input", "17%"))
                .build();
        assertThat(number(firm.daysSales())).isEqualByComparingTo("36.5");
        assertThat(number(firm.daysPayables())).isEqualByComparingTo("36.5");
        assertThat(number(firm.workingCapital().net())).isEqualByComparingTo("936");
    }

    @Test
    void payablesMayBeMeasuredByPurchases() {
        OperatingBalances firm = closing("CNY 0", "CNY 0", "CNY 500")
                .purchases(figure("bought", "CNY 5000/year"))
                .build();
        assertThat(real(firm.daysPayables())).isCloseTo(36.5, within(1e-12));
    }

    @Test
    void withoutAFlowThereAreNoDays() {
        OperatingBalances firm = closing("CNY 1", "CNY 1", "CNY 1").build();
        assertThat(why(with(firm.daysInventory(), "cogs", "CNY 0/year")))
                .isEqualTo("cost of sales is not positive: a balance has no days of it");
        assertThat(why(with(firm.conversion().cycle(), "revenue", "CNY 0/year")))
                .isEqualTo("revenue is not positive: a balance has no days of it");
    }

    @Test
    void aNegativeInventoryIsRefusedByName() {
        OperatingBalances.Builder negative = closing("CNY -1", "CNY 1", "CNY 1");
        assertThatThrownBy(negative::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("inventory must not be negative, but was '-1' (figure 'i')");
        OperatingBalances firm = closing("CNY 1", "CNY 1", "CNY 1").build();
        assertThat(why(with(firm.daysInventory(), "i", "CNY -1"))).isEqualTo("inventory must not be negative");
    }

    @Test
    void flowsOfAnotherPeriodAreRefused() {
        OperatingBalances.Builder quarters = OperatingBalances.builder()
                .subject(about("firm"))
                .revenue(figure("revenue", "CNY 12000/year"))
                .costOfSales(figure("cogs", "CNY 4000/year"))
                .inventory(Balance.closing(figure("i", "CNY 1")))
                .receivables(Balance.closing(figure("r", "CNY 1")))
                .payables(Balance.closing(figure("p", "CNY 1")))
                .daysInPeriod(Driver.constant("90 day/quarter"));
        assertThatThrownBy(quarters::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("days inventory (DIO) must be in 'day', but was in '");
    }

    @Test
    void moneyTiedUpIsNotTheCycleTimesDailyRevenue() {
        CashConversion days = CashConversion.of(about("firm"), day("dio", 10), day("dso", 20), day("dpo", 40));
        WorkingCapital capital = days.workingCapital(
                figure("revenue", "CNY 1080/year"), figure("cogs", "CNY 720/year"), Driver.constant("360 day/year"));
        assertThat(number(days.cycle())).isEqualByComparingTo("-10");
        assertThat(number(capital.inventory())).isEqualByComparingTo("20");
        assertThat(number(capital.receivables())).isEqualByComparingTo("60");
        assertThat(number(capital.payables())).isEqualByComparingTo("80");
        assertThat(number(capital.net())).isEqualByComparingTo("0");
        assertThat(number(days.daysInventory())).isEqualByComparingTo("10");
        assertThat(number(days.daysSales())).isEqualByComparingTo("20");
        assertThat(number(days.daysPayables())).isEqualByComparingTo("40");
    }

    @Test
    void taxEnlargesWhatCustomersOweAndWhatSuppliersLend() {
        CashConversion days = CashConversion.of(about("firm"), day("dio", 0), day("dso", 30), day("dpo", 10));
        WorkingCapital capital = days.workingCapitalWithTax(
                figure("revenue", "CNY 3650/year"),
                figure("cogs", "CNY 3650/year"),
                YEAR,
                figure("output", "17%"),
                figure("input", "17%"));
        assertThat(number(capital.receivables())).isEqualByComparingTo("351");
        assertThat(number(capital.payables())).isEqualByComparingTo("117");
    }

    @Test
    void financingANegativeBalanceIsABenefit() {
        WorkingCapital capital =
                WorkingCapital.of(about("firm"), figure("i", "CNY 50"), figure("r", "CNY -40"), figure("p", "CNY 60"));
        Driver rate = figure("k", "8 %/year");
        assertThat(number(capital.net())).isEqualByComparingTo("-50");
        assertThat(number(capital.financingCost(rate))).isEqualByComparingTo("-4");
        assertThat(capital.financingCost(rate).unit().toString()).isEqualTo("CNY/year");
    }

    @Test
    void buildToOrderWithPaymentAtOrderIsPaidBeforeItPays() {
        CashConversion dell = CashConversion.ofBuildToOrder(about("dell"), day("l", 5), day("c", 7), day("s", 45));
        assertThat(number(dell.daysSales())).isEqualByComparingTo("-5");
        assertThat(number(dell.cycle())).isEqualByComparingTo("-43");
    }

    @Test
    void daysOfAnotherUnitAreRefused() {
        Driver day = day("dio", 1);
        Driver week = figure("dso", "1 week");
        assertThatThrownBy(() -> CashConversion.of(about("firm"), day, week, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days sales (DSO) must be in 'day', but was in 'week' (figure 'dso')");
    }

    @Test
    void turnoverAndDaysAreTwoReadingsOfOneThing() {
        Turnover stock = Turnover.of(about("dell"), figure("turns", "79.78/year"), YEAR);
        assertThat(real(stock.days())).isCloseTo(4.575081474, within(1e-9));
        assertThat(number(stock.timesPerPeriod())).isEqualByComparingTo("79.78");
        Turnover back = Turnover.ofDays(about("dell"), day("stay", 5), YEAR);
        assertThat(number(back.timesPerPeriod())).isEqualByComparingTo("73");
        assertThat(number(back.days())).isEqualByComparingTo("5");
        Turnover never = Turnover.of(about("dead"), figure("turns", "0/year"), YEAR);
        assertThat(why(never.days())).isEqualTo("it never turns over");
    }

    private static Driver day(String id, double number) {
        return figure(id, number, "day");
    }

    private static OperatingBalances.Builder sample() {
        return OperatingBalances.builder()
                .subject(about("firm"))
                .revenue(figure("revenue", "CNY 12000/year"))
                .costOfSales(figure("cogs", "CNY 4000/year"))
                .daysInPeriod(YEAR);
    }

    private static OperatingBalances.Builder closing(String inventory, String receivables, String payables) {
        return sample().inventory(Balance.closing(figure("i", inventory)))
                .receivables(Balance.closing(figure("r", receivables)))
                .payables(Balance.closing(figure("p", payables)));
    }
}
