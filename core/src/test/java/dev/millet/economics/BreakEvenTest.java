package dev.millet.economics;

import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.label;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.real;
import static dev.millet.economics.Inputs.why;
import static dev.millet.economics.Inputs.with;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BreakEvenTest {
    private final BreakEven even = sample("direct", "CNY 100/unit", "CNY 85/unit", "CNY 40000/year");
    private final Driver volume = figure("volume", "4000 unit/year");

    @Test
    void theUnitsPayTheFixedCost() {
        assertThat(number(even.contributionPerUnit())).isEqualByComparingTo("15");
        assertThat(number(even.contributionRatio())).isEqualByComparingTo("0.15");
        assertThat(real(even.units())).isCloseTo(2666.6667, within(1e-4));
        assertThat(real(even.sales())).isCloseTo(266666.6667, within(1e-4));
        assertThat(even.units().unit().toString()).isEqualTo("unit/year");
        assertThat(even.sales().unit().toString()).isEqualTo("CNY/year");
        assertThat(number(even.fixedCost())).isEqualByComparingTo("40000");
    }

    @Test
    void safetyIsWhatMayBeLost() {
        assertThat(real(even.marginOfSafety(volume))).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(real(even.marginOfSafetySales(volume))).isCloseTo(133333.3333, within(1e-4));
        assertThat(number(even.profit(volume))).isEqualByComparingTo("20000");
        assertThat(real(even.marginOfSafety(figure("few", "2000 unit/year")))).isNegative();
    }

    @Test
    void aTargetIsPaidAfterTheFixedCost() {
        Driver target = figure("target", "CNY 15000/year");
        assertThat(real(even.unitsForTarget(target))).isCloseTo(3666.6667, within(1e-4));
        assertThat(real(even.salesForTarget(target))).isCloseTo(366666.6667, within(1e-4));
        assertThat(number(even.unitsForTargetAfterTax(target, figure("tax", "25%"))))
                .isEqualByComparingTo("4000");
    }

    @Test
    void unitsThatLoseMoneyHaveNoBreakEven() {
        BreakEven losing = sample("losing", "CNY 80/unit", "CNY 85/unit", "CNY 40000/year");
        String reason = "each unit contributes nothing or loses money, so no volume breaks even";
        assertThat(number(losing.contributionPerUnit())).isEqualByComparingTo("-5");
        assertThat(why(losing.units())).isEqualTo(reason);
        assertThat(why(losing.sales())).isEqualTo(reason);
        assertThat(why(losing.unitsForTarget(figure("target", "CNY 1/year")))).isEqualTo(reason);
        assertThat(number(losing.profit(volume))).isEqualByComparingTo("-60000");
        assertThat(why(with(even.units(), "direct.price", "CNY 85/unit"))).isEqualTo(reason);
    }

    @Test
    void aLossLargerThanTheFixedCostIsNoTarget() {
        assertThat(why(even.unitsForTarget(figure("loss", "CNY -50000/year"))))
                .isEqualTo("fixed cost plus target profit must not be negative");
        assertThat(number(even.unitsForTarget(figure("small-loss", "CNY -40000/year"))))
                .isEqualByComparingTo("0");
        Driver loss = figure("loss", "CNY -1/year");
        Driver tax = figure("tax", "25%");
        assertThatThrownBy(() -> even.unitsForTargetAfterTax(loss, tax))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target profit must not be negative, but was '-1' (figure 'loss')");
    }

    @Test
    void brokenRulesAreRefusedByName() {
        assertThatThrownBy(() -> sample("x", "CNY 100/unit", "CNY 85/unit", "CNY -1/year"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fixed cost must not be negative, but was '-1' (figure 'x.fixed')");
        Driver target = figure("target", "CNY 1/year");
        Driver all = figure("tax", "100%");
        assertThatThrownBy(() -> even.unitsForTargetAfterTax(target, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("income tax rate must be below 100 %, but was '1' (figure 'tax')");
        Driver none = figure("volume", "0 unit/year");
        assertThatThrownBy(() -> even.marginOfSafety(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("volume must be positive, but was '0' (figure 'volume')");
        Driver price = figure("p", "CNY 100/unit");
        Driver contribution = figure("c", "CNY 100/order");
        Driver fixed = figure("f", "CNY 100/year");
        assertThatThrownBy(() -> BreakEven.ofContribution(about("x"), price, contribution, fixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("contribution per unit must be in 'CNY/unit', but was in 'CNY/order' (figure 'c')");
    }

    @Test
    void answersCarryNameAndMethod() {
        BreakEven named = BreakEven.of(
                about("direct", Text.of("direct", "直销")),
                figure("p", "CNY 100/unit"),
                figure("v", "CNY 85/unit"),
                figure("f", "CNY 40000/year"));
        assertThat(named.subject().toString()).isEqualTo("direct");
        assertThat(named.units().id().orElseThrow().text()).isEqualTo("direct.break-even-units");
        assertThat(label(named.units(), Locale.ENGLISH)).isEqualTo("direct: break-even volume");
        assertThat(label(named.units(), Locale.CHINESE)).isEqualTo("直销：盈亏平衡销量");
        assertThat(named.units().explain().text()).contains("economics.break-even 1: Garrison");
    }

    @Test
    void twoChannelsAreLevelWhereTheirProfitsMeet() {
        BreakEven direct = sample("direct", "CNY 1708.547009/unit", "CNY 1410/unit", "CNY 120000000/year");
        BreakEven dealers = sample("dealers", "CNY 1350/unit", "CNY 1230/unit", "CNY 15000000/year");
        ProfitIndifference both = ProfitIndifference.between(about("routes"), direct, dealers);
        assertThat(real(both.units())).isCloseTo(588080.42, within(0.01));
        assertThat(real(both.profit())).isCloseTo(55569650.5, within(1.0));
        assertThat(real(truth(both))).isZero();
    }

    @Test
    void anIndifferenceSaysWhetherBothLoseMoneyThere() {
        BreakEven direct = sample("direct", "CNY 100/unit", "CNY 80/unit", "CNY 100000/year");
        BreakEven dealers = sample("dealers", "CNY 70/unit", "CNY 60/unit", "CNY 60000/year");
        ProfitIndifference both = ProfitIndifference.between(about("routes"), direct, dealers);
        assertThat(number(both.units())).isEqualByComparingTo("4000");
        assertThat(number(both.profit())).isEqualByComparingTo("-20000");
        assertThat(real(truth(both))).isEqualTo(1);
    }

    @Test
    void channelsThatNeverMeetSayWhy() {
        BreakEven one = sample("one", "CNY 100/unit", "CNY 80/unit", "CNY 100/year");
        BreakEven same = sample("same", "CNY 90/unit", "CNY 70/unit", "CNY 200/year");
        BreakEven worse = sample("worse", "CNY 90/unit", "CNY 80/unit", "CNY 200/year");
        assertThat(why(ProfitIndifference.between(about("a"), one, same).units()))
                .isEqualTo("both contribute the same per unit: volume does not decide");
        assertThat(why(ProfitIndifference.between(about("b"), one, worse).profit()))
                .isEqualTo("one earns more at every volume");
    }

    private static Driver truth(ProfitIndifference both) {
        return both.losesMoney().choose(Driver.constant("1"), Driver.constant("0"));
    }

    static BreakEven sample(String id, String price, String variable, String fixed) {
        return BreakEven.of(
                about(id),
                figure(id + ".price", price),
                figure(id + ".variable", variable),
                figure(id + ".fixed", fixed));
    }
}
