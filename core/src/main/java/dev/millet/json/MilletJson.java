package dev.millet.json;

import dev.millet.basics.Shape;
import dev.millet.driver.Explanation;
import dev.millet.evolution.ChangeSet;
import dev.millet.finding.Findings;

/**
 * Reads and writes nouns as JSON documents by their shapes.
 *
 * <pre>{@code
 * FactBook book = MilletJson.readOrThrow(FactBook.shape(), Files.readAllBytes(file));
 * Files.write(file, MilletJson.write(FactBook.shape(), book));   // the canonical form: rewriting changes nothing more
 * }</pre>
 *
 * <p>Documents are UTF-8 without a byte order mark and within {@link JsonLimits}. Thread-safe: nothing is kept.
 */
public final class MilletJson {
    /** The version of results, which have no shape that could say it. */
    private static final int RESULTS = 1;

    private MilletJson() {}

    /** A reader of documents of this shape, to be told which older versions it can read. */
    @SuppressWarnings("unchecked") // it is made of this very shape
    public static <T> DocumentReader<T> reader(Shape<T> shape) {
        return (DocumentReader<T>) shape.reading(DocumentReader.class, DocumentReader::of);
    }

    /** Reads a document from bytes: the noun, or everything that is wrong with the document. */
    public static <T> Parsed<T> read(Shape<T> shape, byte[] document) {
        return reader(shape).read(document);
    }

    /** Reads a document from a text: the noun, or everything that is wrong with the document. */
    public static <T> Parsed<T> read(Shape<T> shape, String document) {
        return reader(shape).read(document);
    }

    /**
     * Reads a document that should be right.
     *
     * @throws InvalidDocumentException with all problems, if it is not
     */
    public static <T> T readOrThrow(Shape<T> shape, byte[] document) {
        return read(shape, document).orThrow();
    }

    /**
     * Reads a document that should be right.
     *
     * @throws InvalidDocumentException with all problems, if it is not
     */
    public static <T> T readOrThrow(Shape<T> shape, String document) {
        return read(shape, document).orThrow();
    }

    /**
     * Reads a document of which the shape need not know everything: members that it does not have are kept and reported,
     * all else is as strict as ever.
     */
    public static <T> Parsed<Envelope<T>> readLeniently(Shape<T> shape, byte[] document) {
        return reader(shape).readLeniently(document);
    }

    /** The same from a text. */
    public static <T> Parsed<Envelope<T>> readLeniently(Shape<T> shape, String document) {
        return reader(shape).readLeniently(document);
    }

    /**
     * The canonical document of a noun, in UTF-8: equal nouns have the same bytes on every machine.
     *
     * @throws IllegalArgumentException if a text has half a character or is past {@link JsonLimits}
     */
    public static <T> byte[] write(Shape<T> shape, T noun) {
        return CanonicalWriter.document(shape.name(), shape.version(), writer -> writer.members(shape, noun));
    }

    /**
     * The canonical document of a noun with the unknown members that a lenient reader kept, each at its place.
     *
     * @throws IllegalArgumentException if a text has half a character or is past {@link JsonLimits}
     */
    public static byte[] write(Envelope<?> envelope) {
        return envelope.write();
    }

    /**
     * The JSON Schema (draft 2020-12) of a shape's documents, in canonical form: what it refuses is refused by the reader
     * too, which is stricter where a schema has no words.
     *
     * <p>Those of Millet's own documents stand in the jar, {@code dev/millet/json/schema/canvas.json} and so on; their ids
     * are names and no addresses: {@code urn:millet:schema:canvas:1}.
     */
    public static byte[] schema(Shape<?> shape) {
        return JsonSchema.of(shape);
    }

    /**
     * The JSON Schema of the documents that say what changed in a noun of this shape: {@code canvas-changes} for a canvas,
     * which stands in the jar too. What a change states, before and after, it leaves open: that is written as the shape
     * says of the place to which the path leads, and read so.
     */
    public static byte[] changesSchema(Shape<?> shape) {
        return JsonSchema.of(ChangesReader.described(shape));
    }

    /**
     * What changed in a noun, as a document: {@code canvas-changes} for a canvas, one object for each change with its values
     * before and after; equal sets of changes have the same bytes.
     *
     * @throws IllegalArgumentException if a text has half a character or is past {@link JsonLimits}
     */
    public static byte[] write(ChangeSet<?> changes) {
        return ChangesReader.write(changes);
    }

    /** Reads what changed in a noun of this shape: the changes, or everything that is wrong with the document. */
    public static <T> Parsed<ChangeSet<T>> readChanges(Shape<T> shape, byte[] document) {
        return ChangesReader.read(shape, document);
    }

    /** The same from a text. */
    public static <T> Parsed<ChangeSet<T>> readChanges(Shape<T> shape, String document) {
        return ChangesReader.read(shape, document);
    }

    /**
     * The document {@code explanation}: every line once in a flat list, lines naming those below them by index; the first
     * is the number explained. Elasticities and shares of variance stand in it where they were asked for. Written, never
     * read.
     */
    public static byte[] write(Explanation explanation) {
        return CanonicalWriter.document("explanation", RESULTS, writer -> {
            writer.name("lines");
            Results.lines(writer, explanation);
        });
    }

    /** The document {@code findings}: what is weak, and what was set aside with its reason. Written, never read. */
    public static byte[] write(Findings findings) {
        return CanonicalWriter.document("findings", RESULTS, writer -> Results.findings(writer, findings));
    }

    /**
     * A report as a document of this type.
     *
     * @throws IllegalArgumentException if a text has half a character or is past {@link JsonLimits}
     */
    public static byte[] write(String type, JsonReport report) {
        return CanonicalWriter.document(type, RESULTS, report::writeMembers);
    }
}
