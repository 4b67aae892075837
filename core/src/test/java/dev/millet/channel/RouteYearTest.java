package dev.millet.channel;

import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Direct contributes 400 a unit, dealers 200; 100,000 units are asked about. */
class RouteYearTest {
    private static final Route DEALERS =
            Route.of("dealers").tier("retailer", margin("20%")).build();

    @Test
    void fixedCostRisesInStepsAndEachStepHasItsOwnBreakEven() {
        RouteYear year = year(Offers.fixed("centre")
                .addSteps(
                        Offers.step("small", "40000 unit/year", "CNY 20e6/year"),
                        Offers.step("medium", "60000 unit/year", "CNY 22e6/year"),
                        Offers.last("large", "CNY 30e6/year"))
                .build());
        assertThat(values(year.breakEven())).containsExactly("none", "55000", "75000");
        assertThat(year.breakEven().get(0).value().why().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("it lies outside the volumes for which this fixed cost holds");
        assertNumber(year.fixedCost(), "30000000");
        assertNumber(year.profit(), "10000000");
    }

    @Test
    void beyondTheLastStepThereIsNoFixedCostAndNoProfit() {
        RouteYear year = year(Offers.fixed("centre")
                .addSteps(Offers.step("small", "40000 unit/year", "CNY 20e6/year"))
                .build());
        assertThat(year.profit().value().why().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("the volume lies beyond the last step of Fixed cost");
    }

    @Test
    void twoSteppedCostsHaveABreakEvenCandidateBetweenAnyTwoEndsOfSteps() {
        RouteYear year = year(
                Offers.fixed("centre")
                        .addSteps(
                                Offers.step("a", "50000 unit/year", "CNY 8e6/year"), Offers.last("b", "CNY 16e6/year"))
                        .build(),
                Offers.fixed("store")
                        .addSteps(Offers.step("c", "30000 unit/year", "CNY 4e6/year"), Offers.last("d", "CNY 8e6/year"))
                        .build());
        assertThat(values(year.breakEven())).containsExactly("30000", "40000", "60000");
    }

    @Test
    void aOneOffCostIsSpreadOverItsLifeAtTheCostOfCapital() {
        RouteYear year = year(Offers.fixed("site")
                .addSteps(Offers.last("build", "CNY 10e6"))
                .life(Figure.assumed("life", "2 year", "plan"))
                .build());
        // 10 M at 10 % over two years: 10 x 0.1 / (1 - 1.1^-2) = 5.7619 M a year.
        assertThat(year.fixedCost().value().get().setScale(0, RoundingMode.HALF_EVEN))
                .isEqualTo("5761905");
        assertNumber(year.invested(), "10000000");
        assertThat(year.returnOnInvestment().value().get().setScale(3, RoundingMode.HALF_EVEN))
                .isEqualTo("3.524");
    }

    @Test
    void theReturnIsBeforeTheChargeForCapitalSoThatTheCostOfCapitalCanBeHeldAgainstIt() {
        // 73 of 365 days of stock at 600 for 100,000 units: 12 M, which cost 1.2 M a year at 10 %.
        Route route = Route.of("direct")
                .stockDays(Given.assumed("73 day", "depot"))
                .fixed(Given.assumed("CNY 37600000/year", "site"))
                .build();
        RouteYear year = ChannelComparison.of(Offers.offer(), route, DEALERS).atSamePrice(route);
        assertNumber(year.capitalEmployed(), "12000000");
        assertNumber(year.capitalCharge(), "1200000");
        assertNumber(year.profit(), "1200000");
        assertNumber(year.operatingProfit(), "2400000");
        assertNumber(year.economicProfit(), "1200000");
        assertNumber(year.returnOnInvestment(), "0.2");
        assertThat(year.returnOnInvestment().explain().text())
                .contains("Return on channel investment = 0.2 1/year")
                .contains("Horngren")
                .contains("Capital employed, opening = 12000000 CNY")
                .contains("Charge for capital a year = 1200000 CNY/year");
    }

    @Test
    void aRouteThatEarnsJustTheCostOfCapitalHasNoEconomicProfit() {
        Route route = Route.of("direct")
                .stockDays(Given.assumed("73 day", "depot"))
                .fixed(Given.assumed("CNY 38800000/year", "site"))
                .build();
        RouteYear year = ChannelComparison.of(Offers.offer(), route, DEALERS).atSamePrice(route);
        assertNumber(year.economicProfit(), "0");
        assertNumber(year.returnOnInvestment(), "0.1");
    }

    @Test
    void withoutACostOfCapitalNothingIsCharged() {
        Route route = Route.of("direct").build();
        Offer offer = Offers.offer().withCostOfCapital(Optional.empty());
        RouteYear year = ChannelComparison.of(offer, route, DEALERS).atSamePrice(route);
        assertNumber(year.capitalCharge(), "0");
        assertNumber(year.economicProfit(), "40000000");
    }

    @Test
    void aRampedSiteEmploysWhatStandsOnAverage() {
        RouteYear year = year(Offers.fixed("site")
                .addSteps(Offers.last("build", "CNY 12e6"))
                .life(Figure.assumed("life", "2 year", "plan"))
                .addRamp(new BigDecimal("0"), new BigDecimal("0.5"), BigDecimal.ONE)
                .build());
        assertNumber(year.invested(), "10500000");
    }

    @Test
    void aOneOffCostNeedsALifeAndACostOfCapital() {
        FixedCost cost =
                Offers.fixed("site").addSteps(Offers.last("build", "CNY 10e6")).build();
        assertThatThrownBy(() -> year(cost).fixedCost())
                .hasMessage("a one-off cost must come with its life in years, but was 'none' (fixed cost 'site')");
        Offer offer = Offers.offer().withCostOfCapital(Optional.empty());
        FixedCost lived = cost.withLife(Figure.assumed("life", "2 year", "plan"));
        assertThatThrownBy(() -> ChannelComparison.of(
                        offer, Route.of("direct").addFixedCosts(lived).build(), DEALERS))
                .hasMessage(
                        "a one-off cost must come with a cost of capital, but was 'none' (fixed cost 'site', offer 'phone')");
    }

    @Test
    void sunkAndAllocatedCostIsShownUnderTheProfitAndNeverDecides() {
        FixedCost sunk = Offers.fixed("old-site")
                .addSteps(Offers.last("site", "CNY 9e6/year"))
                .avoidable(false)
                .build();
        FixedCost shared = Offers.fixed("head-office")
                .addSteps(Offers.last("office", "CNY 8e6/year"))
                .allocation(Figure.assumed("allocation", "25%", "by revenue"))
                .build();
        RouteYear year = year(sunk, shared);
        assertNumber(year.profit(), "40000000");
        assertNumber(year.fixedCostShownUnder(), "11000000");
    }

    @Test
    void aRampScalesTheFirstYearsCost() {
        RouteYear year = year(Offers.fixed("site")
                .addSteps(Offers.last("full", "CNY 12e6/year"))
                .addRamp(new BigDecimal("0"), new BigDecimal("0.5"), BigDecimal.ONE)
                .build());
        // (0 + 0.5 + 10 months in full) of 1 M a month.
        assertNumber(year.fixedCost(), "10500000");
    }

    @Test
    void aRampIsAtMostAYearLong() {
        FixedCost.Builder site = Offers.fixed("site").addSteps(Offers.last("full", "CNY 12e6/year"));
        for (int month = 0; month < 13; month++) {
            site.addRamp(BigDecimal.ONE);
        }
        assertThatThrownBy(site::build).hasMessage("ramp must list at most 12 months, but was '13' (site)");
    }

    @Test
    void whatIsInvestedIsTheStepOfTheYearsVolume() {
        FixedCost.Builder site = Offers.fixed("site").life(Figure.assumed("life", "5 year", "plan"));
        RouteYear large =
                year(site.addSteps(Offers.step("small", "90000 unit/year", "CNY 5e6"), Offers.last("large", "CNY 15e6"))
                        .build());
        assertNumber(large.invested(), "15000000");
        RouteYear yearly = year(Offers.fixed("site")
                .life(Figure.assumed("life", "5 year", "plan"))
                .addSteps(Offers.step("small", "90000 unit/year", "CNY 5e6"), Offers.last("rent", "CNY 1e6/year"))
                .build());
        assertNumber(yearly.invested(), "0");
    }

    @Test
    void aCostMayBearANameThatTheYearUsesItself() {
        assertNumber(
                year(FixedCost.of("volume", Text.of("Volume team"), Figure.assumed("team", "CNY 3e6/year", "plan")))
                        .fixedCost(),
                "3000000");
    }

    @Test
    void withoutAVolumeTheYearIsUndefinedAndTheUnitIsNot() {
        ChannelComparison comparison =
                ChannelComparison.of(Offers.plain().build(), Route.of("direct").build(), DEALERS);
        assertNumber(comparison.gap(), "200");
        assertThat(comparison
                        .atSamePrice(comparison.route("direct"))
                        .profit()
                        .value()
                        .why()
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .isEqualTo("no volume is asked about");
        assertThat(comparison.verdict().text(Locale.ENGLISH))
                .contains("C, own prices: no verdict: no volume is asked about.");
    }

    @Test
    void whereNothingIsTiedUpThereIsNoReturn() {
        assertThat(year().returnOnInvestment().value().why().orElseThrow().in(Locale.CHINESE))
                .isEqualTo("未占用资金或占用为负");
    }

    @Test
    void aYearMayBeToldByItsPriceAndVolume() {
        Driver price = Driver.of(Figure.decided("price", "CNY 1999/unit", "list"));
        Driver volume = Driver.of(Figure.decided("volume", "300000 unit/year", "sold"));
        RouteYear year =
                RouteYear.of(FirstCase.phone(), FirstCase.direct(), price, volume, Identifier.of("both.direct"));
        // 300,000 × 249.71 − 80 M
        assertThat(year.profit().value().get().setScale(0, RoundingMode.HALF_EVEN))
                .isEqualTo("-5087053");
        assertThat(year.profit().id()).contains(Identifier.of("both.direct.per-year.profit"));
    }

    @Test
    void supplyLimitsVolumeOnEveryRoute() {
        Offer offer = Offers.offer().withSupplyLimit(Figure.assumed("limit", "70000 unit/year", "factory"));
        ChannelComparison comparison =
                ChannelComparison.of(offer, Route.of("direct").build(), DEALERS);
        assertNumber(comparison.atSamePrice(comparison.route("direct")).volume(), "70000");
    }

    @Test
    void moreThanSixtyFourStepsAreRefused() {
        FixedCost.Builder many = Offers.fixed("many");
        for (int i = 1; i <= 65; i++) {
            many.addSteps(Offers.step("s" + i, i * 1000 + " unit/year", "CNY " + i + "/year"));
        }
        FixedCost cost = many.build();
        assertThatThrownBy(() -> year(cost))
                .hasMessage("fixed costs must have at most 64 steps, but was '65' (route 'direct')");
    }

    @Test
    void givenFiguresTakeTheirPlaceAsTheirName() {
        Route route = Route.of("dealers")
                .fixed(Given.assumed("CNY 45e6/year", "20e6..90e6", "field force"))
                .build();
        assertThat(route.fixedCosts().get(0).steps().get(0).amount().id().text())
                .isEqualTo("dealers.fixed");
    }

    private static RouteYear year(FixedCost... costs) {
        Route direct = Route.of("direct").addFixedCosts(costs).build();
        ChannelComparison comparison = ChannelComparison.of(Offers.offer(), direct, DEALERS);
        return comparison.atSamePrice(direct);
    }

    private static List<String> values(List<Driver> drivers) {
        return drivers.stream()
                .map(driver -> driver.value()
                        .asNumber()
                        .map(n -> n.stripTrailingZeros().toPlainString())
                        .orElse("none"))
                .toList();
    }

    private static void assertNumber(Driver driver, String expected) {
        Value value = driver.value();
        assertThat(value.get()).isEqualByComparingTo(expected);
    }
}
