package dev.millet.xiaomi;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.fact.Contradiction;
import dev.millet.fact.Fact;
import dev.millet.fact.FactBook;
import dev.millet.fact.Figure;
import dev.millet.fact.Figures;
import dev.millet.json.MilletJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What the example knows: the book of sources, facts and contradictions, and the figures of the first phone, read from
 * the files beside this class.
 *
 * <p>{@code sources.json} describes what is cited; {@code facts.json} holds the 151 facts of the documents;
 * {@code contradictions.json} the 62 disagreements a reader noticed, with the statements they are about;
 * {@code claims.json} statements that the case puts to the test; {@code figures.json} the numbers of the case.
 */
final class CaseFiles {
    /** The fact that the case's price rests on. */
    static final String PRICE = "F049";

    /** The fact of the pre-orders of the first two days. */
    static final String PRE_ORDERS = "F065";

    private final Figures figures;
    private final CompletableFuture<Library> library;

    private CaseFiles(Figures figures, CompletableFuture<Library> library) {
        this.figures = figures;
        this.library = library;
    }

    /** The book and how many of its facts are the documents' numbered ones. */
    private record Library(FactBook book, int numberedFacts) {}

    /**
     * Reads all files.
     *
     * @throws IllegalArgumentException with everything that is wrong in a file, if something is: for the figures at once,
     *     for the book's files when it is first asked for something
     */
    static CaseFiles load() {
        // The comparison needs the figures only: the book is read beside it, which saves a third of the run.
        CompletableFuture<Library> library = CompletableFuture.supplyAsync(CaseFiles::library);
        return new CaseFiles(read("figures.json", Figures.shape()), library);
    }

    private static Library library() {
        FactBook sources = read("sources.json", FactBook.shape());
        FactBook facts = read("facts.json", sources.continuation());
        FactBook contradictions = read("contradictions.json", facts.continuation());
        FactBook book = read("claims.json", contradictions.continuation());
        return new Library(book, facts.facts().size());
    }

    private Library opened() {
        try {
            return library.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    /** Sources, facts and contradictions. */
    FactBook book() {
        return opened().book();
    }

    /** How many of the facts are the documents' numbered ones; the rest are statements in words. */
    int numberedFacts() {
        return opened().numberedFacts();
    }

    /** A fact of the book. */
    Fact fact(String id) {
        return book().find(Identifier.of(id)).orElseThrow(() -> unknown("fact", id));
    }

    /** A contradiction declared in the book. */
    Contradiction contradiction(String id) {
        return book().findDeclared(Identifier.of(id)).orElseThrow(() -> unknown("contradiction", id));
    }

    /** A figure of the case; refuses an unknown id with the nearest one. */
    Figure figure(String id) {
        return figures.get(id);
    }

    private static IllegalArgumentException unknown(String what, String id) {
        return new IllegalArgumentException(what + " must be in the example's files, but was '" + id + "'");
    }

    static <T> T read(String file, Shape<T> shape) {
        try (InputStream bytes = CaseFiles.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + " must stand beside its class, but is missing");
            }
            return MilletJson.readOrThrow(shape, bytes.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
