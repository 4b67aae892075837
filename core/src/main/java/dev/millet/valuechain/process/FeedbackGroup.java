package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import org.immutables.value.Value;

/**
 * Reports of one kind: from where, about what, how many a day, how severe, and how long until they are closed.
 *
 * <p>Example: 120 reports a day from the forum that the battery does not last, severity 0.8, urgent and important: a hotfix,
 * closed after 10 days.
 */
@Value.Immutable
public interface FeedbackGroup extends WithFeedbackGroup {
    /** Its name: battery-life. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** How they are heard. */
    FeedbackSource source();

    /** What they are about: quality, performance, functions, looks, packaging, experience. */
    Identifier dimension();

    /** How many come in, in report/day. */
    Figure rate();

    /** How bad it is, a ratio from 0 to 1. */
    Figure severity();

    /** Whether it cannot wait. */
    @Value.Default
    default boolean urgent() {
        return false;
    }

    /** Whether it matters. */
    @Value.Default
    default boolean important() {
        return false;
    }

    /** How long from report to answer in the product, in day. */
    Figure closingTime();

    /** Where it is sent: a hotfix if urgent and important, else the next generation. */
    default FeedbackRoute route() {
        return urgent() && important() ? FeedbackRoute.HOTFIX : FeedbackRoute.NEXT_GENERATION;
    }

    /** A builder; what has no default is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses other units and what is negative. */
    @Value.Check
    default void check() {
        String where = "feedback '" + id() + "'";
        Bounds.oneWord("feedback", id(), where);
        Bounds.oneWord("a dimension of feedback", dimension(), where);
        Bounds.amount("rate", rate(), Unit.parse("report/day"), where);
        Bounds.share("severity", severity(), where);
        Bounds.amount("closing time", closingTime(), Unit.of("day"), where);
    }

    /** Builds a group. */
    final class Builder extends ImmutableFeedbackGroup.Builder {
        Builder() {}
    }
}
