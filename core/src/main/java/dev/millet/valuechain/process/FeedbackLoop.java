package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.fact.Bounds;
import dev.millet.finding.Findings;
import java.util.List;

/**
 * All reports of customers in groups, to be triaged by {@link FeedbackTriage}.
 *
 * <p>Example: {@code new FeedbackLoop(Identifier.of("miui"), Text.of("MIUI"), List.of(battery, voice))}.
 *
 * @param id its name
 * @param label what it is called on a page
 * @param groups reports of each kind, names distinct, at least one
 */
public record FeedbackLoop(Identifier id, Text label, List<FeedbackGroup> groups) {
    /** Refuses no group at all and two of one name. */
    public FeedbackLoop {
        groups = List.copyOf(groups);
        String where = "feedback loop '" + id + "'";
        Bounds.oneWord("a feedback loop", id, where);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException(
                    "a feedback loop must have one group at least, but was '[]' (" + where + ")");
        }
        Bounds.distinct("feedback", groups.stream().map(FeedbackGroup::id).toList(), where);
    }

    /** The group of a name; refuses a name that no group has. */
    public FeedbackGroup group(String group) {
        List<Identifier> ids = groups.stream().map(FeedbackGroup::id).toList();
        Bounds.known("feedback", Identifier.of(group), ids, "feedback loop '" + id + "'");
        return groups.get(ids.indexOf(Identifier.of(group)));
    }

    /** What is weak about it, though it can be built. */
    public Findings findings() {
        return Findings.of(this, ProcessRules.FEEDBACK);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    public static Shape<FeedbackLoop> shape() {
        return ProcessShapes.FEEDBACK;
    }
}
