package dev.millet.json;

import dev.millet.basics.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads documents of one shape: strictly or leniently, of today's version and of older ones.
 *
 * <pre>{@code
 * DocumentReader<Route> reader = MilletJson.reader(Route.shape()).migrating(Migration.from(1, old -> old.rename("who", "id")));
 * Parsed<Route> route = reader.read(bytes);
 * Parsed<Envelope<Route>> letter = reader.readLeniently(bytes);
 * }</pre>
 *
 * <p>A document that is right is read straight; one that is not is read again, thoroughly, for everything that is wrong
 * with it. Immutable and thread-safe.
 *
 * @param <T> the noun
 */
public final class DocumentReader<T> {
    private final Shape<T> shape;
    private final Migrations migrations;

    private DocumentReader(Shape<T> shape, Migrations migrations) {
        this.shape = shape;
        this.migrations = migrations;
    }

    static <T> DocumentReader<T> of(Shape<T> shape) {
        return new DocumentReader<>(shape, Migrations.shipped(shape));
    }

    /**
     * The same with these steps for older documents, beside those that Millet brings for its own shapes.
     *
     * @throws IllegalArgumentException if one begins at today's version or later, or at the same version as another
     */
    public DocumentReader<T> migrating(Migration... steps) {
        return new DocumentReader<>(shape, migrations.plus(Arrays.asList(steps), shape.name()));
    }

    /** Reads a document from bytes: the noun, or everything that is wrong with the document. */
    public Parsed<T> read(byte[] document) {
        return StraightReader.read(shape, document)
                .map(DocumentReader::right)
                .orElseGet(() -> readThoroughly(document));
    }

    /** Reads a document from a text: the noun, or everything that is wrong with the document. */
    public Parsed<T> read(String document) {
        return StraightReader.read(shape, document)
                .map(DocumentReader::right)
                .orElseGet(() -> readThoroughly(document));
    }

    /**
     * Reads a document of which the shape need not know everything: members that it does not have are kept and reported,
     * all else is as strict as ever.
     */
    public Parsed<Envelope<T>> readLeniently(byte[] document) {
        Problems problems = new Problems();
        return lenient(Utf8.decode(document, problems), problems);
    }

    /** The same from a text. */
    public Parsed<Envelope<T>> readLeniently(String document) {
        return lenient(Optional.of(document), new Problems());
    }

    /** Tells everything that is wrong with a document, and takes what was right though unusual. */
    Parsed<T> readThoroughly(byte[] document) {
        Problems problems = new Problems();
        return strict(Utf8.decode(document, problems), problems);
    }

    Parsed<T> readThoroughly(String document) {
        return strict(Optional.of(document), new Problems());
    }

    private Parsed<T> strict(Optional<String> document, Problems problems) {
        Optional<T> noun = document.flatMap(text -> ElementParser.parse(text, problems))
                .flatMap(root -> ShapeReader.strict(problems).document(shape, root, migrations));
        return parsed(noun, problems);
    }

    private Parsed<Envelope<T>> lenient(Optional<String> document, Problems problems) {
        Leniency leniency = new Leniency();
        ShapeReader reader = ShapeReader.lenient(problems, leniency);
        Optional<Envelope<T>> envelope = document.flatMap(text -> ElementParser.parse(text, problems))
                .flatMap(root -> reader.document(shape, root, migrations))
                .flatMap(noun -> reader.read().map(read -> Envelope.of(shape, noun, read, leniency)));
        return parsed(envelope, problems);
    }

    private static <V> Parsed<V> parsed(Optional<V> value, Problems problems) {
        List<Problem> list = problems.list();
        return new Parsed<>(list.isEmpty() ? value : Optional.empty(), list);
    }

    private static <V> Parsed<V> right(V value) {
        return new Parsed<>(Optional.of(value), List.of());
    }
}
