package dev.millet.valuechain;

import dev.millet.finding.Rule;
import java.util.List;

/** The room's rules: what makes a chain weak, though it can be counted. */
public final class ValueChainRules {
    /** All rules on chains. */
    public static final List<Rule<ValueChain>> ALL = List.of();

    /** All rules on costings. */
    public static final List<Rule<ProductCosting>> COSTING = List.of();

    private ValueChainRules() {}
}
