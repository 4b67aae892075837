package dev.millet.channel;

import dev.millet.finding.Rule;
import java.util.List;

/** The room's rules. */
public final class ChannelRules {
    /** All rules, in the order of their keys' table. */
    public static final List<Rule<ChannelComparison>> ALL = List.of();

    private ChannelRules() {}
}
