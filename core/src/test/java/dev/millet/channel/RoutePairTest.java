package dev.millet.channel;

import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Frames of small routes: direct contributes 400 a unit at 1,170, a retailer with 20 % leaves 200. */
class RoutePairTest {
    private static final Route DIRECT = Route.of("direct").build();
    private static final Route DEALERS = Route.of("dealers")
            .tier("retailer", margin("20%"))
            .ownPrice(Figure.decided("dealers-price", "CNY 1404/unit", "list"))
            .build();
    private static final Figure ELASTICITY = Figure.assumed("elasticity", "-2", "-4..-1", "phones");

    @Test
    void theSameContributionNeedsAPriceThatPaysTheTier() {
        // 0.8 x p / 1.17 - 600 = 400
        assertRounded(pair(DIRECT, DEALERS).equalContributionPrice(), "1462.50");
    }

    @Test
    void aRebateWithAThresholdInMoneyHasOnePriceForEachWayItFalls() {
        // Due above 90 M: at 1,462.50 purchases are 100 M, so it is due: 0.8 x 0.95 x p / 1.17 = 1,000.
        Route rebated = DEALERS.withRebates(rebate("CNY 90e6/year"));
        assertRounded(pair(DIRECT, rebated).equalContributionPrice(), "1539.47");
        // Due above 200 M: never reached near that price.
        Route never = DEALERS.withRebates(rebate("CNY 200e6/year"));
        assertRounded(pair(DIRECT, never).equalContributionPrice(), "1462.50");
    }

    @Test
    void pricesOfEqualEarningsHoldWhereRebatesAndStepsChange() {
        FixedCost stepped = Offers.fixed("force")
                .addSteps(Offers.step("small", "90000 unit/year", "CNY 2e6/year"), Offers.last("large", "CNY 9e6/year"))
                .build();
        for (Route route : List.of(
                DEALERS.withRebates(rebate("CNY 60e6/year")),
                DEALERS.withRebates(rebate("150000 unit/year")),
                DEALERS.withFixedCosts(stepped),
                DEALERS.withRebates(rebate("150000 unit/year")).withFixedCosts(stepped))) {
            Route dealers = route.withReach(Figure.assumed("reach", "3", "0.5..4", "shops"));
            Offer offer = Offers.offer().withPriceResponse(new PriceResponse.ConstantElasticity(ELASTICITY));
            ChannelComparison comparison = ChannelComparison.of(offer, DIRECT, dealers);
            RoutePair pair = comparison.pair();
            assertNear(
                    at(
                            comparison,
                            dealers,
                            pair.equalProfitPrices().get(0),
                            comparison.atOwnPrice(dealers).profit()),
                    comparison.atSamePrice(DIRECT).profit());
            assertNear(
                    at(
                            comparison,
                            dealers,
                            pair.equalContributionPrice(),
                            comparison.atOwnPrice(dealers).unit().contribution()),
                    comparison.contribution(DIRECT));
        }
    }

    @Test
    void anIncrementalRebateThatIsDueBendsTheLine() {
        Rebate bonus = rebate("CNY 1/year");
        Rebate incremental = bonus.withThreshold(
                new RebateThreshold(bonus.threshold().orElseThrow().minimum(), false));
        assertThat(why(pair(DIRECT, DEALERS.withRebates(incremental)).equalContributionPrice()))
                .isEqualTo("an incremental rebate would be due, so that contribution is no line in the price");
    }

    private static BigDecimal at(ChannelComparison comparison, Route route, Driver price, Driver answer) {
        Figure own = route.ownPrice().orElseThrow().withValue(price.value().get());
        return comparison.tree().read(List.of(own)).value(answer).get();
    }

    private static void assertNear(BigDecimal actual, Driver expected) {
        assertThat(actual.subtract(expected.value().get()).abs()).isLessThan(new BigDecimal("0.01"));
    }

    @Test
    void moreThanFourRebatesWithThresholdsThatAPriceMovesAreRefused() {
        Rebate one = rebate("CNY 1/year");
        Route route = DEALERS.withRebates(
                one,
                one.withId(Identifier.of("b")),
                one.withId(Identifier.of("c")),
                one.withId(Identifier.of("d")),
                one.withId(Identifier.of("e")));
        assertThatThrownBy(() -> pair(DIRECT, route))
                .hasMessage(
                        "rebates with thresholds that a price moves must be at most 4, but was '5' (route 'dealers')");
    }

    @Test
    void withAllOfThePriceKeptByTiersNoPriceHelps() {
        Figure all = Figure.assumed("platform", "90%", "contract");
        Route greedy = Route.of("dealers")
                .tier("platform", tier -> new PriceRule.Margin(all, PriceBase.CONSUMER_PRICE_INCL_VAT, true))
                .build();
        RoutePair pair = pair(DIRECT, greedy);
        assertThat(why(pair.equalContributionPrice())).isEqualTo("a higher price adds nothing to contribution");
        assertThat(why(pair.equalProfitPrices().get(0))).isEqualTo("a higher price adds nothing to contribution");
        assertThat(ChannelComparison.of(Offers.offer(), DIRECT, greedy)
                        .verdict()
                        .text(Locale.ENGLISH))
                .contains(
                        "no price through dealers gives the same contribution: a higher price adds nothing to contribution.");
    }

    @Test
    void equalProfitPricesSatisfyTheirEquationUnderEveryResponse() {
        for (PriceResponse response : List.of(
                new PriceResponse.ConstantElasticity(ELASTICITY),
                new PriceResponse.Linear(ELASTICITY),
                new PriceResponse.Unstated())) {
            for (String limit : List.of("none", "60000 unit/year", "150000 unit/year")) {
                Offer offer = Offers.offer().withPriceResponse(response);
                if (!limit.equals("none")) {
                    offer = offer.withSupplyLimit(Figure.assumed("limit", limit, "factory"));
                }
                Route dealers = DEALERS.withReach(Figure.assumed("reach", "3", "0.5..4", "shops"));
                ChannelComparison comparison = ChannelComparison.of(offer, DIRECT, dealers);
                BigDecimal target =
                        comparison.atSamePrice(DIRECT).profit().value().get();
                int found = 0;
                for (Driver root : comparison.pair().equalProfitPrices()) {
                    if (root.value().isDefined()) {
                        found++;
                        Figure price = dealers.ownPrice()
                                .orElseThrow()
                                .withValue(root.value().get());
                        BigDecimal profit = comparison
                                .tree()
                                .read(List.of(price))
                                .value(comparison.atOwnPrice(dealers).profit())
                                .get();
                        assertThat(profit.subtract(target).abs())
                                .as(response + " " + limit + " " + root.value())
                                .isLessThan(new BigDecimal("0.01"));
                    }
                }
                assertThat(found).as(response + " " + limit).isPositive();
            }
        }
    }

    @Test
    void aTargetThatNoPriceReachesHasNoEqualProfitPrice() {
        Offer offer = Offers.offer().withPriceResponse(new PriceResponse.ConstantElasticity(ELASTICITY));
        Route few = DEALERS.withReach(Figure.assumed("reach", "0.1", "0.05..1", "shops"));
        RoutePair pair = ChannelComparison.of(offer, DIRECT, few).pair();
        assertThat(why(pair.equalProfitPrices().get(0))).isEqualTo("at no price does the profit reach it");
    }

    @Test
    void demandFallsLinearlyToNothingAndNotBelow() {
        Driver reference = Driver.constant("CNY 1000/unit");
        PriceResponse linear = new PriceResponse.Linear(ELASTICITY);
        assertRounded(linear.factor(Driver.constant("CNY 1200/unit"), reference), "0.60");
        assertRounded(linear.factor(Driver.constant("CNY 1800/unit"), reference), "0.00");
        assertRounded(new PriceResponse.Unstated().factor(Driver.constant("CNY 1800/unit"), reference), "1.00");
        assertRounded(
                new PriceResponse.ConstantElasticity(ELASTICITY).factor(Driver.constant("CNY 2000/unit"), reference),
                "0.25");
    }

    @Test
    void routesWithSteppedCostsCanEarnTheSameAtSeveralVolumes() {
        Route direct = DIRECT.withFixedCosts(Offers.fixed("centre")
                .addSteps(
                        Offers.step("small", "50000 unit/year", "CNY 6e6/year"), Offers.last("large", "CNY 14e6/year"))
                .build());
        RoutePair pair = pair(
                direct,
                DEALERS.withFixedCosts(Offers.fixed("force")
                        .addSteps(Offers.last("force", "CNY 2e6/year"))
                        .build()));
        List<String> volumes = pair.indifference().stream()
                .map(volume -> volume.value()
                        .asNumber()
                        .map(n -> n.stripTrailingZeros().toPlainString())
                        .orElse("none"))
                .toList();
        assertThat(volumes).containsExactly("20000", "60000");
        assertThat(pair.profitAtIndifference().get(0).value().get()).isEqualByComparingTo("2000000");
        assertThat(pair.profitAtIndifference().get(1).value().get()).isEqualByComparingTo("10000000");
    }

    @Test
    void oneRouteThatIsAlwaysBetterLeavesNoIndifference() {
        assertThat(why(pair(DIRECT, DEALERS).indifference().get(0))).isEqualTo("one earns more at every volume");
        assertThatThrownBy(() ->
                        ChannelComparison.of(Offers.offer(), DIRECT, DEALERS).indifferenceVolume(DIRECT))
                .hasMessage("route must be one that is held against 'direct', but was 'direct'");
    }

    @Test
    void threeRoutesMakeTwoPairs() {
        Route platform = Route.of("platform").tier("shop", margin("5%")).build();
        ChannelComparison comparison = ChannelComparison.of(Offers.offer(), DIRECT, DEALERS, platform);
        assertThat(comparison.pairs())
                .extracting(pair -> pair.other().id().text())
                .containsExactly("dealers", "platform");
        assertThat(comparison.indifferenceVolume(platform).id().orElseThrow().text())
                .isEqualTo("direct-platform.indifference");
        assertThatThrownBy(() -> comparison.route("shop"))
                .hasMessage("route must be one of [direct, dealers, platform], but was 'shop'");
        assertThatThrownBy(() -> comparison.contribution(Route.of("other").build()))
                .hasMessage("route must be one of [direct, dealers, platform], but was 'other'");
    }

    @Test
    void aCostOfTheOfferAndOneOfARouteHaveDifferentNames() {
        Cost cost = Cost.of(
                "freight", Text.of("Freight"), ChannelFunction.DELIVER, Figure.assumed("f", "CNY 4/unit", "pallets"));
        Offer offer = Offers.plain().addCosts(cost).build();
        assertThatThrownBy(() -> ChannelComparison.of(offer, DIRECT.withCosts(cost), DEALERS))
                .hasMessage("a cost must have a name of its own, but was 'freight' on the offer and on route 'direct'");
    }

    private static Rebate rebate(String minimum) {
        return Rebate.of("a", Text.of("Bonus"), Figure.assumed("bonus-rate", "5%", "contract"))
                .withThreshold(new RebateThreshold(Figure.assumed("minimum", minimum, "contract"), true));
    }

    private static RoutePair pair(Route first, Route other) {
        return ChannelComparison.of(Offers.offer(), first, other).pair();
    }

    private static String why(Driver driver) {
        return driver.value().why().orElseThrow().in(Locale.ENGLISH);
    }

    private static void assertRounded(Driver driver, String expected) {
        assertThat(driver.value().get().setScale(2, RoundingMode.HALF_EVEN)).isEqualTo(expected);
    }
}
