package dev.millet.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Loops are found, told apart by their signs, put in order and said in words; a search that stops says so. */
class FeedbackLoopsTest {
    private static List<String> ways(FeedbackLoops loops) {
        return loops.loops().stream()
                .map(loop -> loop.items().stream().map(Identifier::text).reduce("", String::concat))
                .toList();
    }

    @Test
    void evenNumberOfNegativeLinksReinforcesAndAnOddOneBalances() {
        FeedbackLoops loops = FeedbackLoops.of(Graphs.of(4, "a+b", "b+a", "b-c", "c-b", "c-d", "d+c"));

        assertThat(ways(loops)).containsExactly("ab", "bc", "cd");
        assertThat(loops.loops())
                .extracting(FeedbackLoop::kind)
                .containsExactly(LoopKind.REINFORCING, LoopKind.REINFORCING, LoopKind.BALANCING);
        assertThat(loops.balancing()).containsExactly(loops.loops().get(2));
        assertThat(loops.through(Identifier.of("c")))
                .containsExactlyElementsOf(loops.loops().subList(1, 3));
        assertThat(loops.through(Identifier.of("nobody"))).isEmpty();
    }

    @Test
    void shortestComesFirstAndEquallyLongOnesInTheOrderOfTheCanvas() {
        FeedbackLoops loops = FeedbackLoops.of(Graphs.of(4, "a+c", "c+b", "b+a", "c+d", "d+c", "a+b", "b+c", "c+a"));

        assertThat(ways(loops)).containsExactly("ab", "ac", "bc", "cd", "abc", "acb");
    }

    @Test
    void linkWithoutASignClosesNoLoop() {
        assertThat(FeedbackLoops.of(Graphs.of(2, "a+b", "b.a")).loops()).isEmpty();
    }

    @Test
    void signOfTheLinkItselfCountsBeforeThatOfItsType() {
        FilledCanvas filled = Graphs.of(2, "a+b", "b+a");
        Canvas turned = filled.canvas()
                .withLinks(
                        filled.canvas().links().get(0),
                        filled.canvas().links().get(1).withSign(Sign.NEGATIVE));

        assertThat(FeedbackLoops.of(FilledCanvas.of(filled.framework(), turned)).balancing())
                .hasSize(1);
    }

    @Test
    void twoLinksBetweenTheSameItemsMakeTwoLoops() {
        FeedbackLoops loops = FeedbackLoops.of(Graphs.of(2, "a+b", "a-b", "b+a"));

        assertThat(loops.loops())
                .extracting(FeedbackLoop::kind)
                .containsExactly(LoopKind.REINFORCING, LoopKind.BALANCING);
    }

    @Test
    void loopAndItsNumberAreSaidInWords() {
        FilledCanvas filled = Graphs.of(3, "a+b", "b-c", "c+a");
        FeedbackLoops loops = FeedbackLoops.of(filled);

        Text text = loops.loops().get(0).text(filled.canvas());
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("balancing loop: A +→ B −→ C +→ A");
        assertThat(text.in(Locale.CHINESE)).isEqualTo("调节回路：A +→ B −→ C +→ A");
        assertThat(loops.summary().in(Locale.ENGLISH)).isEqualTo("reinforcing loops: 0, balancing loops: 1");
        assertThat(LoopKind.REINFORCING.label().in(Locale.CHINESE)).isEqualTo("增强回路");
    }

    @Test
    void completeGraphOfSixHasAllItsFourHundredAndNineLoops() {
        // sum over k of C(6, k) (k - 1)!
        assertThat(FeedbackLoops.of(complete(6)).loops()).hasSize(15 + 20 * 2 + 15 * 6 + 6 * 24 + 120);
    }

    @Test
    void searchStopsAtItsLimitAndSaysSo() {
        FeedbackLoops loops = FeedbackLoops.of(complete(14));

        assertThat(loops.loops()).hasSize(FeedbackLoops.MOST_LOOPS);
        assertThat(loops.isComplete()).isFalse();
        assertThat(loops.summary().in(Locale.ENGLISH)).endsWith("and more beyond the limit of the search");
        assertThat(FeedbackLoops.of(complete(4), 20).isComplete()).isTrue();
        assertThat(FeedbackLoops.of(complete(4), 19).isComplete()).isFalse();
        assertThat(FeedbackLoops.of(complete(4), 20, 10).isComplete()).isFalse();
    }

    @Test
    void limitBelowOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedbackLoops.of(complete(2), 0))
                .withMessage("limit of loops must be at least 1, but was '0'");
    }

    @Test
    void longRingNeitherOverflowsNorIsMissed() {
        int size = 50_000;
        List<String> links = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            links.add(Graphs.name(i) + "+" + Graphs.name((i + 1) % size));
        }
        FeedbackLoops loops = FeedbackLoops.of(Graphs.of(size, links.toArray(String[]::new)));

        assertThat(loops.loops()).hasSize(1);
        assertThat(loops.loops().get(0).steps()).hasSize(size);
        assertThat(loops.isComplete()).isTrue();
    }

    @Test
    void ladderThatLeadsNowhereIsWalkedOnceAndNotAlongEachOfItsWays() {
        // a and z close the one loop; between b and the end there are 2^40 ways, none of which comes back
        int rungs = 40;
        List<String> links = new ArrayList<>(List.of("a+n100", "n100+a", "a+n200"));
        int last = 200;
        for (int i = 0; i < rungs; i++) {
            int next = 200 + (i + 1) * 3;
            links.add("n" + last + "+n" + (next - 2));
            links.add("n" + last + "+n" + (next - 1));
            links.add("n" + (next - 2) + "+n" + next);
            links.add("n" + (next - 1) + "+n" + next);
            last = next;
        }
        links.add("n" + last + "+n200"); // a group of its own: 2^40 loops in it, the search stops there
        FeedbackLoops loops = FeedbackLoops.of(Graphs.of(last + 1, links.toArray(String[]::new)), 10);

        assertThat(loops.isComplete()).isFalse();
        links.remove(links.size() - 1);
        assertThat(FeedbackLoops.of(Graphs.of(last + 1, links.toArray(String[]::new)))
                        .loops())
                .hasSize(1);
    }

    @Test
    void deadEndInsideACircleIsNotWalkedAlongEachOfItsWays() {
        // the ladder comes back, but only to a, which is on the way already: blocked places must stay blocked
        List<String> links = new ArrayList<>(List.of("a+b", "b+a", "b+n200"));
        int last = 200;
        for (int i = 0; i < 40; i++) {
            int next = 200 + (i + 1) * 3;
            links.add("n" + last + "+n" + (next - 2));
            links.add("n" + last + "+n" + (next - 1));
            links.add("n" + (next - 2) + "+n" + next);
            links.add("n" + (next - 1) + "+n" + next);
            last = next;
        }
        links.add("n" + last + "+b");
        FeedbackLoops loops = FeedbackLoops.of(Graphs.of(last + 1, links.toArray(String[]::new)), 5);

        assertThat(loops.loops()).hasSize(5);
        assertThat(ways(loops)).first().isEqualTo("ab");
    }

    @Test
    void stepsThatDoNotCloseAreNoLoop() {
        FeedbackLoop.Step there = new FeedbackLoop.Step(Link.of("feeds", "a", "b"), Sign.POSITIVE);
        FeedbackLoop.Step back = new FeedbackLoop.Step(Link.of("feeds", "b", "a"), Sign.POSITIVE);

        assertThat(new FeedbackLoop(List.of(there, back)).kind()).isEqualTo(LoopKind.REINFORCING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackLoop(List.of()))
                .withMessage("loop must have steps, but has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackLoop(List.of(there)))
                .withMessage("step of a loop must begin where the one before ends 'b', but was 'a' (link 'feeds:a:b')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackLoop(List.of(there, back, there, back)))
                .withMessage("loop must meet every item once, but was 'a' twice (link 'feeds:a:b')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackLoop(List.of(there, new FeedbackLoop.Step(back.link(), Sign.NONE))))
                .withMessage("step of a loop must be positive or negative, but was 'NONE' (link 'feeds:b:a')");
    }

    private static FilledCanvas complete(int items) {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                if (i != j) {
                    links.add(Graphs.name(i) + "+" + Graphs.name(j));
                }
            }
        }
        return Graphs.of(items, links.toArray(String[]::new));
    }
}
