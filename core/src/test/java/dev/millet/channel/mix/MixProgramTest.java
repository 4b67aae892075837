package dev.millet.channel.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slopes of a linear programme: volumes and shadow prices where they are known, none where no mix keeps all limits. */
class MixProgramTest {
    @Test
    void theMostThatCanBeEarnedMovesWithContributionsByVolumesAndWithLimitsByTheirShadowPrices() {
        List<Optional<Double>> both = List.of(Optional.of(1.0), Optional.of(1.0));
        List<Optional<Double>> first = List.of(Optional.of(1.0), Optional.empty());
        MixProgram program = new MixProgram(2, List.of(both, first));
        double[] at = {300, 120, 100, 60, 0};
        double[] out = new double[program.results()];
        program.doubles(at, out);
        assertThat(out).containsExactly(new double[] {60, 40, 22_800, 120, 180}, within(1e-9));
        assertThat(program.partial(2, 0, at).orElseThrow()).isCloseTo(60, within(1e-9));
        assertThat(program.partial(2, 3, at).orElseThrow()).isCloseTo(180, within(1e-9));
        assertThat(program.partial(0, 3, at).orElseThrow()).isCloseTo(1, within(1e-6));
        double[] impossible = {300, 120, -1, 60, 0};
        assertThat(program.partial(2, 0, impossible)).isEmpty();
        program.doubles(impossible, out);
        assertThat(out).containsOnly(Double.NaN);
        program.doubles(new double[] {0, 0, 0, 0, 0}, out);
        assertThat(out[2]).isZero();
    }
}
