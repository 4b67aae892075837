/**
 * The words everything else is made of.
 *
 * <p>Strategy models mix money, counts, rates, dates, names and sentences in two languages. Each of these has one type
 * here, so that the rest of Millet can say what it means, and a mistake is refused where it is made. All of them are
 * immutable values; each scalar has one text form, {@code parse} is the inverse of {@code toString}, and a refusal says
 * what must be how, but was what.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link dev.millet.basics.Quantity}, a number with its {@link dev.millet.basics.Unit}: the literal of Millet;
 *       {@link dev.millet.basics.Percentage}; {@link dev.millet.basics.DecimalText}, the limits and the canonical text of
 *       decimals
 *   <li>{@link dev.millet.basics.Period}, a span of days as precise as its source
 *   <li>{@link dev.millet.basics.Identifier} and {@link dev.millet.basics.PartyId}, names for machines;
 *       {@link dev.millet.basics.Text}, words for people, and {@link dev.millet.basics.Words}, the fixed words of a package:
 *       two files beside its classes, of which a word is read when it is first said; {@link dev.millet.basics.Spelling}, what
 *       a misspelt word was meant to be
 *   <li>{@link dev.millet.basics.Shape}, the one description of a noun: its {@link dev.millet.basics.Attribute}s, each of a
 *       {@link dev.millet.basics.Kind}, and its {@link dev.millet.basics.Reference}s; from it come the
 *       {@link dev.millet.basics.Fingerprint} of a noun and all that is wrong with one
 *       ({@link dev.millet.basics.InvalidPartsException}); {@link dev.millet.basics.Path}, the address of an element in a model
 *   <li>{@link dev.millet.basics.Progress}, how far long work has got, and how to stop it
 *   <li>{@link dev.millet.basics.MilletStyle}, how generated values look: made of the JDK's collections, but for those with a
 *       map, which are marked {@link dev.millet.basics.MilletStyle.WithMaps} and refuse a key that is put twice
 * </ol>
 *
 * <pre>{@code
 * Quantity price = Quantity.parse("CNY 1999/unit");
 * Quantity volume = Quantity.parse("2e6 unit/year");
 * price.unit().times(volume.unit());                   // CNY/year
 * Period.parse("2011-Q4").contains(LocalDate.of(2011, 10, 20));   // true
 * }</pre>
 *
 * <p>Not here: where a number comes from ({@code fact}), arithmetic that can explain itself ({@code driver}), reading and
 * writing files ({@code json}). Units do not convert, and nothing here rounds.
 */
@NullMarked
@MilletStyle
package dev.millet.basics;

import org.jspecify.annotations.NullMarked;
