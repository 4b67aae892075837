/**
 * One figure at a time: what it does to an answer, and where the answer flips.
 *
 * <p>Each question moves one figure through its own range, or two of them, and leaves all others at base. That is little
 * enough to be read off a page, and it names the assumption that deserves the next hour of work.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.millet.scenario.sensitivity.Swing}: what an answer becomes when one figure goes to the low and to the
 *       high end of its range; {@link dev.millet.scenario.sensitivity.Tornado} holds the swings of all figures, the widest
 *       first, and names the figures it had to leave out.
 *   <li>{@link dev.millet.scenario.sensitivity.Spider}: the way of an answer between those ends, figure by figure.
 *   <li>{@link dev.millet.scenario.sensitivity.SwitchingValue}: where an answer changes its sign when one figure moves:
 *       "how far may it go before the verdict flips". {@link dev.millet.scenario.sensitivity.SwitchingSearch} looks for
 *       them and {@link dev.millet.scenario.sensitivity.SwitchingValues} says what was found, none, one or several, and
 *       where it was looked.
 *   <li>{@link dev.millet.scenario.sensitivity.TwoWayTable}: one answer while two figures go through
 *       {@link dev.millet.scenario.sensitivity.FigureSteps}.
 * </ul>
 *
 * <p>An example: a gap of 120 − (2,000 × (1 − margin) − 1,700) CNY with a margin of 8 to 18 %, believed to be 12 %, is 60.
 * Its swing over the margin runs from −20 to 180; its switching value is a margin of 9 %, inside the range, at a distance of
 * |0.09 − 0.12| ÷ (0.18 − 0.08) = 0.3 of its width.
 *
 * <pre>{@code
 * Tornado.of(tree, "gap").swings().get(0).width();                 // 200
 * SwitchingSearch.of(tree, "gap").figure("margin").values();       // 0.09, inside the range
 * }</pre>
 *
 * <p>Swings, spiders and tables are read in decimals. Searches run on the tree's double program in blocks, because they read
 * a tree thousands of times.
 *
 * <p>Not here: figures that move together ({@code search} for the worst of them, {@code importance} for shares of the
 * variance) and how likely a move is ({@code simulation}). A swing says how far an answer can move, not how likely that is.
 */
@NullMarked
@MilletStyle
package dev.millet.scenario.sensitivity;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
