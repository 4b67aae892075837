package dev.millet.channel;

import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.scenario.search.Existence;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Route DIRECT = Route.of("direct").build();

    @Test
    void theWorkedCaseReadsAsAPersonWouldSayIt() {
        assertThat(FirstCase.comparison().verdict().text(Locale.ENGLISH)).isEqualTo("""
                A, same price CNY 1999.00: Direct earns CNY 387.70 more a unit than Dealers.
                Through Dealers the maker loses CNY 137.99 on every unit: no firm would choose that.
                No value in any range flips it, nor all at their worst together (CNY 48.17 left).
                B, same earnings: through Dealers the price would have to be CNY 2616.15 (+31 %) for the same contribution a unit as Direct.
                For the same total profit it would have to be CNY 2832.65.
                C, own prices: Direct at CNY 1999.00 earns CNY 119.8 M a year, Dealers at CNY 2599.00 earns CNY 74.2 M.
                The gap of CNY 45.6 M is a channel effect of CNY 214.2 M and a price effect of CNY -168.6 M.
                Narrow: it flips with reach above 1.383 (now 1; 0.4..2.5); volume below 347419 (now 800000; 300000..2500000); fixed direct above 125594360 (now 80000000; 40000000..150000000).
                """);
    }

    @Test
    void theWorkedCaseReadsInChineseToo() {
        assertThat(FirstCase.comparison().verdict().text(Locale.CHINESE))
                .contains("A 同价 CNY 1999.00：直销每件比经销商多赚 CNY 387.70。")
                .contains("结论很窄");
    }

    @Test
    void theDataSaysWhatTheWordsSay() {
        Verdict verdict = FirstCase.comparison().verdict();
        assertThat(verdict.samePrice().firmness()).isEqualTo(FrameVerdict.Firmness.ROBUST);
        assertThat(verdict.samePrice().winner().orElseThrow().id().text()).isEqualTo("direct");
        assertThat(verdict.samePrice().flips()).isEmpty();
        assertThat(verdict.samePrice().worstCase().orElseThrow().exhaustive()).isTrue();
        assertThat(verdict.ownPrices().firmness()).isEqualTo(FrameVerdict.Firmness.NARROW);
        assertThat(verdict.ownPrices().flips())
                .extracting(flip -> flip.figure().id().text())
                .containsExactly("reach", "volume", "fixed-direct");
        assertThat(verdict.ownPrices().flipsOutside().get(0).figure().id().text())
                .isEqualTo("margin-retailer");
        assertThat(verdict.toString()).isEqualTo(verdict.text(Locale.ENGLISH));
    }

    @Test
    void theOtherRouteCanWin() {
        Route dealers = Route.of("dealers").tier("retailer", margin("20%")).build();
        Route costly = DIRECT.withCosts(Cost.of(
                "courier",
                Text.of("Courier"),
                ChannelFunction.DELIVER,
                Figure.assumed("courier", "CNY 300/unit", "250..350", "x")));
        Verdict verdict = ChannelComparison.of(Offers.offer(), costly, dealers).verdict();
        assertThat(verdict.samePrice().winner().orElseThrow()).isEqualTo(dealers);
        assertThat(verdict.samePrice().firmness()).isEqualTo(FrameVerdict.Firmness.ROBUST);
        assertThat(verdict.samePrice().worstCase().orElseThrow().value().get()).isEqualByComparingTo("-50");
        assertThat(verdict.text(Locale.ENGLISH))
                .startsWith("A, same price CNY 1170.00: dealers earns CNY 100.00 more a unit than direct.")
                .contains("nor all at their worst together (CNY 50.00 left)");
    }

    @Test
    void assumptionsThatFlipOnlyTogetherLeaveAClearVerdict() {
        Figure margin = Figure.assumed("margin", "20%", "12%..25%", "trade lore");
        Route dealers = Route.of("dealers").tier("retailer", margin(margin)).build();
        Route courier = DIRECT.withCosts(Cost.of(
                "courier",
                Text.of("Courier"),
                ChannelFunction.DELIVER,
                Figure.assumed("courier", "CNY 90/unit", "60..150", "x")));
        Verdict verdict = ChannelComparison.of(Offers.offer(), courier, dealers).verdict();
        assertThat(verdict.samePrice().firmness()).isEqualTo(FrameVerdict.Firmness.CLEAR);
        assertThat(verdict.text(Locale.ENGLISH))
                .contains("No single value in any range flips it; all at their worst together do (CNY -30.00).");
    }

    @Test
    void aWorstCornerWithoutAValueDoesNotFlipTheVerdict() {
        Route dealers = Route.of("dealers")
                .tier("retailer", margin("20%"))
                .addFixedCosts(Offers.fixed("force")
                        .addSteps(Offers.step("force", "150000 unit/year", "CNY 2e6/year"))
                        .build())
                .build();
        assertThat(ChannelComparison.of(Offers.offer(), DIRECT, dealers)
                        .verdict()
                        .text(Locale.ENGLISH))
                .contains(
                        "with all at their worst together it cannot be told: the volume lies beyond the last step of");
    }

    @Test
    void withoutARangeNothingWasTested() {
        Route dealers = Route.of("dealers").tier("retailer", margin("20%")).build();
        assertThat(ChannelComparison.of(Offers.offer(), DIRECT, dealers)
                        .verdict()
                        .text(Locale.ENGLISH))
                .contains("than dealers.\nNo figure behind it has a range, so nothing was tested.\n");
    }

    @Test
    void routesThatEarnTheSameLeaveTheVerdictOpen() {
        Verdict verdict = ChannelComparison.of(Offers.offer(), DIRECT, DIRECT.withId(Identifier.of("shop")))
                .verdict();
        assertThat(verdict.samePrice().winner()).isEmpty();
        assertThat(verdict.samePrice().firmness()).isEqualTo(FrameVerdict.Firmness.OPEN);
        assertThat(verdict.text(Locale.ENGLISH))
                .contains("There is no difference to judge.")
                .contains("no verdict: both earn the same.");
        assertThat(verdict.ownPrices().gap().get()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void aPartOfARangeWithoutAVerdictIsToldThoughASingleAssumptionFlipsIt() {
        // Dealers win while the volume is small; beyond 150,000 the last step of their fixed cost ends.
        Route dealers = Route.of("dealers")
                .tier("retailer", margin("20%"))
                .addFixedCosts(Offers.fixed("force")
                        .addSteps(Offers.step("force", "150000 unit/year", "CNY 2e6/year"))
                        .build())
                .build();
        Route site = Route.of("direct")
                .addFixedCosts(FixedCost.of("site", Text.of("Site"), Figure.assumed("site", "CNY 18e6/year", "guess")))
                .build();
        Verdict verdict = ChannelComparison.of(Offers.offer(), site, dealers).verdict();
        assertThat(verdict.ownPrices().firmness()).isEqualTo(FrameVerdict.Firmness.NARROW);
        assertThat(verdict.ownPrices().existence().orElseThrow().extent()).isEqualTo(Existence.Extent.NOT_EVERYWHERE);
        assertThat(verdict.text(Locale.ENGLISH))
                .contains("In part of the ranges there is nothing to judge, so with volume at 200000: the volume lies"
                        + " beyond the last step of Fixed cost.");
        assertThat(verdict.text(Locale.CHINESE)).contains("在部分区间内无从判断，例如volume为 200000时：销量超出");
    }

    @Test
    void anAnswerThatExistsAllOverItsRangesSaysNothingOfIt() {
        assertThat(FirstCase.comparison()
                        .verdict()
                        .ownPrices()
                        .existence()
                        .orElseThrow()
                        .extent())
                .isEqualTo(Existence.Extent.EVERYWHERE);
        assertThat(FirstCase.comparison().verdict().text(Locale.ENGLISH)).doesNotContain("ranges there is");
    }
}
