/**
 * The shelf: what Millet ships as data. Files stand beside this package and are read through
 * {@link dev.millet.json.MilletJson} when they are first asked for; the classes here only hand them out under typed names.
 *
 * <p>{@link dev.millet.catalogue.ChineseTax} is the table of Chinese value-added tax and business tax by date of supply,
 * each rate with the act that says so:
 *
 * <pre>{@code
 * TaxTable table = ChineseTax.table();
 * table.rate(Identifier.of("goods"), Taxpayer.GENERAL, LocalDate.of(2011, 10, 20));   // 0.17, with its evidence
 * Offer phone = Offer.of("mi-1").tax(ChineseTax.GOODS)...;
 * }</pre>
 *
 * <p>{@link dev.millet.catalogue.Frameworks} holds the frameworks, {@link dev.millet.catalogue.Patterns} the patterns of
 * business models and {@link dev.millet.catalogue.Conversions} the mappings between frameworks. For each framework there is
 * a class of typed ids, such as {@link dev.millet.catalogue.BusinessModelCanvas}, so that the compiler knows its blocks and
 * kinds; a test holds them equal to the files:
 *
 * <pre>{@code
 * Item.builder().block(BusinessModelCanvas.CHANNELS).addKinds(BusinessModelCanvas.ChannelType.OWN_STORES)...
 * }</pre>
 *
 * <p>Not here: anything that computes. A table of another country is a file of the same shape, read by its user.
 */
@NullMarked
@MilletStyle
package dev.millet.catalogue;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
