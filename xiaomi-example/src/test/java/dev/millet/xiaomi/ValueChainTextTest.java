package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.business.ChannelActivities;
import dev.millet.business.RouteAsChain;
import dev.millet.channel.ChannelComparison;
import dev.millet.driver.Driver;
import dev.millet.fact.Fact;
import dev.millet.fact.Figure;
import dev.millet.finding.Severity;
import dev.millet.valuechain.ChainComparison;
import dev.millet.valuechain.GapPart;
import dev.millet.valuechain.Performer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first phone activity by activity, and Xiaomi's chain against a traditional maker's: exact, cited, and honest. */
class ValueChainTextTest {
    private static final ChannelComparison COMPARISON = FirstCase.PHONE.comparison();
    private static final PhoneActivities PHONE = PhoneActivities.of(COMPARISON);
    private static final TwoMakers MAKERS = TwoMakers.load();
    private static final ValueChainText TEXT = new ValueChainText(PHONE, MAKERS);
    private static final String ENGLISH = TEXT.in(Locale.ENGLISH);
    private static final String CHINESE = TEXT.in(Locale.CHINESE);

    @Test
    void bothFramesAgreeWithTheComparisonToTheCent() {
        for (ChannelActivities frame : List.of(PHONE.samePrice(), PHONE.ownPrices())) {
            for (RouteAsChain chain : frame.chains()) {
                assertThat(cents(chain.accounts().marginPerYear()))
                        .isEqualTo(cents(chain.year().profit()));
            }
        }
        assertThat(cents(PHONE.samePrice().chains().get(0).accounts().marginPerYear()))
                .isEqualTo("119767857.74");
        assertThat(cents(PHONE.ownPrices().chains().get(1).accounts().marginPerYear()))
                .isEqualTo("74173497.50");
    }

    @ParameterizedTest
    @CsvSource({
        "store, 35.00, 0.00",
        "deliver, 28.43, 4.00",
        "take-orders, 30.00, 45.00",
        "carry-risk, 0.00, 18.53",
        "finance, 1.38, 26.67",
        "licences, 68.34, 53.76",
        "bring-information, 10.00, 11.25",
    })
    void anActivityCosts(String activity, String direct, String dealers) {
        ChainComparison compared = PHONE.samePrice().compared();
        assertThat(cents(compared.own().activity(activity).costPerUnit())).isEqualTo(direct);
        assertThat(cents(compared.other().activity(activity).costPerUnit())).isEqualTo(dealers);
    }

    @Test
    void stockIsWithDealersAndNobodyShowsThePhoneOnTheSite() {
        assertThat(cents(PHONE.samePrice().compared().activity("store").assetGap(Performer.PARTNER)))
                .isEqualTo("-182221846.66");
        assertThat(PHONE.samePrice().moves().get(0).isLost()).isTrue();
        assertThat(PHONE.samePrice().moves().stream()
                        .filter(move -> move.isLost())
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"x-volume, F066", "x-warehouses, F028", "x-outlets, F030", "x-events, F126"})
    void whatIsCitedIsTheFactOfTheDocument(String figure, String fact) {
        Figure cited = MAKERS.inputs().stream()
                .filter(each -> each.id().text().equals(figure))
                .findFirst()
                .orElseThrow();
        Fact known = FirstCase.FILES.fact(fact);
        assertThat(cited.value()).isEqualByComparingTo(known.toFigure("known").value());
        assertThat(cited.evidence()).isEqualTo(known.evidence());
    }

    @Test
    void allOtherInputsAreAssumptionsWithARangeAndAReasonInBothLanguages() {
        List<Figure> assumed =
                MAKERS.inputs().stream().filter(Figure::isAssumption).toList();
        assertThat(assumed).hasSize(43).allSatisfy(figure -> {
            assertThat(figure.uncertainty()).as(figure.id().text()).isPresent();
            assertThat(figure.reason().orElseThrow().byLanguage())
                    .as(figure.id().text())
                    .containsKeys("en", "zh");
        });
        assertThat(MAKERS.inputs()).hasSize(47);
    }

    @Test
    void theGapBetweenTheMakersIsSplitWithoutARest() {
        ChainComparison compared = MAKERS.compared();
        BigDecimal sum = compared.gapParts().stream()
                .map(GapPart::amount)
                .map(part -> part.value().get())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.setScale(10, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(compared.costGap().value().get().setScale(10, RoundingMode.HALF_EVEN));
        assertThat(cents(compared.costGap())).isEqualTo("-77.17");
        assertThat(cents(compared.advantage())).isEqualTo("-243.35");
        assertThat(compared.moved().stream().map(each -> each.id().text()))
                .containsExactly("operations", "outbound-logistics", "marketing-and-sales", "service");
    }

    @Test
    void noRuleFindsAnErrorAndWhatHasNoDriverIsSaid() {
        assertThat(Stream.of(MAKERS.xiaomi(), MAKERS.traditional())
                        .flatMap(chain -> chain.findings().ofSeverity(Severity.ERROR).stream()))
                .isEmpty();
        assertThat(MAKERS.xiaomi().findings().ofKey("valuechain.activity.without-driver"))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FIRST PHONE, ACTIVITY BY ACTIVITY (same price 1999)",
                "Dealers at 2599: margin of the chain 74.2 M a year, profit of the route 74.2 M.",
                "research and development",
                "nobody on 'Direct': no saving, buyers go without",
                "CNY 182.2 M (Dealers), CNY 0.0 M (Direct) of tiers' money tied up",
                "46 of 49 inputs are assumptions; which function is which activity is a choice of the reader",
                "43 of 47 inputs are assumptions",
                "the placing is concluded",
                "\"富士康代小米生产手机\" 000-P L475",
                "margin -243.35. The cheaper chain does not pay for the lower price",
            })
    void theTextSays(String words) {
        assertThat(ENGLISH.replaceAll("\\n +", " ")).contains(words);
    }

    @Test
    void theTextIsWholeInBothLanguages() {
        assertThat(ENGLISH).doesNotContainPattern("\\{[0-9]");
        assertThat(CHINESE)
                .doesNotContainPattern("\\{[0-9]")
                .doesNotContainPattern("[a-z]{3,} [a-z]{3,} [a-z]{3,}")
                .contains("取消经销商后，何种职能转到谁手中")
                .contains("47项输入中有43项为带区间与理由的假设");
        assertThat(CHINESE.lines().count()).isGreaterThan(60);
        assertThat(Stream.concat(ENGLISH.lines(), CHINESE.lines()))
                .allSatisfy(line -> assertThat(Wrapping.columns(line)).as(line).isLessThanOrEqualTo(170));
        assertThat(TEXT.in(Locale.ENGLISH)).isEqualTo(ENGLISH);
    }

    private static String cents(Driver driver) {
        return driver.value().get().setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
