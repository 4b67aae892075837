package dev.millet.channel;

import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import dev.millet.json.MilletJson;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What cannot be is refused where it is given, as a value and as an end of a range. */
class BoundsTest {
    @Test
    void aVolumeOrASupplyLimitIsNotNegative() {
        refuses(
                () -> Offers.plain().volume(given("-5 unit/year")).build(),
                "volume must not be negative, but was '-5 unit/year' (offer 'phone')");
        refuses(
                () -> Offers.plain().volume(given("5 unit/year", "-1..9")).build(),
                "volume must not be negative, but was '-1 unit/year' (low end of its range, offer 'phone')");
        refuses(
                () -> Offers.plain().supplyLimit(given("-5 unit/year")).build(),
                "supply limit must not be negative, but was '-5 unit/year' (offer 'phone')");
        refuses(
                () -> Offers.plain().supplyLimit(given("5 unit/month")).build(),
                "supply limit must be in 'unit/year', but was '5 unit/month' (offer 'phone')");
        refuses(
                () -> Offers.plain().warrantyClaims(given("-1%")).build(),
                "share of warranty claims must not be negative, but was '-0.01' (offer 'phone')");
    }

    @Test
    void aPriceIsPositiveThroughoutItsRange() {
        refuses(
                () -> Offers.plain().build().withPrice(Figure.assumed("price", "CNY 5/unit", "0..9", "guess")),
                "consumer price must be positive, but was 'CNY 0/unit' (low end of its range, offer 'phone')");
        refuses(
                () -> Route.of("direct").ownPrice(given("CNY 0/unit")).build(),
                "own price must be positive, but was 'CNY 0/unit' (route 'direct')");
    }

    @Test
    void reachIsARatioOfZeroOrMoreAndMayBeAboveOne() {
        assertThat(Route.of("dealers").reach(given("1", "0..2.5")).build().reach())
                .isPresent();
        refuses(
                () -> Route.of("dealers").reach(given("-0.1")).build(),
                "reach must not be negative, but was '-0.1' (route 'dealers')");
        refuses(
                () -> Route.of("dealers").reach(given("1", "-0.1..2")).build(),
                "reach must not be negative, but was '-0.1' (low end of its range, route 'dealers')");
        refuses(
                () -> Route.of("dealers").reach(given("5 unit")).build(),
                "reach must be a ratio, but was '5 unit' (route 'dealers')");
    }

    @Test
    void daysAreNotNegative() {
        refuses(
                () -> Route.of("direct").stockDays(given("-1 day")).build(),
                "days of stock must not be negative, but was '-1 day' (route 'direct')");
        refuses(
                () -> Route.of("direct").prepaidDays(given("-1 day")).build(),
                "days paid ahead must not be negative, but was '-1 day' (route 'direct')");
        refuses(
                () -> tier("shop").creditDays(figure("-1 day")).build(),
                "days of credit must not be negative, but was '-1 day' (tier 'shop')");
        refuses(
                () -> tier("shop").stockDays(figure("-1 day")).build(),
                "days of stock must not be negative, but was '-1 day' (tier 'shop')");
    }

    @Test
    void whatIsProtectedOrSentBackIsAShareOfTheWhole() {
        Figure decline = figure("12 %/year");
        Figure half = figure("50%");
        refuses(
                () -> new PriceProtection(decline, figure("1.2")),
                "share of a price protection must be a ratio from 0 to 1, but was '1.2' (given)");
        refuses(
                () -> new PriceProtection(decline, Figure.assumed("share", "50%", "0..1.2", "guess")),
                "share of a price protection must be a ratio from 0 to 1, but was '1.2' (high end of its range, share)");
        refuses(
                () -> new PriceProtection(decline, Figure.assumed("share", "50%", "-0.2..1", "guess")),
                "share of a price protection must be a ratio from 0 to 1, but was '-0.2' (low end of its range, share)");
        refuses(
                () -> new PriceProtection(half, half),
                "decline of a price protection must be in '1/year', but was '0.5' (given)");
        refuses(
                () -> new PriceProtection(figure("-12 %/year"), half),
                "decline of a price protection must not be negative, but was '-0.12/year' (given)");
        refuses(
                () -> new ReturnRight(figure("-5%"), figure("CNY 60/unit")),
                "share of a return right must be a ratio from 0 to 1, but was '-0.05' (given)");
        refuses(
                () -> new ReturnRight(figure("5%"), figure("CNY -60/unit")),
                "loss of a return right must not be negative, but was 'CNY -60/unit' (given)");
        refuses(
                () -> tier("shop").badDebt(figure("2 day")).build(),
                "bad debt must be a ratio from 0 to 1, but was '2 day' (tier 'shop')");
    }

    @Test
    void ratesStayWhereThePriceExistsThroughoutTheirRanges() {
        refuses(
                () -> new Returns(Figure.assumed("returns", "2%", "0..1.5", "guess"), true),
                "share of returns must be a ratio from 0 to below 1, but was '0.02' in the range '0..1.5' (returns)");
        refuses(
                () -> new PriceRule.Margin(Figure.assumed("margin", "20%", "0..1", "guess"), PriceBase.OWN_PRICE, true),
                "margin must be below 100 %, but was '1' (high end of its range, margin)");
        refuses(
                () -> new PriceRule.Markup(Figure.assumed("markup", "20%", "-1.5..1", "guess"), true),
                "mark-up must be above -100 %, but was '-1.5' (low end of its range, markup)");
    }

    @Test
    void namesBelowARouteAreOneWord() {
        refuses(() -> tier("a.b").build(), "id of a tier must be one word without dots, but was 'a.b' (tier 'a.b')");
        Cost cost = Cost.of("a.b", Text.of("A"), ChannelFunction.STORE, figure("CNY 5/unit"));
        refuses(
                () -> Route.of("direct").addCosts(cost).build(),
                "id of a cost must be one word without dots, but was 'a.b' (route 'direct')");
        refuses(
                () -> Route.of("direct")
                        .addRebates(Rebate.of("a.b", Text.of("A"), figure("5%")))
                        .build(),
                "id of a rebate must be one word without dots, but was 'a.b' (route 'direct')");
        refuses(
                () -> Route.of("direct")
                        .addFixedCosts(FixedCost.of("a.b", Text.of("A"), figure("CNY 5/year")))
                        .build(),
                "id of a fixed cost must be one word without dots, but was 'a.b' (route 'direct')");
    }

    @Test
    void aFileIsToldItsPlace() {
        assertThat(MilletJson.read(Tier.shape(), """
                        {"schemaVersion": "1", "type": "tier", "id": "a.b",
                         "priceRule": {"type": "margin", "rate":
                           {"id": "rate", "value": "0.1", "unit": "1", "basis": "assumed"}}}""".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("id of a tier must be one word without dots, but was 'a.b'");
    }

    @Test
    void aVolumeOfZeroIsLegalAndEarnsNothingAtAnyPrice() {
        Offer offer = Offers.plain().volume(given("0 unit/year")).build();
        Route direct = Route.of("direct").fixed(given("CNY 5e6/year")).build();
        Route dealers = Route.of("dealers").tier("shop", margin("20%")).build();
        ChannelComparison comparison = ChannelComparison.of(offer, direct, dealers);

        assertThat(comparison.atSamePrice(direct).profit().value().get()).isEqualByComparingTo("-5000000");
        assertThat(comparison.verdict().text(Locale.ENGLISH))
                .contains("The same total profit is not reached through dealers: at a volume of zero no price earns"
                        + " anything.")
                .doesNotContain("no volume is asked about");
    }

    private static Tier.Builder tier(String id) {
        return Tier.builder().id(Identifier.of(id)).priceRule(margin("5%").of(Identifier.of("chain.shop")));
    }

    private static Figure figure(String quantity) {
        return given(quantity).as(Identifier.of("given"));
    }

    private static Given given(String quantity) {
        return Given.assumed(quantity, "guess");
    }

    private static Given given(String quantity, String range) {
        return Given.assumed(quantity, range, "guess");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
