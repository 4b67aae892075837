package dev.millet.channel;

import dev.millet.basics.Path;

/** Where in a comparison a finding is. */
final class ComparisonPath {
    private ComparisonPath() {}

    /** The address of a route: /routes/1. */
    static Path route(ChannelComparison comparison, Route route) {
        return Path.ROOT.member("routes").element(comparison.routes().indexOf(route));
    }

    /** The address of a tier: /routes/1/tiers/0. */
    static Path tier(ChannelComparison comparison, Route route, Tier tier) {
        return route(comparison, route).member("tiers").element(route.tiers().indexOf(tier));
    }
}
