package dev.millet.scenario.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import dev.millet.scenario.sampling.RankCorrelation;
import dev.millet.scenario.simulation.MonteCarlo;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Shapley effects: they are complete, and agree with what is known in closed form. */
class ShapleyTest {
    private static final double FIVE_ERRORS = 5 / 1.96;

    @Test
    void ofIndependentFiguresEffectsAreThoseOfTheVarianceTakenApart() {
        DriverTree ishigami = Textbook.ishigami("7", "0.1");
        VarianceDecomposition exact = VarianceDecomposition.of(ishigami, "y", 32);
        ShapleyEffects effects =
                Shapley.of(ishigami, "y").seed(11).permutations(30_000).run();

        for (int i = 0; i < 3; i++) {
            Estimate share = effects.effects().get(i).share();
            assertThat(share.value()).isCloseTo(exact.shapley(i), within((share.high() - share.value()) * FIVE_ERRORS));
        }
        assertThat(effects.variance()).isCloseTo(exact.variance(), within(0.6));
        assertThat(effects.permutations()).isEqualTo(30_000);
    }

    /**
     * Two figures with normal scores that are correlated: of b1 z1 + b2 z2 the first has b1²(1 − ρ²/2) + ρ b1 b2 + b2² ρ²/2
     * (Owen and Prieur 2017); a figure far down in the formula has an effect by going with one that counts. Uniform figures
     * do for that too: where only the first stands in the formula, the other's share is half of what it tells of the first.
     */
    @Test
    void aFigureThatGoesWithAnotherHasAnEffectWithoutBeingInTheFormula() {
        Driver a = uniform("a");
        Driver b = uniform("b");
        DriverTree tree = DriverTree.of(a.plus(b.times(Driver.constant("0"))).named("y", Text.of("y")));
        ShapleyEffects effects = Shapley.of(tree, "y")
                .correlated(RankCorrelation.of("a", "b", "0.786"))
                .seed(3)
                .permutations(40_000)
                .run();

        // a rank correlation is the correlation of uniform figures
        double linear = 0.786;
        double told = effects.of("b").share().value() * 2;
        assertThat(told).isBetween(linear * linear - 0.02, linear * linear + 0.05);
        assertThat(sum(effects)).isCloseTo(1, within(1e-9));
    }

    @Test
    void sharesSumToOneAndTheNumberOfThreadsChangesNothing() {
        Shapley study = Shapley.of(Textbook.g(0, 1, 4.5, 9), "y")
                .correlated(RankCorrelation.of("x1", "x2", "-0.5"), RankCorrelation.of("x3", "x2", "0.3"))
                .seed(9)
                .permutations(1_000);

        assertThat(study.run().permutations()).isEqualTo(1_008);
        assertThat(sum(study.run())).isCloseTo(1, within(1e-9));
        assertThat(study.threads(3).run()).isEqualTo(study.run());
        assertThat(study.seed(10).run()).isNotEqualTo(study.run());
    }

    /** Given its ranks, a linear answer over two figures that go together has effects that the pair's draws tell as well. */
    @Test
    void correlatedFiguresAreDrawnAsASimulationDrawsThem() {
        RankCorrelation together = RankCorrelation.of("a", "b", "0.6");
        DriverTree tree = DriverTree.of(uniform("a").plus(uniform("b")).named("y", Text.of("y")));
        ShapleyEffects effects = Shapley.of(tree, "y")
                .correlated(together)
                .seed(5)
                .permutations(20_000)
                .run();
        double simulated = MonteCarlo.of(tree, "y")
                .seed(5)
                .trials(50_000)
                .correlated(together)
                .run()
                .answer("y")
                .standardDeviation();

        // variance 1/3 + 1/3 + 2·0.6/3; both figures have one half
        assertThat(effects.variance()).isCloseTo(16.0 / 15, within(0.05));
        assertThat(simulated * simulated).isCloseTo(16.0 / 15, within(0.03));
        Estimate half = effects.of("a").share();
        assertThat(half.value()).isCloseTo(0.5, within((half.high() - half.value()) * FIVE_ERRORS));
    }

    @Test
    void ordersOfFewFiguresStandEquallyOften() {
        Set<List<Integer>> all = new HashSet<>();
        for (int number = 0; number < 24; number++) {
            int[] order = Orders.order(4, number, 24, new SplittableRandom(0));
            all.add(Arrays.stream(order).boxed().toList());
        }

        assertThat(all).hasSize(24);
        assertThat(Orders.rounded(4, 25)).isEqualTo(48);
        assertThat(Orders.rounded(20, 25)).isEqualTo(25);
    }

    @Test
    void ordersWithoutAValueAreLeftOutAndCounted() {
        Driver a = uniform("a");
        DriverTree tree = DriverTree.of(a.plus(uniform("b"))
                .onlyIf(a.isMoreThan(Driver.constant("-0.8")), Text.of("nothing is sold"))
                .named("y", Text.of("y")));
        ShapleyEffects effects = Shapley.of(tree, "y").permutations(500).run();

        assertThat(effects.permutationsUsed()).isLessThan(500);
        assertThat(effects.notes().get(0).in(Locale.ENGLISH))
                .contains("× nothing is sold")
                .contains("of 500 orders");
        assertThat(sum(effects)).isCloseTo(1, within(1e-9));
    }

    @Test
    void readsAsATableInBothLanguages() {
        DriverTree tree = DriverTree.of(uniform("a").named("y", Text.of("y")));
        Text text = Shapley.of(tree, "y").permutations(100).run().text();

        assertThat(text.in(Locale.ENGLISH)).startsWith("y: variance 0.").endsWith("a: 1.000 (1.000 to 1.000)");
        assertThat(text.in(Locale.CHINESE)).startsWith("y：方差0.").endsWith("a：1.000（1.000至1.000）");
    }

    @Test
    void refusesWhatCannotBe() {
        Shapley study = Shapley.of(Textbook.g(0, 1, 9), "y");
        assertThatThrownBy(() -> study.correlated(RankCorrelation.of("x1", "x9", "0.5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure of a rank correlation must be one that is drawn, but was 'x9'; did you mean 'x1'?");
        assertThatThrownBy(() -> study.correlated(RankCorrelation.of("x1", "x2", "1")))
                .hasMessageStartingWith("rank correlations must form a positive definite matrix, but was one with")
                .hasMessageEndingWith("(x1, x2)");
        assertThatThrownBy(() -> study.correlated(
                        RankCorrelation.of("x1", "x2", "0.9"),
                        RankCorrelation.of("x2", "x3", "0.9"),
                        RankCorrelation.of("x1", "x3", "-0.9")))
                .hasMessageStartingWith("rank correlations must form a positive definite matrix, but was one with")
                .hasMessageEndingWith("(x1, x2, x3)");
        assertThatThrownBy(() -> study.permutations(1))
                .hasMessage("permutations must be from 2 to 10000000, but was '1'");
        assertThatThrownBy(() -> study.confidence(0))
                .hasMessage("confidence must be above 0 and below 1, but was '0.0'");
        assertThatThrownBy(() -> study.threads(0)).hasMessage("threads must be at least 1, but was '0'");
    }

    private static double sum(ShapleyEffects effects) {
        return effects.effects().stream()
                .mapToDouble(effect -> effect.share().value())
                .sum();
    }

    private static Driver uniform(String id) {
        return Driver.of(Textbook.figure(id, "0", Distribution.uniform("-1", "1")));
    }
}
