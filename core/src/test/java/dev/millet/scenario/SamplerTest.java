package dev.millet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.fact.Distribution;
import org.junit.jupiter.api.Test;

class SamplerTest {
    @Test
    void readsQuantilesOfBoundedRanges() {
        assertThat(Sampler.of(Distribution.uniform("10", "20")).quantile(0.25)).isCloseTo(12.5, within(1e-12));
        // 18 + √(u·27·10) below the mode, 45 − √((1 − u)·27·17) above it
        Sampler triangular = Sampler.of(Distribution.triangular("18", "28", "45"));
        assertThat(triangular.quantile(0.1)).isCloseTo(18 + Math.sqrt(27), within(1e-12));
        assertThat(triangular.quantile(0.5)).isCloseTo(45 - Math.sqrt(0.5 * 27 * 17), within(1e-12));
        // PERT about the middle is symmetric
        assertThat(Sampler.of(Distribution.pert("10", "15", "20")).quantile(0.5))
                .isCloseTo(15, within(1e-9));
    }
}
