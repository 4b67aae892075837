/**
 * The window for people: what Millet computed, shown so that it can be read, added up and doubted.
 *
 * <p>A canvas of any framework is read by one {@link dev.millet.render.CanvasView} as a picture (laid out by the framework's
 * grid, on the screen or on one {@linkplain dev.millet.render.PageFormat sheet of paper}), a page, Markdown, a Mermaid
 * diagram or plain text, its links {@linkplain dev.millet.render.LinkStyle listed or drawn}. Shapes tell what an item rests on,
 * and the framework's credit is always there.
 *
 * <pre>{@code
 * CanvasView.of(framework, canvas).withLanguage(Locale.CHINESE).withPage(PageFormat.A3).svg();
 * }</pre>
 *
 * <p>The price waterfall of routes side by side: {@link dev.millet.render.WaterfallTable} is the data: rows
 * aligned step by step, every amount exact and rounded so that each printed column adds up, every row marked with what it
 * rests on ([S] a source, [A] an assumption). {@link dev.millet.render.WaterfallText} prints it in columns,
 * {@link dev.millet.render.WaterfallSvg} draws it. Read them in this order.
 *
 * <pre>{@code
 * WaterfallTable table = WaterfallTable.of(comparison, comparison.read(), 2);
 * WaterfallText.of(table).in(Locale.ENGLISH);
 * // Per unit kept, CNY/unit          Direct   Dealers
 * // Consumer price incl. VAT  [S]   1999.00   1999.00
 * //   VAT                     [S]   -290.45   -290.45
 * // Price ex VAT                    1708.55   1708.55
 * //   Retailer                [A]      0.00   -205.03
 * // ...
 * new WaterfallSvg(table, Text.of("Direct or dealers?", "直销还是经销商？")).in(Locale.CHINESE);
 * }</pre>
 *
 * <p>What moves an answer: {@link dev.millet.render.TornadoSvg} draws how far one figure at a time carries it,
 * {@link dev.millet.render.SpiderSvg} the way between the ends, {@link dev.millet.render.HistogramSvg} and
 * {@link dev.millet.render.CumulativeSvg} how often a simulated answer falls where.
 *
 * <p>Where the price goes: {@link dev.millet.render.ValueChainSvg} draws a value chain as Porter's arrow, {@link
 * dev.millet.render.ChainComparisonSvg} two of them below each other, every activity at the same place, and {@link
 * dev.millet.render.ValueSystemSvg} who keeps what of the consumer's price, from supplier to channel.
 *
 * <p>Whatever is shown is shown safely: labels are users' text, so each is escaped (OWASP Encoder), characters that
 * would break a page are replaced by a visible stand-in ({@code ␛} for escape), and pictures hold neither scripts nor
 * links. Documents have the same bytes on every machine: widths come from a table of our own, never from a font, and nothing
 * asks for the default locale. Colour is never the only mark.
 *
 * <p>Not here: numbers. Nothing in this package computes more than a rounding or a sum of what stands in one box.
 */
@NullMarked
@MilletStyle
package dev.millet.render;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
