/**
 * Who keeps what of the consumer's price: suppliers, the firm and its channels, one behind the other.
 *
 * <p>One firm's chain stands in a system of chains (Porter 1985). A {@link dev.millet.valuechain.system.ValueSystem} lists its
 * stages in the order of the goods; each states what it adds, its own costs and its margin, and never what it buys, so that no
 * purchase is counted twice. Prices follow from the margins, or one open margin from the price.
 *
 * <p>Read in this order: {@link dev.millet.valuechain.system.StageRole}, {@link dev.millet.valuechain.system.SystemStage}, {@link
 * dev.millet.valuechain.system.ValueSystem}, {@link dev.millet.valuechain.system.SystemAccounts} (prices, value added, shares of the
 * price), {@link dev.millet.valuechain.system.ValueSystemRules} (what is weak).
 *
 * <p>Example: parts for CNY 1,000 a unit, a firm with 200 of own costs, and a retailer with 90 of own costs who keeps 5 %. At a
 * price of 1,600 ex VAT the retailer adds 170, of which 80 are margin; the firm is left 230, and suppliers have 62.5 % of the price.
 *
 * <p>Not here: what the activities inside one firm cost (package {@code valuechain}), and routes compared with each other (package
 * {@code channel}).
 */
@NullMarked
@MilletStyle
package dev.millet.valuechain.system;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
