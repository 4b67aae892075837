/**
 * Rates of tax by date, kind of supply and payer, handed in as a table.
 *
 * <p>Which VAT a route bears hangs on the day of supply, on what is sold (goods, transport, services) and on who sells it: a
 * small-scale payer recovers nothing, so that VAT is a cost to him. A {@link dev.millet.channel.tax.TaxTable} holds such rates as
 * {@link dev.millet.channel.tax.TaxRow}s, each with its evidence, and answers the one in force as a figure; a
 * {@link dev.millet.channel.tax.TaxClass} says which of them an offer bears, a {@link dev.millet.channel.tax.Taxpayer} who a hand is to
 * the tax office.
 *
 * <p>Example: in the Chinese table goods of a general taxpayer bear 17 % until 2018-04-30, 16 % after it and 13 % from 2019-04-01:
 * 1,999 incl. tax is 1,708.55 ex tax in 2011 and 1,769.03 in 2020.
 *
 * <p>Not here: the rates of a country (the Chinese ones are in {@code dev.millet.catalogue}), and what a tax does to a price
 * ({@link dev.millet.channel.PriceWaterfall}).
 */
@NullMarked
@MilletStyle
package dev.millet.channel.tax;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
