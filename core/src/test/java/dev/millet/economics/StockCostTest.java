package dev.millet.economics;

import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.real;
import static dev.millet.economics.Inputs.why;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import org.junit.jupiter.api.Test;

/** Carrying cost, price erosion and Little's law. */
class StockCostTest {
    private static final Driver WEEKS = Driver.constant("52 week/year");
    private final PriceErosion weekly = PriceErosion.of(about("chips"), figure("d", "1 %/week"));

    @Test
    void holdingStockCostsCapitalStorageAndTheFallOfPrices() {
        CarryingCost cost = CarryingCost.builder()
                .subject(about("stock"))
                .unitsSold(figure("units", "120000 unit/year"))
                .unitCost(figure("cost", "CNY 1200/unit"))
                .stockDays(figure("days", "45 day"))
                .capitalRate(figure("k", "8 %/year"))
                .storageRate(figure("s", "3 %/year"))
                .erosionRate(figure("e", "30 %/year"))
                .daysInPeriod(Driver.constant("365 day/year"))
                .build();
        assertThat(real(cost.averageUnits())).isCloseTo(14794.52055, within(1e-5));
        assertThat(real(cost.averageValue())).isCloseTo(17753424.66, within(1e-2));
        assertThat(number(cost.rate())).isEqualByComparingTo("0.41");
        assertThat(real(cost.costPerPeriod())).isCloseTo(7278904.11, within(1e-2));
        assertThat(real(cost.costPerUnitSold())).isCloseTo(60.65753425, within(1e-8));
        assertThat(cost.costPerUnitSold().unit().toString()).isEqualTo("CNY/unit");
    }

    @Test
    void ratesCompound() {
        assertThat(real(weekly.compoundedOver(WEEKS))).isCloseTo(0.4070335536, within(1e-10));
        assertThat(weekly.compoundedOver(WEEKS).unit().toString()).isEqualTo("1/year");
        PriceErosion yearly = PriceErosion.of(about("chips"), figure("a", "50 %/year"));
        assertThat(real(yearly.splitOver(WEEKS))).isCloseTo(0.01324130574, within(1e-10));
        assertThat(yearly.splitOver(WEEKS).unit().toString()).isEqualTo("1/week");
        assertThat(number(weekly.decline())).isEqualByComparingTo("0.01");
    }

    @Test
    void fresherStockIsCheaper() {
        Driver six = figure("fewer", "6 week");
        assertThat(number(weekly.linearAdvantage(six))).isEqualByComparingTo("0.06");
        assertThat(real(weekly.compoundAdvantage(six))).isCloseTo(0.058519850599, within(1e-12));
        Driver share = figure("share", "80%");
        assertThat(real(weekly.marginEffect(weekly.compoundAdvantage(six), share)))
                .isCloseTo(0.046815880479, within(1e-12));
    }

    @Test
    void stockDaysLoseTheirShareOfTheFall() {
        PriceErosion yearly = PriceErosion.of(about("dell"), figure("a", "30 %/year"));
        Driver days = figure("days", "32 day");
        Driver year = Driver.constant("360 day/year");
        assertThat(real(yearly.obsolescence(days, year))).isCloseTo(0.0266666667, within(1e-9));
        assertThat(real(yearly.obsolescenceCost(days, year, figure("cogs", "CNY 3600/year"))))
                .isCloseTo(96, within(1e-12));
    }

    @Test
    void declinesThatAreNoneAreRefused() {
        Driver ratio = figure("d", "1%");
        assertThatThrownBy(() -> PriceErosion.of(about("chips"), ratio))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price decline must be per time such as '1/year', but was in '1' (erosion 'chips')");
        Driver all = figure("d", "100 %/year");
        assertThatThrownBy(() -> PriceErosion.of(about("chips"), all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price decline must be below 100 %, but was '1' (figure 'd')");
    }

    @Test
    void whatIsThereIsWhatFlowsTimesHowLongItStays() {
        Driver flow = figure("flow", "250 unit/day");
        Driver time = figure("time", "12 day");
        assertThat(number(LittlesLaw.ofFlow(about("stock"), flow, time).inventory()))
                .isEqualByComparingTo("3000");
        Driver held = figure("held", "3000 unit");
        assertThat(number(LittlesLaw.ofThroughput(about("stock"), held, flow).flowTime()))
                .isEqualByComparingTo("12");
        assertThat(number(LittlesLaw.ofFlowTime(about("stock"), held, time).throughput()))
                .isEqualByComparingTo("250");
        assertThat(why(LittlesLaw.ofThroughput(about("stock"), held, figure("none", "0 unit/day"))
                        .flowTime()))
                .isEqualTo("nothing flows through");
        assertThat(why(LittlesLaw.ofFlowTime(about("stock"), held, figure("no-time", "0 day"))
                        .throughput()))
                .isEqualTo("nothing stays");
    }
}
