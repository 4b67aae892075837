/**
 * The way to the buyer and what each hand keeps.
 *
 * <p>A maker can sell to the consumer himself or through dealers. Both ways are {@link dev.millet.channel.Route routes}
 * of one {@link dev.millet.channel.Offer offer} to the same buyer: tiers that take title or broker, price rules, rebates,
 * functions that somebody must perform, fixed costs, stock and credit. A {@link dev.millet.channel.ChannelComparison}
 * lays them side by side and answers, each answer a driver with its explanation: what does a unit earn on each route,
 * who keeps how much of the consumer's price, where does each route break even, how much cash does it tie up, and what
 * would change the verdict.
 *
 * <p>Read in this order: {@link dev.millet.channel.Offer}, {@link dev.millet.channel.Route},
 * {@link dev.millet.channel.Tier}, {@link dev.millet.channel.PriceRule}, {@link dev.millet.channel.ChannelFunction} (what
 * somebody must do), {@link dev.millet.channel.Cost}, {@link dev.millet.channel.FixedCost}, {@link dev.millet.channel.Rebate},
 * {@link dev.millet.channel.ServiceLevel} (what the buyer gets), {@link dev.millet.channel.PriceWaterfall} (one unit), {@link dev.millet.channel.PriceDecline} (what goods lose while they lie), {@link dev.millet.channel.RouteYear}
 * (one year), {@link dev.millet.channel.ChannelComparison},
 * {@link dev.millet.channel.RoutePair} (the three frames), {@link dev.millet.channel.Verdict},
 * {@link dev.millet.channel.ChannelRules}.
 *
 * <p>Further rooms, each with a story of its own: {@link dev.millet.channel.mix} (several routes at once: how much of each, region
 * by region and over time; it builds on this one), {@link dev.millet.channel.theory} (second opinions of few figures: what a chain of
 * price setters loses, contracts, a channel beside another, orders that swing) and {@link dev.millet.channel.outlet} (outlets and
 * carriers). The main job needs none of them; of {@link dev.millet.channel.tax} (rates by date, kind of supply and payer) it takes
 * the rate in force.
 *
 * <p>Counting is like for like: both sides count one unit <em>kept</em> by a consumer, per year, before income tax, net
 * of recoverable VAT. You can remove a middleman but not his functions: a function nobody bears is a finding, never a
 * saving.
 *
 * <p>Example: at a consumer price of CNY 1,999 incl. 17 % VAT a maker keeps 1,708.55 when he sells himself; a retailer
 * who keeps 12 % of his price ex VAT and two wholesalers at 4 % each leave him an invoice price of 1,385.65.
 *
 * <p>Not here: how many to order and how to share what is scarce (the newsvendor of a single firm, allocation). Tax tables are
 * handed in; the Chinese one is in {@code dev.millet.catalogue}.
 */
@NullMarked
@MilletStyle
package dev.millet.channel;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
