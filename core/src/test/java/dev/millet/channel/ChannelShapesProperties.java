package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.fact.Figure;
import dev.millet.json.MilletJson;
import dev.millet.json.Parsed;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Offers and routes are stored as JSON and come back equal; trees are rebuilt from them. */
class ChannelShapesProperties {
    @Provide
    Arbitrary<Route> routes() {
        return ChannelNouns.of(Route.shape());
    }

    @Provide
    Arbitrary<Offer> offers() {
        return ChannelNouns.of(Offer.shape());
    }

    @Property(tries = 300)
    void everyRouteComesBackFromJson(@ForAll("routes") Route route) {
        assertRoundTrip(Route.shape(), route);
    }

    @Property(tries = 300)
    void everyOfferComesBackFromJson(@ForAll("offers") Offer offer) {
        assertRoundTrip(Offer.shape(), offer);
    }

    @Test
    void theGeneratorStatesAndOmitsEveryAttributeThatTheShapesHave() {
        ChannelNouns nouns = new ChannelNouns(new Random(20111020));
        ChannelNouns.Reach reach = new ChannelNouns.Reach().of(Route.shape()).of(Offer.shape());
        for (int i = 0; i < 300; i++) {
            nouns.noun(Route.shape());
            nouns.noun(Offer.shape());
        }
        assertThat(nouns.told()).containsExactlyElementsOf(reach.all);
        Set<String> mayBeLeftOut = new TreeSet<>(reach.all);
        mayBeLeftOut.removeAll(reach.required);
        mayBeLeftOut.removeIf(name -> name.indexOf('.') < 0);
        // No JSON need list them, but a fixed cost without a step is refused.
        mayBeLeftOut.remove("fixed-cost.steps");
        assertThat(nouns.silent()).containsExactlyElementsOf(mayBeLeftOut);
        assertThat(reach.all).hasSizeGreaterThan(100);
    }

    @Test
    void theWorkedCaseComesBackFromJson() {
        assertRoundTrip(Offer.shape(), FirstCase.phone());
        assertRoundTrip(Route.shape(), FirstCase.direct());
        assertRoundTrip(Route.shape(), FirstCase.dealers());
    }

    @Test
    void everyAttributeComesBackFromJson() {
        Figure ratio = Figure.assumed("ratio", "10%", "contract");
        Figure money = Figure.assumed("money", "CNY 5/unit", "contract");
        Route route = FirstCase.dealers()
                .withRebates(Rebate.builder()
                        .id(Identifier.of("bonus"))
                        .label(Text.of("Bonus", "奖励"))
                        .rate(ratio)
                        .base(PriceBase.CONSUMER_PRICE_EX_VAT)
                        .onSellOut(true)
                        .payer(Identifier.of("national"))
                        .payee(Identifier.of("retailer"))
                        .threshold(new RebateThreshold(Figure.assumed("least", "5 unit/year", "contract"), false))
                        .probability(ratio)
                        .payDays(Figure.assumed("days", "90 day", "contract"))
                        .build())
                .withFixedCosts(Offers.fixed("site")
                        .addSteps(Offers.step("a", "5 unit/year", "CNY 5"), Offers.last("b", "CNY 6"))
                        .life(Figure.assumed("life", "3 year", "plan"))
                        .addFunctions(ChannelFunction.STORE)
                        .avoidable(false)
                        .allocation(ratio)
                        .addRamp(new BigDecimal("0.5"), BigDecimal.ONE)
                        .build())
                .withOutputs(ServiceLevel.of(ServiceOutput.LOT_SIZE, OutputLevel.HIGH)
                        .pricedBy(Text.of("reach")));
        Tier agent = Tier.builder()
                .id(Identifier.of("agent"))
                .title(Title.AGENT)
                .own(true)
                .showsCustomerData(true)
                .priceRule(new PriceRule.Commission(ratio, PriceBase.INVOICE_PRICE))
                .addOwnCosts(new Amount.PerUnit(money))
                .taxpayer(Taxpayer.SMALL_SCALE)
                .fundedBy(Text.of("carrier"))
                .build();
        assertRoundTrip(Tier.shape(), agent);
        Tier reseller = route.tiers().get(2).withReturnRight(new ReturnRight(ratio, money));
        assertRoundTrip(Tier.shape(), reseller);
        assertRoundTrip(
                Route.shape(),
                route.withTiers(route.tiers().get(0), route.tiers().get(2), agent));
        assertRoundTrip(Offer.shape(), FirstCase.phone().withPriceResponse(new PriceResponse.Linear(ratio)));
        assertRoundTrip(Offer.shape(), Offers.offer());
        Figure fall = Figure.assumed("fall", "12 %/year", "rivals");
        assertRoundTrip(Offer.shape(), Offers.offer().withPriceDecline(fall).withComponentDecline(fall));
        assertRoundTrip(
                Route.shape(), FirstCase.direct().withComponentDays(Figure.assumed("ahead", "20 day", "orders")));
    }

    @Test
    void aBrokenRouteTellsAllItsProblemsAtOnceWithTheirPlaces() {
        Parsed<Route> parsed = MilletJson.read(Route.shape(), """
                {"schemaVersion": "1", "type": "route", "id": "dealers",
                 "tiers": [
                   {"id": "retailer", "priceRule": {"type": "margn", "rate": "12%"}},
                   {"id": "agent", "taxpayer": "smal-scale"}],
                 "outputs": [{"output": "trail", "level": "low"}]}""".getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "3:45 json.value.unknown: type must be one of 'margin', 'markup', 'commission', 'fixed-fee', but was 'margn' (/tiers/0/priceRule/type); did you mean 'margin'?",
                        "4:4 json.member.missing: priceRule must be given, but was missing (/tiers/1)",
                        "4:32 json.value.unknown: taxpayer must be one of 'general', 'small-scale', but was 'smal-scale' (/tiers/1/taxpayer); did you mean 'small-scale'?",
                        "5:25 json.value.unknown: output must be one of 'waiting-time', 'distance', 'variety', 'lot-size', 'trial', 'after-sales', but was 'trail' (/outputs/0/output); did you mean 'trial'?");
    }

    private static <T> void assertRoundTrip(Shape<T> shape, T value) {
        byte[] bytes = MilletJson.write(shape, value);
        T again = MilletJson.readOrThrow(shape, bytes);
        assertThat(again).isEqualTo(value);
        assertThat(MilletJson.write(shape, again)).isEqualTo(bytes);
    }
}
