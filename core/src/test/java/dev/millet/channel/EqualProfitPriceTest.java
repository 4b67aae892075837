package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The function node alone: its units, its roots, its slopes. */
class EqualProfitPriceTest {
    private static final Unit PRICE = Unit.parse("CNY/unit");
    private static final Unit VOLUME = Unit.parse("unit/year");
    private static final Unit MONEY = Unit.parse("CNY/year");
    private static final EqualProfitPrice ELASTIC =
            new EqualProfitPrice(EqualProfitPrice.Demand.CONSTANT_ELASTICITY, false);
    private static final EqualProfitPrice LINEAR = new EqualProfitPrice(EqualProfitPrice.Demand.LINEAR, true);
    private static final EqualProfitPrice UNSTATED = new EqualProfitPrice(EqualProfitPrice.Demand.UNSTATED, false);

    @Test
    void argumentsHaveTheirUnits() {
        List<Unit> right = List.of(Unit.RATIO, PRICE, VOLUME, PRICE, Unit.RATIO, MONEY);
        assertThat(ELASTIC.units(right)).containsExactly(PRICE, PRICE);
        for (int i = 0; i < right.size(); i++) {
            Unit[] wrong = right.toArray(Unit[]::new);
            wrong[i] = Unit.of("day");
            assertThatThrownBy(() -> ELASTIC.units(Arrays.asList(wrong)))
                    .hasMessageStartingWith(
                            "arguments of equal-profit price must be slope, intercept, volume, price, elasticity, target");
        }
        assertThat(LINEAR.units(List.of(Unit.RATIO, PRICE, VOLUME, PRICE, Unit.RATIO, MONEY, VOLUME)))
                .hasSize(2);
        assertThatThrownBy(() -> LINEAR.units(List.of(Unit.RATIO, PRICE, VOLUME, PRICE, Unit.RATIO, MONEY, MONEY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ELASTIC.arity()).isEqualTo(6);
        assertThat(LINEAR.arity()).isEqualTo(7);
        assertThat(List.of(ELASTIC.id(), LINEAR.id(), UNSTATED.id()))
                .containsExactly(
                        "channel.equal-profit-price.constant-elasticity",
                        "channel.equal-profit-price.linear.limited",
                        "channel.equal-profit-price.unstated");
    }

    @Test
    void withoutAResponseTheRootIsTheTargetPerUnit() {
        double[] roots = roots(UNSTATED, 0.8, -600, 100, 1000, 0, 20000);
        assertThat(roots[0]).isCloseTo(1000, within(1e-9));
        assertThat(roots[1]).isNaN();
    }

    @Test
    void anElasticityBetweenMinusOneAndZeroLeavesOneRoot() {
        double[] roots = roots(ELASTIC, 1, -600, 100, 1000, -0.5, 40000);
        assertThat(roots[0]).isCloseTo(1000, within(1e-9));
        assertThat(roots[1]).isNaN();
    }

    @Test
    void linearDemandHasTwoRootsOnEitherSideOfItsBestPrice() {
        double[] roots = roots(LINEAR, 1, -600, 100, 1000, -2, 40000, 1e9);
        // volume 300 − p/5: (300 − p/5)(p − 600) = 40,000 at 1,000 and at 1,100.
        assertThat(roots[0]).isCloseTo(1000, within(1e-9));
        assertThat(roots[1]).isCloseTo(1100, within(1e-9));
    }

    @Test
    void aLimitedSupplyRaisesTheLowerRoot() {
        double[] roots = roots(LINEAR, 1, -600, 100, 1000, -2, 30000, 80);
        assertThat(roots[0]).isCloseTo(975, within(1e-9));
    }

    @Test
    void aTargetAboveTheBestProfitHasNoRoot() {
        assertThat(roots(LINEAR, 1, -600, 100, 1000, -2, 50000, 1e9)).containsOnly(Double.NaN);
        assertThat(ELASTIC.decimals(decimals(1, -600, 100, 1000, -2, 1e9))).allMatch(Optional::isEmpty);
        assertThat(ELASTIC.missing(0).in(Locale.ENGLISH)).isEqualTo("at no price does the profit reach it");
    }

    @Test
    void withoutASlopeOrAVolumeThereIsNothingToSolve() {
        assertThat(ELASTIC.refusal(new double[] {0, -600, 100, 1000, -2, 1})
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .isEqualTo("a higher price adds nothing to contribution");
        assertThat(ELASTIC.refusal(new double[] {1, -600, 0, 1000, -2, 1})).isPresent();
        assertThat(ELASTIC.refusal(new double[] {1, -600, 1, 0, -2, 1})).isPresent();
        assertThat(roots(ELASTIC, 0, -600, 100, 1000, -2, 1)).containsOnly(Double.NaN);
    }

    @Test
    void slopesAgreeWithMovingAnArgument() {
        double[] x = {1, -600, 100, 1000, -1.8, 38000};
        for (int argument = 0; argument < x.length; argument++) {
            double[] up = x.clone();
            double[] down = x.clone();
            double h = 1e-5 * Math.abs(x[argument]);
            up[argument] += h;
            down[argument] -= h;
            double moved = (roots(ELASTIC, up)[0] - roots(ELASTIC, down)[0]) / (2 * h);
            assertThat(ELASTIC.partial(0, argument, x).orElseThrow())
                    .as("argument " + argument)
                    .isCloseTo(moved, within(1e-3 * Math.abs(moved) + 1e-9));
        }
        assertThat(UNSTATED.partial(1, 0, new double[] {0.8, -600, 100, 1000, 0, 20000}))
                .isEmpty();
        assertThat(ELASTIC.formula(0).in(Locale.ENGLISH))
                .isEqualTo("the consumer price p at which volume(p) × ({0} × p + {1}) = {5}");
    }

    private static double[] roots(EqualProfitPrice function, double... arguments) {
        double[] out = new double[2];
        function.doubles(arguments, out);
        return out;
    }

    private static List<BigDecimal> decimals(double... numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
