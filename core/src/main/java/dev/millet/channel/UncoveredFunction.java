package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.finding.Finding;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code channel.function.uncovered}: a channel function that nobody on a route bears.
 *
 * <p>You can remove a middleman but not his functions (Stern and El-Ansary, Marketing Channels, 1977). A route whose model
 * forgets one looks cheaper than it is, and the difference must not be taken for a saving.
 *
 * <p>A function is borne where a tier performs it, or where a cost or a fixed cost of the route or the offer serves it,
 * whoever pays: the maker, the community or the buyer. Title and risk always stay with some hand, with the maker where no
 * reseller takes them; finance is borne once stock, credit or deposits are stated.
 *
 * <p>Example: a direct route with a courier and nothing else delivers, holds title and carries the risk; the eleven other
 * functions are eleven findings. A route that says nothing of any function gets one finding that lists all twelve: it is
 * not described yet, and twelve findings would drown what else is weak.
 */
final class UncoveredFunction implements Rule<ChannelComparison> {
    /** Some hand has them on every route. */
    private static final EnumSet<ChannelFunction> ALWAYS_BORNE =
            EnumSet.of(ChannelFunction.HOLD_TITLE, ChannelFunction.CARRY_RISK);

    @Override
    public String key() {
        return "channel.function.uncovered";
    }

    @Override
    public List<Finding> inspect(ChannelComparison comparison) {
        List<Finding> findings = new ArrayList<>();
        for (Route route : comparison.routes()) {
            Set<ChannelFunction> missing = EnumSet.complementOf(borne(comparison, route));
            List<Text> labels = missing.stream().map(ChannelFunction::label).toList();
            if (missing.equals(EnumSet.complementOf(ALWAYS_BORNE))) {
                findings.add(finding(comparison, route, ".all", ChannelWords.joined("list.and", labels)));
            } else {
                labels.forEach(label -> findings.add(finding(comparison, route, "", label)));
            }
        }
        return List.copyOf(findings);
    }

    private Finding finding(ChannelComparison comparison, Route route, String which, Text functions) {
        return Finding.of(
                key(),
                Severity.WARNING,
                ComparisonPath.route(comparison, route),
                ChannelWords.text("finding." + key() + which, route.label(), functions),
                ChannelWords.text("finding." + key() + ".advice"));
    }

    private static EnumSet<ChannelFunction> borne(ChannelComparison comparison, Route route) {
        EnumSet<ChannelFunction> borne = EnumSet.copyOf(ALWAYS_BORNE);
        route.tiers().forEach(tier -> borne.addAll(tier.functions()));
        route.costs().forEach(cost -> cost.function().ifPresent(borne::add));
        route.fixedCosts().forEach(cost -> borne.addAll(cost.functions()));
        comparison.offer().costs().forEach(cost -> cost.function().ifPresent(borne::add));
        if (comparison.atSamePrice(route).unit().capital().hasTerms()) {
            borne.add(ChannelFunction.FINANCE);
        }
        return borne;
    }
}
