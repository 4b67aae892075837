package dev.millet.channel;

import dev.millet.driver.Value;
import dev.millet.scenario.SwitchingValue;
import dev.millet.scenario.WorstCase;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value.Immutable;

/**
 * Who wins in one frame, by how much, and how easily that flips.
 *
 * <p>Example: frame C of the first Xiaomi phone: direct by 45.6 M a year, narrow: it flips if dealers reach more than 1.38 times
 * direct's demand.
 */
@Immutable
public interface FrameVerdict {
    /** How firmly a verdict stands. */
    enum Firmness {
        /** Not even all assumptions at their worst together flip it. */
        ROBUST,
        /** No corner that a search found flips it, but not every corner could be read. */
        LIKELY_ROBUST,
        /** No single assumption flips it inside its range; some of them together do. */
        CLEAR,
        /** At least one assumption flips it inside its own range. */
        NARROW,
        /** There is no verdict: the gap is undefined or zero. */
        OPEN
    }

    /** The route that does better; none if the gap is undefined or zero. */
    Optional<Route> winner();

    /** By how much the first route is ahead of the other; negative: behind. */
    Value gap();

    /** How firmly it stands. */
    Firmness firmness();

    /** Values of single assumptions inside their ranges that flip it, the nearest first, measured in widths of their ranges. */
    List<SwitchingValue> flips();

    /** The nearest flips outside the ranges, nearest first. */
    List<SwitchingValue> flipsOutside();

    /** The gap with all ranges at their worst end for the winner; absent if there is no winner or a single assumption flips it anyway. */
    Optional<WorstCase> worstCase();
}
