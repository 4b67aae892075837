package dev.millet.json;

import dev.millet.basics.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The JSON Schemas in the jar, one a kind of document; its main method makes them anew after a change of a shape. */
final class SchemaFiles {
    /** Where they stand, beside this package's classes. */
    static final String FOLDER = "schema";

    private SchemaFiles() {}

    /**
     * Writes the schema of every kind of document into the folder given, usually {@code
     * core/src/main/resources/dev/millet/json/schema}, takes away those of kinds that are no more, and says how many files
     * it changed.
     */
    public static void main(String... folder) throws IOException {
        Path into = Files.createDirectories(Path.of(folder[0]));
        Set<String> names = new HashSet<>();
        int changed = 0;
        for (Shape<?> shape : DocumentShapes.DESCRIBED) {
            names.add(name(shape));
            Path file = into.resolve(name(shape));
            byte[] schema = MilletJson.schema(shape);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), schema)) {
                Files.write(file, schema);
                changed++;
            }
        }
        try (Stream<Path> files = Files.list(into)) {
            for (Path file : files.toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                    changed++;
                }
            }
        }
        System.out.println("rewrote " + changed);
    }

    static String name(Shape<?> shape) {
        return shape.name() + ".json";
    }
}
