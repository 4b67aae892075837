package dev.millet.channel;

import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.finding.Finding;
import dev.millet.finding.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each rule once where it speaks and once where it is silent. */
class ChannelRulesTest {
    private static final Route DIRECT = Route.of("direct").build();
    private static final ServiceLevel LESS_NEAR = ServiceLevel.of(ServiceOutput.DISTANCE, OutputLevel.LOW);
    private static final Route DEALERS =
            Route.of("dealers").tier("retailer", margin("20%")).build();

    @Test
    void aFunctionNobodyBearsIsAFinding() {
        assertThat(messages("channel.function.uncovered", FirstCase.comparison()))
                .contains("on route 'Direct' nobody bears the function 'show and try'")
                .doesNotContain("on route 'Dealers' nobody bears the function 'show and try'");
    }

    @Test
    void aFunctionBorneByTheCommunityIsCovered() {
        Cost forum = Cost.builder()
                .id(Identifier.of("forum"))
                .function(ChannelFunction.SHOW_AND_TRY)
                .amount(new Amount.PerUnit(Figure.assumed("forum", "CNY 0/unit", "fans meet")))
                .bearer(Bearer.COMMUNITY)
                .build();
        assertThat(messages("channel.function.uncovered", comparison(DIRECT.withCosts(forum), DEALERS)))
                .doesNotContain("on route 'direct' nobody bears the function 'show and try'");
    }

    @Test
    void aLowerServiceOutputMustBePriced() {
        Route poor = DIRECT.withOutputs(LESS_NEAR);
        assertThat(messages("channel.output.unpriced", comparison(poor, DEALERS)))
                .containsExactly(
                        "route 'direct' gives the buyer less 'distance to an outlet' than another route, and no figure prices it");
        Route priced = poor.withOutputs(LESS_NEAR.pricedBy(Text.of("reach")));
        assertThat(messages("channel.output.unpriced", comparison(priced, DEALERS)))
                .isEmpty();
    }

    @Test
    void aRateThatDoesNotSayMarginOrMarkupShowsTheDifference() {
        Figure rate = Figure.assumed("rate", "25%", "offline chain");
        Route unclear = Route.of("dealers")
                .tier("retailer", tier -> new PriceRule.Margin(rate, PriceBase.OWN_PRICE, false))
                .tier("shop", tier -> new PriceRule.Markup(rate, false))
                .build();
        assertThat(messages("channel.rate.reading", comparison(DIRECT, unclear)))
                .containsExactly(
                        "the source of retailer's 0.25 does not say whether it is a margin on its own selling price or a mark-up on its own cost: the other reading adds 40 CNY/unit to the maker's contribution",
                        "the source of shop's 0.25 does not say whether it is a mark-up on its own cost or a margin on its own selling price: the other reading adds −37.5 CNY/unit to the maker's contribution");
        assertThat(messages("channel.rate.reading", comparison(DIRECT, DEALERS)))
                .isEmpty();
    }

    @Test
    void aRateOnABaseThatDiffersBetweenRoutesIsAFinding() {
        assertThat(messages("channel.base.differs", FirstCase.comparison()))
                .containsExactly(
                        "Royalty of 0.04 is a share of maker's own net price: 68.34 CNY/unit on route 'Direct', 53.76 CNY/unit on route 'Dealers'");
        Offer same = Offers.plain()
                .addCosts(Cost.builder()
                        .id(Identifier.of("royalty"))
                        .amount(new Amount.Share(
                                Figure.assumed("royalty", "4%", "3G licences"), PriceBase.CONSUMER_PRICE_EX_VAT))
                        .build())
                .build();
        assertThat(messages("channel.base.differs", ChannelComparison.of(same, DIRECT, DEALERS)))
                .isEmpty();
        assertThat(messages(
                        "channel.base.differs",
                        ChannelComparison.of(
                                FirstCase.phone().withPriceResponse(new PriceResponse.Unstated()),
                                DIRECT.withReturns(FirstCase.direct().returns()),
                                DIRECT.withId(Identifier.of("other")))))
                .isEmpty();
    }

    @Test
    void aFigureThatSaysInclVatWhereNetIsCountedIsAFinding() {
        Figure gross = Figure.assumed("parcel", "CNY 28/unit", "quote").withMetric("courier fee incl. VAT");
        Offer offer = Offers.plain()
                .addCosts(Cost.of("parcel", Text.of("Parcel"), ChannelFunction.DELIVER, gross))
                .build();
        assertThat(messages("channel.tax.mixed", ChannelComparison.of(offer, DIRECT, DEALERS)))
                .containsExactly("figure 'courier fee incl. VAT' says one thing about VAT and is counted as the other");
    }

    @Test
    void aTierThatSpendsMoreThanItKeepsIsAFinding() {
        Tier losing = FirstCase.tier("retailer", "5%", "2%..8%", "8%").build();
        Route route = Route.of("dealers").addTiers(losing).build();
        assertThat(messages("channel.tier.loses-money", comparison(DIRECT, route)))
                .containsExactly("tier 'retailer' on route 'dealers' loses: its profit is −30 CNY/unit");
        assertThat(messages("channel.tier.loses-money", comparison(DIRECT, DEALERS)))
                .isEmpty();
    }

    @Test
    void aTierThatSellsBelowCostNamesWhoPays() {
        Route carrier = Route.of("carrier").tier("carrier", margin("-20%")).build();
        assertThat(messages("channel.tier.unfunded", comparison(DIRECT, carrier)))
                .containsExactly("tier 'carrier' sells below its cost (-0.2) and no source of the money is named");
        Route funded = carrier.withTiers(carrier.tiers().get(0).withFundedBy(Text.of("contract")));
        assertThat(messages("channel.tier.unfunded", comparison(DIRECT, funded)))
                .isEmpty();
    }

    @Test
    void anIndifferenceWhereBothLoseDecidesNothing() {
        assertThat(messages("channel.indifference.loss", FirstCase.comparison()))
                .containsExactly(
                        "routes 'Direct' and 'Dealers' earn the same at 90275.5 unit/year, but both lose there: −57457320.27 CNY/year");
        assertThat(messages("channel.indifference.loss", comparison(DIRECT, DEALERS)))
                .isEmpty();
    }

    @Test
    void aBreakEvenOutsideTheVolumesAskedAboutIsAFinding() {
        assertThat(messages("channel.break-even.out-of-range", FirstCase.comparison()))
                .contains(
                        "Break-even volume a year of 188336.52 unit/year lies outside the volumes asked about, 300000 to 2500000");
        assertThat(messages(
                        "channel.break-even.out-of-range",
                        ChannelComparison.of(Offers.plain().build(), DIRECT, DEALERS)))
                .isEmpty();
    }

    @Test
    void pricesThatDifferNeedAPriceResponse() {
        Route dear = DEALERS.withOwnPrice(Figure.decided("own", "CNY 1500/unit", "list"));
        assertThat(messages("channel.response.unstated", comparison(DIRECT, dear)))
                .containsExactly("routes have different consumer prices and no price response is stated");
        assertThat(messages("channel.response.unstated", FirstCase.comparison()))
                .isEmpty();
        assertThat(messages("channel.response.unstated", comparison(DIRECT, DEALERS)))
                .isEmpty();
    }

    @Test
    void sunkAndAllocatedCostsAreToldApart() {
        Route sunk = DIRECT.withFixedCosts(Offers.fixed("site")
                .addSteps(Offers.last("site", "CNY 9e6/year"))
                .avoidable(false)
                .build());
        Finding finding =
                findings("channel.cost.sunk", comparison(sunk, DEALERS)).get(0);
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo(
                        "fixed cost 'Fixed cost' on route 'direct' is sunk or allocated: kept out of the verdict; all such cost is 9000000 CNY/year");
        assertThat(finding.path().pointer()).isEqualTo("/routes/0/fixedCosts/0");
    }

    @Test
    void figuresWithoutEvidenceSayHowMuchHangsOnThem() {
        assertThat(messages("channel.figure.unsupported", FirstCase.comparison()))
                .containsExactly("39 of 42 figures have no evidence; 100 % of all swings of the gap hang on them");
        assertThat(messages("channel.figure.unsupported", comparison(DIRECT, DEALERS)))
                .containsExactly("3 of 5 figures have no evidence; 0 % of all swings of the gap hang on them");
    }

    @Test
    void everyFindingSpeaksEnglishAndChineseAndAdvises() {
        for (Finding finding : FirstCase.comparison().findings().list()) {
            assertThat(finding.message().byLanguage()).containsKeys("en", "zh");
            assertThat(finding.advice().byLanguage()).containsKeys("en", "zh");
        }
    }

    private static ChannelComparison comparison(Route first, Route other) {
        return ChannelComparison.of(Offers.offer(), first, other);
    }

    private static List<Finding> findings(String key, ChannelComparison comparison) {
        return comparison.findings().ofKey(key);
    }

    private static List<String> messages(String key, ChannelComparison comparison) {
        return findings(key, comparison).stream()
                .map(finding -> finding.message().in(Locale.ENGLISH))
                .toList();
    }
}
