/**
 * Many figures at once, inside their ranges: the worst there is, and the least that breaks a case.
 *
 * <p>Figures that are harmless one by one can be ruinous together. Here the whole box that the ranges span is searched, and
 * each answer says how much of it was: what is called proved is proved by interval arithmetic, what was not searched to the
 * end is not called the worst.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.millet.scenario.search.WorstCase}: the least value over all corners of all ranges at once.
 *   <li>{@link dev.millet.scenario.search.Existence}: whether there is a value all over the ranges, or where there is none.
 *   <li>{@link dev.millet.scenario.search.ModelSearch}: the smallest change, of one figure or of several together, that
 *       breaks a stated property; its {@link dev.millet.scenario.search.BreakingPoint} tells which figures move and what
 *       was proved.
 * </ul>
 *
 * <p>An example: a gap of 120 − (2,000 × (1 − margin) − 1,700) CNY with a margin of 8 to 18 %, believed to be 12 %, is 60.
 * Its worst is −20, at a margin of 8 %; the least change that takes it below zero is the margin at 9 %.
 *
 * <pre>{@code
 * WorstCase.of(tree, "gap").value();                               // -20, at margin 0.08
 * Existence.of(tree, "gap").extent();                              // EVERYWHERE
 * ModelSearch.of(tree, "gap").breakingPoint().moves();             // margin to 0.09
 * }</pre>
 *
 * <p>Not here: one figure at a time ({@code sensitivity}), and how likely a place in the box is ({@code simulation}).
 */
@NullMarked
@MilletStyle
package dev.millet.scenario.search;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
