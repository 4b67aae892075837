package dev.millet.scenario.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.millet.basics.Identifier;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.scenario.sampling.RankCorrelation;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The common work simulated, beside what numpy found for it: mean 44.49, deviation 35.07, quantiles −17.9, 47.7, 95.9. */
class UncertainWorkTest {
    private static final DriverTree TREE = UncertainWork.tree();

    /** Each statistic within 4.5 standard errors of 100,000 trials and the last digit told: false-alarm rate 7e-6 each. */
    @ParameterizedTest
    @EnumSource(SamplingPlan.class)
    void comesOutAsInNumpy(SamplingPlan plan) {
        int trials = 100_000;
        SimulatedAnswer difference = MonteCarlo.of(TREE, "diff")
                .seed(42)
                .trials(trials)
                .plan(plan)
                .run()
                .answer("diff");

        assertThat(difference.mean()).isCloseTo(44.49, within(4.5 * 35.07 / Math.sqrt(trials) + 0.04));
        assertThat(difference.standardDeviation()).isCloseTo(35.07, within(0.6));
        assertThat(difference.quantile(0.05)).isCloseTo(-17.9, within(1.3));
        assertThat(difference.quantile(0.5)).isCloseTo(47.7, within(0.7));
        assertThat(difference.quantile(0.95)).isCloseTo(95.9, within(0.8));
    }

    /** First-order Sobol indices that were found with 393,216 evaluations made for them: acquisition, platform, a margin, churn. */
    @Test
    void varianceIsDueToWhatSobolIndicesSay() {
        VarianceAttribution attribution =
                MonteCarlo.of(TREE, "diff").seed(7).trials(65_536).run().attribution("diff");
        assertThat(attribution.figures())
                .extracting(influence -> influence.figure().id().text())
                .startsWith("cac", "plat", "m1", "churn");
        assertThat(attribution.figures().get(0).share()).isCloseTo(0.76, within(0.02));
        assertThat(attribution.figures().get(1).share()).isCloseTo(0.085, within(0.012));
        assertThat(attribution.figures().get(2).share()).isCloseTo(0.038, within(0.009));
        assertThat(attribution.figures().get(3).share()).isCloseTo(0.023, within(0.008));
        assertThat(attribution.figures().get(0).rankCorrelation()).isBetween(-0.92, -0.84);
    }

    /**
     * The bits that were found when this was written, on JDK 17 and 25: whoever changes them changes what every seed means.
     * Other processors may round powers otherwise.
     */
    @ParameterizedTest
    @CsvSource({"RANDOM, 1035153056", "LATIN_HYPERCUBE, 689713145", "SOBOL, 1195207879"})
    void aSeedMeansTheSameBitsOnEveryJavaVersion(SamplingPlan plan, long expected) {
        assumeTrue(System.getProperty("os.arch").equals("amd64"));
        ByteBuffer bits = ByteBuffer.allocate(10_000 * Double.BYTES);
        bits.asDoubleBuffer()
                .put(MonteCarlo.of(TREE, "diff")
                        .seed(42)
                        .trials(10_000)
                        .plan(plan)
                        .correlated(RankCorrelation.of("m1", "m2", "0.5"))
                        .run()
                        .answer("diff")
                        .values());
        CRC32 sum = new CRC32();
        sum.update(bits);
        assertThat(sum.getValue()).isEqualTo(expected);
    }

    @Test
    void theTreeInBlocksIsTheLoopByHand() {
        DriverTree one = DriverTree.of(TREE.find("diff"));
        Program.Block block = one.program().block(1);
        double[][] inputs = UncertainWork.NAMES.stream()
                .map(name -> block.input(one.program().inputIndex(Identifier.of(name))))
                .toArray(double[][]::new);
        double[] byHand = new double[1];
        UncertainWork.byHand(inputs, byHand, 1);
        assertThat(block.run(1).answer(0)[0])
                .isCloseTo(byHand[0], within(1e-12))
                .isCloseTo(54.43693764857716, within(1e-11));
    }
}
