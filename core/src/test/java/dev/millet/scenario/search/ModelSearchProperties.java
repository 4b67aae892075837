package dev.millet.scenario.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Program;
import dev.millet.driver.Value;
import dev.millet.fact.Categorical;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.Samples;
import dev.millet.scenario.search.BreakingPoint.Outcome;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The search beside a second way to the same answer: a grid over all ranges, every place of it read. */
class ModelSearchProperties {
    private static final int STEPS = 8;

    @Property(tries = 150)
    void noPlaceOfAGridIsSmaller(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int figures,
            @ForAll @IntRange(min = 1, max = 12) int operations,
            @ForAll @IntRange(min = 1, max = 400) int room) {
        DriverTree random = Samples.random(seed, figures, operations);
        Value base = random.read().value("gap");
        BigDecimal floor = base.get().subtract(BigDecimal.valueOf(room, 1));
        Condition property = random.find("gap").isAtLeast(Driver.constant(floor, Unit.RATIO));
        BreakingPoint point =
                ModelSearch.of(property, Text.of("stated")).effort(3_000).breakingPoint();
        Grid grid = new Grid(random, floor.doubleValue());
        grid.walk();
        switch (point.outcome()) {
            case BREAKS -> {
                assertThat(random.read(point.scenario().figures()).value("gap").get())
                        .isLessThan(floor);
                assertThat(point.moves())
                        .allMatch(move -> StatedProperty.range(move.figure()).admits(move.to()));
                ModelSearchTest.assertNoSubsetSuffices(point, property);
                assertThat(grid.fewest).isGreaterThan(point.sizesExcluded());
                if (grid.fewest == point.moves().size() && point.sizesExcluded() == grid.fewest - 1) {
                    assertThat(grid.least)
                            .isGreaterThanOrEqualTo(point.leastSum().doubleValue() * (1 - 1e-4) - 1e-8);
                }
            }
            case HOLDS_EVERYWHERE -> assertThat(grid.fewest).isEqualTo(Integer.MAX_VALUE);
            case NOT_FOUND -> assertThat(grid.fewest).isGreaterThan(point.sizesExcluded());
            default -> throw new AssertionError("holds at base");
        }
        // Small formulas are searched to the end, but where the least value of all is the floor itself.
        assertThat(point.outcome()).isNotEqualTo(Outcome.BROKEN_AT_BASE);
    }

    /** Alternatives are finitely many, so that the grid has all there is. */
    @Property(tries = 300)
    void ofAlternativesTheSmallestChangeIsFoundAndProved(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int choices,
            @ForAll @IntRange(min = 1, max = 300) int room) {
        DriverTree tree = Samples.alternatives(seed, choices, 0);
        BigDecimal floor = below(tree, room);
        Condition property = tree.find("gap").isAtLeast(Driver.constant(floor, Unit.RATIO));
        BreakingPoint point = ModelSearch.of(property, Text.of("stated")).breakingPoint();
        Grid grid = new Grid(tree, floor.doubleValue());
        grid.walk();
        assertThat(point.isSmallest()).isTrue();
        if (grid.fewest == Integer.MAX_VALUE) {
            assertThat(point.outcome()).isEqualTo(Outcome.HOLDS_EVERYWHERE);
        } else {
            assertThat(point.outcome()).isEqualTo(Outcome.BREAKS);
            assertThat(point.moves()).hasSize(grid.fewest);
            assertThat(point.sum().doubleValue()).isCloseTo(grid.least, within(1e-4 * grid.least));
            assertThat(tree.read(point.scenario().figures()).value("gap").get()).isLessThan(floor);
        }
    }

    /** With ranges beside them the change is at least as small as the smallest of a grid. */
    @Property(tries = 100)
    void amongAlternativesAndRangesNoPlaceOfAGridIsSmaller(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2) int choices,
            @ForAll @IntRange(min = 1, max = 2) int ranges,
            @ForAll @IntRange(min = 1, max = 300) int room) {
        DriverTree tree = Samples.alternatives(seed, choices, ranges);
        BigDecimal floor = below(tree, room);
        Condition property = tree.find("gap").isAtLeast(Driver.constant(floor, Unit.RATIO));
        BreakingPoint point = ModelSearch.of(property, Text.of("stated")).breakingPoint();
        Grid grid = new Grid(tree, floor.doubleValue());
        grid.walk();
        assertThat(point.isSmallest()).isTrue();
        if (point.outcome() == Outcome.BREAKS) {
            assertThat(tree.read(point.scenario().figures()).value("gap").get()).isLessThan(floor);
            assertThat(grid.fewest).isGreaterThanOrEqualTo(point.moves().size());
            if (grid.fewest == point.moves().size()) {
                assertThat(grid.least).isGreaterThanOrEqualTo(point.sum().doubleValue() * (1 - 2e-4));
            }
        } else {
            assertThat(point.outcome()).isEqualTo(Outcome.HOLDS_EVERYWHERE);
            assertThat(grid.fewest).isEqualTo(Integer.MAX_VALUE);
        }
    }

    /** So many tenths below the gap, and never exactly on a number that the formula can have. */
    private static BigDecimal below(DriverTree tree, int tenths) {
        return tree.read()
                .value("gap")
                .get()
                .subtract(BigDecimal.valueOf(tenths, 1))
                .subtract(new BigDecimal("0.0003"));
    }

    /** All places of a grid that has both ends and the base of each range: the fewest figures that break, the least sum of these. */
    private static final class Grid {
        private final List<Figure> figures;
        private final Program.Workspace trial;
        private final double floor;
        private int fewest = Integer.MAX_VALUE;
        private double least = Double.POSITIVE_INFINITY;

        Grid(DriverTree tree, double floor) {
            this.figures = tree.figures();
            this.trial = tree.program().workspace();
            this.floor = floor;
        }

        void walk() {
            walk(0, 0, 0);
        }

        private void walk(int figure, int moved, double sum) {
            if (figure == figures.size()) {
                if (trial.run().answer(0) < floor - 1e-9 * Math.abs(floor) && moved > 0) {
                    if (moved < fewest) {
                        fewest = moved;
                        least = sum;
                    } else if (moved == fewest) {
                        least = Math.min(least, sum);
                    }
                }
                return;
            }
            Figure here = figures.get(figure);
            Distribution range = StatedProperty.range(here);
            double base = here.value().doubleValue();
            double width = range.high().doubleValue() - range.low().doubleValue();
            trial.set(figure, base);
            walk(figure + 1, moved, sum);
            int steps = range instanceof Categorical ? (int) width : STEPS;
            for (int step = 0; step <= steps; step++) {
                double place = range.low().doubleValue() + width * step / steps;
                if (place != base) {
                    trial.set(figure, place);
                    walk(figure + 1, moved + 1, sum + Math.abs(place - base) / width);
                }
            }
            trial.set(figure, base);
        }
    }
}
