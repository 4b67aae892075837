package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The return on channel investment told a second way: cash, interest and depreciation counted by hand. */
class RouteYearProperties {
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal RATE = new BigDecimal("0.1");
    private static final BigDecimal VOLUME = new BigDecimal("100000");

    @Property(tries = 200)
    void aReturnAboveTheCostOfCapitalIsAnEconomicProfitAndTheOtherWayRound(
            @ForAll @IntRange(min = 1, max = 400) int stockDays,
            @ForAll @IntRange(min = 1, max = 90) int site,
            @ForAll @IntRange(min = 1, max = 9) int life,
            @ForAll @IntRange(max = 60) int yearly) {
        RouteYear year = year(stockDays, site, life, yearly);
        int above = number(year.returnOnInvestment()).compareTo(RATE);

        assertThat(number(year.economicProfit()).signum()).isEqualTo(above);
        assertThat(number(year.economicProfit()).subtract(number(year.profit())).abs())
                .isLessThan(new BigDecimal("1e-20"));
    }

    @Property(tries = 200)
    void theReturnIsCashLessDepreciationOverWhatWasPutIn(
            @ForAll @IntRange(min = 1, max = 400) int stockDays,
            @ForAll @IntRange(min = 1, max = 90) int site,
            @ForAll @IntRange(min = 1, max = 9) int life,
            @ForAll @IntRange(max = 60) int yearly) {
        // Contribution before capital is 1000 - 600. Depreciation is the annuity less a year's interest.
        BigDecimal million = new BigDecimal("1000000");
        BigDecimal paid = million.multiply(BigDecimal.valueOf(site));
        BigDecimal growth = BigDecimal.ONE.add(RATE).pow(life);
        BigDecimal depreciation = paid.multiply(RATE).divide(growth.subtract(BigDecimal.ONE), DIGITS);
        BigDecimal earned = VOLUME.multiply(new BigDecimal("400"))
                .subtract(million.multiply(BigDecimal.valueOf(yearly)))
                .subtract(depreciation);
        BigDecimal stock = VOLUME.multiply(new BigDecimal("600"))
                .multiply(BigDecimal.valueOf(stockDays))
                .divide(new BigDecimal("365"), DIGITS);
        BigDecimal expected = earned.divide(paid.add(stock), DIGITS);

        assertThat(number(year(stockDays, site, life, yearly).returnOnInvestment())
                        .subtract(expected)
                        .abs())
                .isLessThan(new BigDecimal("1e-25"));
    }

    private static RouteYear year(int stockDays, int site, int life, int yearly) {
        Route direct = Route.of("direct")
                .stockDays(Given.assumed(stockDays + " day", "depot"))
                .fixed(Given.assumed("CNY " + yearly + "e6/year", "staff"))
                .addFixedCosts(Offers.fixed("site")
                        .addSteps(Offers.last("build", "CNY " + site + "e6"))
                        .life(Figure.assumed("life", life + " year", "plan"))
                        .build())
                .build();
        return ChannelComparison.of(Offers.offer(), direct, direct.withId(Identifier.of("other")))
                .atSamePrice(direct);
    }

    private static BigDecimal number(Driver driver) {
        return driver.value().get();
    }
}
