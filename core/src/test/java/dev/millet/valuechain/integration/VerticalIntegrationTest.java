package dev.millet.valuechain.integration;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.finding.Finding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VerticalIntegrationTest {
    @Test
    void theExampleOfTheBatteryPlantSavesAMarginAndLeavesNoCash() {
        VerticalIntegration plant = VerticalIntegration.of(batteries().build());
        assertThat(number(plant.savedMargin())).isEqualByComparingTo("8");
        assertThat(number(plant.capitalCharge())).isEqualByComparingTo("6e6");
        assertThat(number(plant.yearlySaving())).isEqualByComparingTo("13e6");
        assertThat(number(plant.yearlyGain())).isEqualByComparingTo("7e6");
        assertThat(number(plant.breakEvenVolume())).isEqualByComparingTo("1125000");
        assertThat(number(plant.cashAfterInvestment())).isEqualByComparingTo("40e6");
        assertThat(number(plant.runway())).isEqualByComparingTo("2");
        assertThat(number(plant.lowestCash())).isEqualByComparingTo("0");
        assertThat(batteries().build().findings().isEmpty()).isTrue();
        assertThat(plant.tree().answers()).hasSize(12);
    }

    @Test
    void theMoveIsWorthItsSavingsLessWhatIsRunWhileItDoesNotWork() {
        VerticalIntegration plant = VerticalIntegration.of(batteries().build());
        // without interest: ten years of 13 M, less two of 3 M, less 60 M
        assertThat(real(plant.netPresentValue())).isCloseTo(64e6, within(1e-3));
        assertThat(real(plant.payback())).isCloseTo(60.0 / 13, within(1e-12));
        VerticalIntegration now = VerticalIntegration.of(batteries().build().withRampUp(Optional.empty()));
        assertThat(real(now.netPresentValue())).isCloseTo(70e6, within(1e-3));
        assertThat(with(plant.netPresentValue(), "wait", "0 year").get().doubleValue())
                .isCloseTo(70e6, within(1e-3));
    }

    @Test
    void aTransferPriceSharesTheSavingAndChangesNothingInSum() {
        VerticalIntegration priced = VerticalIntegration.of(
                batteries().transferPrice(figure("inside", "CNY 25/unit")).build());
        assertThat(number(priced.stageProfit())).isEqualByComparingTo("3e6");
        assertThat(number(priced.gainOfTheRest())).isEqualByComparingTo("10e6");
        assertThat(number(priced.yearlySaving())).isEqualByComparingTo("13e6");
        assertThat(why(VerticalIntegration.of(batteries().build()).stageProfit()))
                .isEqualTo("no transfer price is stated");
        assertThat(why(VerticalIntegration.of(batteries().build()).gainOfTheRest()))
                .isEqualTo("no transfer price is stated");
    }

    @Test
    void aMoveThatSavesNoMarginNeverBreaksEven() {
        VerticalIntegration plant = VerticalIntegration.of(batteries().build());
        assertThat(why(with(plant.breakEvenVolume(), "bought", "CNY 22/unit"))).isEqualTo("no margin is saved");
        assertThat(why(with(plant.payback(), "bought", "CNY 22/unit"))).isEqualTo("nothing is saved in a year");
    }

    @Test
    void aFirmWhoseCashChainBreaksIsWarned() {
        IntegrationMove poor = batteries().build().withCash(figure("cash", "CNY 50e6"));
        assertThat(number(VerticalIntegration.of(poor).runway())).isEqualByComparingTo("0");
        assertThat(poor.findings().list())
                .extracting(Finding::key)
                .containsExactly("valuechain.integration.cash-breaks");
        assertThat(poor.findings().list().get(0).message().in(Locale.ENGLISH))
                .isEqualTo("cash of 'batteries' falls to −50000000 CNY before the stage works");
    }

    @Test
    void aFirmThatEarnsCashHasNoRunwayAndIsPoorestAtOnce() {
        VerticalIntegration rich =
                VerticalIntegration.of(batteries().build().withCashFlow(figure("flow", "CNY 30e6/year")));
        assertThat(why(rich.runway())).isEqualTo("no cash is burnt");
        assertThat(number(rich.lowestCash())).isEqualByComparingTo("40e6");
        VerticalIntegration unknown = VerticalIntegration.of(bare().build());
        assertThat(why(unknown.runway())).isEqualTo("no cash is stated");
        assertThat(why(unknown.lowestCash())).isEqualTo("no cash is stated");
        assertThat(number(unknown.yearlyGain())).isEqualByComparingTo("10e6");
    }

    @Test
    void theExampleOfTheStageGateIsClosed() {
        IntegrationMove gated = batteries()
                .addGates(
                        StageGate.of("volume", figure("now", "7e6 unit/year"), figure("least", "10e6 unit/year")),
                        StageGate.of("share", figure("share", "0.2"), figure("share-least", "0.2")))
                .build();
        VerticalIntegration plant = VerticalIntegration.of(gated);
        assertThat(number(plant.margin("volume"))).isEqualByComparingTo("-3e6");
        assertThat(number(plant.closedGates())).isEqualByComparingTo("1");
        assertThat(number(VerticalIntegration.of(batteries().build()).closedGates()))
                .isEqualByComparingTo("0");
        assertThat(plant.tree().answers()).hasSize(14);
        assertThat(gated.findings().list())
                .extracting(Finding::key)
                .containsExactly("valuechain.integration.gate-closed");
    }

    @Test
    void anAcquisitionBeforeAFirmIsMatureIsTooEarly() {
        IntegrationMove bought = batteries().build().withForm(IntegrationForm.ACQUISITION);
        assertThat(bought.findings().list())
                .extracting(Finding::key)
                .containsExactly("valuechain.integration.too-early");
        assertThat(bought.withMaturity(Maturity.GROWTH).findings().isEmpty()).isFalse();
        assertThat(bought.withMaturity(Maturity.MATURE).findings().isEmpty()).isTrue();
    }

    @Test
    void directionsFormsAndMaturitiesHaveNames() {
        assertThat(Stream.of(
                                Arrays.stream(IntegrationDirection.values()).map(IntegrationDirection::label),
                                Arrays.stream(IntegrationForm.values()).map(IntegrationForm::label),
                                Arrays.stream(Maturity.values()).map(Maturity::label))
                        .flatMap(labels -> labels)
                        .map(label -> label.in(Locale.CHINESE)))
                .containsExactly("后向", "前向", "准一体化", "自建", "收购", "初创期", "成长期", "成熟期");
    }

    @Test
    void whatIsNoMoveIsRefused() {
        refused(() -> bare().cash(figure("cash", "CNY 1")).build())
                .hasMessage(
                        "cash and its flow must be stated together, but was 'cash' alone (integration 'batteries')");
        refused(() -> bare().cashFlow(figure("flow", "CNY 1/year")).build())
                .hasMessage(
                        "cash and its flow must be stated together, but was 'cash flow' alone (integration 'batteries')");
        refused(() -> bare().build().withVolume(figure("v", "0 unit/year")))
                .hasMessage("volume must be positive, but was '0 unit/year' (integration 'batteries')");
        refused(() -> bare().build().withRampUp(figure("v", "-1 year")))
                .hasMessage("time until it works must not be negative, but was '-1 year' (integration 'batteries')");
        refused(() -> StageGate.of("volume", figure("now", "7 unit/year"), figure("least", "10")))
                .hasMessage("least of a stage gate must be in 'unit/year', but was '10' (stage gate 'volume')");
        refused(() -> VerticalIntegration.of(bare().build()).margin("x"))
                .hasMessage("stage gate must be one of [], but was 'x' (integration 'batteries')");
    }

    static IntegrationMove.Builder batteries() {
        return bare().runningCost(figure("running", "CNY 3e6/year"))
                .rampUp(figure("wait", "2 year"))
                .cash(figure("cash", "CNY 1e8"))
                .cashFlow(figure("flow", "CNY -17e6/year"));
    }

    static IntegrationMove.Builder bare() {
        return IntegrationMove.of("batteries", "CNY")
                .direction(IntegrationDirection.BACKWARD)
                .form(IntegrationForm.BUILD)
                .investment(new Investment(
                        figure("capital", "CNY 6e7"), figure("life", "10 year"), figure("rate", "0 1/year")))
                .volume(figure("volume", "2e6 unit/year"))
                .stagePrice(figure("bought", "CNY 30/unit"))
                .stageCost(figure("made", "CNY 22/unit"));
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
