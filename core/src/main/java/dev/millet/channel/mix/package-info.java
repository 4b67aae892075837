/**
 * Several routes at once: how much of each, what they take from each other, and what the best mix would be.
 *
 * <p>A comparison asks which route; most firms keep several. Their buyers overlap, so volumes do not add up: what a site sells, dealers
 * may miss. Some buyers try the product in one route's shop and order on another. A {@link dev.millet.channel.mix.ChannelMix} says so
 * in figures, and its year answers what each route sells and earns beside the others.
 *
 * <p>Read in this order: {@link dev.millet.channel.mix.ChannelMix} of {@link dev.millet.channel.mix.MixRoute}s, with
 * {@link dev.millet.channel.mix.RouteOverlap} (cannibalisation) and {@link dev.millet.channel.mix.FreeRiding} (showrooming);
 * {@link dev.millet.channel.mix.MixYear} (volumes, profits, findings), {@link dev.millet.channel.mix.MixOptimum} (the best mix and what
 * each limit costs); {@link dev.millet.channel.mix.RegionalYear} of {@link dev.millet.channel.mix.MarketRegion}s, each of a
 * {@link dev.millet.channel.mix.MarketMaturity} (terms by region), and {@link dev.millet.channel.mix.ChannelHistory} (what each change of
 * the system over time earned).
 *
 * <p>Example: dealers alone sell 300,000 a year, a site alone 100,000, of which 30 % are dealers' buyers: together they sell 270,000 and
 * 100,000. At contributions of 120 and 298.50 a unit and a fixed cost of 10 M the site adds 16.25 M.
 *
 * <p>Not here: what a unit earns on a route and a route's own year (package {@code channel}); two channels that set prices against each
 * other (package {@code channel.theory}).
 */
@NullMarked
@MilletStyle
package dev.millet.channel.mix;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
