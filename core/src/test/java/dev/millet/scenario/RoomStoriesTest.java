package dev.millet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.importance.EvidenceDebt;
import dev.millet.scenario.importance.Sobol;
import dev.millet.scenario.importance.SobolIndices;
import dev.millet.scenario.sampling.GaussianCopula;
import dev.millet.scenario.sampling.RankCorrelation;
import dev.millet.scenario.sampling.Sampler;
import dev.millet.scenario.search.Existence;
import dev.millet.scenario.search.ModelSearch;
import dev.millet.scenario.search.WorstCase;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import dev.millet.scenario.sensitivity.Tornado;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.Simulation;
import dev.millet.scenario.table.CaseRow;
import dev.millet.scenario.table.CaseTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The examples that this package and its rooms begin with, asked of one tree: a gap of 120 − (2,000 × (1 − margin) − 1,700). */
class RoomStoriesTest {
    private final DriverTree tree = Samples.story();

    @Test
    void scenario() {
        Scenario hard =
                Scenario.of("hard", Text.of("dealers ask for 8 %"), Figure.assumed("margin", "0.08", "an offer"));

        assertThat(hard.read(tree).value("gap")).hasToString("-20");
        assertThat(ScenarioGrid.of(tree, List.of(Scenario.base(), hard)).text().in(Locale.ENGLISH))
                .startsWith("base: gap 60");
        assertThat(ShapleyAttribution.of(tree, "gap", Scenario.base(), hard).of("margin"))
                .isEqualByComparingTo("-80");
    }

    @Test
    void sensitivity() {
        assertThat(Tornado.of(tree, "gap").swings().get(0).width().orElseThrow())
                .isEqualByComparingTo("200");
        assertThat(SwitchingSearch.of(tree, "gap").figure("margin").values())
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value()).isEqualByComparingTo("0.09");
                    assertThat(value.distance().orElseThrow())
                            .isCloseTo(new BigDecimal("0.3"), within(new BigDecimal("1e-9")));
                });
    }

    @Test
    void search() {
        WorstCase worst = WorstCase.of(tree, "gap");

        assertThat(worst.value()).hasToString("-20");
        assertThat(worst.corner()).singleElement().extracting(Figure::value).hasToString("0.08");
        assertThat(Existence.of(tree, "gap").extent()).isEqualTo(Existence.Extent.EVERYWHERE);
        assertThat(ModelSearch.of(tree, "gap").breakingPoint().moves())
                .singleElement()
                .satisfies(move -> assertThat(move.to().doubleValue()).isCloseTo(0.09, within(1e-12)));
    }

    @Test
    void simulation() {
        Simulation simulation =
                MonteCarlo.of(tree, "gap").seed(42).trials(100_000).run();

        assertThat(simulation.answer("gap").quantiles(0.05, 0.5, 0.95))
                .extracting(Math::round)
                .containsExactly(8L, 65L, 131L);
        // second route: the gap is below zero where the margin is below 9 %
        double below = Distribution.pert("0.08", "0.12", "0.18").cumulative(0.09);
        assertThat(simulation.answer("gap").probabilityOfLoss())
                .isCloseTo(0.022, within(0.0005))
                .isCloseTo(below, within(4 * Math.sqrt(below * (1 - below) / 100_000)));
        assertThat(simulation.text(Locale.ENGLISH)).startsWith("100,000 trials, random draws, seed 42, ");
    }

    @Test
    void importance() {
        DriverTree two = Samples.gap(Samples.number("2000")
                .times(Samples.ranged("margin", "0.12", "0.08..0.18"))
                .minus(Samples.ranged("courier", "28", "18..45"))
                .minus(Samples.number("180")));
        SobolIndices shares =
                Sobol.of(two, "gap").seed(42).points(1 << 14).run().get(0);

        assertThat(shares.of("margin").first()).hasToString("0.982 (0.962 to 1.003)");
        // second route: the variance of a sum
        double margin = 2000
                * 2000
                * Distribution.pert("0.08", "0.12", "0.18").variance().doubleValue();
        double courier = Distribution.pert("18", "28", "45").variance().doubleValue();
        assertThat(shares.of("margin").first().covers(margin / (margin + courier)))
                .isTrue();
        assertThat(EvidenceDebt.of(SwitchingSearch.of(two, "gap"), shares.shares())
                        .text()
                        .in(Locale.ENGLISH))
                .startsWith("repeat this interview first: margin, 98.2 % of the variance; ");
    }

    @Test
    void table() {
        CaseTable table =
                CaseTable.of(tree, List.of("region"), List.of("margin")).answers("gap");
        List<CaseRow> rows = List.of(CaseRow.of(List.of("north"), 0.08), CaseRow.of(List.of("south"), 0.18));

        assertThat(table.rows(rows.iterator()).toList().get(0).column(0))
                .containsExactly(new double[] {-20, 180}, within(1e-9));
    }

    @Test
    void sampling() {
        List<Identifier> figures = List.of(Identifier.of("courier"), Identifier.of("petrol"));
        SplittableRandom random = new SplittableRandom(42);
        double[][] uniforms = {
            random.doubles(512).toArray(), random.doubles(512).toArray()
        };

        assertThat(Sampler.of(Distribution.triangular("18", "28", "45")).quantile(0.5))
                .isCloseTo(29.85, within(0.005));
        GaussianCopula.of(figures, List.of(RankCorrelation.of("courier", "petrol", "0.7")))
                .correlate(uniforms, 512);
        assertThat(RankCorrelation.between(uniforms[0], uniforms[1])).isCloseTo(0.7, within(0.1));
    }
}
