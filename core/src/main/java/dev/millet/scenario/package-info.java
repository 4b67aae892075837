/**
 * What if: the same formula read with other figures.
 *
 * <p>A strategy is computed from figures, and most of them are estimates. This package asks of one
 * {@link dev.millet.driver.DriverTree} what its answers become when figures are other than we believe. Nothing is
 * computed on the side: each question is a reading of the tree with some figures replaced, so no answer given here can
 * drift from the formula that explains it.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.millet.scenario.Scenario}: a named set of whole figures put in the place of the tree's own; it may
 *       inherit from another ("a hard year" on top of "dealers ask for more").
 *       {@link dev.millet.scenario.ScenarioGrid} holds answers under several of them side by side,
 *       {@link dev.millet.scenario.TwoWayTable} one answer while two figures go through {@link dev.millet.scenario.FigureSteps},
 *       and {@link dev.millet.scenario.ShapleyAttribution} shares the change between two scenarios among the figures that
 *       differ.
 *   <li>{@link dev.millet.scenario.Swing}: what an answer becomes when one figure goes to the low and to the high end of
 *       its own range, all others at base; {@link dev.millet.scenario.Tornado} holds the swings of all figures, the
 *       widest first, and names the figures it had to leave out.
 *   <li>{@link dev.millet.scenario.Spider}: the way of an answer between those ends, figure by figure.
 *   <li>{@link dev.millet.scenario.SwitchingValue}: where an answer changes its sign when one figure moves: "how far may
 *       it go before the verdict flips". {@link dev.millet.scenario.SwitchingSearch} looks for them and
 *       {@link dev.millet.scenario.SwitchingValues} says what was found, none, one or several, and where it was looked.
 *   <li>{@link dev.millet.scenario.WorstCase}: the least value over all corners of all ranges at once.
 *   <li>{@link dev.millet.scenario.Existence}: whether there is a value all over the ranges, or where there is none.
 *   <li>{@link dev.millet.scenario.ModelSearch}: the smallest change, of one figure or of several together, that breaks a
 *       stated property; its {@link dev.millet.scenario.BreakingPoint} tells which figures move and what was proved.
 *   <li>{@link dev.millet.scenario.CaseTable}: the tree asked for thousands of cases, table in and table out
 *       ({@link dev.millet.scenario.CaseRow}s or {@link dev.millet.scenario.CaseBlock}s, {@link dev.millet.scenario.CaseResults}
 *       with a {@link dev.millet.scenario.CaseFailure} for each answer that a row does not have).
 *   <li>{@link dev.millet.scenario.MonteCarlo}: all uncertain figures drawn at once, over many trials. Its
 *       {@link dev.millet.scenario.Simulation} tells of each {@linkplain dev.millet.scenario.SimulatedAnswer answer} mean,
 *       quantiles, probabilities and failures, and {@linkplain dev.millet.scenario.VarianceAttribution which figures and
 *       sources} its variance comes from. {@link dev.millet.scenario.SamplingPlan}s lay the points;
 *       {@link dev.millet.scenario.SimulationPart}s let a cluster run them.
 *   <li>{@link dev.millet.scenario.Morris} screens many figures for those that matter at all;
 *       {@link dev.millet.scenario.Sobol} shares the variance of answers among independent figures and
 *       {@link dev.millet.scenario.Shapley} among those that move together, each {@link dev.millet.scenario.Estimate} with
 *       its interval; {@link dev.millet.scenario.VarianceDecomposition} does so without chance for a few figures.
 *   <li>{@link dev.millet.scenario.EvidenceDebt}: which assumption to look into first, by its share of the variance and how
 *       near it stands to a flip of the verdict.
 *   <li>{@link dev.millet.scenario.Sampler}: quantiles and draws of a figure's distribution, in nanoseconds and within a
 *       measured error; {@link dev.millet.scenario.GaussianCopula} makes the draws of several figures go together by their
 *       {@link dev.millet.scenario.RankCorrelation}, block by block, {@link dev.millet.scenario.ImanConover} by reordering
 *       columns that are at hand as a whole.
 * </ul>
 *
 * <p>An example: a phone leaves a maker 120 CNY when sold direct and 2,000 × (1 − margin) − 1,700 through dealers who
 * keep a margin of 8 to 18 %, believed to be 12 %. The gap is 120 − 60 = 60 CNY; its swing over the margin runs from −20
 * to 180; its switching value is a margin of 9 %, inside the range, at a distance of |0.09 − 0.12| ÷ (0.18 − 0.08) =
 * 0.3 of its width.
 *
 * <pre>{@code
 * Tornado.of(tree, "gap").swings().get(0).width();                 // 200
 * SwitchingSearch.of(tree, "gap").figure("margin").values();       // 0.09, inside the range
 * WorstCase.of(tree, "gap").value();                               // CNY -20/unit at margin 0.08
 * }</pre>
 *
 * <p>Swings and the worst case are read in decimals. Searches run on the tree's double program in blocks, because they
 * read a tree thousands of times, and say so where it matters.
 *
 * <p>Not here: figures and their ranges ({@code fact}), the formula ({@code driver}), what a verdict means for a channel
 * ({@code channel}), pictures ({@code render}). A swing says how far an answer can move, not how likely that is: that is a
 * simulation's to say.
 */
@NullMarked
@MilletStyle
package dev.millet.scenario;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
