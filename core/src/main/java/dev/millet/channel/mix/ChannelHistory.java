package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;
import dev.millet.evolution.ChangeSet;
import dev.millet.evolution.Snapshot;
import dev.millet.evolution.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A channel system over time: which routes were there when, what changed, and what each change earned or cost.
 *
 * <p>Each snapshot of the timeline is a mix. All of them stand in one tree: figures that changed take the snapshot's name, what did
 * not stays one figure. So the gain of a step is explained down to the figures of both sides.
 *
 * <p>Example: own site only in 2011, own stores beside it in 2019: one route more, the online share down from 100 % to 60 %, and the
 * year earns what the stores add less what they take from the site.
 *
 * <p>Source: clicks to bricks: Avery, Steenburgh, Deighton and Caravella, Adding Bricks to Clicks (2012).
 */
public final class ChannelHistory {
    private static final Method METHOD = new Method("channel.history", 1, "difference of two yearly profits");

    private final Subject subject;
    private final Timeline<ChannelMix> timeline;
    private final Map<Identifier, MixYear> years = new LinkedHashMap<>();

    private ChannelHistory(Subject subject, Timeline<ChannelMix> timeline) {
        this.subject = subject;
        this.timeline = timeline;
        Map<Identifier, ChannelMix> mixes = new LinkedHashMap<>();
        timeline.snapshots()
                .forEach(snapshot ->
                        mixes.put(MixWords.under(subject.id(), snapshot.id().text()), snapshot.state()));
        List<ChannelMix> apart = FigureChange.apart(mixes);
        for (int i = 0; i < apart.size(); i++) {
            years.put(timeline.snapshots().get(i).id(), MixYear.of(apart.get(i)));
        }
    }

    /** The history of a channel system. */
    public static ChannelHistory of(Subject subject, Timeline<ChannelMix> timeline) {
        return new ChannelHistory(subject, timeline);
    }

    /** The snapshots. */
    public Timeline<ChannelMix> timeline() {
        return timeline;
    }

    /** The year of a snapshot. */
    public MixYear year(String snapshot) {
        MixYear year = years.get(timeline.snapshot(snapshot).id());
        if (year == null) {
            throw new IllegalStateException("no year of " + snapshot);
        }
        return year;
    }

    /** How many routes a snapshot has. */
    public int routes(String snapshot) {
        return timeline.snapshot(snapshot).state().routes().size();
    }

    /** How many hands stand between maker and consumer on its longest route; 0 where the maker sells himself. */
    public int tierDepth(String snapshot) {
        return timeline.snapshot(snapshot).state().routes().stream()
                .mapToInt(route -> route.route().tiers().size())
                .max()
                .orElse(0);
    }

    /** What changed at each step; one fewer than snapshots. */
    public List<ChangeSet<ChannelMix>> changes() {
        return timeline.steps();
    }

    /** What the step to a snapshot earned a year more than the one before; negative where it cost. Refuses the first snapshot. */
    public Driver gain(String snapshot) {
        List<Snapshot<ChannelMix>> all = timeline.snapshots();
        int index = all.indexOf(timeline.snapshot(snapshot));
        if (index == 0) {
            throw new IllegalArgumentException(
                    "snapshot must have one before it, but was '" + snapshot + "' (" + subject + ")");
        }
        return between(all.get(index - 1).id().text(), snapshot);
    }

    /** What one snapshot earns a year more than another. */
    public Driver between(String from, String to) {
        return MixWords.answer(
                subject,
                year(to).profit().minus(year(from).profit()),
                from + "-to-" + to,
                "step-gain",
                METHOD,
                timeline.snapshot(from).title(),
                timeline.snapshot(to).title());
    }
}
