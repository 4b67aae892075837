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

/** Operating leverage, DuPont and return on invested capital. */
class ReturnsTest {
    private final Driver tenPercent = figure("change", "10%");

    @Test
    void incomeMovesByTheDegreeTimesTheChangeOfSales() {
        BreakEven even = BreakEvenTest.sample("shop", "CNY 60/unit", "CNY 24/unit", "CNY 226800/year");
        OperatingLeverage leverage = OperatingLeverage.at(about("shop"), even, figure("q", "7550 unit/year"));
        assertThat(number(leverage.contribution())).isEqualByComparingTo("271800");
        assertThat(number(leverage.operatingIncome())).isEqualByComparingTo("45000");
        assertThat(number(leverage.degree())).isEqualByComparingTo("6.04");
        assertThat(number(leverage.operatingIncomeChange(tenPercent))).isEqualByComparingTo("0.604");
        assertThat(number(leverage.operatingIncomeAfter(tenPercent))).isEqualByComparingTo("72180");
    }

    @Test
    void theDegreeIsNotRounded() {
        OperatingLeverage engberg = OperatingLeverage.ofSales(
                about("engberg"), figure("s", "USD 137000/year"), figure("r", "40%"), figure("f", "USD 17000/year"));
        assertThat(real(engberg.degree())).isCloseTo(1.2607361963, within(1e-9));
        assertThat(real(engberg.operatingIncomeChange(figure("c", "12%")))).isCloseTo(0.1512883436, within(1e-9));
    }

    @Test
    void atBreakEvenLeverageIsInfiniteAndBelowItNegative() {
        OperatingLeverage at = leverage("CNY 100/year", "CNY 100/year");
        assertThat(why(at.degree())).isEqualTo("operating income is zero: leverage is infinite");
        assertThat(number(at.operatingIncomeAfter(tenPercent))).isEqualByComparingTo("10");
        assertThat(number(leverage("CNY 50/year", "CNY 100/year").degree())).isEqualByComparingTo("-1");
    }

    @Test
    void leverageRefusesUnlikeUnits() {
        assertThatThrownBy(() -> leverage("CNY 1/year", "CNY 1/month"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fixed cost must be in 'CNY/year', but was in 'CNY/month' (figure 'f')");
    }

    @Test
    void returnOnEquityIsMarginTimesTurnoverTimesMultiplier() {
        DuPont tree = dupont("CNY 400");
        assertThat(number(tree.netMargin())).isEqualByComparingTo("0.06");
        assertThat(number(tree.assetTurnover())).isEqualByComparingTo("1.25");
        assertThat(number(tree.equityMultiplier())).isEqualByComparingTo("2");
        assertThat(number(tree.returnOnAssets())).isEqualByComparingTo("0.075");
        assertThat(number(tree.returnOnEquity())).isEqualByComparingTo("0.15");
        assertThat(label(tree.assetTurnover(), Locale.ENGLISH)).isEqualTo("firm: asset turnover, average balance");
        assertThat(label(tree.equityMultiplier(), Locale.CHINESE)).isEqualTo("firm：权益乘数（期末余额）");
    }

    @Test
    void aReturnOnNegativeEquityHasNoMeaning() {
        assertThat(why(dupont("CNY -400").returnOnEquity()))
                .isEqualTo("equity is not positive: its return has no meaning");
        assertThat(why(with(dupont("CNY 400").netMargin(), "revenue", "CNY 0/year")))
                .isEqualTo("revenue must be positive");
    }

    @Test
    void returnOnCapitalIsMarginTimesTurnover() {
        ReturnOnInvestedCapital firm = invested("CNY 150");
        Driver revenue = figure("revenue", "CNY 1000/year");
        assertThat(number(firm.nopat())).isEqualByComparingTo("60");
        assertThat(number(firm.investedCapital())).isEqualByComparingTo("400");
        assertThat(number(firm.rate())).isEqualByComparingTo("0.15");
        assertThat(firm.rate().unit().toString()).isEqualTo("1/year");
        assertThat(number(firm.nopatMargin(revenue))).isEqualByComparingTo("0.06");
        assertThat(number(firm.capitalTurnover(revenue))).isEqualByComparingTo("2.5");
        assertThat(number(firm.economicProfit(figure("wacc", "10 %/year")))).isEqualByComparingTo("20");
    }

    @Test
    void capitalOfOthersHasNoReturnButAnEconomicProfit() {
        ReturnOnInvestedCapital firm = invested("CNY -300");
        String reason = "invested capital is not positive: look at economic profit instead";
        assertThat(why(firm.rate())).isEqualTo(reason);
        assertThat(why(firm.capitalTurnover(figure("revenue", "CNY 1000/year"))))
                .isEqualTo(reason);
        assertThat(number(firm.economicProfit(figure("wacc", "10 %/year")))).isEqualByComparingTo("65");
    }

    private static OperatingLeverage leverage(String contribution, String fixed) {
        return OperatingLeverage.of(about("shop"), figure("c", contribution), figure("f", fixed));
    }

    private static DuPont dupont(String equity) {
        return DuPont.builder()
                .subject(about("firm"))
                .netIncome(figure("income", "CNY 60/year"))
                .revenue(figure("revenue", "CNY 1000/year"))
                .assets(Balance.average(figure("opening", "CNY 700"), figure("closing", "CNY 900")))
                .equity(Balance.closing(figure("equity", equity)))
                .build();
    }

    private static ReturnOnInvestedCapital invested(String workingCapital) {
        return ReturnOnInvestedCapital.builder()
                .subject(about("firm"))
                .operatingIncome(figure("ebit", "CNY 80/year"))
                .taxRate(figure("tax", "25%"))
                .netWorkingCapital(figure("nwc", workingCapital))
                .fixedCapital(figure("fixed", "CNY 250"))
                .build();
    }
}
