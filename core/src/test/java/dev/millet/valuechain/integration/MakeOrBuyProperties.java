package dev.millet.valuechain.integration;

import static dev.millet.valuechain.Inputs.approximate;
import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.real;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.json.MilletJson;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of make or buy and of moves into another stage, each held against plain bookkeeping. */
class MakeOrBuyProperties {
    @Provide
    Arbitrary<Sourcing> sourcings() {
        return Arbitraries.randomValue(MakeOrBuyProperties::sourcing).dontShrink();
    }

    @Provide
    Arbitrary<IntegrationMove> moves() {
        return Arbitraries.randomValue(MakeOrBuyProperties::move).dontShrink();
    }

    @Property(tries = 60)
    void everySourcingAndMoveComesBackFromJson(
            @ForAll("sourcings") Sourcing sourcing, @ForAll("moves") IntegrationMove move) {
        byte[] bytes = MilletJson.write(Sourcing.shape(), sourcing);
        assertThat(MilletJson.readOrThrow(Sourcing.shape(), bytes)).isEqualTo(sourcing);
        byte[] moved = MilletJson.write(IntegrationMove.shape(), move);
        assertThat(MilletJson.readOrThrow(IntegrationMove.shape(), moved)).isEqualTo(move);
    }

    /** A second way to the break-even: halving the interval in which the two costs change places. */
    @Property(tries = 60)
    void bookingBothYearsFindsTheSameBreakEven(@ForAll("sourcings") Sourcing sourcing) {
        Optional<Double> answer =
                MakeOrBuy.of(sourcing).breakEvenVolume().value().asNumber().map(Number::doubleValue);
        double most = sourcing.capacity().map(MakeOrBuyProperties::of).orElse(1e15);
        boolean crosses = advantage(sourcing, 0) < 0 && advantage(sourcing, most) >= 0;
        assertThat(answer.isPresent()).isEqualTo(crosses);
        if (crosses) {
            double low = 0;
            double high = most;
            for (int i = 0; i < 200; i++) {
                double middle = (low + high) / 2;
                if (advantage(sourcing, middle) < 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            assertThat(answer.orElseThrow()).isCloseTo(high, within(1e-6 * Math.max(1, high)));
        }
    }

    /** A second way to regret and to what knowing is worth: a table of costs, and expected cost with and without knowing. */
    @Property(tries = 60)
    void aTableOfCostsFindsTheSameRegretsAndWorthOfKnowing(@ForAll("sourcings") Sourcing sourcing) {
        MakeOrBuy decision = MakeOrBuy.of(sourcing);
        double weights = 0;
        double making = 0;
        double buying = 0;
        double knowing = 0;
        double worstMaking = 0;
        double worstBuying = 0;
        for (DemandCase each : sourcing.cases()) {
            double weight = of(each.weight().orElseThrow());
            double make = made(sourcing, of(each.volume()));
            double buy = bought(sourcing, of(each.volume()));
            weights += weight;
            making += weight * make;
            buying += weight * buy;
            knowing += weight * Math.min(make, buy);
            worstMaking = Math.max(worstMaking, make - Math.min(make, buy));
            worstBuying = Math.max(worstBuying, buy - Math.min(make, buy));
        }
        double scale = 1 + making / weights + buying / weights;
        near(decision.expectedCost(SourcingChoice.MAKE), making / weights, scale);
        near(decision.expectedCost(SourcingChoice.BUY), buying / weights, scale);
        near(decision.worstRegret(SourcingChoice.MAKE), worstMaking, scale);
        near(decision.worstRegret(SourcingChoice.BUY), worstBuying, scale);
        near(decision.minimaxRegret(), Math.min(worstMaking, worstBuying), scale);
        near(decision.valueOfPerfectInformation(), (Math.min(making, buying) - knowing) / weights, scale);
    }

    /** A second way to present value: discounting year by year what is paid and saved. */
    @Property(tries = 60)
    void discountingYearByYearFindsTheSamePresentValue(@ForAll("moves") IntegrationMove move) {
        double rate = of(move.investment().costOfCapital());
        int waiting = move.rampUp().map(MakeOrBuyProperties::of).orElse(0.0).intValue();
        int life = (int) of(move.investment().life());
        double cost = move.runningCost().map(MakeOrBuyProperties::of).orElse(0.0)
                + move.lostFlexibility().map(MakeOrBuyProperties::of).orElse(0.0);
        double saved = (of(move.stagePrice()) - of(move.stageCost())) * of(move.volume());
        double worth = -of(move.investment().capital());
        for (int year = 1; year <= waiting + life; year++) {
            worth += ((year > waiting ? saved : 0) - cost) / Math.pow(1 + rate, year);
        }
        near(VerticalIntegration.of(move).netPresentValue(), worth, 1e8 + Math.abs(saved) * life);
    }

    @Property(tries = 60)
    void atBreakEvenNothingIsGainedAndATransferPriceOnlyShares(@ForAll("moves") IntegrationMove move) {
        VerticalIntegration integration = VerticalIntegration.of(move);
        integration
                .breakEvenVolume()
                .value()
                .asNumber()
                .filter(even -> even.signum() > 0)
                .ifPresent(even -> {
                    String volume = even.toPlainString() + " unit/year";
                    double gain = with(integration.yearlyGain(), "volume", volume)
                            .get()
                            .doubleValue();
                    assertThat(gain).isCloseTo(0, within(1e-3));
                });
        if (move.transferPrice().isPresent()) {
            near(
                    integration.stageProfit().plus(integration.gainOfTheRest()).named("both", Text.of("both")),
                    real(integration.yearlySaving()),
                    1e9);
        }
    }

    /** A second way to the lowest cash: the account, day by day until the stage works. */
    @Property(tries = 60)
    void keepingTheAccountDayByDayFindsTheSameLowestCash(@ForAll("moves") IntegrationMove move) {
        double flow = of(move.cashFlow().orElseThrow())
                - move.runningCost().map(MakeOrBuyProperties::of).orElse(0.0);
        double account = of(move.cash().orElseThrow()) - of(move.investment().capital());
        double lowest = account;
        double days = 365 * move.rampUp().map(MakeOrBuyProperties::of).orElse(0.0);
        for (int day = 0; day < days; day++) {
            account += flow / 365;
            lowest = Math.min(lowest, account);
        }
        near(VerticalIntegration.of(move).lowestCash(), lowest, 1e9);
    }

    private static void near(Driver answer, double expected, double scale) {
        assertThat(real(answer)).isCloseTo(expected, within(1e-9 * scale));
        assertThat(approximate(answer)).isCloseTo(expected, within(1e-9 * scale));
    }

    private static double advantage(Sourcing sourcing, double volume) {
        return bought(sourcing, volume) - made(sourcing, volume);
    }

    private static double bought(Sourcing sourcing, double volume) {
        return sourcing.transactionCost().map(MakeOrBuyProperties::of).orElse(0.0)
                + sourcing.assetRisk().map(MakeOrBuyProperties::of).orElse(0.0)
                + of(sourcing.price()) * volume;
    }

    private static double made(Sourcing sourcing, double volume) {
        double made = Math.min(
                volume, sourcing.capacity().map(MakeOrBuyProperties::of).orElse(volume));
        double charge = sourcing.plant().map(MakeOrBuyProperties::charge).orElse(0.0);
        return sourcing.plantCost().map(MakeOrBuyProperties::of).orElse(0.0)
                + sourcing.lostFlexibility().map(MakeOrBuyProperties::of).orElse(0.0)
                + charge
                + of(sourcing.unitCost()) * made
                + of(sourcing.price()) * (volume - made);
    }

    /** The equal payment whose present values sum to the capital. */
    private static double charge(Investment plant) {
        double factor = 0;
        for (int year = 1; year <= of(plant.life()); year++) {
            factor += Math.pow(1 + of(plant.costOfCapital()), -year);
        }
        return of(plant.capital()) / factor;
    }

    private static double of(Figure figure) {
        return figure.value().doubleValue();
    }

    private static Investment investment(Random random) {
        return new Investment(
                figure("capital", "CNY " + random.nextInt(90_000_000)),
                figure("life", 1 + random.nextInt(12) + " year"),
                figure("rate", "0." + random.nextInt(25) + " 1/year"));
    }

    private static Sourcing sourcing(Random random) {
        Sourcing.Builder sourcing = Sourcing.of("assembly", "CNY")
                .unitCost(figure("unit", "CNY " + random.nextInt(120) + "/unit"))
                .price(figure("price", "CNY " + random.nextInt(200) + "/unit"));
        if (random.nextInt(4) > 0) {
            sourcing.plant(investment(random)).label(Text.of("Assembly", "组装"));
        }
        if (random.nextBoolean()) {
            sourcing.plantCost(figure("running", "CNY " + random.nextInt(9_000_000) + "/year"));
        }
        if (random.nextBoolean()) {
            sourcing.lostFlexibility(figure("bound", "CNY " + random.nextInt(900_000) + "/year"));
        }
        if (random.nextBoolean()) {
            sourcing.transactionCost(figure("supervision", "CNY " + random.nextInt(900_000) + "/year"));
        }
        if (random.nextBoolean()) {
            sourcing.assetRisk(figure("risk", "CNY " + random.nextInt(900_000) + "/year"));
        }
        if (random.nextBoolean()) {
            sourcing.capacity(figure("capacity", 1 + random.nextInt(900_000) + " unit/year"));
        }
        int cases = 1 + random.nextInt(4);
        for (int i = 0; i < cases; i++) {
            sourcing.addCases(DemandCase.of(
                    "c" + i,
                    figure("volume-" + i, random.nextInt(1_000_000) + " unit/year"),
                    figure("weight-" + i, (1 + random.nextInt(5)) + "")));
        }
        return sourcing.build();
    }

    private static IntegrationMove move(Random random) {
        IntegrationMove.Builder move = IntegrationMove.of("batteries", "CNY")
                .direction(IntegrationDirection.values()[random.nextInt(2)])
                .form(IntegrationForm.values()[random.nextInt(3)])
                .investment(investment(random))
                .volume(figure("volume", 1 + random.nextInt(3_000_000) + " unit/year"))
                .stagePrice(figure("bought", "CNY " + random.nextInt(60) + "/unit"))
                .stageCost(figure("made", "CNY " + random.nextInt(40) + "/unit"))
                .cash(figure("cash", "CNY " + random.nextInt(200_000_000)))
                .cashFlow(figure("flow", "CNY " + (random.nextInt(60_000_000) - 30_000_000) + "/year"));
        if (random.nextBoolean()) {
            move.runningCost(figure("running", "CNY " + random.nextInt(9_000_000) + "/year"));
        }
        if (random.nextBoolean()) {
            move.lostFlexibility(figure("bound", "CNY " + random.nextInt(900_000) + "/year"));
        }
        if (random.nextBoolean()) {
            move.rampUp(figure("wait", random.nextInt(4) + " year"));
        }
        if (random.nextBoolean()) {
            move.transferPrice(figure("inside", "CNY " + random.nextInt(60) + "/unit"))
                    .label(Text.of("Batteries", "电池"))
                    .maturity(Maturity.GROWTH);
        }
        if (random.nextBoolean()) {
            move.addGates(StageGate.of("share", figure("share", "0.2"), figure("share-least", "0.3")));
        }
        return move.build();
    }
}
