package dev.millet.channel;

import static dev.millet.channel.VolumeThresholds.dealers;
import static dev.millet.channel.VolumeThresholds.fixed;
import static dev.millet.channel.VolumeThresholds.rebate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.math.RoundingMode;
import java.util.Arrays;
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
        assertThat(volumes(year.leaps())).containsExactly("none");
    }

    @Test
    void aRetroactiveRebateCanTakeTheProfitAwayAndLetItComeBack() {
        Route dealers = dealers(fixed("CNY 20e6/year"), rebate("bonus", "10%", "90000 unit/year", true));
        RouteYear year = year(dealers);
        assertThat(values(year.breakEven())).containsExactly("66666.67", "95238.1");
        assertThat(volumes(year.leaps())).containsExactly("90000");
        assertThat(ChannelComparison.of(Offers.offer(), DIRECT, dealers)
                        .findings()
                        .list())
                .filteredOn(finding -> finding.key().equals("channel.profit.leaps"))
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .containsExactly(
                        "Volume at which profit jumps through zero (dealers): 90000 unit/year, from 7000000 CNY/year to −1100000 CNY/year");
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
        assertThat(volumes(year(dealers).leaps())).containsExactly("32000");
    }

    @Test
    void aStepOfFixedCostCanTakeTheProfitAway() {
        RouteYear year = year(dealers(Offers.fixed("force")
                .addSteps(
                        Offers.step("small", "60000 unit/year", "CNY 15e6/year"), Offers.last("large", "CNY 20e6/year"))
                .build()));
        assertThat(values(year.breakEven())).containsExactly("50000", "66666.67");
        assertThat(volumes(year.leaps())).containsExactly("60000");
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
        assertThat(volumes(pair.leaps())).containsExactly("90000");
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

    @Test
    void aLadderOfRebatesHasOneCandidateForEachRung() {
        // 300 a unit, from 60,000 on 255, from 120,000 on 210; 16 M.
        Route dealers = dealers(
                fixed("CNY 16e6/year"),
                rebate("gold", "5%", "120000 unit/year", true),
                rebate("silver", "5%", "60000 unit/year", true));
        assertThat(values(year(dealers).breakEven())).containsExactly("53333.33", "62745.1", "none");
        assertThat(volumes(year(dealers).leaps())).containsExactly("none", "60000");
        assertThat(why(year(dealers).breakEven().get(2))).isEqualTo("it lies below threshold 2 of 2, by rising volume");
    }

    @Test
    void rebatesOfOneThresholdJumpTogetherAndAreToldOnce() {
        // 40,000 x 300 - 11.5 M = 0.5 M, and with both rebates 40,000 x 264 - 11.5 M = -0.94 M; one alone: -0.22 M.
        Route dealers = dealers(
                fixed("CNY 11.5e6/year"),
                rebate("silver", "2%", "40000 unit/year", true),
                rebate("growth", "2%", "40000 unit/year", true));
        ProfitLeap leap = year(dealers).leaps().get(0);
        assertThat(values(leap.answers())).containsExactly("40000", "500000", "-940000");
        assertThat(why(year(dealers).leaps().get(1).volume()))
                .isEqualTo("another rebate or step at the same volume tells it");
    }

    @Test
    void noVolumeBeyondTheSupplyLimitOrTheLastStepBreaksEven() {
        Offer few = Offers.offer().withSupplyLimit(Figure.assumed("limit", "40000 unit/year", "factory"));
        Route dealers = dealers(fixed("CNY 15e6/year"));
        RouteYear year = ChannelComparison.of(few, DIRECT, dealers).atSamePrice(dealers);
        assertThat(why(year.breakEven().get(0))).isEqualTo("it is more than can be supplied");
        RouteYear small = year(dealers(Offers.fixed("force")
                .addSteps(Offers.step("small", "40000 unit/year", "CNY 15e6/year"))
                .build()));
        assertThat(why(small.breakEven().get(0))).isEqualTo("the volume lies beyond the last step of Fixed cost");
    }

    @Test
    void aThresholdInMoneyIsOutOfReachWhereNothingIsInvoiced() {
        Route dealers = Route.of("dealers")
                .tier("retailer", PriceRule.fixedFee(Given.assumed("CNY 1000/unit", "contract")))
                .addRebates(rebate("bonus", "10%", "CNY 1e6/year", true))
                .build();
        assertThat(why(year(dealers).leaps().get(0).volume()))
                .isEqualTo("nothing counts towards the threshold of Bonus");
    }

    @Test
    void aRouteThatEarnsMoreThanTheOtherLosesMatchesItAtNoVolumeAndNotAtANegativeOne() {
        Route direct = Route.of("direct").addFixedCosts(fixed("CNY 1e6/year")).build();
        RoutePair pair = ChannelComparison.of(Offers.offer(), direct, dealers(fixed("CNY 90e6/year")))
                .pair();
        assertThat(values(pair.matchingVolume())).containsExactly("none");
        assertThat(why(pair.matchingVolume().get(0))).isEqualTo("one earns more at every volume");
    }

    @Test
    void theFirstRouteCanJumpPastWhatTheOtherEarns() {
        // dealers earn 15 M; direct 89,999 x 300 - 11 M = 16 M, and from 90,000 on 7.9 M: 15 M again at 123,809.
        Route direct = Route.of("direct")
                .tier("shop", PriceRule.margin("10%"))
                .addRebates(rebate("bonus", "10%", "90000 unit/year", true))
                .addFixedCosts(fixed("CNY 11e6/year"))
                .build();
        RoutePair pair = ChannelComparison.of(Offers.offer(), direct, dealers(fixed("CNY 15e6/year")))
                .pair();
        assertThat(values(pair.matchingVolume())).containsExactly("86666.67", "123809.52");
        assertThat(volumes(pair.matchingLeaps())).containsExactly("90000");
    }

    @Test
    void theLowestIndifferenceIsToldWhereTheFirstRangeHasNone() {
        Route dealers = dealers(fixed("CNY 5e6/year"), rebate("bonus", "10%", "90000 unit/year", false));
        Route direct = Route.of("direct")
                .tier("shop", PriceRule.margin("10%"))
                .addFixedCosts(fixed("CNY 6e6/year"))
                .build();
        // 1 M of fixed cost more, 90 a unit more from 90,000 on: 101,111.11.
        ChannelComparison comparison = ChannelComparison.of(Offers.offer(), direct, dealers);
        assertThat(values(comparison.pair().indifference())).containsExactly("none", "101111.11");
        assertThat(values(List.of(comparison.indifferenceVolume(dealers)))).containsExactly("101111.11");
        assertThat(comparison
                        .read()
                        .value(comparison.indifferenceVolume(dealers))
                        .isDefined())
                .isTrue();
    }

    @Test
    void tooManyRangesAreRefused() {
        Rebate[] rebates = new Rebate[30];
        Arrays.setAll(rebates, i -> rebate("bonus-" + i, "1%", 1_000 * (i + 1) + " unit/year", true));
        FixedCost.Builder many = Offers.fixed("many");
        for (int i = 1; i <= 20; i++) {
            many.addSteps(Offers.step("s" + i, i * 1000 + " unit/year", "CNY " + i + "/year"));
        }
        Route dealers = dealers(many.build(), rebates);
        assertThatThrownBy(() -> year(dealers))
                .hasMessage(
                        "thresholds of rebates and steps of fixed cost must cut volumes into at most 512 ranges, but was '620' (dealers.per-year)");
    }

    @Test
    void aThresholdBelowZeroIsRefused() {
        assertThatThrownBy(() -> rebate("bonus", "1%", "-1 unit/year", true))
                .hasMessage("threshold of a rebate must not be negative, but was '-1 unit/year' (bonus-threshold)");
    }

    @Test
    void aCostMayBeCalledAsACandidateIs() {
        Route dealers = Route.of("dealers")
                .addFixedCosts(
                        FixedCost.of("break-even-2", Text.of("Two"), Figure.assumed("two", "CNY 1/year", "plan")),
                        FixedCost.of("leap", Text.of("Leap"), Figure.assumed("leap", "CNY 1/year", "plan")))
                .addRebates(rebate("bonus", "10%", "90000 unit/year", true))
                .build();
        assertThat(year(dealers).fixedCost().value().get()).isEqualByComparingTo("2");
    }

    private static List<String> volumes(List<ProfitLeap> leaps) {
        return values(leaps.stream().map(ProfitLeap::volume).toList());
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
