package dev.millet.valuechain.process;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.label;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.finding.Finding;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProcessPerformanceTest {
    private static final ProcessStep ENTRY = ProcessStep.of("entry", performance("entry", "0.2", "6", "0.04"))
            .withAutomated(performance("system", "0", "0.25", "0"))
            .withInvestment(figure("system", "CNY 3e6"))
            .withUpkeep(figure("upkeep", "CNY 1e6/year"));
    private static final ProcessStep PAYMENT = ProcessStep.of("payment", performance("payment", "0.1", "1.9", "0.05"));

    @Test
    void theExampleOfOrderEntryPaysBackInAYearAndAHalf() {
        ProcessPerformance orders = ProcessPerformance.of(orders());
        assertThat(real(orders.time(StepMode.MANUAL))).isCloseTo(0.3136, within(5e-5));
        assertThat(number(orders.costPerOrder(StepMode.MANUAL))).isEqualByComparingTo("8.25");
        assertThat(number(orders.rolledThroughputYield(StepMode.MANUAL))).isEqualByComparingTo("0.912");
        assertThat(number(orders.rolledThroughputYield(StepMode.AUTOMATED))).isEqualByComparingTo("0.95");
        assertThat(number(orders.costPerOrder(StepMode.AUTOMATED))).isEqualByComparingTo("2.25");
        assertThat(number(orders.yearlySaving("entry"))).isEqualByComparingTo("2e6");
        assertThat(number(orders.payback("entry"))).isEqualByComparingTo("1.5");
        assertThat(number(orders.yearlySaving())).isEqualByComparingTo("2e6");
        assertThat(number(orders.payback())).isEqualByComparingTo("1.5");
        assertThat(label(orders.time(StepMode.AUTOMATED), Locale.CHINESE)).isEqualTo("自动化：每单作业时间");
        assertThat(orders.tree().answers()).hasSize(2 + 2 * 4 + 2 * 2);
    }

    @Test
    void whatCannotBeAutomatedOrSavesNothingSaysWhy() {
        ProcessPerformance orders = ProcessPerformance.of(orders());
        assertThat(why(orders.yearlySaving("payment"))).isEqualTo("payment cannot be automated");
        assertThat(why(orders.payback("payment"))).isEqualTo("nothing says what automating payment costs");
        assertThat(why(with(orders.payback("entry"), "upkeep", "CNY 3e6/year")))
                .isEqualTo("nothing is saved in a year");
        ProcessPerformance byHand = ProcessPerformance.of(orders().withSteps(PAYMENT));
        assertThat(number(byHand.yearlySaving())).isEqualByComparingTo("0");
        assertThat(why(byHand.payback())).isEqualTo("nothing is saved in a year");
    }

    @Test
    void aStepThatAlwaysGoesWrongNeverEnds() {
        ProcessPerformance orders = ProcessPerformance.of(orders());
        assertThat(why(with(orders.time(StepMode.MANUAL), "entry.errors", "1"))).isEqualTo("entry always goes wrong");
    }

    @Test
    void automationThatCostsMoreThanItSavesIsSpokenOf() {
        assertThat(orders().findings().isEmpty()).isTrue();
        assertThat(orders().withVolume(figure("orders", "100000 order/year"))
                        .findings()
                        .list())
                .extracting(Finding::key)
                .containsExactly("valuechain.process.automation-loses");
    }

    @Test
    void whatIsNoProcessIsRefused() {
        refused(() -> orders().withSteps())
                .hasMessage("a process must have one step at least, but was '[]' (process 'orders')");
        refused(() -> orders().withSteps(ENTRY, ENTRY))
                .hasMessage("step must have a name of its own, but was 'entry' twice (process 'orders')");
        refused(() -> PAYMENT.withUpkeep(figure("u", "CNY 1/year")))
                .hasMessage("a step that is not automated must have no cost of a system, but was 'payment'");
        refused(() -> PAYMENT.withInvestment(figure("u", "CNY 1")))
                .hasMessage("a step that is not automated must have no cost of a system, but was 'payment'");
        refused(() -> performance("x", "0.1", "1", "1.2"))
                .hasMessage("error rate must be a ratio from 0 to 1, but was '1.2' (step performance 'x.time')");
        refused(() -> orders().withSteps(ProcessStep.of(
                        "slow",
                        new StepPerformance(figure("t", "1 day/order"), figure("c", "USD 1/order"), figure("e", "0")))))
                .hasMessage("cost of a step must be in 'CNY/order', but was 'USD 1/order' (step 'slow')");
        refused(() -> ProcessPerformance.of(orders()).payback("x"))
                .hasMessage("step must be one of ['entry', 'payment'], but was 'x' (process 'orders')");
    }

    static ProcessChain orders() {
        return ProcessChain.of("orders", "CNY")
                .volume(figure("orders", "500000 order/year"))
                .addAllSteps(List.of(ENTRY, PAYMENT))
                .build();
    }

    static StepPerformance performance(String id, String time, String cost, String errors) {
        return new StepPerformance(
                figure(id + ".time", time + " hour/order"),
                figure(id + ".cost", "CNY " + cost + "/order"),
                figure(id + ".errors", errors));
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
