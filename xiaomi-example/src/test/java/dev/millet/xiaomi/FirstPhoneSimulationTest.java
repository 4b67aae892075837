package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.SimulatedAnswer;
import dev.millet.scenario.simulation.Simulation;
import dev.millet.scenario.simulation.VarianceAttribution;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first phone with all its ranges as PERT distributions, beside an independent simulation of 400,000 draws.
 *
 * <p>Tolerances are 4.5 standard errors of {@value #TRIALS} trials, and half of the last digit told: false-alarm rate 7e-6 for
 * each number.
 */
class FirstPhoneSimulationTest {
    private static final int TRIALS = 30_000;

    private final ChannelComparison comparison = FirstCase.ANSWERS.comparison();
    private final Driver direct = comparison.contribution(comparison.route("direct"));
    private final Driver dealers = comparison.contribution(comparison.route("dealers"));
    private final Driver profit =
            comparison.atOwnPrice(comparison.route("direct")).profit();
    private final Driver profitGap = comparison.pair().profitGap();

    @Test
    void contributionsAndTheirGapLieInTheSameNinetyPercentRanges() {
        Simulation simulation = simulate(Scenario.base(), direct, dealers, comparison.gap());

        within90(simulation, direct, 145, 339);
        within90(simulation, dealers, -269, -42);
        within90(simulation, comparison.gap(), 333, 464);
        assertThat(simulation.drawn()).hasSize(30);
    }

    @Test
    void theRetailersMarginIsFortyFourPercentOfTheGapsVariance() {
        VarianceAttribution attribution = simulate(Scenario.base(), comparison.gap())
                .attribution(comparison.gap().id().orElseThrow().text());

        assertThat(attribution.figures().get(0).figure().id().text()).isEqualTo("margin-retailer");
        assertThat(attribution.figures().get(0).share()).isCloseTo(0.44, within(0.025));
        assertThat(attribution.figures().get(0).rankCorrelation()).isPositive();
        // all that moves is assumed: no source's interview to repeat, all to hold for the first time
        assertThat(attribution.sources())
                .extracting(source -> source.source().in(Locale.ENGLISH))
                .containsExactly("assumption without source");
        assertThat(attribution.interactions()).isLessThan(0.05);
    }

    @ParameterizedTest
    @CsvSource({"2399, 0.96", "2599, 0.74", "2799, 0.47", "2999, 0.33"})
    void directWinsAtOwnPricesAsOften(String dealersPrice, double expected) {
        Figure price = Figure.decided("dealers-price", "CNY " + dealersPrice + "/unit", "a price to look at");
        SimulatedAnswer gap = simulate(Scenario.of("at-" + dealersPrice, Text.of(dealersPrice), price), profitGap)
                .answers()
                .get(0);

        double standardError = Math.sqrt(expected * (1 - expected) / TRIALS);
        assertThat(gap.probabilityAbove(0)).isCloseTo(expected, within(0.005 + 4.5 * standardError));
        assertThat(gap.failed()).isZero();
    }

    @Test
    void directLosesMoneyInFourOfAHundred() {
        assertThat(simulate(Scenario.base(), profit).answers().get(0).probabilityOfLoss())
                .isCloseTo(0.04, within(0.005 + 4.5 * Math.sqrt(0.04 * 0.96 / TRIALS)));
    }

    private static Simulation simulate(Scenario scenario, Driver... drivers) {
        return MonteCarlo.of(DriverTree.of(drivers))
                .seed(2011)
                .trials(TRIALS)
                .scenario(scenario)
                .run();
    }

    /** The quantiles 0.05 and 0.95: their standard error, √(p(1 − p)/n) ÷ density, from that of a normal of the same range. */
    private static void within90(Simulation simulation, Driver driver, double low, double high) {
        SimulatedAnswer answer = simulation.answer(driver.id().orElseThrow().text());
        double deviation = (high - low) / 3.29;
        double standardError = Math.sqrt(0.05 * 0.95 / TRIALS) / 0.103 * deviation;
        assertThat(answer.quantile(0.05)).isCloseTo(low, within(0.5 + 4.5 * standardError));
        assertThat(answer.quantile(0.95)).isCloseTo(high, within(0.5 + 4.5 * standardError));
        assertThat(answer.failed()).isZero();
    }
}
