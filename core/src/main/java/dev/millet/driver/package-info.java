/**
 * Why this number: one formula, many readings.
 *
 * <p>Consultants call it a value-driver tree. Every calculator of Millet builds one and never computes numbers on the
 * side, so that the value, its explanation, a scenario and a simulation cannot drift from each other.
 *
 * <p>In reading order: a {@link dev.millet.driver.Driver} is a node of the graph (a figure, a definition, a formula,
 * with a unit), a {@link dev.millet.driver.Condition} what two of them compare to, a
 * {@link dev.millet.driver.Function} a step that is no arithmetic. A {@link dev.millet.driver.DriverTree} closes a set of
 * named answers. It is read in decimals ({@link dev.millet.driver.Reading}, of {@link dev.millet.driver.Value}s: a
 * number or the reason why there is none), in doubles ({@link dev.millet.driver.Program}, single trials and blocks;
 * {@link dev.millet.driver.Approximation} bounds the distance of the two), in derivatives and elasticities
 * ({@link dev.millet.driver.Derivatives}: one sweep from an answer down to every figure and driver below it), in intervals
 * ({@link dev.millet.driver.Enclosure}) and in words ({@link dev.millet.driver.Explanation}; two of them can be
 * subtracted). A {@link dev.millet.driver.Breakdown} rounds lines so that they still sum.
 *
 * <pre>{@code
 * Driver price = Driver.of(Figure.decided("price", "CNY 1999/unit", "set by the maker"));
 * Driver vat = Driver.of(Figure.assumed("vat", "17%", "the law of 2011"));
 * Driver net = price.dividedBy(Driver.constant("1").plus(vat)).named("net", Text.of("price ex VAT"));
 * DriverTree.of(net).read().explain("net").text();
 * }</pre>
 *
 * <p>Undefined is a value here, not an exception; a caller's mistake (CNY/unit plus CNY/month) is refused where it is
 * written. A formula
 * that is somebody's carries its {@link dev.millet.driver.Method}, which stands in explanations.
 *
 * <p>Not here: what to replace ({@code scenario}) or to draw ({@code scenario.sampling}), and every formula of business.
 */
@NullMarked
@MilletStyle
package dev.millet.driver;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
