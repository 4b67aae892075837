package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What rules, tiers, routes, rebates and costs refuse, and in which words. */
class PriceRuleTest {
    private static final Identifier TIER = Identifier.of("dealers.retailer");
    private static final Figure MONEY = Figure.assumed("fee", "CNY 5/unit", "contract");
    private static final Figure TENTH = Figure.assumed("rate", "10%", "contract");

    @Test
    void aMarginOfAHundredPercentIsRefused() {
        assertThatThrownBy(() -> PriceRule.margin("100%").of(TIER))
                .hasMessage("margin must be below 100 %, but was '1' (dealers.retailer.margin)");
        assertThatThrownBy(() -> PriceRule.margin("abc").of(TIER))
                .hasMessage("quantity must be like 'CNY 1999/unit', '12 %/year', '30 day' or '0.5', but was 'abc'"
                        + " (figure 'dealers.retailer.margin')");
        assertThat(PriceRule.margin("99.9%").of(TIER).figure().id().text()).isEqualTo("dealers.retailer.margin");
    }

    @Test
    void aMarkupMayExceedAHundredPercentButNotLoseEverything() {
        assertThat(PriceRule.markup("150%").of(TIER).figure().value()).isEqualTo("1.5");
        assertThatThrownBy(() -> PriceRule.markup("-100%").of(TIER))
                .hasMessage("mark-up must be above -100 %, but was '-1' (dealers.retailer.markup)");
    }

    @Test
    void ratesAreRatiosAndFeesAreMoney() {
        assertThatThrownBy(() -> PriceRule.margin(MONEY).of(TIER))
                .hasMessage("margin must be a ratio, but was 'CNY 5/unit' (fee)");
        assertThatThrownBy(() -> PriceRule.markup(MONEY).of(TIER)).hasMessageStartingWith("mark-up must be a ratio");
        assertThatThrownBy(() ->
                        PriceRule.commission(MONEY, PriceBase.INVOICE_PRICE).of(TIER))
                .hasMessageStartingWith("commission must be a ratio");
        assertThatThrownBy(() -> PriceRule.fixedFee(TENTH).of(TIER))
                .hasMessage("fixed fee must be money per unit, but was '0.1' (rate)");
        assertThatThrownBy(() -> new Amount.PerUnit(TENTH))
                .hasMessage("cost per unit must be money per unit, but was '0.1' (rate); a share needs a base");
        assertThatThrownBy(() -> new Amount.Share(MONEY, PriceBase.UNIT_COST))
                .hasMessage("share of a base must be a ratio, but was 'CNY 5/unit' (fee)");
    }

    @Test
    void aRateHasABaseItCanHave() {
        assertThatThrownBy(() -> new PriceRule.Margin(TENTH, PriceBase.UNIT_COST, true))
                .hasMessage(
                        "margin must be a share of the tier's own price or the consumer price, but was 'UNIT_COST' (rate)");
        for (PriceBase base : List.of(PriceBase.UNIT_COST, PriceBase.OWN_PRICE, PriceBase.NET_PRICE)) {
            assertThatThrownBy(() -> new PriceRule.Commission(TENTH, base)).hasMessageContaining(base.name());
            assertThatThrownBy(() -> Rebate.builder()
                            .id(Identifier.of("bonus"))
                            .label(Text.of("Bonus"))
                            .rate(TENTH)
                            .base(base)
                            .build())
                    .hasMessage("rebate base must be the consumer price or the invoice price, but was '" + base
                            + "' (bonus)");
        }
    }

    @Test
    void everyRuleAndResponseHasAName() {
        assertThat(PriceRule.margin(Given.assumed("12%", "8%..18%", "trade lore"))
                        .of(TIER)
                        .label()
                        .in(Locale.ENGLISH))
                .isEqualTo("margin on its own selling price");
        assertThat(PriceRule.markup(TENTH).of(TIER).label().in(Locale.CHINESE)).isEqualTo("进价加成率");
        assertThat(PriceRule.commission("5%", PriceBase.INVOICE_PRICE)
                        .of(TIER)
                        .label()
                        .in(Locale.ENGLISH))
                .isEqualTo("commission on maker's invoice price");
        assertThat(PriceRule.fixedFee(MONEY).of(TIER).label().in(Locale.ENGLISH))
                .isEqualTo("fixed fee");
        assertThat(PriceRule.fixedFee(MONEY).of(TIER).isReadingStated()).isTrue();
        assertThat(new PriceResponse.ConstantElasticity(TENTH).label().in(Locale.ENGLISH))
                .isEqualTo("constant elasticity");
        assertThat(new PriceResponse.Linear(TENTH).label().in(Locale.ENGLISH)).isEqualTo("linear");
        assertThat(new PriceResponse.Unstated().label().in(Locale.ENGLISH)).isEqualTo("not stated");
        for (Count count : Count.values()) {
            assertThat(count.label().byLanguage()).containsKeys("en", "zh");
        }
    }

    @Test
    void anAgentIsPaidACommissionAndAResellerKeepsAMargin() {
        assertThatThrownBy(() -> tier().title(Title.AGENT)
                        .priceRule(PriceRule.margin("5%").of(TIER))
                        .build())
                .hasMessage(
                        "price rule of an agent must be a commission or a fixed fee, but was 'Margin' (tier 'retailer')");
        assertThatThrownBy(() -> tier().title(Title.AGENT)
                        .priceRule(PriceRule.markup("5%").of(TIER))
                        .build())
                .hasMessageContaining("'Markup'");
        assertThatThrownBy(() -> tier().priceRule(PriceRule.commission("5%", PriceBase.INVOICE_PRICE)
                                .of(TIER))
                        .build())
                .hasMessage(
                        "price rule of a reseller must be a margin, a mark-up or a fixed fee, but was 'Commission' (tier 'retailer')");
        assertThatThrownBy(() -> tier().title(Title.AGENT)
                        .priceRule(PriceRule.fixedFee(MONEY).of(TIER))
                        .creditDays(Figure.assumed("days", "30 day", "contract"))
                        .build())
                .hasMessage("credit days must be a term of a tier that takes title, but was 'agent' (tier 'retailer')");
        assertThat(tier().title(Title.AGENT)
                        .priceRule(PriceRule.fixedFee(MONEY).of(TIER))
                        .build()
                        .isReseller())
                .isFalse();
    }

    @Test
    void priceProtectionNeedsDaysOfStock() {
        assertThatThrownBy(() -> tier().priceRule(PriceRule.margin("5%").of(TIER))
                        .priceProtection(new PriceProtection(Figure.assumed("fall", "12 %/year", "rivals"), TENTH))
                        .build())
                .hasMessage(
                        "price protection must come with the tier's days of stock, but was 'none' (tier 'retailer')");
    }

    @Test
    void aRouteHasNoTwoPartsOfOneName() {
        Route.Builder twice =
                Route.of("dealers").tier("shop", PriceRule.margin("5%")).tier("shop", PriceRule.margin("6%"));
        assertThatThrownBy(twice::build)
                .hasMessage("tier must have a name of its own, but was 'shop' twice (route 'dealers')");
        assertThatThrownBy(() -> FirstCase.dealers().tier("carrier"))
                .hasMessage(
                        "tier must be one of ['national', 'province', 'retailer'], but was 'carrier' (route 'dealers')");
        assertThatThrownBy(() -> Route.of("dealers")
                        .addRebates(Rebate.of("bonus", Text.of("Bonus"), TENTH).withPayee(Identifier.of("nobody")))
                        .build())
                .hasMessageContaining("but was 'nobody'");
    }

    @Test
    void aRebateIsARatioAndSoIsItsProbability() {
        assertThatThrownBy(() -> Rebate.of("bonus", Text.of("Bonus"), MONEY))
                .hasMessage("rebate must be a ratio of its base, but was 'CNY 5/unit' (bonus)");
        assertThatThrownBy(() -> Rebate.of("bonus", Text.of("Bonus"), TENTH).withProbability(MONEY))
                .hasMessage("probability must be a ratio, but was 'CNY 5/unit' (bonus)");
    }

    @Test
    void sharesOfReturnsLieBelowAHundredPercent() {
        assertThatThrownBy(() -> new Returns(Figure.assumed("returns", "100%", "all"), true))
                .hasMessage("share of returns must be a ratio from 0 to below 1, but was '1' (returns)");
        assertThatThrownBy(() -> new Returns(Figure.assumed("returns", "-1%", "none"), true))
                .hasMessageContaining("-0.01");
        assertThatThrownBy(() -> new Returns(MONEY, false)).hasMessageContaining("CNY 5/unit");
    }

    @Test
    void stepsOfFixedCostRiseAndOnlyTheLastIsUnlimited() {
        assertThatThrownBy(() -> Offers.fixed("site").build())
                .hasMessage("fixed cost must have at least one step, but was '[]' (site)");
        assertThatThrownBy(() -> Offers.fixed("site")
                        .addSteps(Offers.last("a", "CNY 5/year"), Offers.last("b", "CNY 6/year"))
                        .build())
                .hasMessage("only the last step may be without a limit, but was 'step 1' (site)");
        assertThatThrownBy(() -> Offers.fixed("site")
                        .addSteps(
                                Offers.step("a", "100 unit/year", "CNY 5/year"),
                                Offers.step("b", "100 unit/year", "CNY 6/year"))
                        .build())
                .hasMessage("limits of steps must rise, but was '100 unit/year' (site, step 2)");
        assertThatThrownBy(() -> Offers.fixed("site")
                        .addSteps(Offers.last("a", "CNY 5/year"))
                        .addRamp(new BigDecimal("-0.1"))
                        .build())
                .hasMessage("ramp must not be negative, but was '-0.1' (site)");
    }

    @Test
    void anOfferHasMoneyPerUnitThroughout() {
        assertThatThrownBy(() -> Offers.offer().withUnitCost(Figure.assumed("cost", "USD 5/unit", "quote")))
                .hasMessage("unit cost must be in 'CNY/unit' like the price, but was 'USD 5/unit' (offer 'phone')");
        assertThatThrownBy(() -> Offers.offer().withVolume(Figure.assumed("volume", "5 unit/month", "plan")))
                .hasMessage("volume must be in 'unit/year', but was '5 unit/month' (offer 'phone')");
        assertThatThrownBy(() -> Offers.offer().withPrice(Figure.decided("price", "CNY 0/unit", "free")))
                .hasMessage("consumer price must be positive, but was 'CNY 0/unit' (offer 'phone')");
        assertThatThrownBy(() -> Offers.offer().withPrice(Figure.decided("price", "CNY 5", "bare")))
                .hasMessage(
                        "consumer price must be money per unit such as 'CNY 1999/unit', but was 'CNY 5' (offer 'phone')");
    }

    private static Tier.Builder tier() {
        return Tier.builder().id(Identifier.of("retailer"));
    }

    @Test
    void aServiceOutputIsGivenOnce() {
        ServiceLevel slow = ServiceLevel.of(ServiceOutput.WAITING_TIME, OutputLevel.LOW);
        Route direct = Route.of("direct").addOutputs(slow).build();

        assertThat(direct.output(ServiceOutput.WAITING_TIME)).isEqualTo(OutputLevel.LOW);
        assertThat(direct.output(ServiceOutput.TRIAL)).isEqualTo(OutputLevel.USUAL);
        assertThatThrownBy(() -> direct.withOutputs(slow, slow.pricedBy(Text.of("reach"))))
                .hasMessage("service output must be given once, but was 'waiting-time' twice (route 'direct')");
    }
}
