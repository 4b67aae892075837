package dev.millet.json;

import dev.millet.canvas.Canvas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * JSONTestSuite (Nicolas Seriot, MIT licence, beside the files): what every JSON reader must refuse ({@code n_}), must take
 * ({@code y_}), and must decide for itself ({@code i_}).
 *
 * <p>None of its files is a noun; so one is taken as JSON if nothing is said of it but that it is no noun.
 */
final class JsonTestSuite {
    /** What is said of a document that is no JSON, or more of it than is read. */
    private static final Set<String> NO_JSON = Set.of(
            "json.encoding.bom",
            "json.encoding.utf-8",
            "json.encoding.surrogate",
            "json.syntax",
            "json.trailing",
            "json.limit");

    private JsonTestSuite() {}

    /** Prints how many are refused with a place, taken, and decided, one figure a line. */
    public static void main(String[] arguments) {
        System.out.println("JSONTestSuite-refused " + count("n_", true));
        System.out.println("JSONTestSuite-accepted " + count("y_", false));
        System.out.println("JSONTestSuite-decided " + (count("i_", true) + count("i_", false)));
    }

    private static long count(String prefix, boolean refused) {
        return files(prefix).values().stream()
                .map(JsonTestSuite::refusals)
                .filter(refusals -> refused
                        ? refusals.stream().anyMatch(problem -> problem.line() > 0 && problem.column() > 0)
                        : refusals.isEmpty())
                .count();
    }

    /** The files whose names begin so, by name. */
    static Map<String, byte[]> files(String prefix) {
        URL folder = Objects.requireNonNull(JsonTestSuite.class.getResource("JSONTestSuite"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(Path.of(folder.toURI()))) {
            for (Path file : all.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(prefix)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    /** Why a document is not taken as JSON; nothing if it is. */
    static List<Problem> refusals(byte[] document) {
        return MilletJson.read(Canvas.shape(), document).problems().stream()
                .filter(problem -> NO_JSON.contains(problem.code()))
                .toList();
    }
}
