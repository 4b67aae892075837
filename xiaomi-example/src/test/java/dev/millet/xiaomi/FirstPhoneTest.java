package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.FrameVerdict;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.channel.RoutePair;
import dev.millet.channel.RouteYear;
import dev.millet.driver.Driver;
import dev.millet.driver.Reading;
import dev.millet.fact.Basis;
import dev.millet.fact.Figure;
import dev.millet.json.MilletJson;
import dev.millet.scenario.sensitivity.Swing;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import dev.millet.scenario.sensitivity.SwitchingValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPhoneTest {
    private final CaseAnswers answers = FirstCase.ANSWERS;
    private final ChannelComparison comparison = answers.comparison();
    private final RoutePair pair = comparison.pair();

    @TestFactory
    Stream<DynamicTest> everyAnswerIsWhatTheIndependentDerivationFound() {
        return Oracle.read("first-case.properties").entrySet().stream()
                .map(answer -> DynamicTest.dynamicTest(
                        answer.getKey(),
                        () -> Oracle.assertNear(answers.reading().value(answer.getKey()), answer.getValue())));
    }

    @Test
    void everySwingOfTheProfitGapIsWhatTheIndependentDerivationFound() {
        TreeMap<String, String> expected = Oracle.read("swings.properties");
        for (Swing swing : answers.swingsOfOwnPrices().swings()) {
            String[] ends = expected.remove(swing.figure().id().text()).split(" ");
            Oracle.assertNear(swing.atLow(), ends[0]);
            Oracle.assertNear(swing.atHigh(), ends[1]);
        }
        assertThat(expected).isEmpty();
    }

    @Test
    void theFourWidestSwingsAreReachVolumeFixedCostAndRetailersMargin() {
        assertThat(answers.swingsOfOwnPrices().swings().stream()
                        .limit(4)
                        .map(swing -> swing.figure().id().text()))
                .containsExactly("reach", "volume", "fixed-direct", "margin-retailer");
    }

    @Test
    void twoOfFortyTwoInputsHaveASourceAndOneIsDecided() {
        List<Figure> inputs = comparison.tree().figures();
        assertThat(inputs).hasSize(42);
        assertThat(inputs).filteredOn(Figure::isAssumption).hasSize(39);
        assertThat(inputs.stream()
                        .filter(figure -> figure.evidence().isPresent())
                        .map(figure -> figure.id().text()))
                .containsExactlyInAnyOrder("price", "vat.goods.general");
        assertThat(inputs)
                .filteredOn(figure -> figure.basis() == Basis.DECIDED)
                .extracting(Figure::id)
                .containsExactly(Identifier.of("dealers-price"));
        assertThat(inputs)
                .filteredOn(figure -> figure.uncertainty().isPresent())
                .hasSize(35);
    }

    @Test
    void everyInputHasANameInBothLanguages() {
        assertThat(comparison.tree().figures()).allSatisfy(figure -> {
            if (figure.isAssumption()) {
                assertThat(figure.name().byLanguage()).containsKeys("en", "zh");
                assertThat(figure.reason()).isPresent();
            }
        });
    }

    @Test
    void noBreakEvenExistsForDealersAtTheDirectPrice() {
        assertThat(answers.value(comparison.breakEven(pair.other()).get(0)).why())
                .hasValueSatisfying(
                        reason -> assertThat(reason.in(Locale.ENGLISH)).contains("no volume breaks even"));
    }

    @Test
    void atTheSamePriceNothingInAnyRangeFlipsTheVerdict() {
        FrameVerdict frame = answers.verdict().samePrice();
        assertThat(frame.winner()).contains(pair.first());
        assertThat(frame.flips()).isEmpty();
        assertThat(frame.firmness()).isEqualTo(FrameVerdict.Firmness.ROBUST);
        Oracle.assertNear(frame.worstCase().orElseThrow().value(), "48.165856309471958787027280177965");
        assertThat(frame.flipsOutside().stream()
                        .filter(flip -> flip.figure().id().text().equals("acquisition"))
                        .map(SwitchingValue::value))
                .singleElement()
                .satisfies(value -> Oracle.assertNear(value, "407.70207800612315038182502197522"));
    }

    @Test
    void atOwnPricesThreeAssumptionsFlipTheVerdictInsideTheirRanges() {
        FrameVerdict frame = answers.verdict().ownPrices();
        assertThat(frame.firmness()).isEqualTo(FrameVerdict.Firmness.NARROW);
        Map<String, String> expected = Map.of(
                "reach", "1.382588085450453537453392568504",
                "volume", "347418.850590415895887219674091970828",
                "fixed-direct", "125594360.243883740312737956383419658987");
        assertThat(frame.flips().stream().map(flip -> flip.figure().id().text()))
                .containsExactly("reach", "volume", "fixed-direct");
        frame.flips()
                .forEach(flip -> Oracle.assertNear(
                        flip.value(), expected.get(flip.figure().id().text())));
    }

    @ParameterizedTest
    @CsvSource({
        "hardware, 1451.029534998931376642304878941777",
        "margin-retailer, 0.070730216487678415149291533252",
        "elasticity, -0.565782013534506722244365901451",
        "acquisition, 76.992950304854675390922445479275",
        "courier, 84.138056050281855260058608797085",
    })
    void outsideTheirRangesOtherAssumptionsFlipOwnPrices(String figure, String expected) {
        SwitchingValue flip = search(pair.profitGap(), figure);
        Oracle.assertNear(flip.value(), expected);
        assertThat(flip.insideRange()).isFalse();
    }

    @Test
    void directsPriceMovesAlongItsOwnDemandCurve() {
        Oracle.assertNear(search(pair.profitGap(), "price").value(), "1910.534796407783904778722738199651");
    }

    @Test
    void theLowPriceNeedsAnElasticityBeyondFour() {
        Oracle.assertNear(answers.elasticityOfOwnPrice().orElseThrow().value(), "-4.131198510627067197831152068404");
    }

    @ParameterizedTest
    @CsvSource({
        "2399, 576100.921713992432999189531861990117, 113.291921394242360379346680716544, 20267580.337972202507183567725422368766, 99500277.403099974278782245429042478906",
        "2799, 436463.367559392839925216769718127818, 364.576098618267650158061116965227, 114124111.734594405470094075666231408583, 5643746.006477771315871737488233439088",
        "2999, 385474.255248762524157103967071029498, 490.218187230280295047418335089568, 143966490.631990723817708089759697783496, -24198632.890918547031742276605232935825",
    })
    void dealersAtOtherPricesSellAndEarn(String price, String volume, String contribution, String profit, String gap) {
        Reading reading = answers.atDealersPrice(new BigDecimal(price));
        RouteYear year = comparison.atOwnPrice(pair.other());
        Oracle.assertNear(reading.value(year.volume()), volume);
        Oracle.assertNear(reading.value(year.unit().contribution()), contribution);
        Oracle.assertNear(reading.value(year.profit()), profit);
        Oracle.assertNear(reading.value(pair.profitGap()), gap);
    }

    @Test
    void directCoversEveryFunctionButShowAndTry() {
        assertThat(comparison.findings().ofKey("channel.function.uncovered"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().in(Locale.ENGLISH))
                        .contains("Direct")
                        .contains("show and try"));
    }

    @Test
    void theRoyaltysBaseDiffersByRoute() {
        assertThat(comparison.findings().ofKey("channel.base.differs"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().in(Locale.ENGLISH))
                        .contains("68.34")
                        .contains("53.76"));
    }

    @Test
    void storedAndReadBackTheNounsGiveTheSameAnswers() {
        Offer offer = MilletJson.readOrThrow(Offer.shape(), MilletJson.write(Offer.shape(), comparison.offer()));
        Route direct = MilletJson.readOrThrow(Route.shape(), MilletJson.write(Route.shape(), pair.first()));
        Route dealers = MilletJson.readOrThrow(Route.shape(), MilletJson.write(Route.shape(), pair.other()));
        assertThat(ChannelComparison.of(offer, direct, dealers).read().values())
                .isEqualTo(comparison.read().values());
    }

    private SwitchingValue search(Driver answer, String figure) {
        return SwitchingSearch.of(comparison.tree(), CaseAnswers.id(answer).text())
                .figure(figure)
                .nearest()
                .orElseThrow();
    }
}
