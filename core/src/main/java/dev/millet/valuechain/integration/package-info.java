/**
 * Where the firm ends: what to make and what to buy, and whether to move into a neighbouring stage.
 *
 * <p>Both decisions trade a cost whatever the volume against a saving on each unit, so both hang on a volume that nobody knows.
 * {@link dev.millet.valuechain.integration.MakeOrBuy} reads a {@link dev.millet.valuechain.integration.Sourcing} and tells the
 * volume at which both cost the same, what each choice may come to regret, and what knowing demand would be worth. {@link
 * dev.millet.valuechain.integration.VerticalIntegration} reads an {@link dev.millet.valuechain.integration.IntegrationMove} and
 * tells what it saves, what it is worth today, which gates are closed, and whether the money lasts until it works.
 *
 * <p>Read in this order: {@link dev.millet.valuechain.integration.Investment} (capital as a charge per year). <em>Make or buy</em>:
 * {@link dev.millet.valuechain.integration.DemandCase}, {@link dev.millet.valuechain.integration.Sourcing}, {@link
 * dev.millet.valuechain.integration.SourcingChoice}, {@link dev.millet.valuechain.integration.MakeOrBuy}. <em>A move</em>: {@link
 * dev.millet.valuechain.integration.IntegrationDirection} (towards suppliers or buyers), {@link
 * dev.millet.valuechain.integration.IntegrationForm} (how close the stage is tied), {@link
 * dev.millet.valuechain.integration.Maturity} and {@link dev.millet.valuechain.integration.StageGate} (what must be reached first),
 * {@link dev.millet.valuechain.integration.IntegrationMove}, {@link dev.millet.valuechain.integration.VerticalIntegration}. For
 * both: {@link dev.millet.valuechain.integration.IntegrationRules}.
 *
 * <p>Example: a plant of CNY 100 M over 5 years without interest, 12 M a year to run, makes at 80 what is bought at 150 with 4 M a
 * year to supervise: both cost the same at 400,000 units. A hit of 1 M units makes buying cost 42 M more, a flop of 100,000 makes
 * the plant cost 21 M more.
 *
 * <p>Not here: what the stages of a whole value system keep (package {@code valuechain.system}), and which route to the buyer to
 * take (package {@code channel}).
 */
@NullMarked
@MilletStyle
package dev.millet.valuechain.integration;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
