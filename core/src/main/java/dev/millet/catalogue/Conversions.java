package dev.millet.catalogue;

import dev.millet.basics.Identifier;
import dev.millet.canvas.FrameworkConversion;
import dev.millet.canvas.FrameworkMapping;
import java.util.List;

/**
 * The mappings between frameworks that Millet ships, one file each.
 *
 * <pre>{@code
 * FrameworkMapping mapping = Conversions.get("business-model-canvas-to-four-pillar-nine-elements");
 * }</pre>
 *
 * <p>A file is read when it is first asked for, and once. Thread-safe.
 */
public final class Conversions {
    private static final Shelf<FrameworkMapping> SHELF =
            new Shelf<>("conversions", "conversion", FrameworkMapping.shape());

    private Conversions() {}

    /**
     * The conversion from one framework to another.
     *
     * <p>Example: {@code Conversions.between(BusinessModelCanvas.ID, FourPillarNineElements.ID)}.
     *
     * @throws IllegalArgumentException if none is shipped
     */
    public static FrameworkConversion between(Identifier from, Identifier to) {
        FrameworkMapping mapping = all().stream()
                .filter(each -> each.from().equals(from) && each.to().equals(to))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "conversion must be one of " + ids() + ", but was from '" + from + "' to '" + to + "'"));
        return FrameworkConversion.of(Frameworks.get(from), Frameworks.get(to), mapping);
    }

    /** The ids of all that are shipped, in alphabetical order. */
    public static List<Identifier> ids() {
        return SHELF.ids();
    }

    /** All that are shipped, in the order of their ids. */
    public static List<FrameworkMapping> all() {
        return SHELF.all();
    }

    /**
     * The one of an id.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest id
     */
    public static FrameworkMapping get(String id) {
        return SHELF.get(Identifier.of(id));
    }

    /**
     * The one of an id.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest id
     */
    public static FrameworkMapping get(Identifier id) {
        return SHELF.get(id);
    }
}
