/**
 * A strategy on a page: frameworks as data, canvases that fill them, and what can be told by looking.
 *
 * <p>A {@link dev.millet.canvas.Framework} is blocks on a grid, each with a guiding question and a
 * {@link dev.millet.canvas.Vocabulary vocabulary} of kinds, the links that may join them, and what a good page
 * {@linkplain dev.millet.canvas.Constraint requires}: a value and a JSON document, never a class. A
 * {@link dev.millet.canvas.Canvas} fills one with {@linkplain dev.millet.canvas.Item items} and signed
 * {@linkplain dev.millet.canvas.Link links}. Both are brought together as a {@link dev.millet.canvas.FilledCanvas}, which
 * rules, pictures and conversions read.
 *
 * <p>Read in this order: {@link dev.millet.canvas.Framework}, {@link dev.millet.canvas.Block},
 * {@link dev.millet.canvas.Term}, {@link dev.millet.canvas.Requirement}, {@link dev.millet.canvas.Canvas},
 * {@link dev.millet.canvas.Item}, {@link dev.millet.canvas.Link}, {@link dev.millet.canvas.FilledCanvas},
 * {@link dev.millet.canvas.FrameworkExtension} (a framework grown from another),
 * {@link dev.millet.canvas.FrameworkMapping} (from one framework to another) and {@link dev.millet.canvas.Pattern} (a
 * business model that has a name).
 *
 * <p>Links think: {@link dev.millet.canvas.FeedbackLoops} tells where a change comes back, stronger or against itself,
 * {@link dev.millet.canvas.Islands} what stands apart, {@link dev.millet.canvas.SinglePoints} the party or item on which
 * too much hangs, and a {@link dev.millet.canvas.CoverageMatrix} the cells that nothing covers.
 *
 * <p>{@link dev.millet.canvas.CanvasRules} tell what is weak or strong, by rules for every framework, by what the framework
 * itself requires, and by patterns, of which a {@link dev.millet.canvas.PatternMatch} says how much is there.
 *
 * <p>A {@link dev.millet.canvas.FrameworkConversion} says a canvas of one framework in another by a mapping, and its
 * {@link dev.millet.canvas.ConversionReport} tells what did not fit; the way back restores what was moved.
 *
 * <p>Drafts are legal: a canvas with an unknown block or no item at all can be built, saved and shown; rules judge it
 * apart.
 *
 * <p>Example: in the Business Model Canvas "Mi fans" is an item of the block {@code customer-segments}, of the kind
 * {@code niche-market}, and the link {@code reaches} leads to it from the item "mi.com" of the block {@code channels}.
 */
@NullMarked
@MilletStyle
package dev.millet.canvas;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
