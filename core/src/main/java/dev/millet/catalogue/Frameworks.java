package dev.millet.catalogue;

import dev.millet.basics.Identifier;
import dev.millet.canvas.Framework;
import java.util.List;

/**
 * The frameworks that Millet ships, one file each; a user reads his own in the same way and they are equal citizens.
 *
 * <pre>{@code
 * Framework canvas = Frameworks.get(BusinessModelCanvas.ID);
 * Frameworks.get("swot").blocks();
 * Framework mine = MilletJson.readOrThrow(Framework.shape(), Files.readAllBytes(file));
 * }</pre>
 *
 * <p>A file is read when it is first asked for, and once. Thread-safe. Example: {@code Frameworks.get("swto")} is refused
 * with "did you mean 'swot'?".
 */
public final class Frameworks {
    private static final Shelf<Framework> SHELF = new Shelf<>("frameworks", "framework", Framework.shape());

    private Frameworks() {}

    /** The ids of all that are shipped, in alphabetical order. */
    public static List<Identifier> ids() {
        return SHELF.ids();
    }

    /** All that are shipped, in the order of their ids. */
    public static List<Framework> all() {
        return SHELF.all();
    }

    /**
     * The one of an id.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest id
     */
    public static Framework get(String id) {
        return SHELF.get(Identifier.of(id));
    }

    /**
     * The one of an id.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest id
     */
    public static Framework get(Identifier id) {
        return SHELF.get(id);
    }
}
