package dev.millet.scenario.search;

import static dev.millet.scenario.Samples.gap;
import static dev.millet.scenario.Samples.number;
import static dev.millet.scenario.Samples.point;
import static dev.millet.scenario.Samples.ranged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Progress;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.scenario.FirstCase;
import dev.millet.scenario.Samples;
import dev.millet.scenario.search.BreakingPoint.Move;
import dev.millet.scenario.search.BreakingPoint.Outcome;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModelSearchTest {
    @Test
    void oneFigureBreaksWhereItSwitches() {
        DriverTree tree = Samples.story();
        BreakingPoint point = ModelSearch.of(tree, "gap").breakingPoint();
        assertThat(point.outcome()).isEqualTo(Outcome.BREAKS);
        assertThat(point.isSmallest()).isTrue();
        BigDecimal switching =
                SwitchingSearch.of(tree, "gap").figure("margin").values().get(0).value();
        assertThat(point.moves()).singleElement().satisfies(move -> {
            assertThat(move.to()).isCloseTo(switching, within(new BigDecimal("1e-13")));
            assertThat(move.share()).isCloseTo(new BigDecimal("0.3"), within(new BigDecimal("1e-12")));
        });
        assertThat(point.scenario().read(tree).value("gap").get().signum()).isNegative();
    }

    @Test
    void tellsInWordsWhatMovesByHowMuch() {
        Driver earned = Driver.of(Figure.assumed("price", "EUR 20/unit", "16..21", "a test"))
                .minus(Driver.of(Figure.assumed("cost", "EUR 14/unit", "13..17", "a test")))
                .minus(Driver.of(Figure.decided("fee", "EUR 0.5/unit", "set by the maker")));
        DriverTree tree = DriverTree.of(earned.named("margin", Text.of("margin", "毛利")));
        BreakingPoint point = ModelSearch.of(tree, "margin").breakingPoint();
        assertThat(point.text(Locale.ENGLISH)).isEqualTo("""
                        margin ≥ 0 breaks when 2 figures move together, everything else at base:
                          price: 20 EUR/unit → 16 EUR/unit (−4 EUR/unit, 80 % of its range)
                          cost: 14 EUR/unit → 15.5 EUR/unit (+1.5 EUR/unit, 37.5 % of its range)
                        Room before it breaks: at base 5.5 EUR/unit, there none is left.
                        No fewer figures can break it inside their ranges, and no smaller sum of moves (here 118 % of a range).
                        Left at base for want of a range: fee.
                        """);
        assertThat(point.text(Locale.CHINESE))
                .startsWith("2个数值同时变动（其余保持基准）时，“毛利 ≥ 0”便不再成立：\n"
                        + "  price：20 EUR/unit → 16 EUR/unit（−4 EUR/unit，占其区间的80%）\n");
    }

    @Test
    void fewerFiguresWinOverASmallerSum() {
        // a alone needs its whole range; b and c would need a fifth of theirs each
        DriverTree tree = gap(number("10")
                .minus(ranged("a", "0", "0..10.5"))
                .minus(ranged("b", "0", "0..8").times(ranged("c", "1", "1..8"))));
        BreakingPoint point = ModelSearch.of(tree, "gap").breakingPoint();
        assertThat(ids(point)).containsExactly("a");
        assertThat(point.moves().get(0).to()).isCloseTo(new BigDecimal("10"), within(new BigDecimal("1e-12")));
        assertThat(point.isSmallest()).isTrue();
    }

    /** A cost of 200 is believed, though nine times out of ten it should lie between 21.88 and 35.84: it need not go that far. */
    @Test
    void aFigureBeyondTheToldEndsOfItsRangeStopsOnItsWayToThem() {
        Driver cost = Driver.of(Figure.assumed("cost", "200", Distribution.lognormal("28", "0.15"), "a slip, perhaps"));
        BreakingPoint point =
                ModelSearch.of(gap(cost.minus(number("40"))), "gap").breakingPoint();
        assertThat(point.moves().get(0).to()).isCloseTo(new BigDecimal("40"), within(new BigDecimal("1e-9")));
        assertThat(point.isSmallest()).isTrue();
        assertThat(ModelSearch.of(gap(number("201").minus(cost)), "gap")
                        .breakingPoint()
                        .outcome())
                .isEqualTo(Outcome.HOLDS_EVERYWHERE);
    }

    @Test
    void leavesOutSetsOfFiguresByWhatTheyCanTakeAndNoSooner() {
        // a, b and c take 5, 3 and 2 at most; two of them take 8
        for (String[] room : new String[][] {{"4.9", "1"}, {"5.1", "2"}, {"7.9", "2"}, {"8.1", "3"}, {"9.9", "3"}}) {
            StatedProperty property = linear(room[0]);
            SlackBounds bounds = SlackBounds.of(property, new int[] {0, 1, 2});
            double slack = Double.parseDouble(room[0]);
            for (int others = 1; others <= 3; others++) {
                assertThat(bounds.mayBreak(slack, 0, others))
                        .as(room[0] + " by " + others)
                        .isEqualTo(others >= Integer.parseInt(room[1]));
            }
        }
        assertThat(SlackBounds.of(linear("10.1"), new int[] {0, 1, 2}).mayBreak(10.1, 0, 3))
                .isFalse();
    }

    @Test
    void knowsTheLeastSumOfAPartExactlyWhereTheSlackIsLinear() {
        // the steepest first: 4 of 5 of a; all of a and a third of b; all of a and b and half of c
        int[] all = {0, 1, 2};
        assertThat(ChangeBox.of(linear("4"), all).least()).isCloseTo(0.8, within(1e-9));
        assertThat(ChangeBox.of(linear("6"), all).least()).isCloseTo(1 + 1.0 / 3, within(1e-9));
        assertThat(ChangeBox.of(linear("9"), all).least()).isCloseTo(2.5, within(1e-9));
        assertThat(ChangeBox.of(linear("10.1"), all).least()).isEqualTo(ChangeBox.NEVER);
    }

    /** room − 5 a − 3 b − 2 c is not negative, each of them from 0 to 1. */
    private static StatedProperty linear(String room) {
        Driver slack = number(room)
                .minus(number("5").times(ranged("a", "0", "0..1")))
                .minus(number("3").times(ranged("b", "0", "0..1")))
                .minus(number("2").times(ranged("c", "0", "0..1")));
        return new StatedProperty(slack.isAtLeast(number("0")), slack, Text.of("room"), true);
    }

    @Test
    void findsTheLeastSumInsideTwoRangesAndNotOnlyOnTheirEdges() {
        // (1 + a)(1 + b) must stay below 4; with one width each the least sum is at a = b = 1
        DriverTree tree = gap(number("4")
                .minus(number("1")
                        .plus(ranged("a", "0", "0..2.9"))
                        .times(number("1").plus(ranged("b", "0", "0..2.9")))));
        BreakingPoint point = ModelSearch.of(tree, "gap").breakingPoint();
        assertThat(point.moves())
                .hasSize(2)
                .allSatisfy(move -> assertThat(move.to().doubleValue()).isCloseTo(1, within(1e-3)));
        assertThat(point.sum().doubleValue()).isCloseTo(2 / 2.9, within(1e-6));
        assertThat(point.isSmallest()).isTrue();
    }

    @Test
    void provesThatNothingInTheRangesBreaksIt() {
        BreakingPoint point = ModelSearch.of(FirstCase.tree(), "gap.A").breakingPoint();
        assertThat(point.outcome()).isEqualTo(Outcome.HOLDS_EVERYWHERE);
        assertThat(point.moves()).isEmpty();
        assertThat(point.text(Locale.ENGLISH))
                .contains("holds wherever the figures lie in their ranges; this is proved");
    }

    @Test
    void findsTheJointMoveThatTakesTheLeadOfTheFirstCaseBelowTwoHundred() {
        Driver gap = FirstCase.tree().find("gap.A");
        Condition lead = gap.isAtLeast(Driver.constant(new BigDecimal("200"), gap.unit()));
        BreakingPoint point =
                ModelSearch.of(lead, Text.of("direct earns 200 more")).breakingPoint();
        assertThat(point.outcome()).isEqualTo(Outcome.BREAKS);
        assertThat(point.isSmallest()).isTrue();
        assertThat(point.moves()).hasSize(6);
        assertThat(point.sum()).isCloseTo(new BigDecimal("2.58702"), within(new BigDecimal("1e-5")));
        assertNoSubsetSuffices(point, lead);
    }

    @Test
    void aBreakAtBaseNeedsNoMove() {
        DriverTree tree = gap(ranged("a", "-1", "-2..3"));
        BreakingPoint point = ModelSearch.of(tree, "gap").breakingPoint();
        assertThat(point.outcome()).isEqualTo(Outcome.BROKEN_AT_BASE);
        assertThat(point.text(Locale.ENGLISH)).isEqualTo("gap ≥ 0 does not hold at base: room before it breaks −1.\n");
    }

    @Test
    void undefinedBreaksUnlessTheCallerSaysOtherwise() {
        Driver a = ranged("a", "1", "0.5..3");
        Driver guarded = number("1").onlyIf(a.isAtMost(number("2")), Text.of("a is too large"));
        ModelSearch search = ModelSearch.of(gap(guarded), "gap");
        BreakingPoint point = search.breakingPoint();
        assertThat(point.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.to().doubleValue()).isCloseTo(2, within(1e-9)));
        assertThat(point.text(Locale.ENGLISH)).contains("there undefined: a is too large");
        assertThat(point.isSmallest()).isTrue();
        assertThat(search.undefinedBreaks(false).breakingPoint().outcome()).isEqualTo(Outcome.HOLDS_EVERYWHERE);
    }

    @Test
    void conditionsOfSeveralUnitsJoin() {
        Driver price = Driver.of(Figure.assumed("price", "EUR 20/unit", "10..30", "a test"));
        Driver volume = Driver.of(Figure.assumed("volume", "500 unit/year", "100..600", "a test"));
        Condition both = price.isAtLeast(Driver.constant("EUR 12/unit"))
                .and(volume.isMoreThan(Driver.constant("400 unit/year")).not().not());
        assertThat(both.slack().value().get()).isEqualByComparingTo("8");
        BreakingPoint point = ModelSearch.of(both, Text.of("a going concern")).breakingPoint();
        assertThat(ids(point)).containsExactly("volume");
        assertThat(point.moves().get(0).to()).isCloseTo(new BigDecimal("400"), within(new BigDecimal("1e-9")));
        Condition either =
                price.isAtLeast(Driver.constant("EUR 12/unit")).or(volume.isMoreThan(Driver.constant("400 unit/year")));
        assertThat(ids(ModelSearch.of(either, Text.of("one is enough")).breakingPoint()))
                .containsExactly("price", "volume");
    }

    @Test
    void aJumpIsFoundWhereItJumps() {
        Driver volume = ranged("volume", "100", "50..400");
        Driver rebate = volume.isAtLeast(number("250")).choose(number("30"), number("0"));
        DriverTree tree = gap(number("20").minus(rebate).minus(point("fee", "1")));
        BreakingPoint point = ModelSearch.of(tree, "gap").breakingPoint();
        assertThat(point.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.to().doubleValue()).isCloseTo(250, within(1e-6)));
        assertThat(point.isSmallest()).isTrue();
    }

    @Test
    void saysSoWhenTheEffortWasNotEnough() {
        Driver sum = number("20");
        for (int i = 0; i < 14; i++) {
            Driver x = ranged("x" + i, "0", "-1.6.." + (1.5 + 0.01 * i));
            sum = sum.minus(x.times(x));
        }
        BreakingPoint point = ModelSearch.of(gap(sum), "gap").effort(300).breakingPoint();
        assertThat(point.outcome()).isEqualTo(Outcome.BREAKS);
        assertThat(point.isSmallest()).isFalse();
        assertThat(point.text(Locale.ENGLISH))
                .contains("The search was not exhaustive")
                .contains("Searched completely: changes of up to " + point.sizesExcluded() + " figure(s)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelSearch.of(gap(number("1")), "gap").effort(0))
                .withMessage("effort must be at least 1 part, but was '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelSearch.of(gap(number("1")), "gpa"))
                .withMessageContaining("did you mean 'gap'?");
    }

    @Test
    void aCancelledSearchTellsWhatItHasFound() {
        Progress progress = Progress.silent();
        progress.cancel();
        BreakingPoint point =
                ModelSearch.of(Samples.story(), "gap").progress(progress).breakingPoint();
        assertThat(point.outcome()).isEqualTo(Outcome.BREAKS);
        assertThat(point.isSmallest()).isFalse();
        assertThat(progress.done()).isLessThanOrEqualTo(1);
    }

    static void assertNoSubsetSuffices(BreakingPoint point, Condition property) {
        for (Move kept : point.moves()) {
            // one figure less, and a thousandth of a range less on one figure: neither breaks it
            List<Figure> without = point.moves().stream()
                    .filter(move -> move != kept)
                    .map(Move::moved)
                    .toList();
            Driver holds =
                    property.choose(Driver.constant("1"), Driver.constant("0")).named("holds", Text.of("holds"));
            assertThat(DriverTree.of(holds).read(without).value("holds").get()).isEqualByComparingTo("1");
        }
    }

    private static List<String> ids(BreakingPoint point) {
        return point.moves().stream()
                .map(move -> move.figure().id().text())
                .sorted()
                .toList();
    }

    @Test
    void needsNoRangeAtAll() {
        DriverTree tree = gap(Driver.sum(Unit.RATIO, List.of(point("a", "1"), point("b", "2"))));
        assertThat(ModelSearch.of(tree, "gap").breakingPoint().text(Locale.ENGLISH))
                .isEqualTo("gap ≥ 0 holds wherever the figures lie in their ranges; this is proved. Room at base: 3.\n"
                        + "Left at base for want of a range: a; b.\n");
    }
}
