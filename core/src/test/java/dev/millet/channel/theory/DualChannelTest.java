package dev.millet.channel.theory;

import static dev.millet.channel.Asked.figure;
import static dev.millet.channel.Asked.real;
import static dev.millet.channel.Asked.why;
import static dev.millet.channel.Asked.with;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DualChannelTest {
    private static DualChannel channel(String theta, String retailCost, String directCost, boolean arbitrage) {
        return DualChannel.of(
                about("dual"),
                figure("theta", theta),
                figure("retail-cost", retailCost),
                figure("direct-cost", directCost),
                arbitrage);
    }

    @Test
    void aDirectChannelThatSellsNothingRaisesTheMakersProfit() {
        DualChannel dual = channel("0.8", "0.1", "0.3", true);
        assertThat(dual.best()).isEqualTo(DualRegime.THREAT);
        DualChannelOutcome best = dual.optimum();
        assertThat(real(best.directPrice())).isCloseTo(0.5, within(1e-12));
        assertThat(real(best.retailPrice())).isCloseTo(0.625, within(1e-12));
        assertThat(real(best.directDemand())).isZero();
        assertThat(real(best.manufacturerProfit())).isCloseTo(0.16875, within(1e-12));
        assertThat(real(dual.in(DualRegime.RETAIL_ONLY).retailPrice())).isCloseTo(0.775, within(1e-12));
        assertThat(real(dual.gainFromDirect())).isCloseTo(0.0675, within(1e-12));
        assertThat(best.retailPrice().label().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("dual: best regime: consumer price");
        assertThat(DualRegime.THREAT.label().in(Locale.CHINESE)).isEqualTo("直销仅作威胁");
    }

    @Test
    void aRegimeThatDoesNotExistSaysWhy() {
        DualChannel dual = channel("0.8", "0.1", "0.3", true);
        assertThat(why(dual.in(DualRegime.BOTH).manufacturerProfit()))
                .isEqualTo("at these prices only one of both channels sells");
        assertThat(why(dual.in(DualRegime.THREAT_BOUND).retailPrice()))
                .isEqualTo("the retailer's way to buy direct does not bind here");
        assertThat(why(dual.in(DualRegime.DIRECT_ONLY).manufacturerProfit()))
                .isEqualTo("the retailer would buy direct and sell at a profit");
        assertThat(why(dual.in(DualRegime.RETAIL_ONLY).directPrice()))
                .isEqualTo("the direct channel is priced out of reach");
        assertThat(why(channel("0.8", "0.5", "0.9", true)
                        .in(DualRegime.DIRECT_ONLY)
                        .directPrice()))
                .isEqualTo("direct handling costs more than buyers would pay");
        assertThat(why(channel("0.604", "0.062", "0.202", true)
                        .in(DualRegime.THREAT)
                        .retailPrice()))
                .isEqualTo("the wholesale price would be above the direct price, so the retailer would buy direct");
        assertThat(why(channel("0.9", "0.1", "0", true).optimum().retailPrice()))
                .isEqualTo("the retailer sells nothing");
    }

    @Test
    void whereTheRetailerCouldBuyDirectTheWholesalePriceIsBoundToTheDirectPrice() {
        DualChannelOutcome bound = channel("0.7", "0.1", "0.1", true).in(DualRegime.BOTH);
        assertThat(real(bound.wholesalePrice())).isCloseTo(0.4, within(1e-12));
        assertThat(real(bound.directPrice())).isCloseTo(0.4, within(1e-12));
        DualChannelOutcome free = channel("0.7", "0.1", "0.1", false).in(DualRegime.BOTH);
        assertThat(real(free.wholesalePrice())).isCloseTo(0.45, within(1e-12));
        assertThat(real(free.manufacturerProfit())).isGreaterThan(real(bound.manufacturerProfit()));
        assertThat(why(channel("0.604", "0.062", "0.202", false)
                        .in(DualRegime.THREAT_BOUND)
                        .retailPrice()))
                .isEqualTo("the retailer's way to buy direct does not bind here");
    }

    @Test
    void aScenarioMayChangeTheRegime() {
        DualChannel dual = channel("0.8", "0.1", "0.3", true);
        assertThat(with(dual.bestIndex(), "theta", "0.3").get().intValueExact())
                .isEqualTo(List.of(DualRegime.values()).indexOf(DualRegime.RETAIL_ONLY));
        assertThat(why(with(dual.bestIndex(), "theta", "1")))
                .isEqualTo("acceptance of the direct channel must be above 0 and below 1");
    }

    @Test
    void inputsOutsideThePreconditionsAreRefusedByName() {
        assertThatThrownBy(() -> channel("1", "0.1", "0.1", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("acceptance of the direct channel must be above 0 and below 1, but was '1'"
                        + " (figure 'theta')");
        assertThatThrownBy(() -> channel("0.5", "1", "0.1", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "retailer's cost of handling must be from 0 to below 1, but was '1' (figure 'retail-cost')");
    }

    @Test
    void rivalsChargeLessThanTheyWouldTogether() {
        DifferentiatedBertrand rivals = DifferentiatedBertrand.of(
                about("rivals"),
                figure("A", "10 unit"),
                figure("k", "1 unit^2/CNY"),
                figure("d", "0.5"),
                figure("c1", "CNY 2/unit"),
                figure("c2", "CNY 2/unit"));
        assertThat(real(rivals.firstPrice())).isCloseTo(8, within(1e-12));
        assertThat(real(rivals.firstQuantity())).isCloseTo(6, within(1e-12));
        assertThat(real(rivals.firstJointPrice())).isCloseTo(11, within(1e-12));
        assertThat(real(rivals.jointProfit())).isCloseTo(81, within(1e-12));
        assertThat(real(rivals.costOfRivalry())).isCloseTo(9, within(1e-12));
        assertThat(why(with(rivals.firstProfit(), "c1", "CNY 40/unit")))
                .isEqualTo("at these costs one channel sells nothing and is no rival");
        assertThatThrownBy(() -> DifferentiatedBertrand.of(
                        about("rivals"),
                        figure("A", "10 unit"),
                        figure("k", "1 unit^2/CNY"),
                        figure("d", "1"),
                        figure("c1", "CNY 2/unit"),
                        figure("c2", "CNY 2/unit")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "share that changes to the other channel must be from 0 to below 1, but was '1' (figure 'd')");
    }

    @Test
    void whatANewRouteTakesIsCountedAgainstIt() {
        Cannibalisation direct = Cannibalisation.of(
                about("direct"),
                figure("n", "100000 unit/year"),
                figure("own", "CNY 298.5/unit"),
                figure("other", "CNY 120/unit"),
                figure("fixed", "CNY 10000000/year"));
        assertThat(real(direct.incrementalProfit(figure("rate", "60%")))).isEqualTo(12_650_000);
        assertThat(real(direct.uncappedBreakEvenRate())).isCloseTo(1.654166667, within(1e-9));
        assertThat(real(direct.breakEvenRate())).isEqualTo(1);
        assertThat(why(with(direct.breakEvenRate(), "fixed", "CNY 50000000/year")))
                .isEqualTo("it loses even if it takes nothing from the other route");
        assertThat(why(with(direct.breakEvenRate(), "other", "CNY -5/unit")))
                .isEqualTo("the other route earns nothing on a unit, so what is taken costs nothing");
        assertThatThrownBy(() -> direct.incrementalProfit(figure("rate", "120%")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannibalisation rate must be from 0 to 1, but was '1.2' (figure 'rate')");
    }
}
