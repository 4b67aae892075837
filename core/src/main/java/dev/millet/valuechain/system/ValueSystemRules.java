package dev.millet.valuechain.system;

import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;

/**
 * What makes a value system weak, though it can be counted.
 *
 * <table>
 * <caption>Keys, stable once released</caption>
 * <tr><td>{@code valuechain.stage.without-cost}</td><td>no own costs: its margin is all that it adds</td></tr>
 * <tr><td>{@code valuechain.stage.at-a-loss}</td><td>it loses money on each unit</td></tr>
 * </table>
 */
public final class ValueSystemRules {
    /** All of them, in the order of the table. */
    public static final List<Rule<ValueSystem>> ALL = List.of(
            Rule.of("valuechain.stage.without-cost", Severity.HINT, SystemWords.WORDS, SoundSystem::withoutCost),
            Rule.of("valuechain.stage.at-a-loss", Severity.WARNING, SystemWords.WORDS, SoundSystem::atALoss));

    private ValueSystemRules() {}
}
