package dev.millet.channel;

import dev.millet.driver.Value;
import dev.millet.scenario.search.Existence;
import dev.millet.scenario.search.WorstCase;
import dev.millet.scenario.sensitivity.SwitchingValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/**
 * How the routes rank in one frame, by how much the best leads, and how easily that flips.
 *
 * <p>Of two routes the verdict is on their gap. Of three or more it is on the lead: what the best earns less what the best of all
 * others earns. At the figures' own values that other is the runner-up; elsewhere it is whichever comes closest, so a flip is
 * found whoever overtakes.
 *
 * <p>Example: frame C of the first Xiaomi phone: direct by 45.6 M a year, narrow: it flips if dealers reach more than 1.38 times
 * direct's demand.
 */
@Immutable
public interface FrameVerdict {
    /** How firmly a verdict stands. */
    enum Firmness {
        /** Not even all assumptions at their worst together flip it, and there is a number to judge everywhere in their ranges. */
        ROBUST,
        /**
         * No corner that a search found flips it, but not every corner could be read, or it could not be shown that there is a number
         * to judge everywhere in the ranges.
         */
        LIKELY_ROBUST,
        /** No single assumption flips it inside its range; some of them together do, or leave no number to judge. */
        CLEAR,
        /** At least one assumption flips it inside its own range. */
        NARROW,
        /** There is no verdict: the gap is undefined or zero. */
        OPEN
    }

    /** The routes that have a number in this frame, the best first; those that earn the same in the order of the comparison. */
    List<Route> ranking();

    /** The two routes that decide: the only two, or the best and the runner-up. */
    RoutePair pair();

    /** The route that does best; none if the gap is undefined or zero. */
    Optional<Route> winner();

    /** The route that comes next; none if there is no winner. */
    Optional<Route> runnerUp();

    /** By how much the first of the {@link #pair()} is ahead of the other; negative: behind, which only of two routes can be. */
    Value gap();

    /** How firmly it stands. */
    Firmness firmness();

    /** Values of single assumptions inside their ranges that flip it, the nearest first, measured in widths of their ranges. */
    List<SwitchingValue> flips();

    /** The nearest flips outside the ranges, nearest first. */
    List<SwitchingValue> flipsOutside();

    /**
     * The gap, or of three and more routes the lead, with all ranges at their worst end for the winner; absent if there is no winner or a
     * single assumption flips it anyway.
     */
    Optional<WorstCase> worstCase();

    /** Whether there is a number to judge all over the ranges; absent if there is no winner. */
    Optional<Existence> existence();
}
