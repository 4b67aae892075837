package dev.millet.channel;

import static dev.millet.channel.PriceRule.margin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Three routes: direct leaves 400 less a parcel of 150, dealers 200, carriers 300 a unit. */
class RankingTest {
    private static final Route DIRECT = Route.of("direct")
            .label(Text.of("Direct", "直销"))
            .bears(ChannelFunction.DELIVER, Given.assumed("CNY 150/unit", "80..200", "parcel"))
            .build();
    private static final Route DEALERS = Route.of("dealers")
            .label(Text.of("Dealers", "经销商"))
            .tier("retailer", margin("20%"))
            .build();
    private static final Route CARRIERS = Route.of("carriers")
            .label(Text.of("Carriers", "运营商"))
            .tier("carrier", margin("10%"))
            .build();

    @Test
    void theBestAndTheNextDecideWhereverTheyStandInTheComparison() {
        Verdict verdict =
                ChannelComparison.of(Offers.offer(), DIRECT, DEALERS, CARRIERS).verdict();
        FrameVerdict frame = verdict.samePrice();

        assertThat(frame.ranking()).containsExactly(CARRIERS, DIRECT, DEALERS);
        assertThat(frame.winner()).contains(CARRIERS);
        assertThat(frame.runnerUp()).contains(DIRECT);
        assertThat(frame.gap().get()).isEqualByComparingTo("50");
        assertThat(frame.firmness()).isEqualTo(FrameVerdict.Firmness.NARROW);
        assertThat(frame.flips()).hasSize(1);
        assertThat(frame.flips().get(0).value()).isEqualByComparingTo("100");
        assertThat(verdict.sameEarnings())
                .extracting(pair -> pair.first().id() + "-" + pair.other().id())
                .containsExactly("carriers-direct", "carriers-dealers");
        assertThat(verdict.equalContributionPrice().get())
                .isCloseTo(new BigDecimal("1228.5"), within(new BigDecimal("1e-25")));
    }

    @Test
    void theWordsSayWhichRoutesWereComparedAndHowTheyRank() {
        assertThat(ChannelComparison.of(Offers.offer(), DIRECT, DEALERS, CARRIERS)
                        .verdict()
                        .text(Locale.ENGLISH))
                .isEqualTo("""
                Compared: Direct, Dealers, Carriers.
                A, same price CNY 1170.00: a unit earns CNY 300.00 through Carriers, CNY 250.00 through Direct, CNY 200.00 through Dealers.
                Carriers leads Direct, the next, by CNY 50.00 a unit.
                Narrow: it flips with deliver below 100 (now 150; 80..200).
                B, same earnings: through Direct the price would have to be CNY 1228.50 (+5 %) for the same contribution a unit as Carriers.
                For the same total profit it would have to be CNY 1228.50.
                B, same earnings: through Dealers the price would have to be CNY 1316.25 (+12 %) for the same contribution a unit as Carriers.
                For the same total profit it would have to be CNY 1316.25.
                C, own prices: a year earns CNY 30.0 M through Carriers at CNY 1170.00, CNY 25.0 M through Direct at CNY 1170.00, CNY 20.0 M through Dealers at CNY 1170.00.
                Carriers leads Direct, the next, by CNY 5.0 M a year: a channel effect of CNY 5.0 M and a price effect of CNY 0.0 M.
                Narrow: it flips with deliver below 100 (now 150; 80..200).
                """);
    }

    @Test
    void theyReadInChineseToo() {
        assertThat(ChannelComparison.of(Offers.offer(), DIRECT, DEALERS, CARRIERS)
                        .verdict()
                        .text(Locale.CHINESE))
                .startsWith("""
                        比较的渠道：直销、经销商、运营商。
                        A 同价 CNY 1170.00：每件贡献依次为运营商 CNY 300.00、直销 CNY 250.00、经销商 CNY 200.00。
                        运营商每件领先其次的直销 CNY 50.00。
                        结论很窄：""")
                .contains("年利润依次为运营商（定价 CNY 1170.00）CNY 3000 万、");
    }

    @Test
    void aThirdRouteThatOvertakesFlipsTheVerdictToo() {
        // Dealers are third, but only their margin is uncertain: below 10 % they pass both others.
        Figure wide = Figure.assumed("dealers-margin", "20%", "5%..25%", "trade lore");
        Route dealers = Route.of("dealers").tier("retailer", margin(wide)).build();
        Route parcel = DIRECT.withCosts(Cost.of(
                "parcel", Text.of("Parcel"), ChannelFunction.DELIVER, Figure.assumed("parcel", "CNY 150/unit", "x")));
        FrameVerdict frame = ChannelComparison.of(Offers.offer(), parcel, dealers, CARRIERS)
                .verdict()
                .samePrice();

        assertThat(frame.runnerUp()).contains(parcel);
        assertThat(frame.flips()).hasSize(1);
        assertThat(frame.flips().get(0).figure()).isEqualTo(wide);
        assertThat(frame.flips().get(0).value()).isEqualByComparingTo("0.1");
    }

    @Test
    void aRouteThatLosesAndOneWithoutANumberAreNamed() {
        Route dear = DIRECT.withCosts(Cost.of(
                "parcel", Text.of("Parcel"), ChannelFunction.DELIVER, Figure.assumed("parcel", "CNY 450/unit", "x")));
        Route limited = DEALERS.withFixedCosts(Offers.fixed("force")
                .addSteps(Offers.step("force", "40000 unit/year", "CNY 2e6/year"))
                .build());
        Verdict verdict =
                ChannelComparison.of(Offers.offer(), dear, limited, CARRIERS).verdict();

        assertThat(verdict.ownPrices().ranking()).containsExactly(CARRIERS, dear);
        assertThat(verdict.text(Locale.ENGLISH))
                .contains("Through Direct the maker loses CNY 50.00 on every unit")
                .contains("Dealers is not ranked: the volume lies beyond the last step of Fixed cost.");
    }

    @Test
    void twoThatEarnTheSameLeaveTheVerdictOpen() {
        Route twin = CARRIERS.withId(Identifier.of("twin")).withLabel(Text.of("Twin"));
        Verdict verdict =
                ChannelComparison.of(Offers.offer(), DEALERS, CARRIERS, twin).verdict();

        assertThat(verdict.samePrice().firmness()).isEqualTo(FrameVerdict.Firmness.OPEN);
        assertThat(verdict.samePrice().winner()).isEmpty();
        assertThat(verdict.text(Locale.ENGLISH)).contains("No verdict: Carriers and Twin earn the same.");
    }

    @Test
    void withoutAVolumeTheYearIsNotRanked() {
        Verdict verdict = ChannelComparison.of(Offers.plain().build(), DIRECT, DEALERS, CARRIERS)
                .verdict();

        assertThat(verdict.ownPrices().ranking()).isEmpty();
        assertThat(verdict.ownPrices().gap().isDefined()).isFalse();
        assertThat(verdict.text(Locale.ENGLISH))
                .contains("Direct is not ranked: no volume is asked about.")
                .contains("No verdict: fewer than two routes have a number.");
    }

    @Test
    void aBaseThatDiffersIsFoundOnEveryRoute() {
        Offer royalty = Offers.plain()
                .addCosts(Cost.builder()
                        .id(Identifier.of("royalty"))
                        .amount(new Amount.Share(Figure.assumed("royalty", "4%", "3G"), PriceBase.NET_PRICE))
                        .build())
                .build();
        List<String> found = ChannelComparison.of(royalty, DIRECT, DIRECT.withId(Identifier.of("site")), DEALERS)
                .findings()
                .ofKey("channel.base.differs")
                .stream()
                .map(finding -> finding.message().in(Locale.ENGLISH))
                .toList();
        assertThat(found)
                .containsExactly(
                        "royalty of 0.04 is a share of maker's own net price: 40 CNY/unit on route 'Direct', 32 CNY/unit on route 'Dealers'");
    }
}
