/**
 * How likely: all uncertain figures drawn at once, over many trials.
 *
 * <p>A range says what may happen, a distribution how likely it is. Here a tree is read over a hundred thousand or a million
 * trials, each with every uncertain figure drawn anew; what its answers become is told with the trials that have none.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.millet.scenario.simulation.MonteCarlo}: the study: seed, trials, threads, scenario, and the
 *       {@link dev.millet.scenario.simulation.SamplingPlan} that lays the points.
 *   <li>{@link dev.millet.scenario.simulation.Simulation}: what was run. Of each
 *       {@link dev.millet.scenario.simulation.SimulatedAnswer} it tells mean, quantiles and probabilities, its
 *       {@link dev.millet.scenario.simulation.Histogram} and the {@link dev.millet.scenario.simulation.CurvePoint}s of its
 *       cumulative curve, and the {@link dev.millet.scenario.simulation.FailureCause}s of trials without a value.
 *   <li>{@link dev.millet.scenario.simulation.VarianceAttribution}: which figures
 *       ({@link dev.millet.scenario.simulation.Influence}) and sources ({@link dev.millet.scenario.simulation.SourceShare})
 *       the variance comes from, out of the trials that were run.
 *   <li>{@link dev.millet.scenario.simulation.SimulationPart}: some blocks of trials, run anywhere, joined to the same bits.
 * </ul>
 *
 * <p>An example: a gap of 120 − (2,000 × (1 − margin) − 1,700) CNY with a margin of 8 to 18 %, believed to be 12 %.
 *
 * <pre>{@code
 * Simulation simulation = MonteCarlo.of(tree, "gap").seed(42).trials(100_000).run();
 * simulation.answer("gap").quantiles(0.05, 0.5, 0.95);             // 8, 65, 131
 * simulation.answer("gap").probabilityOfLoss();                    // 0.022: dealers keep less than 9 %
 * simulation.text(Locale.ENGLISH);                                 // 100,000 trials, random draws, seed 42, ...
 * }</pre>
 *
 * <p>Not here: how one value is drawn ({@code sampling}), and studies that are made to share out variance, with intervals
 * ({@code importance}).
 */
@NullMarked
@MilletStyle
package dev.millet.scenario.simulation;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
