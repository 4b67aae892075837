/**
 * Which of many uncertain figures matter: global sensitivity analysis, and what to look into first.
 *
 * <p>One figure moved alone tells little of a formula in which figures act together. These studies move all of them through
 * their whole distributions and share out the variance of an answer, each share with the interval that the sample allows.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.millet.scenario.importance.Morris}: screens many figures at little cost for those that matter at all; its
 *       {@link dev.millet.scenario.importance.MorrisScreening} holds the elementary effects.
 *   <li>{@link dev.millet.scenario.importance.Sobol}: shares the variance among independent figures, alone and together
 *       ({@link dev.millet.scenario.importance.SobolIndices}).
 *   <li>{@link dev.millet.scenario.importance.Shapley}: shares it among figures that go together
 *       ({@link dev.millet.scenario.importance.ShapleyEffects}).
 *   <li>{@link dev.millet.scenario.importance.ImportanceStudy}: what the three have in common, and
 *       {@link dev.millet.scenario.importance.VarianceShares} those that share out a variance.
 *   <li>{@link dev.millet.scenario.importance.Estimate}: a share with its interval, and
 *       {@link dev.millet.scenario.importance.FailedEvaluations} that had no value, with their causes.
 *   <li>{@link dev.millet.scenario.importance.VarianceDecomposition}: the same without chance, for a few figures.
 *   <li>{@link dev.millet.scenario.importance.EvidenceDebt}: which assumption to look into first, by its share of the
 *       variance and how near it stands to a flip of the verdict.
 * </ul>
 *
 * <p>An example: a gap of 2,000 × margin − courier − 180 CNY, where the margin is 8 to 18 %, believed to be 12 %, and the
 * courier 18 to 45, believed to be 28.
 *
 * <pre>{@code
 * SobolIndices shares = Sobol.of(tree, "gap").seed(42).points(1 << 14).run().get(0);
 * shares.of("margin").first();                                     // 0.982 (0.962 to 1.003)
 * EvidenceDebt.of(SwitchingSearch.of(tree, "gap"), shares.shares()).text();
 *                                                                  // repeat this interview first: margin, 98.2 % ...
 * }</pre>
 *
 * <p>Not here: one figure at a time ({@code sensitivity}), and shares read off a simulation that was run anyway
 * ({@code simulation}).
 */
@NullMarked
@MilletStyle
package dev.millet.scenario.importance;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
