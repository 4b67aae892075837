/**
 * Where the buyer meets the product: outlets of a network, and carriers who bind a phone to a contract.
 *
 * <p>How many places carry the product decides who can buy it at all; what it costs to close a gap of outlets is one side of going
 * without dealers. A carrier sells a phone below cost and earns on the plan; who funds the subsidy, and who pays it back, is written
 * down with the bundle.
 *
 * <p>Read in this order: {@link dev.millet.channel.outlet.OutletNetwork} of {@link dev.millet.channel.outlet.OutletGroup}s (numeric
 * distribution, coverage, gap and its cost), {@link dev.millet.channel.outlet.CarrierBundle} with its
 * {@link dev.millet.channel.outlet.CarrierRole}s (subsidy, value of the plan, payback).
 *
 * <p>Example: 30,000 outlets against another firm's 50,000 are a coverage of 60 %; to match them at CNY 2,000 an outlet and year costs
 * 40 M a year. A carrier who buys a phone at 1,700 and sells it at 700 subsidises it with 1,000; 24 months of CNY 48 at 1 % a month are
 * worth 1,019.68.
 *
 * <p>Not here: what a shop does and costs as a tier of a route (package {@code channel}).
 */
@NullMarked
@MilletStyle
package dev.millet.channel.outlet;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
