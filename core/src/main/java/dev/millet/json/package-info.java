/**
 * The machine window: nouns as JSON, read strictly and written canonically.
 *
 * <p>A noun that has a {@link dev.millet.basics.Shape} can be read and written; nothing else is needed, and no type
 * outside this package knows how. Read in this order: {@link dev.millet.json.MilletJson} (the door),
 * {@link dev.millet.json.Parsed} (a value or all that is wrong), {@link dev.millet.json.Problem} (one thing that is
 * wrong, with its place), {@link dev.millet.json.JsonLimits} (what is too much), {@link dev.millet.json.JsonReport}
 * (results, which are written and never read); then, for documents that know more or less than the program,
 * {@link dev.millet.json.Envelope} (a noun and the members that nobody here knows),
 * {@link dev.millet.json.DocumentReader} and {@link dev.millet.json.Migration} (documents of older versions).
 *
 * <p>Every document is an object that begins with its version and its type, and goes on as its shape says:
 *
 * <pre>{@code
 * {
 *   "schemaVersion": "1",
 *   "type": "figures",
 *   "figures": [
 *     {
 *       "id": "price",
 *       "value": "1999",
 *       "unit": "CNY/unit",
 *       "basis": "reported"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p><b>Reading</b> is strict and tells everything at once: members may stand in any order, but an unknown, doubled or
 * missing one, a wrong type, an unknown constant and a broken rule of the noun are all refused in one pass, each with a
 * stable code, a JSON Pointer (RFC 6901), line and column, and where there is one the likely intention:
 *
 * <pre>{@code
 * Parsed<Figures> parsed = MilletJson.read(shape, bytes);
 * parsed.problems();   // 7:16 basis must be one of 'reported', 'claimed', ..., but was 'reportd' (/figures/0/basis); did you mean 'reported'?
 * }</pre>
 *
 * <p><b>Writing</b> is canonical: one value has one text, the same bytes on every machine. Members follow the shape,
 * two spaces indent, lines end in a line feed, decimals are strings without trailing zeros, and what is empty or has its
 * default is left out. What was written reads back to an equal value.
 *
 * <p><b>Describing</b>: each kind of document has its JSON Schema, made from its shape and kept in the jar
 * ({@code dev/millet/json/schema/canvas.json}), for editors and for other languages.
 *
 * <p><b>Mappers</b> of one's own find {@link dev.millet.json.MilletModule}, which hands over to the same shapes; without
 * {@code jackson-databind} it is never loaded.
 *
 * <p>What changed in a noun is a document too: {@code MilletJson.write(changes)} and {@code MilletJson.readChanges}.
 *
 * <p>Not here: annotations on nouns. Driver trees and their explanations are written and never read: nouns are
 * stored, trees are rebuilt.
 */
@NullMarked
@MilletStyle
package dev.millet.json;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
