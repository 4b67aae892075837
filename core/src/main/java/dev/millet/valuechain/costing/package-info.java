/**
 * What each product really costs: it bears what it uses, and idle capacity stands apart.
 *
 * <p>A single rate spreads overhead as if every product used all that is behind it alike. Activity-based costing asks what makes
 * each cost grow: units, batches, orders, the product as such. A {@link dev.millet.valuechain.costing.ProductCosting} says so in
 * pools with drivers of their own, and its {@link dev.millet.valuechain.costing.ActivityBasedCosting} answers unit costs, rates and
 * idle capacity, beside what a single rate would have said.
 *
 * <p>Read in this order: {@link dev.millet.valuechain.costing.CostLevel}, {@link dev.millet.valuechain.costing.CostPool} (a cost
 * with its driver and practical capacity), {@link dev.millet.valuechain.costing.CostedProduct} (what a product costs directly and
 * what it uses), {@link dev.millet.valuechain.costing.ProductCosting}, which shares resources among pools as a chain shares them
 * among activities ({@link dev.millet.valuechain.SharedCost}), {@link dev.millet.valuechain.costing.ActivityBasedCosting}, and
 * {@link dev.millet.valuechain.costing.CostingRules} for what is weak.
 *
 * <p>Example: four products bear overhead of CNY 26,000 a year. At 20 per machine hour a unit of product C costs 84; it is made in
 * few units and many batches, and by what it uses it costs 99.80.
 *
 * <p>Not here: what an activity of a chain costs and why (package {@code valuechain}), and what making a part costs against buying
 * it (package {@code valuechain.integration}).
 */
@NullMarked
@MilletStyle
package dev.millet.valuechain.costing;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
