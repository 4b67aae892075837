/**
 * What if: the same formula read with other figures.
 *
 * <p>A strategy is computed from figures, and most of them are estimates. This package and its rooms ask of one
 * {@link dev.millet.driver.DriverTree} what its answers become when figures are other than we believe. Nothing is
 * computed on the side: each question is a reading of the tree with some figures replaced, so no answer given here can
 * drift from the formula that explains it.
 *
 * <p>Here, what is asked with whole figures that somebody chose, in reading order:
 *
 * <ul>
 *   <li>{@link dev.millet.scenario.Scenario}: a named set of whole figures put in the place of the tree's own; it may
 *       inherit from another ("a hard year" on top of "dealers ask for more").
 *   <li>{@link dev.millet.scenario.ScenarioGrid}: answers under several of them side by side.
 *   <li>{@link dev.millet.scenario.ShapleyAttribution}: the change of an answer between two of them, shared among the
 *       figures that differ.
 *   <li>{@link dev.millet.scenario.Crew}: several threads at one work, which the larger studies run on.
 * </ul>
 *
 * <p>One door further, each room with its own story:
 *
 * <table>
 * <caption>The rooms</caption>
 * <tr><th>the question</th><th>room</th><th>begin with</th></tr>
 * <tr><td>which figure moves the answer, and how far may it go before the verdict flips?</td>
 *     <td>{@link dev.millet.scenario.sensitivity}</td><td>{@link dev.millet.scenario.sensitivity.Tornado}</td></tr>
 * <tr><td>what is the worst that can happen, and what is the least that breaks the case?</td>
 *     <td>{@link dev.millet.scenario.search}</td><td>{@link dev.millet.scenario.search.WorstCase}</td></tr>
 * <tr><td>how likely is it?</td>
 *     <td>{@link dev.millet.scenario.simulation}</td><td>{@link dev.millet.scenario.simulation.MonteCarlo}</td></tr>
 * <tr><td>which of many uncertain figures matter, and which to look into first?</td>
 *     <td>{@link dev.millet.scenario.importance}</td><td>{@link dev.millet.scenario.importance.Sobol}</td></tr>
 * <tr><td>what is the answer in each of thousands of cases?</td>
 *     <td>{@link dev.millet.scenario.table}</td><td>{@link dev.millet.scenario.table.CaseTable}</td></tr>
 * <tr><td>how are values drawn, alone and together?</td>
 *     <td>{@link dev.millet.scenario.sampling}</td><td>{@link dev.millet.scenario.sampling.Sampler}</td></tr>
 * </table>
 *
 * <p>Search, simulation and importance build on this package; the other rooms need nothing of it. Among each other rooms
 * have three arrows: simulation and importance draw by sampling, and importance asks sensitivity where a verdict flips. This
 * package sees none of them.
 *
 * <p>An example: a phone leaves a maker 120 CNY when sold direct and 2,000 × (1 − margin) − 1,700 through dealers who
 * keep a margin of 8 to 18 %, believed to be 12 %. The gap is 120 − 60 = 60 CNY.
 *
 * <pre>{@code
 * Scenario hard = Scenario.of("hard", Text.of("dealers ask for 8 %"), Figure.assumed("margin", "0.08", "an offer"));
 * hard.read(tree).value("gap");                                                      // -20
 * ScenarioGrid.of(tree, List.of(Scenario.base(), hard)).text();                      // base: gap 60, ...
 * ShapleyAttribution.of(tree, "gap", Scenario.base(), hard).of("margin");            // -80
 * }</pre>
 *
 * <p>Not here: figures and their ranges ({@code fact}), the formula ({@code driver}), what a verdict means for a channel
 * ({@code channel}), pictures ({@code render}).
 */
@NullMarked
@MilletStyle
package dev.millet.scenario;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
