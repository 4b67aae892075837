package dev.millet.catalogue;

import dev.millet.basics.Identifier;
import dev.millet.canvas.Pattern;
import java.util.List;

/**
 * The patterns of business models that Millet ships, one file each, to be looked for on canvases.
 *
 * <pre>{@code
 * Findings findings = Findings.of(filled, CanvasRules.of(filled.framework(), Patterns.all()));
 * }</pre>
 *
 * <p>A file is read when it is first asked for, and once. Thread-safe. Example: {@code Patterns.get("razor-and-blades")}.
 */
public final class Patterns {
    private static final Shelf<Pattern> SHELF = new Shelf<>("patterns", "pattern", Pattern.shape());

    private Patterns() {}

    /** The ids of all that are shipped, in alphabetical order. */
    public static List<Identifier> ids() {
        return SHELF.ids();
    }

    /** All that are shipped, in the order of their ids. */
    public static List<Pattern> all() {
        return SHELF.all();
    }

    /**
     * The one of an id.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest id
     */
    public static Pattern get(String id) {
        return SHELF.get(Identifier.of(id));
    }

    /**
     * The one of an id.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest id
     */
    public static Pattern get(Identifier id) {
        return SHELF.get(id);
    }
}
