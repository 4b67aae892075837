package dev.millet.valuechain.integration;

import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;

/**
 * What makes a decision to make or buy, or a move into another stage, weak, though it can be counted.
 *
 * <table>
 * <caption>Keys, stable once released</caption>
 * <tr><td>{@code valuechain.sourcing.certain-demand}</td><td>fewer than two cases of demand</td></tr>
 * <tr><td>{@code valuechain.sourcing.without-asset-risk}</td><td>nothing says what a supplier may ask for later</td></tr>
 * <tr><td>{@code valuechain.integration.gate-closed}</td><td>a gate's measure is below its least</td></tr>
 * <tr><td>{@code valuechain.integration.too-early}</td><td>an acquisition, and the firm is not known to be mature</td></tr>
 * <tr><td>{@code valuechain.integration.cash-breaks}</td><td>cash falls below zero before the stage works</td></tr>
 * </table>
 */
public final class IntegrationRules {
    /** Those on sourcings, in the order of the table. */
    public static final List<Rule<Sourcing>> SOURCING = List.of(
            Rule.of(
                    "valuechain.sourcing.certain-demand",
                    Severity.HINT,
                    IntegrationWords.WORDS,
                    SoundIntegration::certainDemand),
            Rule.of(
                    "valuechain.sourcing.without-asset-risk",
                    Severity.HINT,
                    IntegrationWords.WORDS,
                    SoundIntegration::withoutRisk));

    /** Those on moves, in the order of the table. */
    public static final List<Rule<IntegrationMove>> MOVE = List.of(
            Rule.of(
                    "valuechain.integration.gate-closed",
                    Severity.WARNING,
                    IntegrationWords.WORDS,
                    SoundIntegration::closedGate),
            Rule.of(
                    "valuechain.integration.too-early",
                    Severity.WARNING,
                    IntegrationWords.WORDS,
                    SoundIntegration::tooEarly),
            Rule.of(
                    "valuechain.integration.cash-breaks",
                    Severity.WARNING,
                    IntegrationWords.WORDS,
                    SoundIntegration::cashBreaks));

    private IntegrationRules() {}
}
