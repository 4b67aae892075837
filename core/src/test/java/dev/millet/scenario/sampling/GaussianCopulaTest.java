package dev.millet.scenario.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.fact.Distribution;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GaussianCopulaTest {
    private static final List<Identifier> FIGURES =
            Stream.of("panel", "rent", "memory", "display").map(Identifier::of).toList();
    private static final int TRIALS = 50_000;

    /** The standard error of a rank correlation is at most 1/√n; five of them are 0.0224: false alarms below 1e-6. */
    private static final double CHANCE = 5 / Math.sqrt(TRIALS);

    @Test
    void drawsHaveTheRankCorrelationsThatWereAskedFor() {
        GaussianCopula copula = GaussianCopula.of(
                FIGURES,
                List.of(RankCorrelation.of("panel", "memory", "0.7"), RankCorrelation.of("memory", "display", "-0.5")));
        double[][] uniforms = uniforms(FIGURES.size());
        double[] rent = uniforms[1].clone();
        copula.correlate(uniforms, TRIALS);

        assertThat(copula.figures().stream().map(Identifier::text)).containsExactly("panel", "memory", "display");
        assertThat(RankCorrelation.between(uniforms[0], uniforms[2])).isCloseTo(0.7, within(CHANCE));
        assertThat(RankCorrelation.between(uniforms[2], uniforms[3])).isCloseTo(-0.5, within(CHANCE));
        assertThat(RankCorrelation.between(uniforms[0], uniforms[3])).isCloseTo(0, within(CHANCE));
        assertThat(uniforms[1]).isEqualTo(rent);
        List<RankCorrelation> achieved = copula.achieved(uniforms);
        assertThat(achieved).hasSize(3);
        assertThat(achieved.get(0).rho().doubleValue())
                .isCloseTo(RankCorrelation.between(uniforms[0], uniforms[2]), within(1e-11));
    }

    @Test
    void eachFigureKeepsItsOwnDistribution() {
        GaussianCopula copula = GaussianCopula.of(FIGURES, List.of(RankCorrelation.of("panel", "memory", "0.9")));
        double[][] uniforms = uniforms(FIGURES.size());
        double[] panel = uniforms[0].clone();
        copula.correlate(uniforms, TRIALS);

        for (int lane = 0; lane < TRIALS; lane++) {
            assertThat(uniforms[0][lane]).isCloseTo(panel[lane], within(1e-8));
        }
        double[] memory = uniforms[2].clone();
        Arrays.sort(memory);
        double distance = 0;
        for (int i = 0; i < TRIALS; i++) {
            distance = Math.max(distance, Math.abs(memory[i] - (i + 0.5) / TRIALS));
        }
        assertThat(memory[0]).isGreaterThan(0);
        assertThat(memory[TRIALS - 1]).isLessThan(1);
        assertThat(2 * Math.exp(-2 * TRIALS * distance * distance)).isGreaterThan(1e-6);
    }

    @Test
    void blocksGiveTheSameBitsAsTheWhole() {
        GaussianCopula copula = GaussianCopula.of(
                FIGURES,
                List.of(RankCorrelation.of("panel", "memory", "0.7"), RankCorrelation.of("rent", "memory", "0.2")));
        double[][] whole = uniforms(FIGURES.size());
        double[][] first =
                Arrays.stream(whole).map(row -> Arrays.copyOf(row, 300)).toArray(double[][]::new);
        double[][] second = Arrays.stream(whole)
                .map(row -> Arrays.copyOfRange(row, 300, 1_000))
                .toArray(double[][]::new);
        copula.correlate(whole, 1_000);
        copula.correlate(first, 300);
        copula.correlate(second, 700);

        for (int row = 0; row < whole.length; row++) {
            assertThat(Arrays.copyOf(whole[row], 300)).isEqualTo(first[row]);
            assertThat(Arrays.copyOfRange(whole[row], 300, 1_000)).isEqualTo(second[row]);
        }
    }

    @Test
    void scoresComeBackAsTheUniformsTheyWere() {
        double[] uniforms = {0x1p-53, 1e-12, 1e-6, 0.01, 0.3, 0.5, 0.77, 0.999, 1 - 1e-9};
        double[] back = uniforms.clone();
        NormalScores.of(back, back.length);
        NormalScores.uniforms(back, back.length);

        for (int i = 0; i < back.length; i++) {
            assertThat(back[i]).isCloseTo(uniforms[i], within(1e-7 * uniforms[i]));
        }
        double[] scores = {-40, -8.3, -5, -1.2345, 0, 0.5, 6, 40};
        double[] exact = Arrays.stream(scores)
                .map(Distribution.normal("0", "1")::cumulative)
                .toArray();
        NormalScores.uniforms(scores, scores.length);
        for (int i = 1; i < scores.length - 1; i++) {
            assertThat(scores[i])
                    .isCloseTo(exact[i], within(Math.max(1e-8 * Math.min(exact[i], 1 - exact[i]), 0x1p-53)));
        }
        assertThat(scores[0]).isEqualTo(0x1p-53);
        assertThat(scores[7]).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void refusesWhatContradictsItself() {
        List<RankCorrelation> contradiction = List.of(
                RankCorrelation.of("panel", "memory", "0.9"),
                RankCorrelation.of("memory", "display", "0.9"),
                RankCorrelation.of("panel", "display", "-0.9"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GaussianCopula.of(FIGURES, contradiction))
                .withMessageStartingWith("rank correlations must form a positive definite matrix, but was one with the"
                        + " eigenvalue '-0.8")
                .withMessageEndingWith("(panel, memory, display)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GaussianCopula.of(FIGURES, List.of(RankCorrelation.of("panel", "memory", "1"))))
                .withMessageEndingWith("(panel, memory)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GaussianCopula.of(FIGURES, List.of(RankCorrelation.of("panel", "memorry", "0.1"))))
                .withMessage("figure of a rank correlation must be one that is drawn, but was 'memorry'; did you mean"
                        + " 'memory'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GaussianCopula.of(
                        FIGURES,
                        List.of(
                                RankCorrelation.of("panel", "memory", "0.1"),
                                RankCorrelation.of("memory", "panel", "0.1"))))
                .withMessage("rank correlation of two figures must be given once, but was 'memory, panel' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.of("panel", "memory", "1.1"))
                .withMessage("rank correlation must lie between -1 and 1, but was '1.1' (panel, memory)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.of("panel", "panel", "0.1"))
                .withMessage("rank correlation must be of two figures, but was of 'panel' with itself");
    }

    @Test
    void tellsTheCorrelationsOfScoresOfAllFiguresInTheirOrder() {
        GaussianCopula copula = GaussianCopula.of(
                List.of(Identifier.of("panel"), Identifier.of("courier"), Identifier.of("memory")),
                List.of(RankCorrelation.of("memory", "panel", "0.7")));
        double score = 2 * Math.sin(Math.PI * 0.7 / 6);

        assertThat(score).isEqualTo(0.717, within(0.0005));
        assertThat(copula.scoreCorrelations()).isDeepEqualTo(new double[][] {{1, 0, score}, {0, 1, 0}, {score, 0, 1}});
        copula.scoreCorrelations()[0][2] = 0;
        assertThat(copula.scoreCorrelations()[0][2]).isEqualTo(score);
    }

    @Test
    void repairsOnlyOnRequestAndSaysSo() {
        List<RankCorrelation> contradiction = List.of(
                RankCorrelation.of("panel", "memory", "0.9"),
                RankCorrelation.of("memory", "display", "0.9"),
                RankCorrelation.of("panel", "display", "-0.9"));
        GaussianCopula repaired = GaussianCopula.repaired(FIGURES, contradiction);
        double[][] uniforms = uniforms(FIGURES.size());
        repaired.correlate(uniforms, TRIALS);

        assertThat(repaired.isRepaired()).isTrue();
        assertThat(repaired.correlations()).hasSize(3);
        // by symmetry all three give way alike, to 1/2 as correlations of scores
        for (RankCorrelation each : repaired.correlations()) {
            assertThat(each.rho().abs().doubleValue()).isCloseTo(6 * Math.asin(0.25) / Math.PI, within(1e-5));
        }
        assertThat(RankCorrelation.between(uniforms[0], uniforms[3]))
                .isCloseTo(-6 * Math.asin(0.25) / Math.PI, within(CHANCE));
        GaussianCopula sound = GaussianCopula.repaired(FIGURES, contradiction.subList(0, 1));
        assertThat(sound.isRepaired()).isFalse();
        assertThat(sound.correlations().get(0).rho().round(new java.math.MathContext(9)))
                .isEqualByComparingTo(new BigDecimal("0.9"));
        assertThat(GaussianCopula.of(FIGURES, List.of()).figures()).isEmpty();
    }

    @Test
    void rankCorrelationSharesRanksOfEqualValues() {
        assertThat(RankCorrelation.between(new double[] {1, 2, 3}, new double[] {10, 30, 20}))
                .isCloseTo(0.5, within(1e-15));
        assertThat(RankCorrelation.between(new double[] {1, 2, 3}, new double[] {9, 4, 1}))
                .isEqualTo(-1);
        // scipy.stats.spearmanr
        assertThat(RankCorrelation.between(new double[] {1, 2, 2, 4, 5}, new double[] {3, 1, 4, 4, 9}))
                .isCloseTo(0.7631578947368421, within(1e-12));
        assertThat(RankCorrelation.between(new double[] {1, 1}, new double[] {1, 2}))
                .isNaN();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.between(new double[1], new double[2]))
                .withMessage("data must be equally many, but was '1' and '2'");
    }

    @Test
    void imanAndConoverReorderWithoutChangingAValue() {
        int n = 1_000;
        double[][] columns =
                Arrays.stream(uniforms(4)).map(row -> Arrays.copyOf(row, n)).toArray(double[][]::new);
        Sampler.of(Distribution.lognormal("28", "0.5")).quantiles(columns[0], columns[0], n);
        double[][] before = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        List<RankCorrelation> achieved = ImanConover.of(
                        FIGURES,
                        List.of(
                                RankCorrelation.of("panel", "memory", "0.7"),
                                RankCorrelation.of("memory", "display", "-0.5")))
                .reorder(columns, RandomGeneratorFactory.of("L64X128MixRandom").create(7));

        assertThat(columns[1]).isEqualTo(before[1]);
        for (int i : new int[] {0, 2, 3}) {
            assertThat(columns[i]).isNotEqualTo(before[i]).containsExactlyInAnyOrder(before[i]);
        }
        // 4.5 standard deviations, as found over 4,000 orders (chance alone: 0.0171, 0.0316, 0.0251): false-alarm rate
        // 7e-6 each
        assertThat(achieved.get(0).rho().doubleValue()).isCloseTo(0.7, within(4.5 * 0.0066));
        assertThat(achieved.get(1).rho().doubleValue()).isCloseTo(0, within(4.5 * 0.0092));
        assertThat(achieved.get(2).rho().doubleValue()).isCloseTo(-0.5, within(4.5 * 0.0081));
        assertThat(achieved.get(0).rho().doubleValue())
                .isCloseTo(RankCorrelation.between(columns[0], columns[2]), within(1e-11));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImanConover.of(FIGURES, List.of(RankCorrelation.of("panel", "memory", "0.7")))
                        .reorder(
                                new double[4][2],
                                RandomGeneratorFactory.of("L64X128MixRandom").create(7)))
                .withMessage("draws must be more than the figures that go together, but was '2' of 2");
    }

    /**
     * Scores keep no correlation of their own: over 4,000 orders of 1,000 draws the standard deviation was 0.0064, with the chance
     * of independent draws it is 1.06·(1 − 0.7²)/√1000 = 0.0171. That of 200 orders is within 4.5 of its standard errors, 1/√400
     * of it, with a false-alarm rate of 7e-6.
     */
    @Test
    void imanAndConoverLeaveChanceNoRoom() {
        ImanConover order = ImanConover.of(FIGURES, List.of(RankCorrelation.of("panel", "memory", "0.7")));
        double[][] draws =
                Arrays.stream(uniforms(4)).map(row -> Arrays.copyOf(row, 1_000)).toArray(double[][]::new);
        double squares = LongStream.rangeClosed(1, 200)
                .mapToDouble(seed -> order.reorder(
                                        Arrays.stream(draws)
                                                .map(double[]::clone)
                                                .toArray(double[][]::new),
                                        RandomGeneratorFactory.of("L64X128MixRandom")
                                                .create(seed))
                                .get(0)
                                .rho()
                                .doubleValue()
                        - 0.7)
                .map(off -> off * off)
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(squares)).isCloseTo(0.0064, within(4.5 * 0.0064 / Math.sqrt(400)));
    }

    private static double[][] uniforms(int rows) {
        double[][] uniforms = new double[rows][TRIALS];
        for (int row = 0; row < rows; row++) {
            Sampler.uniforms(RandomGeneratorFactory.of("L64X128MixRandom").create(row + 1), uniforms[row], TRIALS);
        }
        return uniforms;
    }
}
