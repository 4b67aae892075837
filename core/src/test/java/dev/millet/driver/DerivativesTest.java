package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Derivatives and elasticities of answers by figures and by drivers between them. */
class DerivativesTest {
    private static final Driver PRICE = Driver.of(Figure.decided("price", "CNY 2000/unit", "set by the maker"));
    private static final Driver MARGIN = Driver.of(Figure.assumed("margin", "0.12", "a test"));
    private static final Driver DEALERS = PRICE.times(Driver.constant("1").minus(MARGIN))
            .minus(Driver.constant("CNY 1700/unit"))
            .named("dealers", Text.of("through dealers", "经由经销商"));
    private static final DriverTree TREE =
            DriverTree.of(Driver.constant("CNY 120/unit").minus(DEALERS).named("gap", Text.of("gap", "差额")));

    @Test
    void aDerivativeHasTheUnitAnswerByDriverAndAnElasticityHasNone() {
        Derivative margin = TREE.read().derivatives("gap").by("margin");

        assertThat(margin.value()).hasToString("2000 CNY/unit");
        assertThat(margin.elasticity()).hasToString("4");
        assertThat(margin.isNumeric()).isFalse();
        assertThat(margin.isKink()).isFalse();
        Derivative price = TREE.read().derivatives("gap").by("price");
        assertThat(price.value()).hasToString("-0.88");
        assertThat(price.elasticity().get()).isEqualByComparingTo("-29.33333333333333333333333333333333");
    }

    @Test
    void anIntermediateDriverIsTakenForGiven() {
        Derivatives gap = TREE.read().derivatives("gap");

        assertThat(gap.by("dealers").value()).hasToString("-1");
        assertThat(gap.by("dealers").elasticity()).hasToString("-1");
        assertThat(gap.by("gap").value()).hasToString("1");
        assertThat(TREE.read().derivatives("dealers").by("gap").value()).hasToString("0");
    }

    @Test
    void theFiguresOfTheReadingCount() {
        Derivatives cheap = TREE.read(List.of(Figure.decided("price", "CNY 1800/unit", "a sale")))
                .derivatives("gap");

        assertThat(cheap.by("margin").value()).hasToString("1800 CNY/unit");
        assertThat(cheap.figures()).extracting(each -> each.by().text()).containsExactly("price", "margin");
    }

    @Test
    void readsAsALineInBothLanguages() {
        Text line = TREE.read().derivatives("gap").by("margin").text();

        assertThat(line.in(Locale.ENGLISH)).isEqualTo("gap by margin: 2000 CNY/unit, elasticity 4");
        assertThat(line.in(Locale.CHINESE)).isEqualTo("差额对margin：导数2000 CNY/unit，弹性4");
        assertThat(TREE.read().derivatives("gap").text().in(Locale.ENGLISH))
                .isEqualTo("gap by price: −0.88, elasticity −29.33\ngap by margin: 2000 CNY/unit, elasticity 4");
    }

    @Test
    void anUnknownDriverIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> TREE.read().derivatives("gap").by("margn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id must name a driver of the tree, but was 'margn'; did you mean 'margin'?");
    }

    @Test
    void whereTheAnswerOrTheDriverIsZeroThereIsNoElasticity() {
        Derivative atZero = gap(x("0").plus(Driver.constant("1"))).by("x");
        assertThat(atZero.value()).hasToString("1");
        assertThat(atZero.elasticity()).hasToString("undefined: x is zero, and a change of zero has no percentage (x)");
        Derivative ofZero = gap(x("1").minus(Driver.constant("1"))).by("x");
        assertThat(ofZero.elasticity().why().orElseThrow().in(Locale.CHINESE)).isEqualTo("gap为零，零的变化没有百分比");
    }

    @Test
    void anUndefinedAnswerHasUndefinedDerivatives() {
        Derivative none = gap(Driver.constant("1").dividedBy(x("0"))).by("x");

        assertThat(none.value()).hasToString("undefined: x is zero and cannot divide (x)");
        assertThat(none.elasticity().isDefined()).isFalse();
    }

    @Test
    void aKinkTellsTheSlopesOnBothSides() {
        Derivative least = gap(x("2").times(Driver.constant("3")).min(Driver.constant("6")))
                .by("x");

        assertThat(least.isKink()).isTrue();
        assertThat(least.value()).hasToString("undefined: a kink: 3 just below, 0 just above (x)");
        assertThat(least.value().why().orElseThrow().in(Locale.CHINESE)).isEqualTo("此处有折点：略低时3，略高时0");
        assertThat(least.below()).hasToString("3");
        assertThat(least.above()).hasToString("0");
        assertThat(gap(x("0").abs()).by("x").value().toString()).contains("a kink: −1 just below, 1 just above");
        assertThat(gap(x("2").max(Driver.constant("2"))).by("x").value().toString())
                .contains("a kink: 0 just below, 1 just above");
    }

    @Test
    void aTieThatMakesNoDifferenceIsNoKink() {
        Driver same = x("2").times(Driver.constant("3"));
        Derivative even = gap(same.max(x("2").plus(x("2")).plus(x("2")))).by("x");

        assertThat(even.isKink()).isFalse();
        assertThat(even.value()).hasToString("3");
    }

    @Test
    void aStepHasNoSlopeOnTheSideWhereItJumps() {
        Driver step = x("100").isAtLeast(Driver.constant("100")).choose(Driver.constant("5"), Driver.constant("7"));
        Derivative jump = gap(step.times(x("100"))).by("x");

        assertThat(jump.value()).hasToString("undefined: a kink: no slope just below, 5 just above (x)");
        Derivative chosen = gap(Driver.choice(x("1"), List.of(Driver.constant("5"), Driver.constant("7"))))
                .by("x");
        assertThat(chosen.below().isDefined()).isFalse();
        assertThat(chosen.above()).hasToString("0");
    }

    @Test
    void aGuardAtItsEdgeEndsTheAnswerOnOneSide() {
        Driver guarded = x("1").onlyIf(x("1").isAtLeast(Driver.constant("1")), Text.of("too small"));

        assertThat(gap(guarded).by("x").below().isDefined()).isFalse();
        assertThat(gap(guarded).by("x").above()).hasToString("1");
    }

    @Test
    void aFunctionSaysWhetherItsSlopeIsNumericOrMissing() {
        assertThat(gap(one(true, Optional.of(2.5))).by("x").value()).hasToString("2.5");
        assertThat(gap(one(true, Optional.of(2.5))).by("x").isNumeric()).isTrue();
        assertThat(gap(one(true, Optional.of(2.5))).by("x").text().in(Locale.ENGLISH))
                .isEqualTo("gap by x: 2.5, elasticity 1 (numeric)");
        Derivative none = gap(one(false, Optional.empty())).by("x");
        assertThat(none.value()).hasToString("undefined: gap is not differentiable here (x)");
        assertThat(none.value().why().orElseThrow().in(Locale.CHINESE)).isEqualTo("gap在此处不可导");
    }

    @Test
    void aRootIsNotDifferentiableAtZero() {
        assertThat(gap(x("0").power(Driver.constant("0.5"))).by("x").value().isDefined())
                .isFalse();
        assertThat(gap(x("0").power(Driver.constant("1.5"))).by("x").value()).hasToString("0");
    }

    private static Driver x(String value) {
        return Driver.of(DriverArbitraries.figure("x", value));
    }

    private static Derivatives gap(Driver driver) {
        return DriverTree.of(driver.named("gap", Text.of("gap"))).read().derivatives("gap");
    }

    /** 2.5 times x at 2, as a function with such a partial derivative. */
    private static Driver one(boolean numeric, Optional<Double> partial) {
        Function function = new OfOneArgument() {
            @Override
            public String id() {
                return "test.two-and-a-half";
            }

            @Override
            public List<Optional<BigDecimal>> decimals(List<BigDecimal> arguments) {
                return List.of(Optional.of(arguments.get(0).multiply(new BigDecimal("2.5"))));
            }

            @Override
            public void doubles(double[] arguments, double[] out) {
                out[0] = 2.5 * arguments[0];
            }

            @Override
            public Optional<Double> partial(int result, int argument, double[] arguments) {
                return partial;
            }

            @Override
            public boolean isNumeric() {
                return numeric;
            }

            @Override
            public Text formula(int result) {
                return Text.of("two and a half {0}");
            }
        };
        return Driver.call(function, List.of(x("2"))).get(0);
    }
}
