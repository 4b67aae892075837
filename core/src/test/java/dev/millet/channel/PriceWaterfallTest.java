package dev.millet.channel;

import static dev.millet.channel.ChannelFunction.DELIVER;
import static dev.millet.channel.ChannelFunction.FINANCE;
import static dev.millet.channel.ChannelFunction.PROMOTE;
import static dev.millet.channel.ChannelFunction.REPAIR;
import static dev.millet.channel.ChannelFunction.TAKE_BACK;
import static dev.millet.channel.ChannelFunction.TAKE_PAYMENT;
import static dev.millet.channel.PriceRule.commission;
import static dev.millet.channel.PriceRule.fixedFee;
import static dev.millet.channel.PriceRule.margin;
import static dev.millet.channel.PriceRule.markup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A phone at CNY 1,170 incl. 17 % VAT: 1,000 ex VAT, so that shares can be seen at a glance. */
class PriceWaterfallTest {
    private static final Route DIRECT = Route.of("direct").build();

    @Test
    void withoutTiersTheMakerInvoicesThePriceExVat() {
        assertAmount(of(DIRECT).invoicePrice(), "1000");
        assertAmount(of(DIRECT).contribution(), "400");
    }

    @Test
    void marginsMultiplyAndAreNeverAdded() {
        PriceWaterfall chain = of(Route.of("chain")
                .tier("wholesaler", margin("20%"))
                .tier("retailer", margin("30%"))
                .build());
        assertAmount(chain.sellingPrice(tier(chain, "wholesaler")), "700");
        assertAmount(chain.invoicePrice(), "560");
        assertAmount(chain.keeps(tier(chain, "retailer")), "300");
        assertAmount(chain.keeps(tier(chain, "wholesaler")), "140");
    }

    @Test
    void aMarginOfTwentyPercentIsAMarkupOfTwentyFive() {
        PriceWaterfall byMargin =
                of(Route.of("chain").tier("retailer", margin("20%")).build());
        PriceWaterfall byMarkup =
                of(Route.of("chain").tier("retailer", markup("25%")).build());
        assertAmount(byMargin.invoicePrice(), "800");
        assertAmount(byMarkup.invoicePrice(), "800");
        assertAmount(byMarkup.keeps(tier(byMarkup, "retailer")), "200");
    }

    @Test
    void aMarginMayBeOfTheConsumerPriceAndAFeeIsMoney() {
        Figure tenth = Figure.assumed("share", "10%", "contract");
        Route route = Route.of("chain")
                .tier("platform", tier -> new PriceRule.Margin(tenth, PriceBase.CONSUMER_PRICE_INCL_VAT, true))
                .tier("shop", tier -> new PriceRule.Margin(tenth, PriceBase.CONSUMER_PRICE_EX_VAT, true))
                .tier("courier", fixedFee(Figure.assumed("fee", "CNY 13/unit", "contract")))
                .build();
        PriceWaterfall chain = of(route);
        assertAmount(chain.invoicePrice(), "770");
        assertAmount(PriceWaterfall.consumerPriceFor(Offers.offer(), route, chain.invoicePrice()), "1170");
    }

    @Test
    void theForwardWayGivesThePublishedConsumerPrice() {
        Route route = Route.of("chain")
                .tier("a", margin("3%"))
                .tier("b", margin("4%"))
                .tier("c", margin("10%"))
                .build();
        Driver invoice = Driver.constant("CNY 1500/unit");
        assertRounded(PriceWaterfall.consumerPriceFor(Offers.offer(), route, invoice), "2094.07");
    }

    @Test
    void sharesOfTheConsumerPriceThatLeaveNothingHaveNoForwardPrice() {
        Figure most = Figure.assumed("share", "90%", "contract");
        Route route = Route.of("chain")
                .tier("platform", tier -> new PriceRule.Margin(most, PriceBase.CONSUMER_PRICE_INCL_VAT, true))
                .build();
        Driver price = PriceWaterfall.consumerPriceFor(Offers.offer(), route, Driver.constant("CNY 1500/unit"));
        assertThat(price.value().why().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("the tiers' shares of the consumer price leave nothing for the maker");
    }

    @Test
    void vatIsNotNeutralForASmallScaleRetailer() {
        Tier retailer = Tier.builder()
                .id(Identifier.of("retailer"))
                .priceRule(margin("20%").of(Identifier.of("chain.retailer")))
                .taxpayer(Taxpayer.SMALL_SCALE)
                .build();
        Route route = Route.of("chain").addTiers(retailer).build();
        PriceWaterfall chain = of(route);
        // 1170 / 1.03 = 1135.92; keeps 20 %; what is left includes the maker's 17 %, which nobody gives back.
        assertRounded(chain.priceExVat(), "1135.92");
        assertRounded(chain.invoicePrice(), "776.70");
        assertThat(chain.lines().stream()
                        .filter(line -> line.step() == WaterfallStep.UNRECOVERED_VAT)
                        .toList())
                .singleElement()
                .satisfies(line -> assertRounded(line.amount(), "132.04"));
        assertAmount(PriceWaterfall.consumerPriceFor(Offers.offer(), route, chain.invoicePrice()), "1170");
    }

    @Test
    void anAgentTakesNoTitleAndIsPaidFromTheMakersPocket() {
        Route route = Route.of("agency")
                .tier("agent", commission("5%", PriceBase.CONSUMER_PRICE_INCL_VAT))
                .addTiers(Tier.builder()
                        .id(Identifier.of("broker"))
                        .title(Title.AGENT)
                        .priceRule(fixedFee(Figure.assumed("fee", "CNY 10/unit", "contract"))
                                .of(Identifier.of("agency.broker")))
                        .build())
                .build();
        PriceWaterfall waterfall = of(route);
        assertAmount(waterfall.invoicePrice(), "1000");
        assertAmount(waterfall.keeps(tier(waterfall, "agent")), "58.5");
        assertAmount(waterfall.pocketPrice(), "931.5");
        assertAmount(waterfall.ownCost(tier(waterfall, "agent")), "0");
        assertAmount(waterfall.profit(tier(waterfall, "broker")), "10");
        assertThatThrownBy(() -> waterfall.sellingPrice(tier(waterfall, "agent")))
                .hasMessage("tier must be on route 'agency', but was 'agent'");
        assertThatThrownBy(() -> waterfall.capital().of(tier(waterfall, "agent")))
                .hasMessage(
                        "working capital must be asked of a tier that takes title, but was 'agent' (route 'agency')");
        assertThatThrownBy(() -> waterfall.keeps(FirstCase.dealers().tier("retailer")))
                .hasMessage("tier must be on route 'agency', but was 'retailer'");
    }

    @Test
    void aRebateFallsDueByItsThreshold() {
        assertRebate(rebate().build(), "50");
        assertRebate(rebate().threshold(threshold("100000 unit/year", true)).build(), "50");
        assertRebate(rebate().threshold(threshold("100001 unit/year", true)).build(), "0");
        assertRebate(rebate().threshold(threshold("80000 unit/year", false)).build(), "10");
        assertRebate(rebate().threshold(threshold("120000 unit/year", false)).build(), "0");
        assertRebate(rebate().threshold(threshold("CNY 90e6/year", true)).build(), "50");
        assertRebate(rebate().threshold(threshold("CNY 110e6/year", true)).build(), "0");
        assertRebate(rebate().threshold(threshold("CNY 80e6/year", false)).build(), "10");
        assertRebate(
                rebate().probability(Figure.assumed("due", "40%", "history")).build(), "20");
        assertRebate(rebate().base(PriceBase.INVOICE_PRICE_INCL_VAT).build(), "58.5");
        assertRebate(
                rebate().base(PriceBase.CONSUMER_PRICE_INCL_VAT).onSellOut(true).build(), "58.5");
    }

    @Test
    void aThresholdCountsUnitsAsItsRebateDoes() {
        // 100,000 kept of 125,000 shipped.
        Returns returns = new Returns(Figure.assumed("returns", "20%", "fashion"), true);
        Rebate onSellIn =
                rebate().threshold(threshold("120000 unit/year", true)).build();
        Route route = Route.of("direct").returns(returns).build();
        assertAmount(rebateOf(of(route.withRebates(onSellIn))), "62.5");
        assertAmount(rebateOf(of(route.withRebates(onSellIn.withOnSellOut(true)))), "0");
    }

    @Test
    void aThresholdCountsNoMoreThanCanBeSupplied() {
        Route route = Route.of("direct")
                .addRebates(
                        rebate().threshold(threshold("90000 unit/year", true)).build())
                .build();
        Offer scarce = Offers.offer().withSupplyLimit(Figure.assumed("limit", "80000 unit/year", "factory"));
        assertAmount(rebateOf(PriceWaterfall.of(scarce, route)), "0");
    }

    @Test
    void aCostOrRebateMayBearANameThatTheWaterfallUsesItself() {
        Rebate named = rebate().build().withId(Identifier.of("vat"));
        Cost vat = Cost.of("vat", Text.of("VAT desk"), ChannelFunction.SELL, Figure.assumed("d", "CNY 3/unit", "desk"));
        Cost bonus = Cost.of("bonus", Text.of("Staff"), ChannelFunction.SELL, Figure.assumed("s", "CNY 2/unit", "pay"));
        Route route = Route.of("dealers")
                .addCosts(vat, bonus)
                .addRebates(rebate().build(), named)
                .build();
        ChannelComparison comparison =
                ChannelComparison.of(Offers.offer(), Route.of("direct").build(), route);
        assertAmount(comparison.gap(), "105");
    }

    @Test
    void aThresholdNeedsTheVolumeAskedAbout() {
        Route route = Route.of("direct")
                .addRebates(rebate().threshold(threshold("1 unit/year", true)).build())
                .build();
        assertThatThrownBy(() -> PriceWaterfall.of(Offers.plain().build(), route))
                .hasMessage(
                        "a rebate with a threshold must come with the volume asked about, but was 'no volume' (rebate 'bonus', route 'direct')");
    }

    @Test
    void sellInIsNotSellOut() {
        Returns returns = new Returns(Figure.assumed("returns", "20%", "fashion"), true);
        Route sellIn =
                Route.of("direct").returns(returns).addRebates(rebate().build()).build();
        Route sellOut = Route.of("direct")
                .returns(returns)
                .addRebates(rebate().onSellOut(true).build())
                .build();
        assertAmount(rebateOf(of(sellIn)), "62.5");
        assertAmount(rebateOf(of(sellOut)), "50");
    }

    @Test
    void aRebatePaidLaterLeavesItsMoneyWithTheMaker() {
        Route route = Route.of("direct")
                .addRebates(rebate().payDays(Figure.assumed("pay-days", "73 day", "contract"))
                        .build())
                .build();
        PriceWaterfall waterfall = of(route);
        assertAmount(waterfall.capital().maker(), "-10");
        assertAmount(waterfall.costOf(FINANCE), "-1");
    }

    @Test
    void aRebateNamedAsPaidToATierIsPartOfItsProfit() {
        Route route = Route.of("chain")
                .tier("retailer", margin("20%"))
                .addRebates(rebate().payee(Identifier.of("retailer")).build())
                .build();
        assertAmount(of(route).profit(route.tier("retailer")), "240");
        assertAmount(of(route.withRebates(rebate().build())).profit(route.tier("retailer")), "200");
    }

    @Test
    void costsOccurPerUnitKeptShippedReturnedOrClaimed() {
        Route route = Route.of("direct")
                .returns(new Returns(Figure.assumed("returns", "20%", "fashion"), true))
                .bears(DELIVER, Given.assumed("CNY 8/unit", "parcel"))
                .bears(TAKE_BACK, Given.assumed("CNY 4/unit", "test and repack"))
                .commission(TAKE_PAYMENT, "0.8%")
                .bears(PROMOTE, Given.assumed("CNY 5/unit", "community"))
                .build();
        PriceWaterfall waterfall = of(route);
        assertAmount(waterfall.costOf(DELIVER), "10");
        assertAmount(waterfall.costOf(TAKE_BACK), "1");
        assertAmount(waterfall.costOf(TAKE_PAYMENT), "11.7");
        assertAmount(waterfall.costOf(PROMOTE), "5");
        assertAmount(waterfall.costOf(REPAIR), "0");
        assertAmount(waterfall.distributionCost(), "27.7");
        assertAmount(waterfall.distributionShare(), "0.0277");
    }

    @Test
    void aCountWithoutItsShareIsRefused() {
        Route returned = Route.of("direct")
                .bears(TAKE_BACK, Given.assumed("CNY 4/unit", "repack"))
                .build();
        assertThatThrownBy(() -> of(returned))
                .hasMessage(
                        "a cost per unit returned must come with the share of returns, but was 'none' (cost 'take-back', route 'direct')");
        Route claimed = Route.of("direct")
                .addCosts(cost("mail-in").count(Count.CLAIM).function(REPAIR).build())
                .build();
        assertThatThrownBy(() -> of(claimed))
                .hasMessage(
                        "a cost per claim must come with the share of warranty claims, but was 'none' (cost 'mail-in', offer 'phone')");
    }

    @Test
    void aCostOfTheOfferPerReturnIsLeftOutWhereNothingIsEverReturned() {
        Offer offer = Offers.plain()
                .addCosts(cost("loss").count(Count.RETURNED).function(TAKE_BACK).build())
                .build();
        assertAmount(PriceWaterfall.of(offer, DIRECT).costOf(TAKE_BACK), "0");
    }

    @Test
    void recoverableTaxInACostIsTakenOffAndOtherTaxStays() {
        Cost freight = cost("freight")
                .function(DELIVER)
                .taxIncludedAs(Identifier.of("transport"))
                .build();
        Route route = Route.of("direct").addCosts(freight).build();
        assertRounded(PriceWaterfall.of(Offers.offer(), route).costOf(DELIVER), "11.10");
        Offer later = Offers.offer().withSupplied(LocalDate.of(2014, 1, 1));
        assertAmount(PriceWaterfall.of(later, route).costOf(DELIVER), "10");
    }

    @Test
    void whatTheCommunityOrTheBuyerBearsCostsTheMakerNothing() {
        Route route = Route.of("direct")
                .addCosts(
                        cost("forum").function(PROMOTE).bearer(Bearer.COMMUNITY).build())
                .addCosts(cost("pick-up").function(DELIVER).bearer(Bearer.BUYER).build())
                .build();
        assertAmount(of(route).contribution(), "400");
    }

    @Test
    void aTierOnTermsCostsTheMakerProtectionBadDebtAndUnsoldStock() {
        Tier tier = Tier.builder()
                .id(Identifier.of("retailer"))
                .priceRule(margin("0%").of(Identifier.of("chain.retailer")))
                .stockDays(Figure.assumed("stock", "73 day", "trade"))
                .priceProtection(new PriceProtection(
                        Figure.assumed("fall", "10 %/year", "rivals"), Figure.assumed("share", "50%", "contract")))
                .badDebt(Figure.assumed("bad", "1%", "history"))
                .returnRight(new ReturnRight(
                        Figure.assumed("unsold", "5%", "history"), Figure.assumed("loss", "CNY 60/unit", "refurbish")))
                .build();
        PriceWaterfall waterfall = of(Route.of("chain").addTiers(tier).build());
        assertAmount(waterfall.costOf(ChannelFunction.CARRY_RISK), "24.7");
        assertAmount(waterfall.capital().of(tier), "200");
    }

    @Test
    void creditInsideTheChainCancels() {
        Tier upper = Tier.builder()
                .id(Identifier.of("upper"))
                .priceRule(margin("0%").of(Identifier.of("chain.upper")))
                .creditDays(Figure.assumed("credit-upper", "73 day", "contract"))
                .build();
        Tier lower = upper.withId(Identifier.of("lower"))
                .withCreditDays(Figure.assumed("credit-lower", "36.5 day", "contract"));
        PriceWaterfall waterfall = of(Route.of("chain").addTiers(upper, lower).build());
        assertAmount(waterfall.capital().maker(), "234");
        assertAmount(waterfall.capital().of(upper), "-117");
        assertAmount(waterfall.capital().of(lower), "-117");
        assertAmount(waterfall.capital().chain(), "0");
    }

    @Test
    void stockNeedsACostOfCapital() {
        Offer offer = Offers.offer().withCostOfCapital(Optional.empty());
        Route route = Route.of("direct")
                .stockDays(Figure.assumed("days", "14 day", "plan"))
                .build();
        assertThatThrownBy(() -> PriceWaterfall.of(offer, route))
                .hasMessage(
                        "stock, credit and deposits must come with a cost of capital, but was 'none' (offer 'phone', route 'direct')");
    }

    @Test
    void aMakersCostCannotBeAShareOfATiersOwnPrice() {
        Cost cost = Cost.of("odd", Text.of("Odd"), PROMOTE, Figure.assumed("odd-rate", "1%", "x"), PriceBase.OWN_PRICE);
        assertThatThrownBy(() -> of(Route.of("direct").addCosts(cost).build()))
                .hasMessage("a share on route 'direct' must have a base that the maker has, but was 'OWN_PRICE'");
    }

    @Test
    void aTierMaySellBelowCostWhenSomeonePays() {
        Route route = Route.of("carrier")
                .addTiers(Tier.builder()
                        .id(Identifier.of("carrier"))
                        .priceRule(margin("-20%").of(Identifier.of("carrier.carrier")))
                        .fundedBy(Text.of("two-year contract"))
                        .build())
                .build();
        assertAmount(of(route).invoicePrice(), "1200");
        assertThat(route.tier("carrier").label().in(Locale.ENGLISH)).isEqualTo("carrier");
    }

    private static Cost.Builder cost(String id) {
        return Cost.builder()
                .id(Identifier.of(id))
                .amount(new Amount.PerUnit(Figure.assumed(id + "-cost", "CNY 11.1/unit", "quote")));
    }

    private static Rebate.Builder rebate() {
        return Rebate.builder()
                .id(Identifier.of("bonus"))
                .label(Text.of("Bonus"))
                .rate(Figure.assumed("bonus-rate", "5%", "contract"));
    }

    private static RebateThreshold threshold(String minimum, boolean retroactive) {
        return new RebateThreshold(Figure.assumed("minimum", minimum, "contract"), retroactive);
    }

    private static void assertRebate(Rebate rebate, String amount) {
        assertAmount(rebateOf(of(Route.of("direct").addRebates(rebate).build())), amount);
    }

    private static Driver rebateOf(PriceWaterfall waterfall) {
        List<WaterfallLine> rebates = waterfall.lines().stream()
                .filter(line -> line.step() == WaterfallStep.REBATE)
                .toList();
        return rebates.get(0).amount();
    }

    private static PriceWaterfall of(Route route) {
        return PriceWaterfall.of(Offers.offer(), route);
    }

    private static Tier tier(PriceWaterfall waterfall, String id) {
        return waterfall.lines().stream()
                .flatMap(line -> line.tier().stream())
                .filter(tier -> tier.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertAmount(Driver driver, String expected) {
        assertThat(driver.value().get().round(new java.math.MathContext(30))).isEqualByComparingTo(expected);
    }

    private static void assertRounded(Driver driver, String expected) {
        assertThat(driver.value().get().setScale(2, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(new BigDecimal(expected));
    }
}
