package dev.millet.channel;

import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** CNY 1,000 ex VAT, bought by the retailer for 700, components of 600; everything lies 73 days, a fifth of a year. */
class PriceDeclineTest {
    private static final Given FIFTH = Given.assumed("73 day", "a fifth of a year");
    private static final Figure FALL = Figure.assumed("price-decline", "20 %/year", "rivals");
    private static final Offer OFFER = Offers.plain()
            .priceDecline(FALL)
            .componentDecline(Given.assumed("30 %/year", "memory"))
            .build();

    @Test
    void theMakersOwnGoodsAndComponentsAreLinesOfTheirOwn() {
        Route direct = Route.of("direct").stockDays(FIFTH).componentDays(FIFTH).build();
        PriceWaterfall unit = PriceWaterfall.of(OFFER, direct);

        // 73/365 x 20 % x 1,000 and 73/365 x 30 % x 600; capital 10 % of 600 twice for a fifth of a year.
        assertAmount(line(unit, "Price decline on goods held"), "40");
        assertAmount(line(unit, "Component-cost decline on what is bought early"), "36");
        assertAmount(unit.capital().maker(), "240");
        assertAmount(unit.capital().cashConversionCycle(), "146");
        assertAmount(unit.contribution(), "300");
        assertThat(unit.contribution().explain().text()).contains("Callioni et al. 2005");
    }

    @Test
    void whatIsProtectedThePayerBearsAndTheRestTheTier() {
        Tier retailer = retailer(Optional.of("50%"));
        PriceWaterfall unit =
                PriceWaterfall.of(OFFER, Route.of("dealers").addTiers(retailer).build());

        assertAmount(unit.decline().onStockOf(retailer).orElseThrow(), "28");
        assertAmount(unit.decline().madeGoodTo(retailer).orElseThrow(), "14");
        assertAmount(unit.decline().borneBy(retailer).orElseThrow(), "14");
        assertAmount(line(unit, "Price protection"), "14");
        assertAmount(unit.contribution(), "86");
        assertAmount(unit.profit(retailer), "286");
        assertThat(unit.profit(retailer).explain().text())
                .contains("Price decline on goods held, not made good = 14 CNY/unit");
    }

    @Test
    void aTierWithoutProtectionBearsAll() {
        Tier retailer = retailer(Optional.empty());
        PriceWaterfall unit =
                PriceWaterfall.of(OFFER, Route.of("dealers").addTiers(retailer).build());

        assertAmount(unit.profit(retailer), "272");
        assertAmount(unit.contribution(), "100");
        assertThat(unit.lines()).noneMatch(line -> line.step() == WaterfallStep.RISK);
    }

    @Test
    void aTierAboveMakesGoodWhatItPromised() {
        Tier wholesaler = Tier.builder()
                .id(Identifier.of("wholesaler"))
                .priceRule(margin("20%").of(Identifier.of("dealers.wholesaler")))
                .build();
        Tier retailer = retailer(Optional.of("100%"));
        PriceWaterfall unit = PriceWaterfall.of(
                OFFER, Route.of("dealers").addTiers(wholesaler, retailer).build());

        assertAmount(unit.profit(wholesaler), "112");
        assertAmount(unit.profit(retailer), "300");
        assertThat(unit.decline().borneBy(wholesaler)).isEmpty();
        assertThat(unit.lines()).noneMatch(line -> line.step() == WaterfallStep.RISK);
    }

    @Test
    void withoutADeclineOfTheOfferNothingIsCountedBeyondTheProtection() {
        Tier retailer = retailer(Optional.of("50%"));
        PriceWaterfall unit = PriceWaterfall.of(
                Offers.offer(),
                Route.of("dealers").stockDays(FIFTH).addTiers(retailer).build());

        assertThat(unit.decline().onMakersStock()).isEmpty();
        assertThat(unit.decline().ofComponents()).isEmpty();
        assertThat(unit.decline().borneBy(retailer)).isEmpty();
        assertAmount(unit.profit(retailer), "300");
    }

    @Test
    void anAgentHoldsNoGoods() {
        Tier agent = Tier.builder()
                .id(Identifier.of("agent"))
                .title(Title.AGENT)
                .priceRule(PriceRule.commission("5%", PriceBase.CONSUMER_PRICE_EX_VAT)
                        .of(Identifier.of("shop.agent")))
                .build();
        PriceDecline decline = PriceWaterfall.of(
                        OFFER, Route.of("shop").addTiers(agent).build())
                .decline();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decline.madeGoodTo(agent))
                .withMessage("price decline must be asked of a tier that takes title, but was 'agent' (route 'shop')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offers.plain()
                        .priceDecline(Given.assumed("20%", "rivals"))
                        .build())
                .withMessage("price decline must be in '1/year', but was '0.2' (offer 'phone')");
    }

    @Test
    void aDeclineWithoutDaysIsAFinding() {
        Route direct = Route.of("direct").build();
        Route dealers =
                Route.of("dealers").addTiers(retailer(Optional.of("50%"))).build();

        assertThat(messages("channel.decline.no-days", direct, dealers))
                .containsExactly(
                        "a decline of 0.2/year is stated, but route 'direct' says no days over which anything lies",
                        "a decline of 0.3/year is stated, but route 'direct' says no days over which anything lies",
                        "a decline of 0.3/year is stated, but route 'dealers' says no days over which anything lies");
        Route held = Route.of("direct").stockDays(FIFTH).componentDays(FIFTH).build();
        assertThat(messages("channel.decline.no-days", held, held.withId(Identifier.of("other"))))
                .isEmpty();
    }

    @Test
    void aProtectionWithoutACutOrOfAnotherFallIsAFinding() {
        Route direct = Route.of("direct").build();
        Figure none = Figure.assumed("fall", "0 %/year", "price list");
        Figure slow = Figure.assumed("fall", "12 %/year", "contract");

        assertThat(messages("channel.protection.no-cut", direct, dealers(none)))
                .containsExactly(
                        "tier 'retailer' on route 'dealers' is protected against a price cut, but its price does not fall");
        assertThat(messages("channel.protection.no-cut", direct, dealers(FALL))).isEmpty();
        assertThat(messages("channel.protection.differs", direct, dealers(slow)))
                .containsExactly(
                        "the price protection of 'retailer' counts a fall of 0.12/year, the offer one of 0.2/year");
        assertThat(messages("channel.protection.differs", direct, dealers(FALL)))
                .isEmpty();
        assertThat(messages("channel.protection.differs", direct, dealers(none)))
                .isEmpty();
        assertThat(ChannelComparison.of(Offers.offer(), direct, dealers(slow))
                        .findings()
                        .ofKey("channel.protection.differs"))
                .isEmpty();
    }

    private static Route dealers(Figure fall) {
        Tier retailer = retailer(Optional.empty())
                .withPriceProtection(new PriceProtection(fall, Figure.assumed("protected", "50%", "contract")));
        return Route.of("dealers").addTiers(retailer).build();
    }

    private static Tier retailer(Optional<String> share) {
        Tier.Builder retailer = Tier.builder()
                .id(Identifier.of("retailer"))
                .priceRule(margin("30%").of(Identifier.of("dealers.retailer")))
                .stockDays(FIFTH.as(Identifier.of("dealers.retailer.stock-days")));
        share.ifPresent(part ->
                retailer.priceProtection(new PriceProtection(FALL, Figure.assumed("protected", part, "contract"))));
        return retailer.build();
    }

    private static List<String> messages(String key, Route first, Route other) {
        return ChannelComparison.of(OFFER, first, other).findings().ofKey(key).stream()
                .map(finding -> finding.message().in(Locale.ENGLISH))
                .toList();
    }

    private static Driver line(PriceWaterfall unit, String label) {
        return unit.lines().stream()
                .filter(line -> line.label().in(Locale.ENGLISH).equals(label))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private static void assertAmount(Driver driver, String expected) {
        assertThat(driver.value().get()).isEqualByComparingTo(expected);
    }
}
