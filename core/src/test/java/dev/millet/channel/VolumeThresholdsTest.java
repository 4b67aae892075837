package dev.millet.channel;

import static dev.millet.channel.VolumeThresholds.dealers;
import static dev.millet.channel.VolumeThresholds.fixed;
import static dev.millet.channel.VolumeThresholds.rebate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** 300 a unit; a rebate of 10 % on the invoice of 900 leaves 210 where it is due. */
class VolumeThresholdsTest {
    private static final Route DIRECT = Route.of("direct").build();

    @Test
    void aBreakEvenBelowTheThresholdKnowsNothingOfTheRebate() {
        RouteYear year = year(dealers(fixed("CNY 15e6/year"), rebate("bonus", "10%", "90000 unit/year", true)));
        assertThat(values(year.breakEven())).containsExactly("50000", "none");
        assertThat(why(year.breakEven().get(1))).isEqualTo("it lies below the volume from which Bonus is due");
        assertThat(values(year.leaps())).containsExactly("none");
    }

    @Test
    void aRetroactiveRebateCanTakeTheProfitAwayAndLetItComeBack() {
        Route dealers = dealers(fixed("CNY 20e6/year"), rebate("bonus", "10%", "90000 unit/year", true));
        RouteYear year = year(dealers);
        assertThat(values(year.breakEven())).containsExactly("66666.67", "95238.1");
        assertThat(values(year.leaps())).containsExactly("90000");
        assertThat(ChannelComparison.of(Offers.offer(), DIRECT, dealers)
                        .findings()
                        .list())
                .filteredOn(finding -> finding.key().equals("channel.profit.leaps"))
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .containsExactly("Volume at which profit jumps through zero (dealers): 90000 unit/year");
    }

    @Test
    void anIncrementalRebateBendsTheProfitAndGivesBackWhatLiesBelowTheThreshold() {
        // 300 x 40,000 - 15 M = -3 M; from there on 210 more for each: 3 M / 210 = 14,285.71.
        RouteYear year = year(dealers(fixed("CNY 15e6/year"), rebate("bonus", "10%", "40000 unit/year", false)));
        assertThat(values(year.breakEven())).containsExactly("none", "54285.71");
        assertThat(why(year.breakEven().get(0))).isEqualTo("it lies past the volume from which Bonus is due");
        assertThat(year.leaps()).isEmpty();
    }

    @Test
    void aThresholdInMoneyIsAVolumeAtTheInvoicePrice() {
        // 36 M at 900 a unit are 40,000 units.
        RouteYear year = year(dealers(fixed("CNY 15e6/year"), rebate("bonus", "10%", "CNY 36e6/year", false)));
        assertThat(values(year.breakEven())).containsExactly("none", "54285.71");
    }

    @Test
    void aThresholdOnSellInIsReachedByShippedUnits() {
        // 20 % of shipped units come back: 40,000 shipped are 32,000 kept.
        Route dealers = dealers(fixed("CNY 9e6/year"), rebate("bonus", "10%", "40000 unit/year", true))
                .withReturns(new Returns(Figure.assumed("returned", "20%", "guess"), true));
        // 300 a unit below; shipped units cost 90 / 0.8 = 112.5 each above.
        assertThat(values(year(dealers).breakEven())).containsExactly("30000", "48000");
        assertThat(values(year(dealers).leaps())).containsExactly("32000");
    }

    @Test
    void aStepOfFixedCostCanTakeTheProfitAway() {
        RouteYear year = year(dealers(Offers.fixed("force")
                .addSteps(
                        Offers.step("small", "60000 unit/year", "CNY 15e6/year"), Offers.last("large", "CNY 20e6/year"))
                .build()));
        assertThat(values(year.breakEven())).containsExactly("50000", "66666.67");
        assertThat(values(year.leaps())).containsExactly("60000");
    }

    @Test
    void oneRouteOvertakesTheOtherByAJump() {
        Route dealers = dealers(fixed("CNY 1e6/year"), rebate("bonus", "30%", "90000 unit/year", true));
        Route direct = Route.of("direct")
                .tier("shop", PriceRule.margin("25%"))
                .addFixedCosts(fixed("CNY 1.5e6/year"))
                .build();
        RoutePair pair = ChannelComparison.of(Offers.offer(), direct, dealers).pair();
        assertThat(values(pair.indifference())).containsExactly("none", "none");
        assertThat(values(pair.leaps())).containsExactly("90000");
    }

    @Test
    void theMatchingVolumeLiesOnItsOwnSideOfTheThreshold() {
        Route direct = Route.of("direct")
                .tier("shop", PriceRule.margin("10%"))
                .addRebates(rebate("bonus", "10%", "90000 unit/year", true))
                .addFixedCosts(fixed("CNY 6e6/year"))
                .build();
        // dealers earn 100,000 x 300 - 15 M = 15 M; direct needs 21 M / 300 = 70,000, or 21 M / 210 = 100,000.
        RoutePair pair = ChannelComparison.of(Offers.offer(), direct, dealers(fixed("CNY 15e6/year")))
                .pair();
        assertThat(values(pair.matchingVolume())).containsExactly("70000", "100000");
    }

    private static RouteYear year(Route route) {
        return ChannelComparison.of(Offers.offer(), DIRECT, route).atSamePrice(route);
    }

    private static String why(Driver driver) {
        return driver.value().why().orElseThrow().in(Locale.ENGLISH);
    }

    private static List<String> values(List<Driver> drivers) {
        return drivers.stream()
                .map(driver -> driver.value()
                        .asNumber()
                        .map(n -> n.setScale(2, RoundingMode.HALF_EVEN)
                                .stripTrailingZeros()
                                .toPlainString())
                        .orElse("none"))
                .toList();
    }
}
