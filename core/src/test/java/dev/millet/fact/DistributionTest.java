package dev.millet.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void pertWeighsItsModeFourfold() {
        Distribution pert = Distribution.pert("18", "28", "45");

        close(pert.mean(), "29.166666666666666666666666666667");
        close(pert.variance(), "25.257936507936507936507936507937");
    }

    @Test
    void triangularIsTheMeanOfItsCorners() {
        Distribution triangular = Distribution.triangular("18", "28", "45");

        close(triangular.mean(), "30.333333333333333333333333333333");
        // (18² + 28² + 45² − 18·28 − 18·45 − 28·45) / 18
        close(triangular.variance(), "31.055555555555555555555555555556");
    }

    @Test
    void uniformIsFlat() {
        Distribution uniform = Distribution.uniform("18", "45");

        close(uniform.mean(), "31.5");
        close(uniform.variance(), "60.75");
    }

    @Test
    void rangeOfWidthZeroHasNoVariance() {
        assertThat(Distribution.pert("5", "5", "5").variance()).isZero();
        assertThat(Distribution.triangular("5", "5", "5").variance()).isZero();
        assertThat(Distribution.uniform("5", "5").variance()).isZero();
        assertThat(Distribution.uniform("5", "5").mean()).isEqualByComparingTo("5");
    }

    @Test
    void refusesWhatIsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.pert("18", "17", "45"))
                .withMessage("range must have low <= mode <= high, but was '18, 17, 45'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.triangular("18", "46", "45"))
                .withMessage("range must have low <= mode <= high, but was '18, 46, 45'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.uniform("46", "45"))
                .withMessage("range must have low <= high, but was '46..45'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Distribution.Uniform(BigDecimal.ZERO, BigDecimal.valueOf(1, 2_000)))
                .withMessageStartingWith("parameter of a distribution must have at most 1000 digits");
    }

    @Test
    void admitsItsEnds() {
        Distribution range = Distribution.uniform("18", "45");

        assertThat(range.admits(new BigDecimal("18.0"))).isTrue();
        assertThat(range.admits(new BigDecimal("45"))).isTrue();
        assertThat(range.admits(new BigDecimal("17.9"))).isFalse();
        assertThat(range.admits(new BigDecimal("45.1"))).isFalse();
    }

    @Test
    void isEqualWhenNumericallyEqual() {
        assertThat(Distribution.pert("18.0", "28", "45.00")).isEqualTo(Distribution.pert("18", "28.0", "45"));
        assertThat(new Distribution.Triangular(BigDecimal.ONE, new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isEqualTo(Distribution.triangular("1", "1", "1"));
    }

    private static AbstractBigDecimalAssert<?> close(BigDecimal actual, String expected) {
        return assertThat(actual).isCloseTo(new BigDecimal(expected), Offset.offset(new BigDecimal("1e-29")));
    }
}
