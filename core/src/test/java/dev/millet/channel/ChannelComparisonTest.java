package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.driver.Driver;
import dev.millet.driver.Reading;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The worked case against values that were derived a second time, outside this library. */
class ChannelComparisonTest {
    private final ChannelComparison comparison = FirstCase.comparison();
    private final Route direct = comparison.route("direct");
    private final Route dealers = comparison.route("dealers");
    private final Reading reading = comparison.read();

    @Test
    void aPhoneKeptEarnsDirectWhatItLosesThroughDealersAtTheSamePrice() {
        assertNumber(comparison.atSamePrice(direct).unit().priceExVat(), "1708.547008547008547008547008547009");
        assertNumber(comparison.atSamePrice(dealers).unit().invoicePrice(), "1385.645292307692307692307692307692");
        assertNumber(comparison.pocketPrice(direct), "1662.501956325327161847570720389022");
        assertNumber(comparison.pocketPrice(dealers), "1264.870781511755532139093782929399");
        assertNumber(comparison.contribution(direct), "249.709822176340220982457266443081");
        assertNumber(comparison.contribution(dealers), "-137.992255829782929399367755532139");
        assertNumber(comparison.gap(), "387.702078006123150381825021975220");
    }

    @Test
    void netCostOfDistributionIsNinetyAgainstFourHundredNinetyThree() {
        assertNumber(comparison.atSamePrice(direct).unit().distributionCost(), "90.495306028787984145747861762047");
        assertNumber(comparison.atSamePrice(dealers).unit().distributionCost(), "492.776227035253014869453225617609");
    }

    @Test
    void everyTierHasItsOwnProfit() {
        PriceWaterfall unit = comparison.atSamePrice(dealers).unit();
        Map<String, String> profits = Map.of(
                "retailer", "68.34188034188034188034188034188",
                "province", "25.559863247863247863247863247863",
                "national", "24.537468717948717948717948717949");
        profits.forEach((tier, profit) -> assertNumber(unit.profit(dealers.tier(tier)), profit));
    }

    @Test
    void sameContributionAndSameProfitNeedHigherPricesThroughDealers() {
        assertRounded(comparison.pair().equalContributionPrice(), "2616.15");
        assertRounded(comparison.pair().equalProfitPrices().get(0), "2832.65");
        assertRounded(comparison.pair().equalProfitPrices().get(1), "15865.56");
        assertRounded(comparison.zeroContributionPrice(dealers), "2218.66");
        assertRounded(comparison.zeroContributionPrice(direct), "1692.49");
    }

    @Test
    void atOwnPricesTheGapIsAChannelEffectAndAPriceEffect() {
        assertRounded(comparison.atOwnPrice(dealers).unit().contribution(), "238.93");
        assertWhole(comparison.atOwnPrice(dealers).volume(), "498772");
        assertMillions(comparison.atOwnPrice(direct).profit(), "119.8");
        assertMillions(comparison.atOwnPrice(dealers).profit(), "74.2");
        assertMillions(comparison.pair().channelEffect(), "214.2");
        assertMillions(comparison.pair().priceEffect(), "-168.6");
        assertMillions(comparison.pair().firstAtOtherPrice().profit(), "288.4");
    }

    @Test
    void breakEvenExistsWhereAUnitEarnsAndIsUndefinedWhereItLoses() {
        assertWhole(comparison.breakEven(direct).get(0), "320372");
        assertWhole(comparison.atOwnPrice(dealers).breakEven().get(0), "188337");
        assertThat(reading.value(comparison.breakEven(dealers).get(0))
                        .why()
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .isEqualTo("each unit contributes nothing or loses money, so no volume breaks even");
    }

    @Test
    void bothRoutesLoseWhereTheyEarnTheSame() {
        assertWhole(comparison.indifferenceVolume(dealers), "90276");
        assertMillions(comparison.pair().profitAtIndifference().get(0), "-57.5");
        assertWhole(comparison.pair().matchingVolume().get(0), "617411");
    }

    @Test
    void cashTiedUpIsTwentyTimesAsMuchThroughDealers() {
        assertRounded(comparison.atSamePrice(direct).unit().capital().maker(), "11.53");
        assertRounded(comparison.atSamePrice(dealers).unit().capital().maker(), "222.29");
        assertRounded(comparison.atSamePrice(direct).unit().capital().cashConversionCycle(), "7.00");
        assertRounded(comparison.atSamePrice(dealers).unit().capital().cashConversionCycle(), "55.00");
    }

    @Test
    void theDoubleReadingAgreesWithTheDecimalOneToTwelveDigits() {
        var workspace = comparison.tree().program().workspace().run();
        List<Driver> answers = comparison.tree().answers();
        for (int i = 0; i < answers.size(); i++) {
            double exact = reading.value(answers.get(i))
                    .asNumber()
                    .map(BigDecimal::doubleValue)
                    .orElse(Double.NaN);
            double read = workspace.answer(i);
            if (Double.isNaN(exact)) {
                assertThat(read).as(answers.get(i).id().toString()).isNaN();
            } else {
                assertThat(read)
                        .as(answers.get(i).id().toString())
                        .isCloseTo(exact, org.assertj.core.data.Offset.offset(1e-12 * Math.max(1, Math.abs(exact))));
            }
        }
    }

    @Test
    void aHigherDealersPriceFlipsTheVerdictOnlyAboveTheEqualProfitPrice() {
        Driver gap = comparison.pair().profitGap();
        assertMillionsAt(gap, "2399", "99.5");
        assertMillionsAt(gap, "2799", "5.6");
        assertMillionsAt(gap, "2999", "-24.2");
    }

    @Test
    void movingThePriceMovesDemandAlongItsOwnCurve() {
        Figure price = comparison.offer().price().withValue(new BigDecimal("2599"));
        BigDecimal volume = comparison
                .tree()
                .read(List.of(price))
                .value(comparison.atSamePrice(direct).volume())
                .get();
        assertThat(volume.setScale(0, java.math.RoundingMode.HALF_EVEN)).isEqualTo("498772");
    }

    @Test
    void aComparisonNeedsTwoRoutesOfDifferentNames() {
        assertThatThrownBy(() -> ChannelComparison.of(FirstCase.phone(), FirstCase.direct()))
                .hasMessage("a comparison must have at least two routes, but was '1'");
        assertThatThrownBy(() -> ChannelComparison.of(FirstCase.phone(), FirstCase.direct(), FirstCase.direct()))
                .hasMessage("routes must have different ids, but was 'direct' twice");
    }

    private void assertNumber(Driver driver, String expected) {
        BigDecimal number = reading.value(driver).get();
        assertThat(number.subtract(new BigDecimal(expected)).abs())
                .as(driver.id() + " = " + number)
                .isLessThan(new BigDecimal("1e-26"));
    }

    private void assertRounded(Driver driver, String expected) {
        assertThat(reading.value(driver).get().setScale(2, java.math.RoundingMode.HALF_EVEN))
                .isEqualTo(expected);
    }

    private void assertWhole(Driver driver, String expected) {
        assertThat(reading.value(driver).get().setScale(0, java.math.RoundingMode.CEILING))
                .isBetween(new BigDecimal(expected), new BigDecimal(expected).add(BigDecimal.ONE));
    }

    private void assertMillions(Driver driver, String expected) {
        assertThat(millions(reading, driver)).isEqualTo(expected);
    }

    private void assertMillionsAt(Driver driver, String dealersPrice, String expected) {
        Figure price = dealers.ownPrice().orElseThrow().withValue(new BigDecimal(dealersPrice));
        assertThat(millions(comparison.tree().read(List.of(price)), driver)).isEqualTo(expected);
    }

    private static BigDecimal millions(Reading reading, Driver driver) {
        return reading.value(driver).get().movePointLeft(6).setScale(1, java.math.RoundingMode.HALF_EVEN);
    }
}
