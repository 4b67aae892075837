package dev.millet.channel.theory;

import static dev.millet.channel.Asked.figure;
import static dev.millet.channel.Asked.holds;
import static dev.millet.channel.Asked.real;
import static dev.millet.channel.Asked.why;
import static dev.millet.channel.Asked.with;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import dev.millet.fact.Given;
import dev.millet.json.MilletJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelContractTest {
    private static final Driver COST = figure("cost", "CNY 4/unit");
    private final DemandCurve.Linear line =
            DemandCurve.inverse(figure("a", "CNY 12/unit"), figure("b", 1, "CNY/unit^2"));
    private final UncertainDemand swimsuits = UncertainDemand.cases(
            List.of(
                    figure("d1", "8000 unit"),
                    figure("d2", "10000 unit"),
                    figure("d3", "12000 unit"),
                    figure("d4", "14000 unit"),
                    figure("d5", "16000 unit"),
                    figure("d6", "18000 unit")),
            List.of(
                    figure("p1", "0.11"),
                    figure("p2", "0.11"),
                    figure("p3", "0.28"),
                    figure("p4", "0.22"),
                    figure("p5", "0.18"),
                    figure("p6", "0.10")));
    private final SellingSeason season = SellingSeason.builder()
            .demand(swimsuits)
            .price(figure("price", "CNY 125/unit"))
            .cost(figure("c", "CNY 35/unit"))
            .salvage(figure("salvage", "CNY 20/unit"))
            .fixedCost(figure("tooling", "CNY 100000"))
            .build();

    private static Given given(String quantity) {
        return Given.decided(quantity, "agreed");
    }

    private static ChannelContract.Builder at(String wholesale) {
        return ChannelContract.of("terms").wholesalePrice(given(wholesale));
    }

    private ContractPricing pricing(ChannelContract.Builder terms) {
        return ContractPricing.of(about("deal"), terms.build(), line, COST);
    }

    private ContractNewsvendor selling(ChannelContract.Builder terms) {
        return ContractNewsvendor.of(about("deal"), terms.build(), season);
    }

    @Test
    void aTwoPartTariffAtCostCoordinatesAndTheFeeSplitsTheProfit() {
        ContractPricing tariff = pricing(at("CNY 4/unit").fixedFee(given("CNY 11")));
        assertThat(real(tariff.retailPrice())).isEqualTo(8);
        assertThat(real(tariff.retailerProfit())).isEqualTo(5);
        assertThat(real(tariff.manufacturerProfit())).isEqualTo(11);
        assertThat(real(tariff.greatestFixedFee())).isEqualTo(16);
        assertThat(holds(tariff.coordinates())).isTrue();
        assertThat(holds(tariff.isAcceptable())).isTrue();
        assertThat(real(tariff.coordinatedProfit())).isEqualTo(16);
        assertThat(real(tariff.retailerShare())).isEqualTo(0.3125);
        assertThat(holds(pricing(at("CNY 4/unit").fixedFee(given("CNY 17"))).isAcceptable()))
                .isFalse();
    }

    @Test
    void aWholesalePriceAboveCostDoesNotCoordinateAndSaysWhy() {
        ContractPricing alone = pricing(at("CNY 8/unit"));
        assertThat(real(alone.efficiency())).isEqualTo(0.75);
        assertThat(real(alone.coordinationGap())).isEqualTo(4);
        assertThat(real(alone.lostProfit())).isEqualTo(4);
        assertThat(holds(alone.coordinates())).isFalse();
        assertThat(why(alone.coordinatedProfit()))
                .isEqualTo("what a unit costs the retailer is not what it costs the maker");
        assertThat(with(alone.coordinatedProfit(), "terms.wholesale-price", "CNY 4/unit")
                        .get()
                        .intValueExact())
                .isEqualTo(16);
        assertThat(real(alone.coordinatingWholesalePrice())).isEqualTo(4);
    }

    @Test
    void revenueSharingAtAShareOfCostCoordinates() {
        ContractPricing shared = pricing(at("CNY 2.4/unit").revenueKept(given("60%")));
        assertThat(real(shared.quantity())).isEqualTo(4);
        assertThat(real(shared.retailerProfit())).isEqualTo(9.6);
        assertThat(real(shared.manufacturerProfit())).isEqualTo(6.4);
        assertThat(holds(shared.coordinates())).isTrue();
        assertThat(real(shared.coordinatingWholesalePrice())).isEqualTo(2.4);
    }

    @Test
    void whereNothingIsLeftOverABuyBackChangesNothing() {
        assertThat(real(pricing(at("CNY 8/unit").buyBack(given("CNY 5/unit"))).chainProfit()))
                .isEqualTo(real(pricing(at("CNY 8/unit")).chainProfit()));
    }

    @Test
    void aWholesalePriceAtTheHighestPriceSellsNothing() {
        ContractPricing dear = pricing(at("CNY 12/unit"));
        assertThat(real(dear.quantity())).isZero();
        assertThat(why(dear.retailerShare())).isEqualTo("the chain earns nothing to be shared");
    }

    @Test
    void aBuyBackMakesTheRetailerOrderMore() {
        ContractNewsvendor alone = selling(at("CNY 80/unit"));
        ContractNewsvendor returns = selling(at("CNY 80/unit").buyBack(given("CNY 55/unit")));
        assertThat(real(alone.quantity())).isEqualTo(12_000);
        assertThat(real(alone.retailerProfit())).isEqualTo(470_700);
        assertThat(real(alone.manufacturerProfit())).isEqualTo(440_000);
        assertThat(real(returns.quantity())).isEqualTo(14_000);
        assertThat(real(returns.expectedSales())).isEqualTo(12_340);
        assertThat(real(returns.expectedLeftover())).isEqualTo(1_660);
        assertThat(real(returns.retailerProfit())).isEqualTo(513_800);
        assertThat(real(returns.manufacturerProfit())).isEqualTo(471_900);
        assertThat(real(returns.integratedQuantity())).isEqualTo(16_000);
        assertThat(real(returns.integratedProfit())).isEqualTo(1_014_500);
        assertThat(holds(returns.coordinates())).isFalse();
        assertThat(why(returns.coordinatedProfit())).isEqualTo("the retailer's critical ratio is not the chain's");
    }

    @Test
    void theBuyBackThatCoordinatesIsFoundAndCoordinates() {
        Driver worth = selling(at("CNY 80/unit")).coordinatingLeftoverValue();
        // b = p − (p − w)(p − s) ÷ (p − c)
        assertThat(real(worth)).isEqualTo(72.5);
        ContractNewsvendor returns = selling(at("CNY 80/unit").buyBack(given("CNY 72.5/unit")));
        assertThat(real(returns.coordinationGap())).isCloseTo(0, within(1e-12));
        assertThat(real(returns.coordinatedProfit())).isEqualTo(1_014_500);
        assertThat(why(selling(at("CNY 30/unit")).coordinatingLeftoverValue()))
                .isEqualTo("no buy-back price coordinates: it would be below the salvage value");
    }

    @Test
    void betweenCasesManyRatiosOrderTheSame() {
        // with cases of demand an order can be the chain's best though the critical ratios differ
        ContractNewsvendor near = selling(at("CNY 80/unit").buyBack(given("CNY 70/unit")));
        assertThat(real(near.coordinationGap())).isNotZero();
        assertThat(holds(near.coordinates())).isTrue();
    }

    @Test
    void revenueSharingNeedsTheLeftoversSharedToo() {
        ContractNewsvendor shared =
                selling(at("CNY 17.5/unit").revenueKept(given("50%")).leftovers(ContractLeftovers.SHARED));
        assertThat(real(shared.leftoverValue())).isEqualTo(10);
        assertThat(holds(shared.coordinates())).isTrue();
        assertThat(real(shared.retailerShare())).isGreaterThan(0.5); // the maker alone bears the tooling
        ContractNewsvendor kept = selling(at("CNY 17.5/unit").revenueKept(given("30%")));
        assertThat(why(kept.criticalRatio()))
                .isEqualTo("full credit: a unit left over costs the retailer nothing, so he orders without limit");
    }

    @Test
    void sharingTheRevenueOfSalesOnlyEarnsThePublishedProfitsAndDoesNotCoordinate() {
        // Simchi-Levi, Kaminsky and Simchi-Levi: 60 a swimsuit and 15 % of its price; the retailer keeps what leftovers
        // fetch
        ContractNewsvendor published = selling(at("CNY 60/unit").revenueKept(given("85%")));
        assertThat(real(published.quantity())).isEqualTo(14_000);
        assertThat(real(published.retailerProfit())).isCloseTo(504_325, within(1e-6));
        assertThat(real(published.manufacturerProfit())).isCloseTo(481_375, within(1e-6));
        assertThat(holds(published.coordinates())).isFalse();
    }

    @Test
    void aFullCreditNeverCoordinates() {
        ContractNewsvendor full = selling(at("CNY 80/unit").buyBack(given("CNY 80/unit")));
        assertThat(why(full.chainProfit()))
                .isEqualTo("full credit: a unit left over costs the retailer nothing, so he orders without limit");
    }

    @Test
    void whoPaysMoreThanThePriceOrdersNothing() {
        ContractNewsvendor dear = selling(at("CNY 130/unit"));
        assertThat(real(dear.quantity())).isZero();
        assertThat(real(dear.retailerProfit())).isZero();
        assertThat(real(dear.manufacturerProfit())).isEqualTo(-100_000);
    }

    @Test
    void whoKeepsLessOfASaleThanALeftoverFetchesOrdersNothing() {
        // 15 % of 125 is 18.75, less than the 20 of a leftover: both differences are negative, their ratio is not
        ContractNewsvendor poor = selling(at("CNY 30/unit").revenueKept(given("15%")));
        assertThat(real(poor.criticalRatio())).isZero();
        assertThat(real(poor.quantity())).isZero();
        assertThat(real(poor.retailerProfit())).isZero();
    }

    @Test
    void noBuyBackCoordinatesWhereTheWholesalePriceReachesThePrice() {
        assertThat(real(selling(at("CNY 124/unit")).coordinatingLeftoverValue()))
                .isCloseTo(125 - 105.0 / 90, within(1e-9));
        for (String price : List.of("CNY 125/unit", "CNY 130/unit")) {
            assertThat(why(selling(at(price)).coordinatingLeftoverValue()))
                    .as(price)
                    .isEqualTo("no buy-back price coordinates: a unit sold does not pay the wholesale price");
        }
    }

    @Test
    void ofEquallyGoodCasesTheSmallerIsOrdered() {
        UncertainDemand coin = UncertainDemand.cases(
                List.of(figure("low", "100 unit"), figure("high", "200 unit")),
                List.of(figure("heads", "0.5"), figure("tails", "0.5")));
        assertThat(real(coin.quantile(figure("half", "0.5")))).isEqualTo(100);
        assertThat(real(coin.quantile(figure("more", "0.51")))).isEqualTo(200);
        assertThat(real(coin.expectedSales(figure("q", "150 unit")))).isEqualTo(125);
    }

    @Test
    void probabilitiesThatDoNotSumToOneGiveNoAnswer() {
        UncertainDemand lame = UncertainDemand.cases(
                List.of(figure("low", "100 unit"), figure("high", "200 unit")),
                List.of(figure("heads", "0.5"), figure("tails", "0.4")));
        assertThat(why(lame.quantile(figure("half", "0.5")))).isEqualTo("the probabilities must sum to 1");
        assertThat(why(lame.expectedSales(figure("q", "1 unit")))).isEqualTo("the probabilities must sum to 1");
    }

    @Test
    void uniformDemandHasItsQuantilesAndSalesInClosedForm() {
        UncertainDemand uniform = UncertainDemand.uniform(figure("low", "100 unit"), figure("high", "300 unit"));
        assertThat(real(uniform.quantile(figure("f", "0.25")))).isEqualTo(150);
        assertThat(real(uniform.expectedSales(figure("q", "150 unit")))).isEqualTo(143.75);
        assertThat(real(uniform.expectedSales(figure("q1", "50 unit")))).isEqualTo(50);
        assertThat(real(uniform.expectedSales(figure("q2", "500 unit")))).isEqualTo(200);
    }

    @Test
    void normalDemandSellsLessThanItsMean() {
        UncertainDemand normal = UncertainDemand.normal(figure("mean", "1000 unit"), figure("sd", "400 unit"));
        Driver order = normal.quantile(figure("f", 0.5405405405405406, "1"));
        assertThat(real(order)).isCloseTo(1040.718239637882, within(1e-8));
        assertThat(real(normal.expectedSales(order))).isCloseTo(859.9561254520363, within(1e-8));
        assertThat(why(normal.quantile(figure("sure", "1"))))
                .isEqualTo("a normal quantile needs a probability between 0 and 1");
        assertThat(order.explain().text()).contains("standard normal quantile of");
        assertThatThrownBy(() -> normal.quantile(figure("money", "CNY 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("argument of a standard normal must be a ratio, but was in 'CNY'");
    }

    @Test
    void aRetailerWhoAlsoSetsThePriceIsNotCoordinatedByABuyBackButByASharedRevenue() {
        DemandCurve.Linear around = DemandCurve.direct(figure("all", "1000 unit"), figure("lost", 4, "unit^2/CNY"));
        Driver deviation = figure("sd", "100 unit");
        Driver cost = figure("c", "CNY 50/unit");
        Driver salvage = figure("s", "CNY 20/unit");
        ContractNewsvendorPricing shared = ContractNewsvendorPricing.of(
                about("shared"),
                at("CNY 30/unit")
                        .revenueKept(given("60%"))
                        .leftovers(ContractLeftovers.SHARED)
                        .build(),
                around,
                deviation,
                cost,
                salvage);
        assertThat(real(shared.retailPrice())).isCloseTo(real(shared.integratedPrice()), within(1e-9));
        assertThat(real(shared.quantity())).isCloseTo(real(shared.integratedQuantity()), within(1e-6));
        assertThat(holds(shared.coordinates())).isTrue();
        assertThat(real(shared.retailerShare())).isCloseTo(0.6, within(1e-9));
        ContractNewsvendorPricing returns = ContractNewsvendorPricing.of(
                about("returns"),
                at("CNY 90/unit").buyBack(given("CNY 75/unit")).build(),
                around,
                deviation,
                cost,
                salvage);
        assertThat(real(shared.integratedPrice())).isCloseTo(148.292077, within(1e-5));
        assertThat(real(returns.retailPrice())).isCloseTo(168.950322, within(1e-5));
        assertThat(real(returns.efficiency())).isCloseTo(0.9519781755, within(1e-8));
        assertThat(holds(returns.coordinates())).isFalse();
        assertThat(why(returns.coordinatedProfit()))
                .isEqualTo("the retailer's price or order is not what would earn the chain most");
        assertThat(returns.retailPrice().explain().text()).contains("the best price of a retailer");
        ContractNewsvendorPricing alone = ContractNewsvendorPricing.of(
                about("alone"), at("CNY 90/unit").build(), around, deviation, cost, salvage);
        assertThat(real(alone.quantity())).isLessThan(real(returns.quantity()));
        assertThat(why(with(alone.quantity(), "terms.wholesale-price", "CNY 400/unit")))
                .isEqualTo("at no price does it pay to order");
        assertThat(why(with(alone.quantity(), "terms.wholesale-price", "CNY 20/unit")))
                .isEqualTo("full credit: a unit left over costs the retailer nothing, so he orders without limit");
    }

    @Test
    void termsThatContradictThemselvesAreRefused() {
        assertThatThrownBy(() ->
                        at("CNY 80/unit").leftovers(ContractLeftovers.RETURNED).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leftovers must be returned exactly where a buy-back price is stated, but was 'RETURNED'"
                        + " (contract 'terms')");
        assertThatThrownBy(() ->
                        at("CNY 80/unit").leftovers(ContractLeftovers.SHARED).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leftovers must be shared only where revenue is, but was 'SHARED' (contract 'terms')");
        assertThatThrownBy(() -> at("CNY 80/unit").revenueKept(given("0%")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share of revenue kept must be positive, but was '0' (contract 'terms')");
        assertThatThrownBy(() -> at("CNY 80/unit").buyBack(given("USD 5/unit")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("buy-back price must be in 'CNY/unit', but was 'USD 5/unit' (contract 'terms')");
        assertThatThrownBy(() -> selling(at("CNY 80/unit").buyBack(given("CNY 10/unit"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("buy-back price must be at least salvage value, but was '10 CNY/unit'"
                        + " (figure 'terms.buy-back')");
    }

    @Test
    void seasonsOutsideThePreconditionsAreRefused() {
        SellingSeason worthless = season.withPrice(figure("low-price", "CNY 30/unit"));
        assertThatThrownBy(() ->
                        ContractNewsvendor.of(about("deal"), at("CNY 80/unit").build(), worthless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price must be at least cost of a unit, but was '30 CNY/unit' (figure 'low-price')");
        SellingSeason golden = season.withSalvage(figure("gold", "CNY 40/unit"));
        assertThatThrownBy(() ->
                        ContractNewsvendor.of(about("deal"), at("CNY 80/unit").build(), golden))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("salvage value must be below cost of a unit, but was '40 CNY/unit' (figure 'gold')");
        assertThatThrownBy(() -> UncertainDemand.cases(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cases of demand must have one probability each, but were '0' and '0'");
        assertThatThrownBy(() -> UncertainDemand.cases(
                        List.of(figure("x", "2 unit"), figure("y", "1 unit")),
                        List.of(figure("px", "0.5"), figure("py", "0.5"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case of demand must be below the next case, but was '2 unit' (figure 'x')");
    }

    @Test
    void contractsComeBackFromJson() {
        for (ChannelContract contract : List.of(
                at("CNY 80/unit").build(),
                at("CNY 80/unit")
                        .buyBack(given("CNY 55/unit"))
                        .fixedFee(given("CNY 5"))
                        .build(),
                at("CNY 80/unit")
                        .revenueKept(given("60%"))
                        .feePerUnitSold(given("CNY 1/unit"))
                        .leftovers(ContractLeftovers.SHARED)
                        .build())) {
            byte[] bytes = MilletJson.write(ChannelContract.shape(), contract);
            assertThat(MilletJson.readOrThrow(ChannelContract.shape(), bytes)).isEqualTo(contract);
        }
    }
}
