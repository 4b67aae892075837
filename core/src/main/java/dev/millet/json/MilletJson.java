package dev.millet.json;

import dev.millet.basics.Shape;
import dev.millet.driver.Explanation;
import dev.millet.finding.Findings;
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
    /** The version of results, which have no shape that could say it. */
    private static final int RESULTS = 1;

    private MilletJson() {}

    /** Reads a document from bytes: the noun, or everything that is wrong with the document. */
    public static <T> Parsed<T> read(Shape<T> shape, byte[] document) {
        return StraightReader.read(shape, document).map(MilletJson::right).orElseGet(() -> thorough(shape, document));
    }

    /** Reads a document from a text: the noun, or everything that is wrong with the document. */
    public static <T> Parsed<T> read(Shape<T> shape, String document) {
        return StraightReader.read(shape, document).map(MilletJson::right).orElseGet(() -> thorough(shape, document));
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
        return CanonicalWriter.document(shape.name(), shape.version(), writer -> writer.members(shape, noun));
    }

    /**
     * The document {@code explanation}: every line once in a flat list, lines naming those below them by index; the first
     * is the number explained. Written, never read.
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

    /** Tells everything that is wrong with a document, and takes what was right though unusual. */
    static <T> Parsed<T> thorough(Shape<T> shape, byte[] document) {
        Problems problems = new Problems();
        return parsed(shape, Utf8.decode(document, problems), problems);
    }

    static <T> Parsed<T> thorough(Shape<T> shape, String document) {
        return parsed(shape, Optional.of(document), new Problems());
    }

    private static <T> Parsed<T> right(T noun) {
        return new Parsed<>(Optional.of(noun), List.of());
    }

    private static <T> Parsed<T> parsed(Shape<T> shape, Optional<String> document, Problems problems) {
        Optional<T> noun = document.flatMap(text -> ElementParser.parse(text, problems))
                .flatMap(root -> new ShapeReader(problems).document(shape, root));
        List<Problem> list = problems.list();
        return new Parsed<>(list.isEmpty() ? noun : Optional.empty(), list);
    }
}
