package dev.millet.valuechain.costing;

import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;

/**
 * What makes a costing weak, though it can be counted.
 *
 * <table>
 * <caption>Keys, stable once released</caption>
 * <tr><td>{@code valuechain.cost.shared-without-rule}</td><td>a cost shared without a resource driver</td></tr>
 * <tr><td>{@code valuechain.pool.over-capacity}</td><td>a pool used beyond its practical capacity</td></tr>
 * </table>
 */
public final class CostingRules {
    /** All of them, in the order of the table. */
    public static final List<Rule<ProductCosting>> ALL = List.of(
            Rule.of(
                    "valuechain.cost.shared-without-rule",
                    Severity.WARNING,
                    CostingWords.WORDS,
                    SoundCosting::withoutRule),
            Rule.of("valuechain.pool.over-capacity", Severity.WARNING, CostingWords.WORDS, SoundCosting::overCapacity));

    private CostingRules() {}
}
