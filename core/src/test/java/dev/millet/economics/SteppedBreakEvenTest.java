package dev.millet.economics;

import static dev.millet.economics.FixedCostSteps.above;
import static dev.millet.economics.FixedCostSteps.upTo;
import static dev.millet.economics.Inputs.figure;
import static dev.millet.economics.Inputs.label;
import static dev.millet.economics.Inputs.number;
import static dev.millet.economics.Inputs.why;
import static dev.millet.economics.Inputs.with;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.driver.Driver;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SteppedBreakEvenTest {
    private static final FixedCostSteps STEPS = FixedCostSteps.of(
            upTo(volume("one", 1000), cost("f1", 8000)),
            upTo(volume("two", 2000), cost("f2", 15000)),
            above(cost("f3", 30000)));
    private final SteppedBreakEven even =
            SteppedBreakEven.of(about("shop"), figure("p", "CNY 30/unit"), figure("v", "CNY 20/unit"), STEPS);

    @Test
    void eachStepHasItsOwnBreakEven() {
        assertThat(even.candidates().stream().map(Inputs::real)).containsExactly(800.0, 1500.0, 3000.0);
        assertThat(number(even.count())).isEqualByComparingTo("3");
        assertThat(number(even.lowest())).isEqualByComparingTo("800");
        assertThat(number(even.contributionPerUnit())).isEqualByComparingTo("10");
        assertThat(label(even.candidates().get(1), Locale.ENGLISH)).isEqualTo("shop: step 2: break-even volume");
    }

    @Test
    void profitFallsAtTheFootOfAStep() {
        assertThat(number(even.profit(volume("at", 1000)))).isEqualByComparingTo("2000");
        assertThat(number(even.profit(volume("after", 1001)))).isEqualByComparingTo("-4990");
        assertThat(number(even.profit(volume("nothing", 0)))).isEqualByComparingTo("-8000");
        assertThat(number(STEPS.fixedCost(volume("far", 1e6)))).isEqualByComparingTo("30000");
        assertThat(number(STEPS.fixedCost(volume("top", 2000)))).isEqualByComparingTo("15000");
    }

    @Test
    void aTargetMovesTheCandidatesUp() {
        List<Driver> candidates = even.candidatesForTarget(cost("target", 3000));
        assertThat(why(candidates.get(0))).isEqualTo("the volume lies outside step 1");
        assertThat(number(candidates.get(1))).isEqualByComparingTo("1800");
        assertThat(number(candidates.get(2))).isEqualByComparingTo("3300");
    }

    @Test
    void aStepEndsWithItsCapacityAndTheNextBeginsAfterIt() {
        SteppedBreakEven exact = of(10, upTo(volume("a", 1000), cost("fa", 10000)), above(cost("fb", 10000)));
        assertThat(number(exact.candidates().get(0))).isEqualByComparingTo("1000");
        assertThat(why(exact.candidates().get(1))).isEqualTo("the volume lies outside step 2");
        assertThat(number(exact.count())).isEqualByComparingTo("1");
    }

    @Test
    void thereMayBeNoBreakEvenAtAll() {
        SteppedBreakEven none =
                of(10, upTo(volume("a", 1000), cost("fa", 10001)), upTo(volume("b", 2000), cost("fb", 25000)));
        assertThat(number(none.count())).isEqualByComparingTo("0");
        assertThat(why(none.lowest())).isEqualTo("no step breaks even");
        assertThat(why(none.profit(volume("far", 2001)))).isEqualTo("the volume is beyond the last step");
    }

    @Test
    void unitsThatContributeNothingBreakEvenOnNoStep() {
        SteppedBreakEven losing = of(-1, above(cost("f", 0)));
        assertThat(why(losing.candidates().get(0)))
                .isEqualTo("each unit contributes nothing or loses money, so no volume breaks even");
        assertThat(number(losing.count())).isEqualByComparingTo("0");
    }

    @Test
    void noFixedCostIsNoBreakEvenForNothingIsNotAVolume() {
        assertThat(number(of(10, above(cost("f", 0))).count())).isEqualByComparingTo("0");
    }

    @Test
    void aChangeOfInputMovesAPointFromOneStepToTheNext() {
        assertThat(with(even.count(), "f1", "CNY 12000/year").get()).isEqualByComparingTo("2");
        assertThat(with(even.lowest(), "f1", "CNY 12000/year").get()).isEqualByComparingTo("1500");
    }

    @Test
    void stepsThatAreNoStepsAreRefused() {
        assertThatThrownBy(FixedCostSteps::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fixed cost steps must hold one step at least, but was '[]'");
        FixedCostSteps.Step open = above(cost("f", 1));
        assertThatThrownBy(() -> FixedCostSteps.of(open, open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open step must be the last, but was number '1' of 2");
        assertThatThrownBy(() -> FixedCostSteps.of(
                        upTo(volume("a", 1000), cost("f", 1)), upTo(Driver.constant("1000 unit/year"), cost("f", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacity of step 2 must be more than '1000', but was '1000'");
        // a capacity that is worked out is not known before it is read
        Driver doubled = volume("b", 500).plus(volume("b", 500));
        assertThat(FixedCostSteps.of(upTo(doubled, cost("f", 1)), upTo(volume("a", 900), cost("f", 1)))
                        .steps())
                .hasSize(2);
        Driver none = volume("a", 0);
        assertThatThrownBy(() -> upTo(none, cost("f", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacity must be positive, but was '0' (figure 'a')");
        Driver negative = cost("f", -1);
        assertThatThrownBy(() -> above(negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fixed cost must not be negative, but was '-1' (figure 'f')");
    }

    private static SteppedBreakEven of(double contribution, FixedCostSteps.Step... steps) {
        return SteppedBreakEven.ofContribution(
                about("shop"), figure("c", contribution, "CNY/unit"), FixedCostSteps.of(steps));
    }

    private static Driver volume(String id, double number) {
        return figure(id, number, "unit/year");
    }

    private static Driver cost(String id, double number) {
        return figure(id, number, "CNY/year");
    }
}
