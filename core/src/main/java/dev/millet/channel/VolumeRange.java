package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Volumes a year over which profit is one straight line: no rebate falls due among them and no step of fixed cost ends.
 *
 * <p>A threshold belongs to the range above it (a rebate is due <em>from</em> it), the end of a step to the range below it (a
 * step is good <em>up to</em> it), so every volume lies in exactly one range. Which of two thresholds is the lower is a question
 * to the figures, so the bounds are drivers: the k-th lowest, whichever it is in a reading.
 *
 * @param from at least so many, the threshold of a rebate that is due
 * @param below fewer, the next rebate's threshold
 * @param above more, the end of a step of fixed cost
 * @param upTo at most, the end of the next
 */
record VolumeRange(Optional<Bound> from, Optional<Bound> below, Optional<Bound> above, Optional<Bound> upTo) {
    private static final int MOST_RANGES = 512;

    /** A volume that ends a range, and why no answer lies beyond it, from above and from below. */
    record Bound(Driver volume, Text tooLow, Text tooHigh) {}

    /**
     * All volumes, cut at rebates' thresholds and at the ends of steps, rising.
     *
     * @param rebates thresholds by rising volume
     * @param steps ends of steps by rising volume
     */
    static List<VolumeRange> between(List<Bound> rebates, List<Bound> steps, Identifier path) {
        int count = (rebates.size() + 1) * (steps.size() + 1);
        if (count > MOST_RANGES) {
            throw new IllegalArgumentException(
                    "thresholds of rebates and steps of fixed cost must cut volumes into at most " + MOST_RANGES
                            + " ranges, but was '" + count + "' (" + path + ")");
        }
        List<VolumeRange> ranges = new ArrayList<>();
        for (int rebate = 0; rebate <= rebates.size(); rebate++) {
            for (int step = 0; step <= steps.size(); step++) {
                ranges.add(new VolumeRange(
                        find(rebates, rebate - 1), find(rebates, rebate), find(steps, step - 1), find(steps, step)));
            }
        }
        return List.copyOf(ranges);
    }

    private static Optional<Bound> find(List<Bound> bounds, int index) {
        return index < 0 || index == bounds.size() ? Optional.empty() : Optional.of(bounds.get(index));
    }

    /** Bounds by rising volume in every reading: each exchange puts the lower of two neighbours first. */
    static List<Bound> rising(List<Bound> bounds, Identifier path, String key) {
        if (bounds.size() < 2) {
            return bounds;
        }
        List<Driver> volumes = new ArrayList<>();
        bounds.forEach(bound -> volumes.add(bound.volume()));
        for (int last = volumes.size() - 1; last > 0; last--) {
            for (int i = 0; i < last; i++) {
                Driver one = volumes.get(i);
                Driver other = volumes.get(i + 1);
                volumes.set(i, one.min(other));
                volumes.set(i + 1, one.max(other));
            }
        }
        List<Bound> rising = new ArrayList<>();
        for (int i = 0; i < volumes.size(); i++) {
            Text which = ChannelWords.text(key, i + 1, volumes.size());
            rising.add(new Bound(
                    volumes.get(i).named(path.child(key).child("nth-" + (i + 1)), which),
                    ChannelWords.text("undefined.below", which),
                    ChannelWords.text("undefined.past", which)));
        }
        return rising;
    }

    /** A quantity, if a volume lies here. */
    Driver only(Driver quantity, Driver volume) {
        Driver found = quantity;
        if (above.isPresent() || upTo.isPresent()) {
            found = found.onlyIf(volume.isPositive(), ChannelWords.text("undefined.no-volume-above-zero"));
        }
        if (from.isPresent()) {
            found = found.onlyIf(
                    volume.isAtLeast(from.get().volume()), from.get().tooLow());
        }
        if (below.isPresent()) {
            found = found.onlyIf(
                    volume.isLessThan(below.get().volume()), below.get().tooHigh());
        }
        if (above.isPresent()) {
            found = found.onlyIf(
                    volume.isMoreThan(above.get().volume()), above.get().tooLow());
        }
        if (upTo.isPresent()) {
            found = found.onlyIf(
                    volume.isAtMost(upTo.get().volume()), upTo.get().tooHigh());
        }
        return found;
    }
}
