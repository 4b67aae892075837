/**
 * What theory says of a channel: second opinions from a demand curve and a few costs.
 *
 * <p>A {@link dev.millet.channel.ChannelComparison} takes the tiers' terms as they are. Here hands set prices, orders and channels to
 * their own gain, and a formula tells where that ends: what a chain of them loses against one firm, which terms bring it back, what a
 * channel does to the one beside it. The models are those of the literature, each with its source; their answers are drivers like
 * all others, so their figures can be cited, swung and explained.
 *
 * <p>Read in this order. <em>One chain</em>: {@link dev.millet.channel.theory.DemandCurve},
 * {@link dev.millet.channel.theory.DoubleMarginalisation} (what a chain of price setters loses),
 * {@link dev.millet.channel.theory.CompetingRetailers}. <em>Contracts</em>: {@link dev.millet.channel.theory.ChannelContract} (wholesale
 * price, fee, buy-back, share of revenue) and what it comes to as a {@link dev.millet.channel.theory.ContractOutcome}: with certain
 * demand ({@link dev.millet.channel.theory.ContractPricing}), for a {@link dev.millet.channel.theory.SellingSeason} of
 * {@link dev.millet.channel.theory.UncertainDemand} at a given price ({@link dev.millet.channel.theory.ContractNewsvendor}) and at a
 * price the retailer sets ({@link dev.millet.channel.theory.ContractNewsvendorPricing}). <em>Two channels</em>:
 * {@link dev.millet.channel.theory.DualChannel} (a direct channel beside a retailer),
 * {@link dev.millet.channel.theory.DifferentiatedBertrand} (two that set prices against each other),
 * {@link dev.millet.channel.theory.Cannibalisation} (what a new route may take from an old one). <em>Orders</em>:
 * {@link dev.millet.channel.theory.InformationChain} of {@link dev.millet.channel.theory.InformationTier}s (how late and how garbled
 * the maker hears of sales, and how much more orders swing than they).
 *
 * <p>Example: at a cost of 4 and a price of 12 − quantity one firm sells 4 units and earns 16; a maker and a retailer who both set
 * prices sell 2 and earn 8 + 4 = 12, three quarters. A buy-back or a two-part tariff brings the rest back.
 *
 * <p>Not here: tiers with fixed percentages, who are no price setters (package {@code channel}), and several routes with volumes of
 * their own (package {@code channel.mix}).
 */
@NullMarked
@MilletStyle
package dev.millet.channel.theory;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
