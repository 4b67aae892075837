package dev.millet.channel;

import static dev.millet.channel.PriceRule.commission;
import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one tier grants the next is that tier's loss and no business of the maker's; CNY 1,000 ex VAT, 700, 560. */
class TierTermsTest {
    private static final Tier WHOLESALER = tier("wholesaler", "20%").build();
    private static final Tier RETAILER = tier("retailer", "30%").build();

    private static Tier.Builder tier(String id, String margin) {
        return Tier.builder()
                .id(Identifier.of(id))
                .priceRule(margin(margin).of(Identifier.of("chain").child(id)));
    }

    private static Route chain(Tier retailer) {
        return Route.of("chain").addTiers(WHOLESALER, retailer).build();
    }

    private static Rebate.Builder rebate() {
        return Rebate.builder()
                .id(Identifier.of("bonus"))
                .label(Text.of("Bonus"))
                .rate(Figure.assumed("bonus", "5%", "guess"));
    }

    private static Tier.Builder generous() {
        return tier("retailer", "30%")
                .stockDays(Figure.assumed("stock-days", "73 day", "guess"))
                .priceProtection(new PriceProtection(
                        Figure.assumed("decline", "10 %/year", "guess"), Figure.assumed("share", "50%", "guess")))
                .returnRight(new ReturnRight(
                        Figure.assumed("sent-back", "5%", "guess"), Figure.assumed("loss", "CNY 60/unit", "guess")))
                .badDebt(Figure.assumed("bad-debt", "1%", "guess"));
    }

    @Test
    void termsOfTheSecondTierAreTheFirstOnesLoss() {
        PriceWaterfall plain = PriceWaterfall.of(Offers.offer(), chain(RETAILER));
        PriceWaterfall granted =
                PriceWaterfall.of(Offers.offer(), chain(generous().build()));
        assertAmount(plain.profit(WHOLESALER), "140");
        // 140 − 73/365 × 10 % × 700 × 50 % − 5 % × 60 − 1 % × 700 × 1.17
        assertAmount(granted.profit(WHOLESALER), "121.81");
        assertAmount(granted.profit(generous().build()), "300");
        assertAmount(granted.pocketPrice(), "560");
        assertThat(granted.profit(WHOLESALER).explain().text())
                .contains("Price protection = 7 CNY/unit")
                .contains("Bad debt = 8.19 CNY/unit");
    }

    @Test
    void aRebateThatATierPaysPassesTheMakerBy() {
        Route route = chain(RETAILER)
                .withRebates(rebate().payer(Identifier.of("wholesaler"))
                        .payee(Identifier.of("retailer"))
                        .payDays(Figure.assumed("pay-days", "73 day", "contract"))
                        .build());
        PriceWaterfall waterfall = PriceWaterfall.of(Offers.offer(), route);
        assertAmount(waterfall.pocketPrice(), "560");
        assertAmount(waterfall.profit(WHOLESALER), "112");
        assertAmount(waterfall.profit(RETAILER), "328");
        assertThat(waterfall.lines()).noneMatch(line -> line.step() == WaterfallStep.REBATE);
    }

    @Test
    void nobodyPaysARebateToHimselfOrFromOutsideTheRoute() {
        Identifier retailer = Identifier.of("retailer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rebate().payer(retailer).payee(retailer).build())
                .withMessage("payer of a rebate must be another than its payee, but was 'retailer' (bonus)");
        Rebate foreign = rebate().payer(Identifier.of("carrier")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain(RETAILER).withRebates(foreign))
                .withMessage("tier must be one of ['wholesaler', 'retailer'], but was 'carrier' (route 'chain')");
    }

    @Test
    void anAgentHasNoTermsOfOneWhoTakesTitle() {
        Figure days = Figure.assumed("days", "30 day", "guess");
        Figure share = Figure.assumed("share", "1%", "guess");
        Figure loss = Figure.assumed("loss", "CNY 60/unit", "guess");
        List<Tier.Builder> refused = List.of(
                agent().stockDays(days),
                agent().creditDays(days),
                agent().badDebt(share),
                agent().priceProtection(new PriceProtection(Figure.assumed("decline", "1 %/year", "guess"), share)),
                agent().returnRight(new ReturnRight(share, loss)));
        List<String> terms = List.of("stock days", "credit days", "bad debt", "price protection", "return right");
        for (int i = 0; i < refused.size(); i++) {
            Tier.Builder builder = refused.get(i);
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage(terms.get(i)
                            + " must be a term of a tier that takes title, but was 'agent' (tier 'broker')");
        }
    }

    private static Tier.Builder agent() {
        return Tier.builder()
                .id(Identifier.of("broker"))
                .title(Title.AGENT)
                .priceRule(commission("5%", PriceBase.CONSUMER_PRICE_EX_VAT).of(Identifier.of("chain.broker")));
    }

    private static void assertAmount(Driver driver, String expected) {
        assertThat(driver.value().get()).isEqualByComparingTo(expected);
    }
}
