package dev.millet.valuechain;

import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;

/**
 * The room's rules: what makes a value chain or a costing weak, though it can be counted.
 *
 * <table>
 * <caption>Keys, stable once released</caption>
 * <tr><td>{@code valuechain.activity.without-driver}</td><td>it costs something, and nothing says what drives that</td></tr>
 * <tr><td>{@code valuechain.activity.without-cost}</td><td>the firm performs it, and no cost is stated</td></tr>
 * <tr><td>{@code valuechain.cost.without-activity}</td><td>a cost that no activity is said to use</td></tr>
 * <tr><td>{@code valuechain.cost.shared-without-rule}</td><td>a cost shared without a resource driver</td></tr>
 * <tr><td>{@code valuechain.driver.explains-nothing}</td><td>a driver that changes no cost</td></tr>
 * <tr><td>{@code valuechain.linkage.counted-twice}</td><td>an effect that is counted a second time</td></tr>
 * <tr><td>{@code valuechain.value.without-evidence}</td><td>value that is claimed and not shown</td></tr>
 * <tr><td>{@code valuechain.share.far-apart}</td><td>share in cost and in value more than 10 points apart</td></tr>
 * <tr><td>{@code valuechain.pool.over-capacity}</td><td>a pool used beyond its practical capacity</td></tr>
 * </table>
 */
public final class ValueChainRules {
    /** All rules on chains, in the order of the table. */
    public static final List<Rule<ValueChain>> ALL = List.of(
            new ValueChainRule<>("valuechain.activity.without-driver", Severity.WARNING, SoundChain::withoutDriver),
            new ValueChainRule<>("valuechain.activity.without-cost", Severity.HINT, SoundChain::withoutCost),
            new ValueChainRule<>("valuechain.cost.without-activity", Severity.WARNING, SoundChain::withoutActivity),
            new ValueChainRule<>("valuechain.cost.shared-without-rule", Severity.WARNING, SoundChain::withoutRule),
            new ValueChainRule<>("valuechain.driver.explains-nothing", Severity.WARNING, SoundChain::explainsNothing),
            new ValueChainRule<>("valuechain.linkage.counted-twice", Severity.WARNING, SoundChain::countedTwice),
            new ValueChainRule<>("valuechain.value.without-evidence", Severity.WARNING, SoundChain::withoutEvidence),
            new ValueChainRule<>("valuechain.share.far-apart", Severity.HINT, SoundChain::farApart));

    /** All rules on costings, in the order of the table. */
    public static final List<Rule<ProductCosting>> COSTING = List.of(
            new ValueChainRule<>("valuechain.cost.shared-without-rule", Severity.WARNING, SoundCosting::withoutRule),
            new ValueChainRule<>("valuechain.pool.over-capacity", Severity.WARNING, SoundCosting::overCapacity));

    private ValueChainRules() {}
}
