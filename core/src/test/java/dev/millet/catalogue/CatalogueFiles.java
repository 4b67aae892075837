package dev.millet.catalogue;

import dev.millet.basics.Shape;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.FrameworkMapping;
import dev.millet.canvas.Pattern;
import dev.millet.json.MilletJson;
import dev.millet.json.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The documents we ship, found in their folders; its main method rewrites them as {@link MilletJson} writes them, so that
 * they can be authored in any layout.
 */
final class CatalogueFiles {
    /** What stands in which folder. */
    static final Map<String, Shape<?>> FOLDERS = folders();

    private CatalogueFiles() {}

    /**
     * Rewrites every document below the folders given, such as {@code core/src/main/resources/dev/millet/catalogue}, and
     * says how many it changed.
     *
     * @throws IllegalArgumentException with all problems of the first document that cannot be read
     */
    public static void main(String... roots) throws IOException {
        int changed = 0;
        for (String root : roots) {
            for (Map.Entry<String, Shape<?>> folder : FOLDERS.entrySet()) {
                for (Path file : documents(Path.of(root).resolve(folder.getKey()))) {
                    byte[] before = Files.readAllBytes(file);
                    byte[] after = rewritten(folder.getValue(), file.toString(), before);
                    if (!Arrays.equals(before, after)) {
                        Files.write(file, after);
                        changed++;
                    }
                }
            }
        }
        System.out.println("rewrote " + changed);
    }

    /** The documents in a folder of the catalogue, or of samples for the tests, by name. */
    static List<Path> in(String folder) {
        URL url = folder.equals("samples")
                ? CatalogueFiles.class.getResource("/dev/millet/canvas/samples")
                : CatalogueFiles.class.getResource(folder);
        if (url == null) {
            return List.of();
        }
        try {
            return documents(Path.of(url.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is written of what was read. */
    static <T> byte[] rewritten(Shape<T> shape, String name, byte[] document) {
        Parsed<T> parsed = MilletJson.read(shape, document);
        if (parsed.value().isEmpty()) {
            throw new IllegalArgumentException(name + ": " + parsed.problems());
        }
        return MilletJson.write(shape, parsed.value().get());
    }

    /** Reads one document. */
    static <T> T read(Shape<T> shape, Path file) {
        try {
            return MilletJson.readOrThrow(shape, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> documents(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Shape<?>> folders() {
        Map<String, Shape<?>> folders = new LinkedHashMap<>();
        folders.put("frameworks", Framework.shape());
        folders.put("patterns", Pattern.shape());
        folders.put("conversions", FrameworkMapping.shape());
        folders.put("samples", Canvas.shape());
        return folders;
    }
}
