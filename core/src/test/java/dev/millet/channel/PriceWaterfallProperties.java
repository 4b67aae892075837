package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PriceWaterfallProperties {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-28");

    @Provide
    Arbitrary<Route> routes() {
        return Offers.routes();
    }

    @Provide
    Arbitrary<Figure> prices() {
        return Offers.prices();
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Tier, Integer>> newcomers() {
        // A small-scale payer at the consumer's end lowers the VAT itself: that is another change than one more tier.
        return Offers.tiers("newcomer")
                .filter(tier -> tier.taxpayer() == Taxpayer.GENERAL)
                .flatMap(tier -> Arbitraries.integers().between(0, 4).map(place -> Tuple.of(tier, place)));
    }

    @Property(tries = 300)
    void forwardAfterBackwardIsTheConsumerPrice(@ForAll("routes") Route route, @ForAll("prices") Figure price) {
        Offer offer = Offers.plain().build().withPrice(price);
        PriceWaterfall backward = PriceWaterfall.of(offer, route);
        Driver again = PriceWaterfall.consumerPriceFor(offer, route, backward.invoicePrice());
        BigDecimal largest =
                price.value().max(backward.invoicePrice().value().get().abs());
        assertClose(again.value().get(), price.value(), largest);
    }

    @Property(tries = 200)
    void everySubtotalIsTheOneAboveLessWhatStandsBetween(
            @ForAll("routes") Route route, @ForAll("prices") Figure price) {
        Route full = route.withCosts(FirstCase.direct().costs())
                .withReturns(FirstCase.direct().returns());
        PriceWaterfall waterfall = PriceWaterfall.of(FirstCase.phone().withPrice(price), full);
        BigDecimal running = BigDecimal.ZERO;
        for (WaterfallLine line : waterfall.lines()) {
            BigDecimal amount = line.signed().value().get();
            if (line.step().isSubtotal() && line.step() != WaterfallStep.CONSUMER_PRICE) {
                assertClose(amount, running, price.value());
            }
            running = line.step().isSubtotal() ? amount : running.add(amount);
        }
    }

    @Property(tries = 200)
    void netCostOfDistributionIsWhatTiersKeepAndFunctionsCost(
            @ForAll("routes") Route route, @ForAll("prices") Figure price) {
        Route full = route.withCosts(FirstCase.direct().costs())
                .withReturns(FirstCase.direct().returns());
        PriceWaterfall waterfall = PriceWaterfall.of(FirstCase.phone().withPrice(price), full);
        BigDecimal parts = waterfall.lines().stream()
                .filter(line -> line.step().compareTo(WaterfallStep.PRICE_EX_VAT) > 0
                        && !line.step().isSubtotal())
                .filter(line -> line.step() != WaterfallStep.UNIT_COST && line.step() != WaterfallStep.PRODUCT)
                .map(line -> line.amount().value().get())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertClose(waterfall.distributionCost().value().get(), parts, price.value());
    }

    @Property(tries = 300)
    void anotherTierNeverRaisesTheMakersInvoicePriceAtAFixedConsumerPrice(
            @ForAll("routes") Route route,
            @ForAll("prices") Figure price,
            @ForAll("newcomers") Tuple.Tuple2<Tier, Integer> newcomer) {
        Offer offer = Offers.plain().build().withPrice(price);
        Route longer = Offers.with(route, newcomer.get2(), newcomer.get1());
        BigDecimal before =
                PriceWaterfall.of(offer, route).invoicePrice().value().get();
        BigDecimal after =
                PriceWaterfall.of(offer, longer).invoicePrice().value().get();
        // A share of a price can only shrink a price that is left: below zero there is nothing more to keep.
        if (before.signum() > 0) {
            assertThat(after).isLessThanOrEqualTo(before.add(TOLERANCE.multiply(price.value())));
        }
    }

    @Property(tries = 200)
    void anotherTierThatTakesOverNothingNeverRaisesThePocketPrice(
            @ForAll("routes") Route route,
            @ForAll("prices") Figure price,
            @ForAll("newcomers") Tuple.Tuple2<Tier, Integer> newcomer) {
        List<Cost> costs = new ArrayList<>(FirstCase.dealers().costs());
        Route terms = route.withCosts(costs)
                .withReturns(FirstCase.dealers().returns())
                .withRebates(Rebate.of("bonus", Text.of("Bonus"), FirstCase.point("bonus-rate", "5%")));
        Offer offer = FirstCase.phone().withPrice(price);
        BigDecimal invoice =
                PriceWaterfall.of(offer, terms).invoicePrice().value().get();
        BigDecimal before =
                PriceWaterfall.of(offer, terms).pocketPrice().value().get();
        BigDecimal after = PriceWaterfall.of(offer, Offers.with(terms, newcomer.get2(), newcomer.get1()))
                .pocketPrice()
                .value()
                .get();
        if (invoice.signum() > 0) {
            assertThat(after).isLessThanOrEqualTo(before.add(TOLERANCE.multiply(price.value())));
        }
    }

    @Property(tries = 60)
    void channelEffectAndPriceEffectSumToTheGap(@ForAll("routes") Route route, @ForAll("prices") Figure price) {
        Route other =
                route.withOwnPrice(price.withId(Identifier.of("own-price"))).withId(Identifier.of("other"));
        RoutePair pair = ChannelComparison.of(FirstCase.phone(), FirstCase.direct(), other)
                .pair();
        Value gap = pair.profitGap().value();
        Value parts = pair.channelEffect().plus(pair.priceEffect()).value();
        assertClose(parts.get(), gap.get(), new BigDecimal("1e12"));
    }

    private static void assertClose(BigDecimal actual, BigDecimal expected, BigDecimal largest) {
        assertThat(actual.subtract(expected).abs())
                .as(actual + " against " + expected)
                .isLessThanOrEqualTo(TOLERANCE.multiply(largest));
    }
}
