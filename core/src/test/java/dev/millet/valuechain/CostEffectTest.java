package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each effect at its example of the Javadoc, at its base, against the plain formula, and where it cannot be. */
class CostEffectTest {
    private static final Driver VOLUME = Driver.constant("2000 unit/year");

    @Test
    void aPlantOfTwiceTheVolumeCostsOneAndAHalfTimesAsMuch() {
        CostEffect scale = new CostEffect.Scale(figure("base", "1000 unit/year"), ratio("0.6"));
        assertThat(real(scale.factor(true, VOLUME))).isCloseTo(1.516, within(5e-4));
        assertThat(real(scale.factor(false, VOLUME))).isCloseTo(0.758, within(5e-4));
        assertThat(real(scale.factor(true, Driver.constant("1000 unit/year")))).isEqualTo(1);
    }

    @Test
    void threeDoublingsOfAnEightyPercentCurveLeaveAHalf() {
        CostEffect learning =
                new CostEffect.Learning(figure("base", "100 unit"), figure("now", "800 unit"), ratio("0.8"));
        assertThat(real(learning.factor(false, VOLUME))).isCloseTo(0.512, within(1e-12));
    }

    @Test
    void aRateHalfFixedIsHalfAsMuchAgainAtHalfTheUse() {
        CostEffect use = new CostEffect.CapacityUse(ratio("0.5"), ratio("0.8"), ratio("0.4"));
        assertThat(number(use.factor(false, VOLUME))).isEqualByComparingTo("1.5");
        assertThat(number(use.factor(true, VOLUME))).isEqualByComparingTo("1");
    }

    @Test
    void aRootDoublesWithFourTimesTheModels() {
        CostEffect models =
                new CostEffect.Elasticity(figure("base", "2 model"), figure("now", "8 model"), ratio("0.5"));
        assertThat(real(models.factor(true, VOLUME))).isCloseTo(2, within(1e-12));
    }

    @Test
    void aFactorIsItselfAndATrendCompounds() {
        assertThat(number(new CostEffect.Factor(ratio("0.7")).factor(false, VOLUME)))
                .isEqualByComparingTo("0.7");
        CostEffect trend = new CostEffect.Trend(figure("fall", "-20 %/year"), figure("later", "1 year"));
        assertThat(real(trend.factor(false, VOLUME))).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void everyEffectAgreesWithThePlainFormula() {
        Random random = new Random(20111020);
        Chains chains = new Chains("own", random);
        for (int i = 0; i < 500; i++) {
            CostEffect effect = chains.effect();
            double volume = 100 + random.nextInt(5000);
            boolean fixed = random.nextBoolean();
            Driver at = Driver.constant(volume + " unit/year");
            double plain = PlainChain.factor(effect, fixed, volume);
            assertThat(real(effect.factor(fixed, at)))
                    .as("%s", effect)
                    .isCloseTo(plain, within(1e-9 * Math.max(1, plain)));
            if (effect.isNeutral(fixed)) {
                assertThat(plain).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void whatChangesNothingIsNeutralAndAnUncertainOneIsNot() {
        Figure uncertain = Figure.assumed("factor", "1", "0.9..1.1", "contract");
        assertThat(new CostEffect.Factor(ratio("1")).isNeutral(false)).isTrue();
        assertThat(new CostEffect.Factor(uncertain).isNeutral(false)).isFalse();
        CostEffect scale = new CostEffect.Scale(figure("base", "1 unit/year"), ratio("1"));
        assertThat(scale.isNeutral(false)).isTrue();
        assertThat(scale.isNeutral(true)).isFalse();
        assertThat(new CostEffect.Scale(figure("base", "1 unit/year"), ratio("0")).isNeutral(true))
                .isTrue();
        CostEffect use = new CostEffect.CapacityUse(ratio("0"), ratio("1"), ratio("0.5"));
        assertThat(use.isNeutral(false)).isTrue();
        assertThat(use.isNeutral(true)).isFalse();
        assertThat(new CostEffect.Learning(figure("b", "1 unit"), figure("c", "9 unit"), ratio("1")).isNeutral(true))
                .isTrue();
        assertThat(new CostEffect.Elasticity(figure("b", "1 m2"), figure("c", "9 m2"), ratio("0")).isNeutral(true))
                .isTrue();
        assertThat(new CostEffect.Trend(figure("b", "0/year"), figure("c", "9 year")).isNeutral(true))
                .isTrue();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new CostEffect.Scale(figure("base", "0 unit/year"), ratio("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("base volume must be positive, but was '0 unit/year' (scale)");
        assertThatThrownBy(() -> new CostEffect.Scale(figure("base", "5 unit"), ratio("1")))
                .hasMessage("base volume must be in 'unit/year', but was '5 unit' (scale)");
        assertThatThrownBy(() -> new CostEffect.Learning(figure("b", "1 unit"), figure("c", "1 m2"), ratio("1")))
                .hasMessage("cumulative output must be in 'unit', but was '1 m2' (learning)");
        assertThatThrownBy(() -> new CostEffect.CapacityUse(ratio("1.2"), ratio("1"), ratio("1")))
                .hasMessage("fixed share must be a ratio from 0 to 1, but was '1.2' (capacity use)");
        Figure wide = Figure.assumed("use", "0.5", "0..1", "guess");
        assertThatThrownBy(() -> new CostEffect.CapacityUse(ratio("1"), ratio("1"), wide))
                .hasMessage("use must be positive, but was '0' (low end of its range, capacity use)");
        Figure high = Figure.assumed("share", "0.5", "0.2..1.5", "guess");
        assertThatThrownBy(() -> new CostEffect.CapacityUse(high, ratio("1"), ratio("1")))
                .hasMessage(
                        "fixed share must be a ratio from 0 to 1, but was '1.5' (high end of its range, capacity use)");
        assertThatThrownBy(() -> new CostEffect.Factor(ratio("-1")))
                .hasMessage("factor must not be negative, but was '-1' (factor)");
        assertThatThrownBy(() -> new CostEffect.Factor(figure("f", "CNY 5")))
                .hasMessage("factor must be a ratio, but was 'CNY 5' (factor)");
    }

    private static Figure ratio(String number) {
        return figure("ratio" + number.hashCode(), number);
    }
}
