package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A way along signed links that comes back to where it began and meets every item once.
 *
 * <p>Example: fans <i>feed</i> (+) the forum, the forum <i>improves</i> (+) the product, the product <i>wins</i> (+) fans:
 * three positive links, a reinforcing loop. With a fourth item that <i>hurts</i> (−) one of them it is a balancing one.
 *
 * @param steps the links in order, each with the sign that counts; the first begins at the item that comes first in the
 *     canvas
 */
public record FeedbackLoop(List<Step> steps) {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if the steps do not join to a closed way, meet an item twice, or one has no sign
     */
    public FeedbackLoop {
        steps = ImmutableList.copyOf(steps);
        requireClosed(steps);
    }

    /**
     * One link on the way.
     *
     * @param link the link
     * @param sign its own sign, or its type's
     */
    public record Step(Link link, Sign sign) {}

    /** Whether it reinforces a change or balances it. */
    public LoopKind kind() {
        long negative =
                steps.stream().filter(step -> step.sign() == Sign.NEGATIVE).count();
        return negative % 2 == 0 ? LoopKind.REINFORCING : LoopKind.BALANCING;
    }

    /** The ids of its items in order, each once. */
    public List<Identifier> items() {
        return steps.stream().map(step -> step.link().from()).toList();
    }

    /** Whether it runs through an item. */
    public boolean runsThrough(Identifier item) {
        return steps.stream().anyMatch(step -> step.link().from().equals(item));
    }

    /**
     * It in words, by what the items say: "reinforcing loop: Mi fans +→ forum +→ MIUI +→ Mi fans".
     *
     * @throws IllegalArgumentException if the canvas has not all of its items
     */
    public Text text(Canvas canvas) {
        List<Text> way = new ArrayList<>();
        for (Step step : steps) {
            way.add(canvas.item(step.link().from().text()).text());
            way.add(Text.of(step.sign() == Sign.NEGATIVE ? "−→" : "+→"));
        }
        way.add(way.get(0));
        return CanvasWords.text("loop.text", kind().label(), Text.join(" ", way));
    }

    private static void requireClosed(List<Step> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("loop must have steps, but has none");
        }
        Set<Identifier> met = new HashSet<>();
        Link before = steps.get(steps.size() - 1).link();
        for (Step step : steps) {
            Link link = step.link();
            if (step.sign() == Sign.NONE) {
                throw new IllegalArgumentException("step of a loop must be positive or negative, but was '"
                        + step.sign() + "' (link '" + link.key() + "')");
            }
            if (!link.from().equals(before.to())) {
                throw new IllegalArgumentException("step of a loop must begin where the one before ends '" + before.to()
                        + "', but was '" + link.from() + "' (link '" + link.key() + "')");
            }
            if (!met.add(link.from())) {
                throw new IllegalArgumentException("loop must meet every item once, but was '" + link.from()
                        + "' twice (link '" + link.key() + "')");
            }
            before = link;
        }
    }
}
