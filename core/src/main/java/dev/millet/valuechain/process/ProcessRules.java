package dev.millet.valuechain.process;

import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;

/**
 * What makes a process, a service network, a feedback loop or customers' participation weak, though it can be counted.
 *
 * <table>
 * <caption>Keys, stable once released</caption>
 * <tr><td>{@code valuechain.process.automation-loses}</td><td>automating a step saves less than its upkeep</td></tr>
 * <tr><td>{@code valuechain.service.overloaded}</td><td>more comes to a point than it can serve</td></tr>
 * <tr><td>{@code valuechain.feedback.slow-hotfix}</td><td>a hotfix takes longer than the next generation</td></tr>
 * <tr><td>{@code valuechain.participation.without-evidence}</td><td>worth that is claimed and not shown</td></tr>
 * </table>
 */
public final class ProcessRules {
    /** Those on processes. */
    public static final List<Rule<ProcessChain>> PROCESS = List.of(Rule.of(
            "valuechain.process.automation-loses",
            Severity.WARNING,
            ProcessWords.WORDS,
            SoundProcess::automationLoses));

    /** Those on service networks. */
    public static final List<Rule<ServiceNetwork>> SERVICE = List.of(
            Rule.of("valuechain.service.overloaded", Severity.WARNING, ProcessWords.WORDS, SoundProcess::overloaded));

    /** Those on feedback. */
    public static final List<Rule<FeedbackLoop>> FEEDBACK = List.of(
            Rule.of("valuechain.feedback.slow-hotfix", Severity.WARNING, ProcessWords.WORDS, SoundProcess::slowHotfix));

    /** Those on participation. */
    public static final List<Rule<Participation>> PARTICIPATION = List.of(Rule.of(
            "valuechain.participation.without-evidence",
            Severity.WARNING,
            ProcessWords.WORDS,
            SoundProcess::withoutEvidence));

    private ProcessRules() {}
}
