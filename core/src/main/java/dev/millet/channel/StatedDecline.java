package dev.millet.channel;

import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.finding.Rule;
import java.math.BigDecimal;
import java.util.Optional;

/** Rules that ask whether what is said about falling prices can be counted: days, cuts, one rate. */
final class StatedDecline {
    private StatedDecline() {}

    /** A decline needs days over which something lies. */
    static void withoutDays(ChannelComparison comparison, Rule.Report report) {
        Offer offer = comparison.offer();
        for (Route route : comparison.routes()) {
            boolean isHeld = route.stockDays().isPresent()
                    || route.resellers().stream()
                            .anyMatch(tier -> tier.stockDays().isPresent());
            offer.priceDecline()
                    .filter(rate -> !isHeld)
                    .ifPresent(rate ->
                            report.found(ComparisonPath.route(comparison, route), rate.quantity(), route.label()));
            offer.componentDecline()
                    .filter(rate -> route.componentDays().isEmpty())
                    .ifPresent(rate ->
                            report.found(ComparisonPath.route(comparison, route), rate.quantity(), route.label()));
        }
    }

    /** A protection needs a price cut. */
    static void withoutCut(ChannelComparison comparison, Rule.Report report) {
        for (Route route : comparison.routes()) {
            for (Tier tier : route.tiers()) {
                tier.priceProtection()
                        .map(PriceProtection::decline)
                        .filter(StatedDecline::neverFalls)
                        .ifPresent(rate -> report.found(
                                ComparisonPath.tier(comparison, route, tier), tier.label(), route.label()));
            }
        }
    }

    private static boolean neverFalls(Figure rate) {
        return rate.uncertainty().map(Distribution::high).orElse(rate.value()).signum() == 0;
    }

    /** Market and contract should count one fall; where they differ the tier bears or gains the difference. */
    static void differing(ChannelComparison comparison, Rule.Report report) {
        Optional<BigDecimal> market = comparison.offer().priceDecline().map(Figure::value);
        if (market.isEmpty()) {
            return;
        }
        for (Route route : comparison.routes()) {
            for (Tier tier : route.tiers()) {
                tier.priceProtection()
                        .map(PriceProtection::decline)
                        .filter(rate -> rate.value().compareTo(market.get()) != 0 && !neverFalls(rate))
                        .ifPresent(rate -> report.found(
                                ComparisonPath.tier(comparison, route, tier),
                                tier.label(),
                                rate.quantity(),
                                comparison.offer().priceDecline().get().quantity()));
            }
        }
    }
}
