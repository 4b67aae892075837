/**
 * What we know and how we know it. A number is never alone.
 *
 * <p>A {@link dev.millet.fact.Fact} is a statement from somewhere: its {@link dev.millet.fact.FactValue} is a number, a
 * bound ("over 10 billion", see {@link dev.millet.fact.Relation}), a range, a date or words, on some
 * {@link dev.millet.fact.Basis}, and its {@link dev.millet.fact.Evidence} says where in which
 * {@link dev.millet.fact.Source} it is written, in the source's own words. A {@link dev.millet.fact.Figure} is a number
 * ready to compute with, cited or assumed, with a {@link dev.millet.fact.Distribution} if it is uncertain;
 * {@link dev.millet.fact.Given} is one written where it is used, and {@link dev.millet.fact.Figures} a file of them. A
 * {@link dev.millet.fact.FactBook} holds sources and facts and keeps what disagrees side by side: each
 * {@link dev.millet.fact.Contradiction} is declared as data or found by comparing facts that answer the same question.
 *
 * <pre>{@code
 * Figure price = Figure.cited("price", "CNY 1999/unit", Evidence.of("seed-000", "line 245", "售价为1999元"));
 * Figure courier = Figure.assumed("courier", "CNY 28/unit", "18..45", "insured parcel");
 * book.find(Identifier.of("F049")).orElseThrow().toFigure("price");
 * book.contradictions();
 * }</pre>
 *
 * <p>Nothing is made more exact than its source: a range has no silent midpoint, a missing period stays missing, and a
 * figure without evidence is shown as an assumption for ever.
 *
 * <p>Not here: arithmetic ({@code driver}), drawing from distributions
 * ({@code scenario.sampling}), files ({@code json}).
 */
@NullMarked
@MilletStyle
package dev.millet.fact;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
