package dev.millet.channel.mix;

import static dev.millet.channel.Asked.real;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.channel.Asked;
import dev.millet.fact.Figure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The best mix against every mix of a grid, and its shadow prices against one unit more. */
class ChannelMixProperties {
    @Property(tries = 15)
    void noMixOfAGridEarnsMoreThanTheBestAndTheShadowPricesAddUpToIt(
            @ForAll @IntRange(min = 50_000, max = 400_000) int supply,
            @ForAll @IntRange(min = 20_000, max = 200_000) int siteAlone,
            @ForAll @IntRange(min = 20_000, max = 300_000) int capacity,
            @ForAll @DoubleRange(min = 0, max = 0.9) double taken) {
        ChannelMix mix = mix(supply, siteAlone, capacity, taken);
        MixOptimum best = MixYear.of(mix).best();
        double earned = real(best.contribution());
        for (double site = 0; site <= Math.min(siteAlone, supply); site += 2_000) {
            double dealers = Math.max(0, Math.min(capacity, Math.min(supply - site, 300_000 - taken * site)));
            if (taken * site > 300_000) {
                continue;
            }
            assertThat(298.5 * site + 120 * dealers).isLessThanOrEqualTo(earned + 1e-3);
        }
        double site = real(best.volume("site"));
        double dealers = real(best.volume("dealers"));
        assertThat(site + dealers).isLessThanOrEqualTo(supply + 1e-4);
        assertThat(dealers + taken * site).isLessThanOrEqualTo(300_000 + 1e-4);
        assertThat(earned).isCloseTo(298.5 * site + 120 * dealers, within(1e-2));
        // strong duality: the limits, each at its price, are worth what is earned
        double worth = supply * real(best.supplyShadowPrice())
                + siteAlone * real(best.demandShadowPrice("site"))
                + 300_000 * real(best.demandShadowPrice("dealers"))
                + capacity * real(best.capacityShadowPrice("dealers"));
        assertThat(worth).isCloseTo(earned, within(1e-6 * earned + 1e-3));
    }

    @Property(tries = 15)
    void whatARouteAddsIsTheMixLessTheMixWithoutIt(
            @ForAll @IntRange(min = 20_000, max = 200_000) int siteAlone,
            @ForAll @DoubleRange(min = 0.01, max = 0.9) double taken) {
        ChannelMix mix = mix(1_000_000, siteAlone, 300_000, taken);
        MixYear year = MixYear.of(mix);
        double added =
                real(year.profit()) - real(MixYear.of(mix.without("site")).profit());
        assertThat(real(year.cannibalisation("site").incrementalProfit(year.cannibalisationRate("site"))))
                .isCloseTo(added, within(1e-3));
    }

    private static ChannelMix mix(int supply, int siteAlone, int capacity, double taken) {
        Figure share = Asked.figure("taken", taken, "1").figure().orElseThrow();
        return Mixes.both(supply + " unit/year")
                .withRoutes(
                        Mixes.dealers().withCapacity(Asked.set("most", capacity + " unit/year")),
                        Mixes.site().withVolume(Asked.set("site-alone", siteAlone + " unit/year")))
                .withOverlaps(new RouteOverlap(Identifier.of("site"), Identifier.of("dealers"), share));
    }
}
