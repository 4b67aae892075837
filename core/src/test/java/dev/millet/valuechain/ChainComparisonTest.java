package dev.millet.valuechain;

import static dev.millet.valuechain.CostDriverClass.CAPACITY_USE;
import static dev.millet.valuechain.CostDriverClass.LINKAGES;
import static dev.millet.valuechain.CostDriverClass.LOCATION;
import static dev.millet.valuechain.CostDriverClass.SCALE;
import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.label;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import dev.millet.basics.Text;
import dev.millet.fact.Given;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChainComparisonTest {
    private final ChainComparison plants = ChainComparison.of(
            plant("own", "1000", "100000", "1").withRevenue(figure("own-price", "CNY 150/unit")),
            plant("rival", "500", "50000", "0.8").withRevenue(figure("rival-price", "CNY 120/unit")));

    @Test
    void theExampleOfTheComparisonCounts() {
        assertThat(number(plants.costGap())).isEqualByComparingTo("20");
        assertThat(parts(plants.gapParts()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("amounts", "66.666666667", "scale", "-68.333333333", "location", "21.666666667"));
        assertThat(number(plants.relativeCostPosition())).isEqualByComparingTo("1.25");
        assertThat(number(plants.premiumNeeded())).isEqualByComparingTo("20");
        assertThat(number(plants.premiumEarned())).isEqualByComparingTo("30");
        assertThat(number(plants.advantage())).isEqualByComparingTo("10");
        assertThat(plants.tree().read().value("own.against-rival.advantage").get())
                .isEqualByComparingTo("10");
        assertThat(label(plants.premiumNeeded(), Locale.CHINESE)).isEqualTo("own对比rival：所需溢价");
    }

    @Test
    void partsStandInPortersOrderAfterTheAmounts() {
        assertThat(plants.gapParts())
                .extracting(GapPart::cause)
                .containsExactly(Optional.empty(), Optional.of(SCALE), Optional.of(LOCATION));
        assertThat(plants.gapParts().get(0).label().in(Locale.ENGLISH)).isEqualTo("amounts that no driver explains");
        assertThat(label(plants.gapParts().get(2).amount(), Locale.ENGLISH)).isEqualTo("location");
    }

    @Test
    void spreadingCountsAsCapacityUseWhereADriverSaysSo() {
        CostDriver use = CostDriver.of(
                "use",
                CAPACITY_USE,
                new CostEffect.CapacityUse(figure("f", "1"), figure("u0", "1"), figure("u", "0.5")));
        ValueChain own = plant("own", "1000", "100000", "1");
        ValueChain slack = plant("rival", "500", "100000", "1");
        ValueChain known = slack.withActivities(slack.activities().get(0).withDrivers(use));
        assertThat(parts(ChainComparison.of(own, slack).gapParts())).containsEntry("scale", "-100");
        assertThat(parts(ChainComparison.of(own, known).gapParts()))
                .containsEntry("capacity use", "-100")
                .doesNotContainKey("scale");
    }

    @Test
    void whatOnlyOneChainDoesIsAllAmountWhereNoVolumeOrDriverActs() {
        ValueChain shop = ValueChain.of("shop", "CNY")
                .volume(Given.assumed("1000 unit/year", "plan"))
                .activity("sell", ActivityCategory.MARKETING_AND_SALES, Given.assumed("CNY 7/unit", "staff"))
                .build();
        ValueChain bare = ValueChain.of("bare", "CNY")
                .volume(figure("shop.volume", "1000 unit/year"))
                .build();
        assertThat(parts(ChainComparison.of(shop, bare).gapParts())).isEqualTo(Map.of("amounts", "7"));
        assertThat(parts(ChainComparison.of(bare, shop).activity("sell").gapParts()))
                .containsEntry("amounts", "-7");
        assertThat(why(ChainComparison.of(shop, bare).relativeCostPosition())).isEqualTo("the chain costs nothing");
        assertThat(ChainComparison.of(bare, shop).activity("sell").own()).isEmpty();
        assertThat(ChainComparison.of(bare, shop).activity("sell").isMoved()).isFalse();
    }

    @Test
    void costsOfTwoNamesAreSplitAsCostsOfOneName() {
        // ½ × (50,000 ÷ 500 + 50,000 ÷ 1,000) of more cost, and what twice the volume spreads of both
        Map<String, String> parts = Map.of("amounts", "75", "scale", "-75");
        ValueChain own = yearly("own", "1000", "site", "100000");
        assertThat(parts(ChainComparison.of(own, yearly("rival", "500", "site", "50000"))
                        .gapParts()))
                .isEqualTo(parts);
        assertThat(parts(ChainComparison.of(own, yearly("rival", "500", "shops", "50000"))
                        .gapParts()))
                .isEqualTo(parts);
    }

    @Test
    void whatLinkagesSaveHereAndNotThereIsTheirPart() {
        ValueChain linked = LinkageTest.chain(LinkageTest.linkage().withEffect(LinkageTest.inspection("CNY 1e6/year")));
        ValueChain plain = LinkageTest.chain().withId(Identifier.of("y"));
        ChainComparison comparison = ChainComparison.of(linked, plain);
        assertThat(number(comparison.costGap())).isEqualByComparingTo("-2");
        assertThat(parts(comparison.gapParts())).isEqualTo(Map.of("linkages", "-2"));
        assertThat(comparison.activity("research").isLeftOut()).isTrue();
        assertThat(comparison.activity("research").gapParts()).isEmpty();
        assertThat(ChainComparison.of(plain, linked).gapParts().get(0).cause()).contains(LINKAGES);
    }

    @Test
    void tellsWhatHasMovedToOtherHands() {
        Activity store = Activity.of("store", ActivityCategory.OUTBOUND_LOGISTICS)
                .addAssets(Asset.of("stock", Text.of("Stock"), figure("stock", "CNY 40e6")))
                .build();
        Activity dealers = store.withPerformer(Performer.PARTNER)
                .withAssets(store.assets().get(0).withHolder(Performer.PARTNER));
        ChainComparison comparison = ChainComparison.of(one("direct", store), one("dealer", dealers));
        assertThat(comparison.moved()).extracting(each -> each.id().text()).containsExactly("store");
        assertThat(number(comparison.activity("store").assetGap(Performer.OWN))).isEqualByComparingTo("40000000");
        assertThat(number(comparison.activity("store").assetGap(Performer.PARTNER)))
                .isEqualByComparingTo("-40000000");
        ValueChain other = one("other", dealers.withParty(PartyId.of("d-phone")));
        assertThat(ChainComparison.of(one("dealer", dealers), other).moved()).hasSize(1);
        assertThat(ChainComparison.of(one("dealer", dealers), one("twin", dealers))
                        .moved())
                .isEmpty();
        assertThat(number(ChainComparison.of(
                                one("a", store), ValueChain.of("b", "CNY").build())
                        .activity("store")
                        .assetGap(Performer.OWN)))
                .isEqualByComparingTo("40000000");
    }

    @Test
    void costThatNoActivityBearsIsPartOfTheGap() {
        SharedCost rent = SharedCost.builder()
                .id(Identifier.of("rent"))
                .amount(figure("rent", "CNY 5000/year"))
                .build();
        ValueChain own = plant("own", "1000", "100000", "1");
        ChainComparison comparison = ChainComparison.of(own.withSharedCosts(rent), own.withId(Identifier.of("before")));
        assertThat(number(comparison.costGap())).isEqualByComparingTo("5");
        assertThat(parts(comparison.gapParts())).containsEntry("amounts", "5");
    }

    @Test
    void aScenarioMovesTheParts() {
        assertThat(with(plants.costGap(), "own.amount", "CNY 90000/year").get()).isEqualByComparingTo("10");
    }

    @Test
    void chainsThatCannotBeComparedAreRefused() {
        ValueChain own = plant("own", "1000", "100000", "1");
        assertThatThrownBy(() -> ChainComparison.of(own, own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chains compared must have different ids, but was 'own' twice");
        assertThatThrownBy(
                        () -> ChainComparison.of(own, ValueChain.of("us", "USD").build()))
                .hasMessage(
                        "chains compared must be in one currency, but were 'CNY' and 'USD' (comparison of 'own' with"
                                + " 'us')");
        Activity left =
                Activity.of("make", ActivityCategory.OPERATIONS).leftOut(true).build();
        assertThatThrownBy(() -> ChainComparison.of(own, one("x", left)))
                .hasMessage(
                        "activity left out must be left out of both chains, but was 'make' in one (comparison of 'own'"
                                + " with 'x')");
        assertThatThrownBy(() -> plants.activity("sell"))
                .hasMessage("activity must be one of ['make'], but was 'sell' (comparison 'own.against-rival')");
    }

    /** One activity at a fixed amount a year and wages of a factor. */
    private static ValueChain plant(String id, String volume, String amount, String wages) {
        CostDriver place = CostDriver.of("wages", LOCATION, new CostEffect.Factor(figure(id + ".wages", wages)));
        return ValueChain.of(id, "CNY")
                .volume(figure(id + ".volume", volume + " unit/year"))
                .addActivities(Activity.of("make", ActivityCategory.OPERATIONS)
                        .cost("plant", Text.of("Plant"), figure(id + ".amount", "CNY " + amount + "/year"))
                        .addDrivers(place)
                        .build())
                .build();
    }

    private static ValueChain yearly(String id, String volume, String cost, String amount) {
        return ValueChain.of(id, "CNY")
                .volume(figure(id + ".volume", volume + " unit/year"))
                .addActivities(Activity.of("sell", ActivityCategory.MARKETING_AND_SALES)
                        .cost(cost, Text.of(cost), figure(id + ".amount", "CNY " + amount + "/year"))
                        .build())
                .build();
    }

    private static ValueChain one(String id, Activity activity) {
        return ValueChain.of(id, "CNY").addActivities(activity).build();
    }

    /** Each part as its label and its number, rounded to what a double would show. */
    private static Map<String, String> parts(List<GapPart> parts) {
        Map<String, String> all = new TreeMap<>();
        parts.forEach(part -> all.put(
                part.cause().map(cause -> cause.label().in(Locale.ENGLISH)).orElse("amounts"),
                number(part.amount())
                        .setScale(9, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()));
        return all;
    }
}
