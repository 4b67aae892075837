/**
 * How values are drawn: quantiles of one figure's distribution, and draws of several that go together.
 *
 * <p>A simulation spends its time here, so a quantile takes nanoseconds and says how exact it is. Chance is always handed
 * in, as uniforms or as a generator: nothing here has a seed of its own.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.millet.scenario.sampling.Sampler}: quantiles and draws of a figure's distribution, in nanoseconds and
 *       within a measured error.
 *   <li>{@link dev.millet.scenario.sampling.RankCorrelation}: how strongly two figures go together, as experts can be asked
 *       for it.
 *   <li>{@link dev.millet.scenario.sampling.GaussianCopula}: makes the draws of several figures go together, block by block.
 *   <li>{@link dev.millet.scenario.sampling.ImanConover}: does so by reordering columns that are at hand as a whole.
 * </ul>
 *
 * <p>An example: a courier who asks for 18 to 45, most likely 28, and goes with the price of petrol.
 *
 * <pre>{@code
 * Sampler courier = Sampler.of(Distribution.triangular("18", "28", "45"));
 * courier.quantile(0.5);                                           // 29.85: half of the draws lie below
 * GaussianCopula.of(figures, List.of(RankCorrelation.of("courier", "petrol", "0.7"))).correlate(uniforms, 512);
 * }</pre>
 *
 * <p>Not here: the distributions themselves, their means and exact quantiles ({@code fact}), and whole studies
 * ({@code simulation}, {@code importance}).
 */
@NullMarked
package dev.millet.scenario.sampling;

import org.jspecify.annotations.NullMarked;
