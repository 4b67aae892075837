package dev.millet.json;

import dev.millet.basics.Shape;
import java.util.List;
import java.util.Optional;

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
    private MilletJson() {}

    /** Reads a document from bytes: the noun, or everything that is wrong with the document. */
    public static <T> Parsed<T> read(Shape<T> shape, byte[] document) {
        Problems problems = new Problems();
        return parsed(shape, Utf8.decode(document, problems), problems);
    }

    /** Reads a document from a text: the noun, or everything that is wrong with the document. */
    public static <T> Parsed<T> read(Shape<T> shape, String document) {
        return parsed(shape, Optional.of(document), new Problems());
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
     * The canonical document of a noun, in UTF-8: equal nouns have the same bytes on every machine.
     *
     * @throws IllegalArgumentException if a text has half a character or is past {@link JsonLimits}
     */
    public static <T> byte[] write(Shape<T> shape, T noun) {
        return CanonicalWriter.document(shape.name(), writer -> writer.members(shape, noun));
    }

    private static <T> Parsed<T> parsed(Shape<T> shape, Optional<String> document, Problems problems) {
        Optional<T> noun = document.flatMap(text -> ElementParser.parse(text, problems))
                .flatMap(root -> new ShapeReader(problems).document(shape, root));
        List<Problem> list = problems.list();
        return new Parsed<>(list.isEmpty() ? noun : Optional.empty(), list);
    }
}
