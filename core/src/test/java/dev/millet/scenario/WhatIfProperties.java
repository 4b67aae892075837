package dev.millet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Categorical;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.search.WorstCase;
import dev.millet.scenario.sensitivity.Swing;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import dev.millet.scenario.sensitivity.SwitchingValue;
import dev.millet.scenario.sensitivity.SwitchingValue.Crossing;
import dev.millet.scenario.sensitivity.SwitchingValues;
import dev.millet.scenario.sensitivity.Tornado;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every question asked of random formulas, the answers put back into them. */
class WhatIfProperties {
    private static final BigDecimal TINY = new BigDecimal("1e-12");

    @Property
    void swingsAreDirectEvaluations(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int operations) {
        DriverTree tree = Samples.random(seed, 4, operations);
        Tornado tornado = Tornado.of(tree, "gap");
        assertThat(tornado.swings()).hasSameSizeAs(tree.figures());
        assertThat(tornado.base()).isEqualTo(tree.read().value("gap"));
        for (Swing swing : tornado.swings()) {
            Distribution range = swing.figure().uncertainty().orElseThrow();
            assertThat(swing.atLow()).isEqualTo(at(tree, swing.figure(), range.low()));
            assertThat(swing.atHigh()).isEqualTo(at(tree, swing.figure(), range.high()));
        }
        assertThat(tornado.swings())
                .isSortedAccordingTo(Comparator.comparing(
                        swing -> swing.width().map(BigDecimal::negate).orElse(new BigDecimal("-1e99"))));
    }

    @Property
    void extremesLieInsideTheRangeAndOutsideTheEnds(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int operations) {
        DriverTree tree = Samples.random(seed, 3, operations);
        for (Swing swing : Swing.of(tree, "gap")) {
            Distribution range = swing.figure().uncertainty().orElseThrow();
            for (Swing.Extreme extreme : swing.extremes()) {
                assertThat(range.admits(extreme.at())).isTrue();
                BigDecimal value = extreme.value().get();
                assertThat(value.compareTo(swing.atLow().get()))
                        .isEqualTo(value.compareTo(swing.atHigh().get()))
                        .isNotZero();
            }
            if (!swing.hidesExtreme() && swing.width().isPresent()) {
                BigDecimal middle = range.low().add(range.high()).divide(BigDecimal.valueOf(2));
                BigDecimal value = at(tree, swing.figure(), middle).get();
                BigDecimal slack = value.abs().multiply(new BigDecimal("1e-6")).add(TINY);
                assertThat(value)
                        .isBetween(
                                swing.atLow().get().min(swing.atHigh().get()).subtract(slack),
                                swing.atLow().get().max(swing.atHigh().get()).add(slack));
            }
        }
    }

    @Property
    void switchingValuesPutBackIntoTheTreeMeetTheThreshold(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int operations) {
        DriverTree tree = Samples.random(seed, 3, operations);
        for (SwitchingValues found : SwitchingSearch.of(tree, "gap").all()) {
            assertThat(found.values())
                    .isSortedAccordingTo(Comparator.comparing(SwitchingValue::value))
                    .allMatch(value -> found.from().compareTo(value.value()) <= 0)
                    .allMatch(value -> value.value().compareTo(found.to()) <= 0);
            BigDecimal near = found.from().abs().max(found.to().abs()).multiply(TINY);
            for (SwitchingValue value : found.values()) {
                if (value.crossing() == Crossing.CROSSES) {
                    Optional<BigDecimal> before =
                            number(tree, found.figure(), value.value().subtract(near));
                    Optional<BigDecimal> there = number(tree, found.figure(), value.value());
                    Optional<BigDecimal> after =
                            number(tree, found.figure(), value.value().add(near));
                    boolean changes = before.isPresent()
                            && after.isPresent()
                            && before.get().signum() * after.get().signum() <= 0;
                    assertThat(changes || there.orElseThrow().abs().compareTo(TINY) <= 0)
                            .as("%s at %s: %s, %s, %s", found.figure().id(), value.value(), before, there, after)
                            .isTrue();
                }
            }
        }
    }

    @Property
    void noFlipIsMissedBetweenTwoEnds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int operations) {
        DriverTree tree = Samples.random(seed, 3, operations);
        for (Swing swing : Swing.of(tree, "gap")) {
            boolean opposite = swing.flips()
                    && swing.atLow().get().signum() != 0
                    && swing.atHigh().get().signum() != 0;
            if (opposite) {
                assertThat(SwitchingSearch.of(tree, "gap")
                                .figure(swing.figure().id().text())
                                .inside())
                        .anyMatch(value -> value.crossing().flips());
            }
        }
    }

    @Property
    void theWorstCornerIsTheLeastOfAllCorners(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int figures,
            @ForAll @IntRange(min = 1, max = 14) int operations) {
        DriverTree tree = Samples.random(seed, figures, operations);
        WorstCase worst = WorstCase.of(tree, "gap");
        BigDecimal least = corners(tree.figures()).stream()
                .map(corner -> tree.read(corner).value("gap").get())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal slack = least.abs().multiply(TINY).max(TINY);
        assertThat(worst.exhaustive()).isTrue();
        assertThat(worst.value()).isEqualTo(tree.read(worst.corner()).value("gap"));
        assertThat(worst.value().get()).isBetween(least, least.add(slack, MathContext.DECIMAL128));
    }

    @Property
    void theWorstCornerReadsEveryAlternative(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int choices, @ForAll @IntRange(max = 2) int ranges) {
        DriverTree tree = Samples.alternatives(seed, choices, ranges);
        List<BigDecimal> all = corners(tree.figures()).stream()
                .map(corner -> tree.read(corner).value("gap").get())
                .sorted()
                .toList();
        for (WorstCase worst : List.of(WorstCase.of(tree, "gap"), WorstCase.ofGreatest(tree, "gap"))) {
            assertThat(worst.exhaustive()).isTrue();
            assertThat(worst.value()).isEqualTo(tree.read(worst.corner()).value("gap"));
        }
        assertThat(WorstCase.of(tree, "gap").value().get()).isCloseTo(all.get(0), within(TINY));
        assertThat(WorstCase.ofGreatest(tree, "gap").value().get()).isCloseTo(all.get(all.size() - 1), within(TINY));
    }

    private static List<List<Figure>> corners(List<Figure> figures) {
        List<List<Figure>> corners = List.of(List.of());
        for (Figure figure : figures) {
            List<List<Figure>> longer = new ArrayList<>();
            for (BigDecimal place : places(figure.uncertainty().orElseThrow())) {
                for (List<Figure> corner : corners) {
                    List<Figure> placed = new ArrayList<>(corner);
                    placed.add(figure.withValue(place));
                    longer.add(placed);
                }
            }
            corners = longer;
        }
        return corners;
    }

    private static List<BigDecimal> places(Distribution range) {
        return range instanceof Categorical categorical
                ? IntStream.range(0, categorical.alternatives().size())
                        .mapToObj(BigDecimal::valueOf)
                        .toList()
                : List.of(range.low(), range.high());
    }

    private static Value at(DriverTree tree, Figure figure, BigDecimal number) {
        return tree.read(List.of(figure.withUncertainty(Optional.empty()).withValue(number)))
                .value("gap");
    }

    private static Optional<BigDecimal> number(DriverTree tree, Figure figure, BigDecimal number) {
        return at(tree, figure, number).asNumber();
    }
}
