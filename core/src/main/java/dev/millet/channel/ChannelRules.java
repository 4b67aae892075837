package dev.millet.channel;

import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The room's rules: what makes a comparison of routes weak, though it can be counted.
 *
 * <table>
 * <caption>Keys, stable once released</caption>
 * <tr><td>{@code channel.function.uncovered}</td><td>a function that nobody on a route bears</td></tr>
 * <tr><td>{@code channel.output.unpriced}</td><td>a route serves the buyer less, and no figure prices it</td></tr>
 * <tr><td>{@code channel.rate.reading}</td><td>a source does not say margin or mark-up; what that decides</td></tr>
 * <tr><td>{@code channel.base.differs}</td><td>one rate means different amounts on two routes</td></tr>
 * <tr><td>{@code channel.tax.mixed}</td><td>a figure incl. VAT stands where one ex VAT is counted, or the other way</td></tr>
 * <tr><td>{@code channel.tier.loses-money}</td><td>a tier spends more than it keeps</td></tr>
 * <tr><td>{@code channel.tier.unfunded}</td><td>a tier sells below cost and no source of the money is named</td></tr>
 * <tr><td>{@code channel.indifference.loss}</td><td>the routes earn the same where both lose</td></tr>
 * <tr><td>{@code channel.profit.leaps}</td><td>profit, or the lead of a route, changes sign by a jump</td></tr>
 * <tr><td>{@code channel.break-even.out-of-range}</td><td>a break-even or indifference outside the volumes asked about</td></tr>
 * <tr><td>{@code channel.response.unstated}</td><td>routes have different prices and nothing says how demand answers</td></tr>
 * <tr><td>{@code channel.decline.no-days}</td><td>a decline is stated and a route has no days over which anything declines</td></tr>
 * <tr><td>{@code channel.protection.no-cut}</td><td>a price protection against a price that does not fall</td></tr>
 * <tr><td>{@code channel.protection.differs}</td><td>a price protection counts another fall than the offer</td></tr>
 * <tr><td>{@code channel.cost.sunk}</td><td>a sunk or allocated cost: shown, kept out of the verdict</td></tr>
 * <tr><td>{@code channel.figure.unsupported}</td><td>figures without evidence, and how much of the result hangs on them</td></tr>
 * </table>
 *
 * <p>A mix of routes has rules of its own, see {@link dev.millet.channel.mix.MixYear#findings()}: {@code channel.mix.beyond-demand} (the routes sell more
 * than any of them reaches), {@code channel.mix.beyond-supply}, {@code channel.mix.overlap-unstated} (nothing is said of what two
 * routes take from each other), {@code channel.mix.taken-beyond-demand}, {@code channel.mix.below-minimum},
 * {@code channel.mix.free-riding-unpriced} and {@code channel.mix.route-loses} (after what it takes from the others).
 */
public final class ChannelRules {
    /** All rules, in the order of the table. */
    public static final List<Rule<ChannelComparison>> ALL = List.of(
            new UncoveredFunction(),
            rule("channel.output.unpriced", Severity.WARNING, LikeForLike::unpricedOutputs),
            rule("channel.rate.reading", Severity.WARNING, LikeForLike::unstatedReadings),
            rule("channel.base.differs", Severity.WARNING, LikeForLike::differingBases),
            rule("channel.tax.mixed", Severity.WARNING, LikeForLike::mixedTax),
            rule("channel.tier.loses-money", Severity.WARNING, SoundResult::losingTiers),
            rule("channel.tier.unfunded", Severity.WARNING, SoundResult::unfundedTiers),
            rule("channel.indifference.loss", Severity.WARNING, SoundResult::indifferenceAtLoss),
            rule("channel.profit.leaps", Severity.WARNING, SoundResult::leaps),
            rule("channel.break-even.out-of-range", Severity.WARNING, SoundResult::outOfRange),
            rule("channel.response.unstated", Severity.WARNING, SoundResult::unstatedResponse),
            rule("channel.decline.no-days", Severity.WARNING, StatedDecline::withoutDays),
            rule("channel.protection.no-cut", Severity.WARNING, StatedDecline::withoutCut),
            rule("channel.protection.differs", Severity.WARNING, StatedDecline::differing),
            rule("channel.cost.sunk", Severity.HINT, SoundResult::sunkCosts),
            rule("channel.figure.unsupported", Severity.WARNING, SoundResult::unsupportedFigures));

    private ChannelRules() {}

    private static Rule<ChannelComparison> rule(
            String key, Severity severity, BiConsumer<ChannelComparison, Rule.Report> look) {
        return Rule.of(key, severity, ChannelWords.WORDS, look);
    }
}
