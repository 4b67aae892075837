package dev.millet.scenario.search;

import static dev.millet.scenario.Samples.gap;
import static dev.millet.scenario.Samples.number;
import static dev.millet.scenario.Samples.point;
import static dev.millet.scenario.Samples.ranged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Alternative;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.FirstCase;
import dev.millet.scenario.Samples;
import dev.millet.scenario.sensitivity.Swing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorstCaseTest {
    @Test
    void putsEveryFigureAtItsBadEnd() {
        WorstCase worst = WorstCase.of(Samples.story(), "gap");
        assertThat(worst.value().get()).isEqualByComparingTo("-20");
        assertThat(worst.corner()).singleElement().satisfies(figure -> {
            assertThat(figure.id()).hasToString("margin");
            assertThat(figure.value()).isEqualByComparingTo("0.08");
        });
        assertThat(worst.exhaustive()).isTrue();
        assertThat(worst).hasToString("-20 at margin = 0.08");
    }

    /** A standard normal has its central 90 % within 1.645 of 0; of a figure that is believed to be -3 nothing worse is. */
    @Test
    void saysWhereAFigureStandsBeyondTheEndsOfItsRangeAndWhereNotAllWasSearched() {
        Driver gap = Driver.of(Figure.assumed("margin", "-3", Distribution.normal("0", "1"), "a test"))
                .plus(ranged("price", "2", "1..4"));
        WorstCase worst = WorstCase.of(gap(gap), "gap");

        assertThat(worst.text(Locale.ENGLISH)).isEqualTo("""
                Worst case: −2, with these figures together:
                  margin: −3 (its base value, which lies beyond the central 90 % of its distribution)
                  price: 1
                """);
        assertThat(worst.text(Locale.CHINESE)).contains("margin：−3（即其基准值，位于其分布的中央90%之外）\n  price：1\n");
        WorstCase halfway = new WorstCase(worst.value(), List.of(), false);
        assertThat(halfway.text(Locale.ENGLISH)).isEqualTo("""
                Worst case: −2; no figure below it has a range.
                The search was not exhaustive: a worse corner may exist.
                """);
        assertThat(halfway.text(Locale.CHINESE)).isEqualTo("最坏情形：−2；所依赖的数值均没有区间。\n搜索并未穷尽：可能存在更坏的组合。\n");
    }

    @Test
    void findsTheWorstCornerOfTheFirstCaseWhichIsNotTheOneSeenFromTheModes() {
        DriverTree tree = FirstCase.tree();
        WorstCase worst = WorstCase.of(tree, "gap.A");
        assertThat(worst.exhaustive()).isTrue();
        assertThat(worst.value().get())
                .isCloseTo(new BigDecimal("48.165856309471958787027280177965"), within(new BigDecimal("1e-25")));
        Map<String, BigDecimal> ends = worst.corner().stream()
                .collect(Collectors.toMap(figure -> figure.id().text(), Figure::value));
        assertThat(ends).hasSize(30);
        assertThat(ends.get("hw")).isEqualByComparingTo("1450");
        assertThat(ends.get("coc")).isEqualByComparingTo("0.18");
        assertThat(ends.get("mR")).isEqualByComparingTo("0.08");
        assertThat(ends.get("pre")).isEqualByComparingTo("2");

        List<Figure> seenFromTheModes = Swing.of(tree, "gap.A").stream()
                .map(swing -> swing.figure()
                        .withValue(
                                swing.atLow().get().compareTo(swing.atHigh().get()) <= 0
                                        ? swing.figure()
                                                .uncertainty()
                                                .orElseThrow()
                                                .low()
                                        : swing.figure()
                                                .uncertainty()
                                                .orElseThrow()
                                                .high()))
                .toList();
        assertThat(tree.read(seenFromTheModes).value("gap.A").get())
                .isCloseTo(new BigDecimal("57.315719323170588924"), within(new BigDecimal("1e-15")));
    }

    @Test
    void findsACornerWhereFiguresAreOnlyBadTogether() {
        // a b is 1 at both (low, low) and (high, high), -1 at the other two; c alone is worse low
        DriverTree tree =
                gap(ranged("a", "0", "-1..1").times(ranged("b", "0", "-1..1")).plus(ranged("c", "5", "4..6")));
        WorstCase worst = WorstCase.of(tree, "gap");
        assertThat(worst.value().get()).isEqualByComparingTo("3");
        assertThat(worst.exhaustive()).isTrue();
    }

    @Test
    void isUndefinedWhereACornerHasNoValue() {
        DriverTree tree = gap(number("1").dividedBy(ranged("a", "1", "0..2").minus(ranged("b", "0", "-1..2"))));
        WorstCase worst = WorstCase.of(tree, "gap");
        assertThat(worst.value()).isInstanceOf(Value.Undefined.class);
        assertThat(worst.value().why()).isPresent();
        assertThat(worst.corner())
                .extracting(figure -> figure.value().toPlainString())
                .containsExactly("2", "2");
    }

    @Test
    void isTheBaseWhereNothingHasARange() {
        WorstCase worst = WorstCase.of(gap(point("a", "3")), "gap");
        assertThat(worst.value().get()).isEqualByComparingTo("3");
        assertThat(worst.corner()).isEmpty();
        assertThat(worst.exhaustive()).isTrue();
    }

    @Test
    void leavesFiguresOutThatTheAnswerDoesNotDependOn() {
        Driver answer = ranged("a", "1", "0..2").named("gap", Text.of("gap"));
        DriverTree tree =
                DriverTree.of(answer, ranged("b", "1", "0..2").plus(answer).named("other", Text.of("other")));
        assertThat(WorstCase.of(tree, "gap").corner()).hasSize(1);
    }

    @Test
    void provesTheWorstCornerOfMoreFiguresThanCanBeReadOneAndAll() {
        // thirteen sums a b + c a over -1..2, c = 0.10 to 0.22, none of which keeps a sign in a or b: each is least,
        // -2 - c, at a = -1 and b = 2; 26 figures have 67 million corners
        List<Driver> saddles = new ArrayList<>();
        BigDecimal expected = BigDecimal.ZERO;
        for (int i = 10; i < 23; i++) {
            Driver a = ranged("a" + i, "0", "-1..2");
            Driver b = ranged("b" + i, "0", "-1..2");
            saddles.add(a.times(b).plus(number("0." + i).times(a)));
            expected = expected.subtract(new BigDecimal("2." + i));
        }
        WorstCase worst = WorstCase.of(gap(Driver.sum(Unit.RATIO, saddles)), "gap");
        assertThat(worst.value().get()).isEqualByComparingTo(expected);
        assertThat(worst.exhaustive()).isTrue();
    }

    @Test
    void saysThatItWasNotExhaustiveWhereNothingCanBeProved() {
        // 1 / (a - b) exists at all corners of 0..2 and 1..3, least -1, but not everywhere between them
        List<Driver> poles = new ArrayList<>();
        for (int i = 10; i < 21; i++) {
            poles.add(number("1").dividedBy(ranged("a" + i, "1", "0..2").minus(ranged("b" + i, "2", "1..3"))));
        }
        WorstCase worst = WorstCase.of(gap(Driver.sum(Unit.RATIO, poles)), "gap");
        assertThat(worst.value().get()).isEqualByComparingTo("-11");
        assertThat(worst.exhaustive()).isFalse();
        assertThat(worst.toString())
                .matches("-11(\\.0+)? at a10 = [02], b10 = [13], .* \\(not every corner was read\\)");
    }

    @Test
    void goesToTheLowEndWhereTheAnswerMayStandStillBeforeItRises() {
        // max(a, b): the slope of each is from 0 to 1
        DriverTree tree = gap(ranged("a", "0", "-1..1").max(ranged("b", "0", "-2..2")));
        assertThat(WorstCase.of(tree, "gap").value().get()).isEqualByComparingTo("-1");
        assertThat(WorstCase.ofGreatest(tree, "gap").value().get()).isEqualByComparingTo("2");
    }

    @Test
    void leavesAFigureThatMakesNoDifferenceAtItsLowEnd() {
        WorstCase worst = WorstCase.of(
                gap(ranged("a", "0", "-1..1").plus(ranged("b", "0", "-2..2").times(number("0")))), "gap");
        assertThat(worst.corner())
                .extracting(figure -> figure.value().toPlainString())
                .containsExactly("-1", "-2");
    }

    /** A cost of 200 is believed, though nine times out of ten it should lie between 21.88 and 35.84. */
    @Test
    void isNeverBetterThanWhatIsBelieved() {
        Driver cost = Driver.of(Figure.assumed("cost", "200", Distribution.lognormal("28", "0.15"), "a slip, perhaps"));
        DriverTree tree = gap(number("300").minus(cost));
        assertThat(WorstCase.of(tree, "gap").value().get()).isEqualByComparingTo("100");
        assertThat(WorstCase.ofGreatest(tree, "gap").value().get()).isEqualByComparingTo("278.12");
    }

    @Test
    void readsTheAlternativeInTheMiddle() {
        Driver way = Driver.choice(
                Driver.of(Figure.assumed("way", "0", choice(3), "not decided yet")),
                List.of(number("28"), number("60"), number("45")));
        DriverTree tree = gap(number("50").minus(way.times(ranged("fuel", "1", "0.8..1.2"))));
        WorstCase worst = WorstCase.of(tree, "gap");
        assertThat(worst.value().get()).isEqualByComparingTo("-22");
        assertThat(worst.corner())
                .extracting(figure -> figure.value().toPlainString())
                .containsExactlyInAnyOrder("1", "1.2");
        assertThat(worst.exhaustive()).isTrue();
        assertThat(WorstCase.ofGreatest(tree, "gap").value().get()).isEqualByComparingTo("27.6");
    }

    @Test
    void readsEachAlternativeOfALongListBesideRangesWithoutReadingAllCorners() {
        // the worst of a thousand alternatives is number 617; eleven ranges beside it would make two million corners
        List<Driver> costs = IntStream.range(0, 1_000)
                .mapToObj(number -> number("" + (1 + Math.abs(617 - number))))
                .toList();
        Driver answer = Driver.choice(Driver.of(Figure.assumed("supplier", "3", choice(1_000), "a list")), costs);
        for (int i = 10; i < 21; i++) {
            answer = answer.times(ranged("a" + i, "1", "0.5..2"));
        }
        WorstCase worst = WorstCase.of(gap(answer), "gap");
        assertThat(worst.value().get()).isEqualByComparingTo(new BigDecimal("0.5").pow(11));
        assertThat(worst.corner().get(0).value()).isEqualByComparingTo("617");
        assertThat(worst.exhaustive()).isTrue();
    }

    @Test
    void saysThatItWasNotExhaustiveWhereAlternativesAreTooManyToReadOneAndAll() {
        // sixteen choices between -1, 0.5 and 1, 43 million corners: each pair pulls together or apart, and no bound
        // sees
        // which pulls lose; straight in each choice, so that the least of all is among the 65,536 corners without 0.5
        int[][] pulls = new int[16][16];
        SplittableRandom random = new SplittableRandom(4);
        List<Driver> choices = new ArrayList<>();
        List<Driver> products = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            choices.add(Driver.choice(
                    Driver.of(Figure.assumed("way" + (10 + i), "0", choice(3), "a test")),
                    List.of(number("-1"), number("0.5"), number("1"))));
            for (int j = 0; j < i; j++) {
                pulls[i][j] = random.nextInt(-9, 10);
                products.add(number("" + pulls[i][j]).times(choices.get(i)).times(choices.get(j)));
            }
        }
        int least = IntStream.range(0, 1 << 16)
                .map(corner -> IntStream.range(0, 16)
                        .map(i -> IntStream.range(0, i)
                                .map(j -> (corner >> i & 1) == (corner >> j & 1) ? pulls[i][j] : -pulls[i][j])
                                .sum())
                        .sum())
                .min()
                .orElseThrow();
        WorstCase worst = WorstCase.of(gap(Driver.sum(Unit.RATIO, products)), "gap");
        assertThat(worst.value().get()).isEqualByComparingTo(BigDecimal.valueOf(least));
        assertThat(worst.exhaustive()).isFalse();
    }

    private static Distribution choice(int alternatives) {
        return Distribution.categorical(IntStream.range(0, alternatives)
                .mapToObj(number -> Alternative.of("way-" + number, "1"))
                .toArray(Alternative[]::new));
    }

    @Test
    void findsTheGreatestForSomeoneWhoGainsWhenTheAnswerIsLow() {
        WorstCase greatest = WorstCase.ofGreatest(Samples.story(), "gap");
        assertThat(greatest.value().get()).isEqualByComparingTo("180");
        assertThat(greatest.corner().get(0).value()).isEqualByComparingTo("0.18");
        assertThat(greatest.exhaustive()).isTrue();
        DriverTree undefined = gap(number("1").dividedBy(ranged("a", "1", "0..2")));
        assertThat(WorstCase.ofGreatest(undefined, "gap").value().isDefined()).isFalse();
    }

    @Test
    void takesAFigureForAnAnswer() {
        assertThat(WorstCase.of(Samples.story(), "margin").value().get()).isEqualByComparingTo("0.08");
        assertThat(WorstCase.ofGreatest(Samples.story(), "margin").value().get())
                .isEqualByComparingTo("0.18");
    }

    @Test
    void refusesAnUnknownAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorstCase.of(Samples.story(), "gab"))
                .withMessageContaining("did you mean 'gap'?");
    }
}
