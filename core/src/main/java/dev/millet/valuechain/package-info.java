/**
 * The activities that make the margin: what each costs, why, and what it is worth.
 *
 * <p>A firm is a collection of activities (Porter 1985). A {@link dev.millet.valuechain.ValueChain} lists them, five primary
 * and four support categories or a user's own, with their costs, the assets they tie up and who performs them. Its {@link
 * dev.millet.valuechain.ChainAccounts} answer, each answer a driver with its explanation: what does each activity cost per
 * unit and per year, what margin is left of what buyers actually pay, where is the share in cost far from the share in
 * value.
 *
 * <p>Read in this order: {@link dev.millet.valuechain.ActivityCategory}, {@link dev.millet.valuechain.Activity}, {@link
 * dev.millet.valuechain.ActivityCost} with its {@link dev.millet.valuechain.CostBehaviour}, {@link
 * dev.millet.valuechain.CostDriver} (why an activity costs what it costs, in Porter's ten {@linkplain
 * dev.millet.valuechain.CostDriverClass classes}, with a {@link dev.millet.valuechain.CostEffect}), {@link
 * dev.millet.valuechain.SharedCost}, {@link dev.millet.valuechain.Linkage} (spending here saves there), {@link
 * dev.millet.valuechain.ValueChain}, {@link dev.millet.valuechain.ChainAccounts}, {@link
 * dev.millet.valuechain.ChainEntries} (amounts that another room has worked out).
 *
 * <p>Two chains stand side by side in a {@link dev.millet.valuechain.ChainComparison}: the {@linkplain
 * dev.millet.valuechain.ComparedActivity gap of each activity}, split by {@linkplain dev.millet.valuechain.GapPart what it
 * comes from}, the relative cost position, the premium needed and earned, and what has moved to other hands. A {@link
 * dev.millet.valuechain.LinkageGraph} tells what leads where, a {@link dev.millet.valuechain.LinkageTradeOff} how much to
 * spend on which linkage, and {@link dev.millet.valuechain.ValueChainRules} what is weak.
 *
 * <p>Four rooms within answer what lies beside the chain: {@code valuechain.costing} (what each product costs when it bears what it
 * uses, {@link dev.millet.valuechain.costing.ActivityBasedCosting}), {@code valuechain.system} (who keeps what of the consumer's
 * price, {@link dev.millet.valuechain.system.SystemAccounts}), {@code valuechain.integration} (make or buy, and moves into a
 * neighbouring stage, {@link dev.millet.valuechain.integration.MakeOrBuy}) and {@code valuechain.process} (what flows through
 * activities: orders, visits, reports, {@link dev.millet.valuechain.process.ProcessPerformance}).
 *
 * <p>Value is what buyers actually pay. What they would be willing to pay, and scores of differentiation, stand beside with
 * their evidence and never enter the margin. Costs that partners and customers bear are shown and not counted as the
 * firm's. What is common to the chains compared stands in the picture without a number.
 *
 * <p>Example: revenue of CNY 1,700 per unit, 2 M units a year, assembly 1,300 per unit, a forum of 40 M a year: a margin of
 * CNY 380 per unit, 760 M a year.
 *
 * <p>Not here: prices through tiers (package {@code channel}), and the mapping of channel functions to activities, which is
 * the business's.
 */
@NullMarked
@MilletStyle
package dev.millet.valuechain;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
