package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What does not exist says why, and goes through everything but the branch not taken and orElse. */
class UndefinedTest {
    private static final Text GONE = Text.of("it is gone", "没有了");
    private static final Driver NONE = Driver.undefined(Unit.RATIO, GONE);
    private static final Driver TWO = number("2");

    private static Driver number(String number) {
        return Driver.constant(number);
    }

    /** The decimal value; the double reading, the block, the bound and the enclosure must agree with it. */
    private static Value read(Driver driver) {
        Driver answer = driver.named("answer", Text.of("answer"));
        DriverTree tree = DriverTree.of(answer);
        Value value = tree.read().value("answer");
        double single = tree.program().workspace().run().answer(0);
        double lane = tree.program().block(3).run(3).answer(0)[2];
        assertThat(Double.isNaN(single)).isEqualTo(!value.isDefined());
        assertThat(Double.valueOf(lane)).isEqualTo(Double.valueOf(single));
        Approximation near = tree.approximate(Identifier.of("answer"));
        if (near.bound() < Double.POSITIVE_INFINITY) {
            assertThat(Double.isNaN(near.value())).isEqualTo(!value.isDefined());
        }
        EnclosedAnswer enclosed = tree.enclose(Map.of(), Identifier.of("answer"));
        if (enclosed.alwaysDefined()) {
            assertThat(value.isDefined()).isTrue();
            assertThat(enclosed.value().contains(single)).isTrue();
        }
        return value;
    }

    private static String why(Driver driver) {
        return read(driver).why().orElseThrow().in(Locale.ENGLISH);
    }

    @Test
    void goesThroughEveryOperation() {
        List<Driver> all = new ArrayList<>(List.of(
                NONE.plus(TWO),
                TWO.plus(NONE),
                TWO.minus(NONE),
                NONE.times(number("0")),
                NONE.dividedBy(TWO),
                TWO.dividedBy(NONE),
                NONE.negated(),
                NONE.power(0),
                NONE.power(2),
                TWO.power(NONE),
                NONE.power(TWO),
                NONE.min(TWO),
                TWO.max(NONE),
                NONE.abs(),
                Driver.sum(Unit.RATIO, List.of(TWO, TWO, NONE)),
                Driver.choice(NONE, List.of(TWO)),
                Driver.choice(number("1"), List.of(TWO, NONE)),
                Functions.exp(NONE),
                NONE.onlyIf(Condition.always(), Text.of("no")),
                TWO.onlyIf(NONE.isPositive(), Text.of("no")),
                NONE.orElse(NONE),
                NONE.isPositive().choose(TWO, TWO),
                NONE.isAtLeast(TWO).choose(TWO, TWO),
                TWO.isAtMost(NONE).choose(TWO, TWO),
                NONE.isLessThan(NONE).not().choose(TWO, TWO),
                Condition.always().choose(NONE, TWO),
                Condition.never().choose(TWO, NONE),
                // Strict: what would decide it alone does not.
                NONE.isPositive().and(Condition.never()).choose(TWO, TWO),
                Condition.never().and(NONE.isPositive()).choose(TWO, TWO),
                NONE.isPositive().or(Condition.always()).choose(TWO, TWO),
                Condition.always().or(NONE.isPositive()).choose(TWO, TWO),
                NONE.named("name", Text.of("name"))));
        assertThat(all).allSatisfy(driver -> assertThat(why(driver)).isEqualTo("it is gone"));
    }

    @Test
    void stopsAtTheBranchNotTakenAndAtASubstitute() {
        List<Driver> all = List.of(
                Condition.always().choose(TWO, NONE),
                Condition.never().choose(NONE, TWO),
                Driver.choice(number("0.9"), List.of(TWO, NONE)),
                NONE.orElse(TWO),
                TWO.orElse(NONE),
                NONE.plus(TWO).times(NONE).orElse(TWO),
                TWO.onlyIf(Condition.never(), Text.of("no")).orElse(TWO));
        assertThat(all).allSatisfy(driver -> assertThat(read(driver).get()).isEqualByComparingTo("2"));
    }

    @Test
    void beginsWithAReason() {
        Driver zero = TWO.minus(TWO).named("zero", Text.of("nothing", "无"));
        Driver minus = number("-2");
        Map<String, Driver> all = new TreeMap<>();
        all.put("nothing is zero and cannot divide", TWO.dividedBy(zero));
        all.put("nothing is zero and has no such power", zero.power(-1));
        all.put("−2 is negative and has no such power", minus.power(number("0.5")));
        all.put("0 is zero and has no such power", number("0").power(number("0")));
        all.put("the number is too large", number("1e300").times(number("1e300")));
        all.put("3.5 chooses none of 2 alternatives", Driver.choice(number("3.5"), List.of(TWO, TWO)));
        all.put("−0.5 chooses none of 2 alternatives", Driver.choice(number("-0.5"), List.of(TWO, TWO)));
        all.put("the logarithm needs a positive number", Functions.log(number("0")));
        all.put("on purpose", TWO.onlyIf(TWO.isLessThan(TWO), Text.of("on purpose")));
        all.forEach((reason, driver) -> assertThat(why(driver)).isEqualTo(reason));
        assertThat(read(number("0").power(-2).min(number("1"))).isDefined()).isFalse();
        assertThat(read(TWO.dividedBy(zero)).why().orElseThrow().in(Locale.CHINESE))
                .isEqualTo("无为零，不能作除数");
    }

    @Test
    void whatIsTooLargeNeverBecomesANumberAgain() {
        Driver huge = number("1e300").times(number("1e300"));
        List<Driver> all = List.of(
                number("1e400").times(number("1")),
                TWO.dividedBy(huge),
                huge.times(number("0")),
                huge.minus(huge),
                huge.power(-1),
                huge.power(0),
                huge.power(TWO.negated()),
                TWO.min(huge),
                huge.negated().max(TWO),
                huge.abs(),
                Functions.exp(huge.negated()),
                Functions.exp(number("1e9")),
                Driver.choice(huge, List.of(TWO)),
                huge.isPositive().choose(TWO, TWO),
                number("10").power(1_000_000),
                number("10").power(number("1e9")),
                number("1e-300").power(-2));
        assertThat(all).allSatisfy(driver -> assertThat(why(driver)).isEqualTo("the number is too large"));
        assertThat(read(huge.orElse(TWO)).get()).isEqualByComparingTo("2");
        assertThat(read(TWO.onlyIf(huge.isPositive().not(), GONE)).isDefined()).isFalse();
    }

    @Test
    void whatIsTooSmallIsZero() {
        assertThat(read(number("1e-300").power(40)).get()).isEqualByComparingTo("0");
        assertThat(read(number("0.1").power(1_000_000)).get()).isEqualByComparingTo("0");
        assertThat(read(Functions.exp(number("-1e9"))).get()).isEqualByComparingTo("0");
        assertThat(read(number("0").power(0)).get()).isEqualByComparingTo("1");
        assertThat(read(number("0").power(number("0.5"))).get()).isEqualByComparingTo("0");
        Driver tiny = number("1e-900").times(number("1"));
        assertThat(tiny.power(number("7")).value().get()).isEqualByComparingTo("0");
        assertThat(read(TWO.dividedBy(tiny)).isDefined()).isFalse();
    }

    @Test
    void saysWhereItBegan() {
        Driver margin = TWO.minus(TWO).named("margin", Text.of("margin"));
        Driver inner = TWO.dividedBy(margin).named("inner", Text.of("inner"));
        Driver outer = inner.plus(TWO).named("outer", Text.of("outer"));
        Value value = DriverTree.of(outer).read().value("outer");
        assertThat(value)
                .isEqualTo(new Value.Undefined(
                        Unit.RATIO, value.why().orElseThrow(), Optional.of(Identifier.of("inner"))));
        assertThat(value).hasToString("undefined: margin is zero and cannot divide (inner)");
        assertThat(outer.explain().text()).isEqualTo("""
                        outer = undefined: margin is zero and cannot divide (at inner)
                          = inner + 2
                          inner = undefined: margin is zero and cannot divide = 2 ÷ margin
                            margin = 0 = 2 − 2
                        """);
        assertThatThrownBy(value::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must be defined, but was 'undefined: margin is zero and cannot divide (inner)'");
    }
}
