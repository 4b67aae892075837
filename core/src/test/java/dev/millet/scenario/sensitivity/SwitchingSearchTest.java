package dev.millet.scenario.sensitivity;

import static dev.millet.scenario.Samples.gap;
import static dev.millet.scenario.Samples.number;
import static dev.millet.scenario.Samples.point;
import static dev.millet.scenario.Samples.ranged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Quantity;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import dev.millet.scenario.FirstCase;
import dev.millet.scenario.Samples;
import dev.millet.scenario.sensitivity.SwitchingValue.Crossing;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SwitchingSearchTest {
    private static final Offset<BigDecimal> CLOSE = within(new BigDecimal("1e-12"));
    private static final Driver X = ranged("x", "1", "-2..3");

    @Test
    void findsHowFarAFigureMayMoveBeforeTheVerdictFlips() {
        SwitchingValues margin = SwitchingSearch.of(Samples.story(), "gap").figure("margin");
        assertThat(margin.answer()).hasToString("gap");
        assertThat(margin.figure().id()).hasToString("margin");
        SwitchingValue found = margin.values().get(0);
        assertThat(margin.values()).hasSize(1);
        assertThat(found.value()).isCloseTo(new BigDecimal("0.09"), CLOSE);
        assertThat(found.crossing()).isEqualTo(Crossing.CROSSES);
        assertThat(found.insideRange()).isTrue();
        assertThat(found.distance().orElseThrow()).isCloseTo(new BigDecimal("0.3"), CLOSE);
        assertThat(margin.nearest()).contains(found);
        assertThat(margin.inside()).containsExactly(found);
        assertThat(margin.outside()).isEmpty();
        assertThat(margin.matters()).isTrue();
        assertThat(margin.undefinedSomewhere()).isFalse();
        assertThat(SwitchingValue.of(Samples.story(), "gap", "margin")).containsExactly(found);
        assertThat(SwitchingValue.ofAll(Samples.story(), "gap")).containsExactly(found);
    }

    @Test
    void saysNoneTogetherWithWhereItLooked() {
        SwitchingValues none = search(X.power(2).plus(number("1"))).figure("x");
        assertThat(none.values()).isEmpty();
        assertThat(none.nearest()).isEmpty();
        assertThat(none.from()).isEqualByComparingTo("-52");
        assertThat(none.to()).isEqualByComparingTo("53");
    }

    @Test
    void findsSeveralInsideAndOutsideInAscendingOrder() {
        // (x + 20) (x - 0.5) (x - 0.501) (x - 40)
        Driver answer = X.plus(number("20"))
                .times(X.minus(number("0.5")))
                .times(X.minus(number("0.501")))
                .times(X.minus(number("40")));
        SwitchingValues found = search(answer).figure("x");
        assertPlaces(found, "-20", "0.5", "0.501", "40");
        assertThat(found.inside()).hasSize(2);
        assertThat(found.outside()).hasSize(2);
        assertThat(found.values()).allMatch(value -> value.crossing() == Crossing.CROSSES);
        assertThat(found.nearest().orElseThrow().value()).isCloseTo(new BigDecimal("0.501"), CLOSE);
    }

    @Test
    void findsTwoRootsWithinOneStepOfTheGrid() {
        // the grid inside -2..3 has steps of about 0.0049
        Driver answer = X.minus(number("0.7011")).times(X.minus(number("0.7012")));
        assertPlaces(search(answer).figure("x"), "0.7011", "0.7012");
    }

    @Test
    void findsWhereTheAnswerTouchesZeroAndDoesNotCallItAFlip() {
        SwitchingValues found = search(X.minus(number("0.7113")).power(2)).figure("x");
        assertThat(found.values()).singleElement().satisfies(value -> {
            assertThat(value.value()).isCloseTo(new BigDecimal("0.7113"), within(new BigDecimal("1e-6")));
            assertThat(value.crossing()).isEqualTo(Crossing.TOUCHES);
        });
        assertThat(found.nearest()).isEmpty();
        SwitchingValues negative =
                search(X.minus(number("0.7113")).power(2).negated()).figure("x");
        assertThat(negative.values())
                .singleElement()
                .satisfies(value -> assertThat(value.crossing()).isEqualTo(Crossing.TOUCHES));
    }

    @Test
    void findsWhereTheAnswerTouchesZeroInACorner() {
        Driver off = X.minus(number("0.7113"));
        // two straight sides, a steep one beside a flat one, and two that bend
        for (Driver answer : List.of(
                off.abs(),
                off.times(number("-0.1")).max(off.times(number("30"))),
                off.power(3).plus(off).abs())) {
            for (Driver either : List.of(answer, answer.negated())) {
                assertThat(search(either).figure("x").values())
                        .as(either.toString())
                        .singleElement()
                        .satisfies(value -> {
                            assertThat(value.value()).isCloseTo(new BigDecimal("0.7113"), CLOSE);
                            assertThat(value.crossing()).isEqualTo(Crossing.TOUCHES);
                        });
            }
        }
        assertThat(search(off.abs().plus(number("0.000001"))).figure("x").values())
                .isEmpty();
        // crosses twice, a millionth of a step apart
        assertPlaces(search(off.abs().minus(number("0.00000001"))).figure("x"), "0.71129999", "0.71130001");
    }

    @Test
    void doesNotTakeAPositiveDipForATouch() {
        SwitchingValues found = search(X.minus(number("0.7113")).power(2).plus(number("0.000001")))
                .figure("x");
        assertThat(found.values()).isEmpty();
    }

    @Test
    void callsAStepAndAPoleAJump() {
        Driver step = X.isAtLeast(number("0.3")).choose(number("2"), number("-1"));
        assertThat(search(step).figure("x").values()).singleElement().satisfies(value -> {
            assertThat(value.value()).isCloseTo(new BigDecimal("0.3"), CLOSE);
            assertThat(value.crossing()).isEqualTo(Crossing.JUMPS);
            assertThat(value.crossing().flips()).isTrue();
        });
        Driver pole = number("1").dividedBy(X.minus(number("0.3")));
        assertThat(search(pole).figure("x").values()).singleElement().satisfies(value -> {
            assertThat(value.value()).isCloseTo(new BigDecimal("0.3"), CLOSE);
            assertThat(value.crossing()).isEqualTo(Crossing.JUMPS);
        });
    }

    @Test
    void findsAPoleAtZeroWhereverTheGridLies() {
        for (String range : List.of("-2..3", "-1..3", "-1..2", "-0.5..2", "-1.7..3")) {
            Driver pole = number("1").dividedBy(Driver.of(Figure.assumed("x", "1", range, "a pole at zero")));
            assertThat(search(pole).figure("x").values())
                    .as(range)
                    .singleElement()
                    .satisfies(value -> {
                        assertThat(value.value()).isCloseTo(BigDecimal.ZERO, CLOSE);
                        assertThat(value.crossing()).isEqualTo(Crossing.JUMPS);
                    });
        }
    }

    @Test
    void findsTheEndsOfAStretchThatIsZero() {
        SwitchingValues hinge = search(X.minus(number("0.3")).max(number("0"))).figure("x");
        assertPlaces(hinge, "0.3");
        assertThat(hinge.values().get(0).crossing()).isEqualTo(Crossing.TOUCHES);
        Driver band = X.minus(number("0.3"))
                .max(number("0"))
                .plus(X.plus(number("0.4")).min(number("0")));
        SwitchingValues found = search(band).figure("x");
        assertPlaces(found, "-0.4", "0.3");
        assertThat(found.values()).allMatch(value -> value.crossing() == Crossing.CROSSES);
    }

    @Test
    void findsAZeroThatFallsOnAGridPointOnce() {
        SwitchingValues crossing = search(X).figure("x");
        assertPlaces(crossing, "0");
        assertThat(crossing.values().get(0).crossing()).isEqualTo(Crossing.CROSSES);
        SwitchingValues atBase = search(X.minus(number("1"))).figure("x");
        assertPlaces(atBase, "1");
        assertThat(atBase.nearest().orElseThrow().distance().orElseThrow()).isEqualByComparingTo("0");
        assertThat(search(X.minus(number("1")).power(2)).figure("x").values())
                .singleElement()
                .satisfies(value -> assertThat(value.crossing()).isEqualTo(Crossing.TOUCHES));
    }

    @Test
    void searchesUpToTheEdgeOfWhereTheAnswerExists() {
        // defined from 0.29993 on, zero at 0.3: both between the same two grid points
        Driver guarded = X.minus(number("0.3")).onlyIf(X.isAtLeast(number("0.29993")), Text.of("no such price"));
        SwitchingValues found = search(guarded).figure("x");
        assertPlaces(found, "0.3");
        assertThat(found.undefinedSomewhere()).isTrue();
        Driver other = X.minus(number("0.3")).onlyIf(X.isAtMost(number("0.30007")), Text.of("no such price"));
        assertPlaces(search(other).figure("x"), "0.3");
    }

    @Test
    void doesNotCallAnUndefinedStretchBetweenTwoSidesAFlip() {
        Driver guarded = X.onlyIf(X.abs().isAtLeast(number("0.5")), Text.of("too small"));
        SwitchingValues found = search(guarded).figure("x");
        assertThat(found.values()).isEmpty();
        assertThat(found.undefinedSomewhere()).isTrue();
    }

    @Test
    void meetsAHoleBetweenTwoGridPoints() {
        Driver away = X.minus(number("0.3")).abs();
        Driver guarded = X.minus(number("0.3")).onlyIf(away.isMoreThan(number("0.0001")), Text.of("a hole"));
        SwitchingValues found = search(guarded).figure("x");
        assertThat(found.values()).isEmpty();
        assertThat(found.undefinedSomewhere()).isTrue();
    }

    @Test
    void saysThatAnAnswerHasNoValueAnywhere() {
        SwitchingValues found = search(X.dividedBy(X.minus(X))).figure("x");
        assertThat(found.values()).isEmpty();
        assertThat(found.undefinedSomewhere()).isTrue();
        assertThat(found.matters()).isFalse();
    }

    @Test
    void keepsTheSignOfAFigure() {
        assertInterval("8", "4..10", "0", "70");
        assertInterval("-8", "-10..-4", "-70", "0");
        assertInterval("1", "-1..2", "-31", "32");
    }

    @Test
    void keepsAShareAShare() {
        assertInterval("0.3", "0.1..0.6", "0", "0.999999");
        assertInterval("0.5", "0..1", "0", "1");
        assertInterval("0.9999995", "0.9..0.9999999", "0", "0.9999999");
        assertInterval("1", "0.4..2.5", "0", "23.5");
        DriverTree rate = gap(Driver.of(dev.millet.fact.Figure.assumed("x", "0.12 1/year", "0.08..0.18", "not a share"))
                .times(number("1 year")));
        assertThat(SwitchingSearch.of(rate, "gap").figure("x").to()).isEqualByComparingTo("1.18");
    }

    @Test
    void searchesMultiplesOfTheValueWithoutARange() {
        assertPointInterval("200", "0", "2000");
        assertPointInterval("-200", "-2000", "0");
        assertPointInterval("0", "0", "1");
        assertPointInterval("0.2", "0", "0.999999");
        assertPointInterval("1", "0", "10");
        SwitchingValues found = search(point("x", "200").minus(number("300"))).figure("x");
        assertPlaces(found, "300");
        assertThat(found.values().get(0).insideRange()).isFalse();
        assertThat(found.values().get(0).distance()).isEmpty();
        assertThat(found.outside()).hasSize(1);
    }

    @Test
    void treatsARangeOfNoWidthAsNone() {
        SwitchingValues found =
                search(ranged("x", "2", "2..2").minus(number("3"))).figure("x");
        assertPlaces(found, "3");
        assertThat(found.values().get(0).distance()).isEmpty();
    }

    @Test
    void searchesWhereTheCallerSays() {
        SwitchingSearch search = search(X.minus(number("1000")));
        assertThat(search.figure("x").values()).isEmpty();
        SwitchingValues far = search.figure("x", new BigDecimal("900"), new BigDecimal("2000"));
        assertPlaces(far, "1000");
        assertThat(far.from()).isEqualByComparingTo("900");
    }

    @Test
    void refusesAnEmptyInterval() {
        SwitchingSearch search = search(X);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.figure("x", new BigDecimal("3"), new BigDecimal("3.0")))
                .withMessage("interval to search must end above its start '3', but was '3.0' (figure 'x')");
    }

    @Test
    void comparesWithAnotherQuantity() {
        SwitchingSearch search = SwitchingSearch.of(Samples.story(), "gap");
        assertPlaces(search.against(Quantity.parse("100")).figure("margin"), "0.14");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.against(Quantity.parse("CNY 100")))
                .withMessageContaining("CNY");
    }

    @Test
    void comparesWithAnotherAnswerThatMovesAsWell() {
        DriverTree tree = DriverTree.of(
                X.times(number("3")).named("steep", Text.of("steep")),
                X.plus(number("5")).named("flat", Text.of("flat")));
        SwitchingValues found =
                SwitchingSearch.of(tree, "steep").against("flat").figure("x");
        assertPlaces(found, "2.5");
        assertThat(found.answer()).hasToString("steep");
    }

    @Test
    void takesAFigureForAnAnswer() {
        SwitchingSearch search = SwitchingSearch.of(Samples.story(), "margin").against(Quantity.parse("10%"));
        assertPlaces(search.figure("margin"), "0.1");
    }

    @Test
    void saysWhetherAFigureMattersAtAll() {
        Driver answer = X.named("gap", Text.of("gap"));
        DriverTree tree =
                DriverTree.of(answer, X.plus(ranged("idle", "2", "1..3")).named("other", Text.of("other")));
        SwitchingValues idle = SwitchingSearch.of(tree, "gap").figure("idle");
        assertThat(idle.matters()).isFalse();
        assertThat(idle.values()).isEmpty();
    }

    @Test
    void namesTheNearestFlipOfAllFiguresWithARange() {
        // a flips at 5 (distance 1), b at 5 (distance 0.5), c touches at its base, the point figure at 5
        Driver sum = ranged("a", "4", "3.5..4.5")
                .plus(ranged("b", "4", "3..5"))
                .plus(point("p", "4"))
                .minus(number("13"));
        SwitchingSearch search = search(sum);
        assertThat(search.nearest().orElseThrow().figure().id()).hasToString("b");
        assertThat(search.nearest().orElseThrow().distance().orElseThrow()).isCloseTo(new BigDecimal("0.5"), CLOSE);
        DriverTree tied =
                gap(ranged("z", "4", "3..5").plus(ranged("y", "4", "3..5")).minus(number("9")));
        assertThat(SwitchingSearch.of(tied, "gap")
                        .nearest()
                        .orElseThrow()
                        .figure()
                        .id())
                .hasToString("y");
        assertThat(SwitchingSearch.nearest(List.of())).isEmpty();
    }

    @Test
    void refusesAnUnknownFigureWithASuggestion() {
        SwitchingSearch search = SwitchingSearch.of(Samples.story(), "gap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.figure("margn"))
                .withMessage("figure that moves must be one of the tree's, but was 'margn'; did you mean 'margin'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SwitchingSearch.of(Samples.story(), "gab"))
                .withMessageContaining("did you mean 'gap'?");
    }

    @Test
    void findsTheSwitchingValuesOfTheFirstCase() {
        SwitchingSearch search = SwitchingSearch.of(FirstCase.tree(), "gap.C");
        assertNumber(search, "reach", "1.38258808545045353745", true);
        assertNumber(search, "qD", "347418.850590415895887", true);
        assertNumber(search, "FD", "125594360.243883740312", true);
        assertNumber(search, "mR", "0.07073021648767841514", false);
        assertNumber(search, "hw", "1451.02953499893137664", false);
        assertNumber(search, "eps", "-0.5657820135345067222", false);
        assertNumber(search, "cac", "76.9929503048546753909", false);
        assertNumber(search, "ful", "84.1380560502818552600", false);
        assertNumber(search, "pay", "0.03608306955992088807", false);
        assertNumber(search, "ret", "0.18772975206315040609", false);
        assertNumber(search, "stkD", "147.348890136358695626", false);
        assertThat(search.figure("FR").values()).isEmpty();
        assertThat(search.figure("rev").to()).isEqualByComparingTo("290");
        SwitchingValues price = search.figure("dealers-price");
        assertThat(price.values())
                .extracting(SwitchingValue::value)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isCloseTo(new BigDecimal("2832.64947293871"), within(new BigDecimal("1e-10"))),
                        second -> assertThat(second)
                                .isCloseTo(new BigDecimal("15865.5585309201"), within(new BigDecimal("1e-9"))));
        assertThat(search.nearest().orElseThrow().figure().id()).hasToString("reach");
        assertThat(search.nearest().orElseThrow().distance().orElseThrow())
                .isCloseTo(new BigDecimal("0.182184"), within(new BigDecimal("1e-6")));
        assertThat(search.all().stream()
                        .filter(found -> !found.inside().isEmpty())
                        .map(found -> found.figure().id().text()))
                .containsExactlyInAnyOrder("reach", "qD", "FD");
    }

    @Test
    void findsNothingInAnyRangeThatFlipsTheFirstCaseAtOnePrice() {
        List<SwitchingValues> all =
                SwitchingSearch.of(FirstCase.tree(), "gap.A").all();
        assertThat(all).hasSize(39).allMatch(found -> found.inside().isEmpty());
        assertThat(SwitchingSearch.nearest(all).orElseThrow().figure().id()).hasToString("cac");
        assertThat(all.stream()
                        .filter(found -> !found.matters())
                        .map(found -> found.figure().id().text()))
                .containsExactlyInAnyOrder("rep", "dealers-price", "qD", "reach", "eps", "FD", "FR");
    }

    private static SwitchingSearch search(Driver answer) {
        return SwitchingSearch.of(gap(answer), "gap");
    }

    private static void assertPlaces(SwitchingValues found, String... places) {
        assertThat(found.values()).hasSize(places.length);
        for (int i = 0; i < places.length; i++) {
            assertThat(found.values().get(i).value())
                    .isCloseTo(new BigDecimal(places[i]), within(new BigDecimal("1e-11")));
        }
    }

    private static void assertInterval(String value, String range, String from, String to) {
        SwitchingValues found = search(ranged("x", value, range)).figure("x");
        assertThat(found.from()).isEqualByComparingTo(from);
        assertThat(found.to()).isEqualByComparingTo(to);
    }

    private static void assertPointInterval(String value, String from, String to) {
        SwitchingValues found = search(point("x", value)).figure("x");
        assertThat(found.from()).isEqualByComparingTo(from);
        assertThat(found.to()).isEqualByComparingTo(to);
    }

    private static void assertNumber(SwitchingSearch search, String figure, String number, boolean inside) {
        BigDecimal expected = new BigDecimal(number);
        assertThat(search.figure(figure).values()).as(figure).singleElement().satisfies(value -> {
            assertThat(value.value()).isCloseTo(expected, within(expected.abs().scaleByPowerOfTen(-13)));
            assertThat(value.insideRange()).isEqualTo(inside);
            assertThat(value.crossing()).isEqualTo(Crossing.CROSSES);
        });
    }
}
