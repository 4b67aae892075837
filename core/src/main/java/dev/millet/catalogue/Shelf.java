package dev.millet.catalogue;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Spelling;
import dev.millet.json.MilletJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A folder of documents of one shape beside this class: listed in a text of its name, each read when it is first asked for. */
final class Shelf<T> {
    private final String folder;
    private final String what;
    private final Shape<T> shape;
    private final Supplier<List<Identifier>> ids = Suppliers.memoize(this::index);
    private final Map<Identifier, T> read = new ConcurrentHashMap<>();

    Shelf(String folder, String what, Shape<T> shape) {
        this.folder = folder;
        this.what = what;
        this.shape = shape;
    }

    List<Identifier> ids() {
        return ids.get();
    }

    List<T> all() {
        return ids().stream().map(this::get).collect(ImmutableList.toImmutableList());
    }

    T get(Identifier id) {
        if (!ids().contains(id)) {
            List<String> known = ids().stream().map(Identifier::text).toList();
            throw new IllegalArgumentException(what + " must be one of the catalogue, but was '" + id + "'"
                    + Spelling.nearest(id.text(), known)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse(" (there are " + String.join(", ", known) + ")"));
        }
        return read.computeIfAbsent(id, each -> MilletJson.readOrThrow(shape, bytes(folder + "/" + each + ".json")));
    }

    private List<Identifier> index() {
        return new String(bytes(folder + ".txt"), StandardCharsets.UTF_8)
                .lines()
                .map(Identifier::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static byte[] bytes(String path) {
        try (InputStream file = Shelf.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " must stand beside its class, but is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
