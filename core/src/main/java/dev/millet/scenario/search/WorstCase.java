package dev.millet.scenario.search;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The least value of an answer over all corners of the figures' ranges: every figure at one of its two ends, a choice at any of
 * its alternatives, all at once.
 *
 * <p>It is not the corner that the swings suggest. A swing sees one figure move from base, and the bad end of a figure may
 * be another one once the others have moved: a hardware cost that hurts at today's returns may help at the worst ones. In
 * Millet's first worked case the worst corner of the gap between two routes is 48.17 CNY a phone; each figure at the end
 * that looks bad from base gives 57.32.
 *
 * <p><b>What it claims.</b> A minimum over <em>corners</em>. It is the minimum over the whole box of ranges only where the
 * answer is monotone in each figure between its two ends; {@link dev.millet.scenario.sensitivity.Swing#hidesExtreme()} tells
 * of figures where it is not. Figures without a range stay at base; of a figure whose values go on for ever the ends are
 * those of the central 90 % ({@link dev.millet.fact.Distribution}), or its value where that lies beyond them: nothing that is
 * believed is better than the worst. A {@linkplain dev.millet.fact.Categorical choice between
 * alternatives} has no way between its ends on which an answer could be monotone: each alternative is a corner of its own.
 * Where a corner has no value, the worst case is undefined, with the reason and with that corner: no number is worse than
 * none.
 *
 * <p><b>How.</b> Figures whose derivative keeps one sign over the whole box (proved by interval arithmetic, Moore 1966) go
 * to their bad end; the box shrinks, so this is repeated; the corners that remain are read one and all in blocks on the double
 * program, where they are no more than {@value CornerSearch#MOST_CORNERS}: those of twenty ranges, or of ten ranges and a choice
 * between a thousand alternatives. Beyond that the box is split and parts that provably hold nothing worse are left out; should
 * that take too long, a descent from several starts takes over and {@link #exhaustive()} is false. The corner found is read in
 * decimals.
 *
 * <pre>{@code
 * WorstCase worst = WorstCase.of(tree, "gap");
 * worst.value().get();      // 48.17...
 * worst.corner();           // the figures at their ends: margin 8 %, courier 45, ...
 * worst.text(Locale.ENGLISH);
 * }</pre>
 *
 * @param value the answer at the worst corner, in decimals; undefined where that corner has no value
 * @param corner the figures that the answer depends on and that have a range, each at an end of it, or at one of its
 *     alternatives, in the tree's order; a figure that makes no difference stands at its low end
 * @param exhaustive whether every corner was read or excluded; else the value may not be the least
 */
public record WorstCase(Value value, List<Figure> corner, boolean exhaustive) {
    /** Keeps an unmodifiable copy of the corner. */
    public WorstCase {
        corner = List.copyOf(corner);
    }

    /** In a line: {@code -20 CNY at margin = 0.08}, and whether a corner was left unread. */
    @Override
    public String toString() {
        String at = corner.stream()
                .map(figure -> figure.id() + " = " + new FigureAt(figure, figure.value()))
                .collect(Collectors.joining(", "));
        return value + (at.isEmpty() ? "" : " at " + at) + (exhaustive ? "" : " (not every corner was read)");
    }

    /**
     * The worst corner of a named driver of a tree.
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the tree has no driver of that id
     */
    public static WorstCase of(DriverTree tree, String answer) {
        return new CornerSearch(DriverTree.of(tree.find(answer))).worst();
    }

    /**
     * The other end: the corner at which the answer is greatest, which is the worst for someone who gains when it is low.
     *
     * @param answer the id of an answer or of any named driver below one
     * @throws IllegalArgumentException if the tree has no driver of that id
     */
    public static WorstCase ofGreatest(DriverTree tree, String answer) {
        Driver driver = tree.find(answer);
        Driver negated =
                driver.negated().named(answer + ".negated", driver.label().orElse(Text.of(answer)));
        WorstCase least = new CornerSearch(DriverTree.of(negated)).worst();
        Value value = least.value()
                .asNumber()
                .<Value>map(number -> new Value.Defined(number.negate(), driver.unit()))
                .orElse(least.value());
        return new WorstCase(value, least.corner(), least.exhaustive());
    }

    /** What it found, for people in English or Chinese, a line for each figure, alternatives by name; not to be parsed. */
    public String text(Locale locale) {
        return WorstCaseText.of(this, locale);
    }
}
