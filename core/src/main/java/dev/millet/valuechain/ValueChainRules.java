package dev.millet.valuechain;

import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;

/**
 * The room's rules: what makes a value chain weak, though it can be counted.
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
 * </table>
 */
public final class ValueChainRules {
    /** All of them, in the order of the table. */
    public static final List<Rule<ValueChain>> ALL = List.of(
            Rule.of(
                    "valuechain.activity.without-driver",
                    Severity.WARNING,
                    ValueChainWords.WORDS,
                    SoundChain::withoutDriver),
            Rule.of("valuechain.activity.without-cost", Severity.HINT, ValueChainWords.WORDS, SoundChain::withoutCost),
            Rule.of(
                    "valuechain.cost.without-activity",
                    Severity.WARNING,
                    ValueChainWords.WORDS,
                    SoundChain::withoutActivity),
            Rule.of(
                    "valuechain.cost.shared-without-rule",
                    Severity.WARNING,
                    ValueChainWords.WORDS,
                    SoundChain::withoutRule),
            Rule.of(
                    "valuechain.driver.explains-nothing",
                    Severity.WARNING,
                    ValueChainWords.WORDS,
                    SoundChain::explainsNothing),
            Rule.of(
                    "valuechain.linkage.counted-twice",
                    Severity.WARNING,
                    ValueChainWords.WORDS,
                    SoundChain::countedTwice),
            Rule.of(
                    "valuechain.value.without-evidence",
                    Severity.WARNING,
                    ValueChainWords.WORDS,
                    SoundChain::withoutEvidence),
            Rule.of("valuechain.share.far-apart", Severity.HINT, ValueChainWords.WORDS, SoundChain::farApart));

    private ValueChainRules() {}
}
