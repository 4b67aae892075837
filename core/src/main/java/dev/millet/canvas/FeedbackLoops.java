package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The feedback loops of a canvas: where a change comes back, stronger or against itself.
 *
 * <p>Links with a sign are read as causes: more of the one makes more (+) or less (−) of the other. Every way along them
 * that closes is a {@link FeedbackLoop}; links without a sign close none. A strategy grows by its reinforcing loops and is
 * held by its balancing ones, so both are worth naming.
 *
 * <pre>{@code
 * FeedbackLoops loops = FeedbackLoops.of(filled);
 * loops.reinforcing().get(0).text(canvas);   // reinforcing loop: Mi fans +→ forum +→ MIUI +→ Mi fans
 * loops.isComplete();                        // false where there are more than the limit
 * }</pre>
 *
 * <p>Shorter loops come first, equally long ones in the order of the canvas. A dense canvas has more loops than atoms in
 * the world: the search stops after {@link #MOST_LOOPS} loops, or another limit that is given, or {@link #MOST_STEPS}
 * steps in all of them, and says so; which loops it then holds is the same on every machine, but shorter ones may be
 * among those not reached. The work is linear in items and links for each loop told.
 *
 * <p>Sources: Sterman, Business Dynamics (2000); Johnson, Finding all the elementary circuits of a directed graph (1975).
 */
public final class FeedbackLoops {
    /** How many loops are told unless another limit is given. */
    public static final int MOST_LOOPS = 1_000;

    /** How many steps all loops told have together, at most. */
    public static final int MOST_STEPS = 1_000_000;

    private final List<FeedbackLoop> loops;
    private final boolean complete;

    private FeedbackLoops(List<FeedbackLoop> loops, boolean complete) {
        this.loops = loops;
        this.complete = complete;
    }

    /** The loops of a canvas, up to {@link #MOST_LOOPS}. */
    public static FeedbackLoops of(FilledCanvas filled) {
        return of(filled, MOST_LOOPS);
    }

    /**
     * The loops of a canvas, up to a limit.
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    public static FeedbackLoops of(FilledCanvas filled, int mostLoops) {
        if (mostLoops < 1) {
            throw new IllegalArgumentException("limit of loops must be at least 1, but was '" + mostLoops + "'");
        }
        return of(filled, mostLoops, MOST_STEPS);
    }

    static FeedbackLoops of(FilledCanvas filled, int mostLoops, long mostSteps) {
        SignedLinks links = new SignedLinks(filled);
        LoopSearch search = new LoopSearch(links, mostLoops, mostSteps);
        boolean complete = search.run();
        List<ImmutableIntArray> found = new ArrayList<>(search.found());
        found.sort(Comparator.comparingInt(ImmutableIntArray::length)
                .thenComparing((one, other) -> inOrder(links, one, other)));
        return new FeedbackLoops(
                found.stream()
                        .map(arrows -> new FeedbackLoop(
                                arrows.stream().mapToObj(links::step).toList()))
                        .collect(ImmutableList.toImmutableList()),
                complete);
    }

    /** The loops, the shortest first. */
    public List<FeedbackLoop> loops() {
        return loops;
    }

    /** Those of one kind. */
    public List<FeedbackLoop> loops(LoopKind kind) {
        return loops.stream().filter(loop -> loop.kind() == kind).toList();
    }

    /** Those in which a change comes back stronger. */
    public List<FeedbackLoop> reinforcing() {
        return loops(LoopKind.REINFORCING);
    }

    /** Those in which a change comes back against itself. */
    public List<FeedbackLoop> balancing() {
        return loops(LoopKind.BALANCING);
    }

    /** Those that run through an item; none if there is no such item. */
    public List<FeedbackLoop> through(Identifier item) {
        return loops.stream().filter(loop -> loop.runsThrough(item)).toList();
    }

    /** Whether these are all loops; false if the search stopped at its limit. */
    public boolean isComplete() {
        return complete;
    }

    /** How many there are, in words: "reinforcing loops: 3, balancing loops: 1"; it says when the search stopped. */
    public Text summary() {
        return CanvasWords.text(
                complete ? "loops.all" : "loops.stopped",
                reinforcing().size(),
                balancing().size());
    }

    private static int inOrder(SignedLinks links, ImmutableIntArray one, ImmutableIntArray other) {
        for (int i = 0; i < one.length(); i++) {
            int byItem = Integer.compare(links.from(one.get(i)), links.from(other.get(i)));
            if (byItem != 0) {
                return byItem;
            }
        }
        for (int i = 0; i < one.length(); i++) {
            int byLink = Integer.compare(one.get(i), other.get(i));
            if (byLink != 0) {
                return byLink;
            }
        }
        return 0;
    }
}
