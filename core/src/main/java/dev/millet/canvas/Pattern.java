package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.InvalidPartsException.Part;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A business model that has a name: the parts by which it is known on a canvas, as data.
 *
 * <p>A canvas that has all parts shows the pattern; one that has half of them nearly does, and is told what is missing.
 *
 * <p>Example: razor and blades has a product sold low (a value proposition), a consumable that is bought again (a revenue
 * stream), and something that keeps others from supplying it (a key resource).
 */
@Value.Immutable
public interface Pattern extends WithPattern {
    /** Its id: {@code razor-and-blades}; the end of its finding's key. */
    Identifier id();

    /** What it is called. */
    Text name();

    /** How it makes money, in one line. */
    Text meaning();

    /** The framework on whose canvases it is looked for. */
    Identifier framework();

    /** Who described it: author, year. */
    List<String> references();

    /** What it is known by. */
    List<PatternPart> parts();

    /** Its description: attributes and how it is built. */
    static Shape<Pattern> shape() {
        return CanvasShapes.PATTERN;
    }

    /** A builder; {@code id}, {@code name}, {@code meaning} and {@code framework} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses a pattern of fewer than two parts, parts of one id, and a part joined to one that is not there.
     *
     * @throws InvalidPartsException with all of it at once
     */
    @Value.Check
    default void check() {
        List<Part> wrong = new ArrayList<>();
        if (!id().text().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            wrong.add(new Part(
                    Path.ROOT.member("id"), "id of a pattern must be lower case with hyphens, but was '" + id() + "'"));
        }
        if (parts().size() < 2) {
            wrong.add(new Part(
                    Path.ROOT.member("parts"), "pattern must have at least 2 parts, but has '" + parts().size() + "'"));
        }
        Set<Identifier> ids = new HashSet<>();
        for (int i = 0; i < parts().size(); i++) {
            if (!ids.add(parts().get(i).id())) {
                wrong.add(new Part(
                        Path.ROOT.member("parts").element(i).member("id"),
                        "id of a part must be unique, but was '"
                                + parts().get(i).id() + "'"));
            }
        }
        for (int i = 0; i < parts().size(); i++) {
            Path path = Path.ROOT.member("parts").element(i).member("linkedTo");
            parts().get(i)
                    .linkedTo()
                    .filter(other -> !ids.contains(other))
                    .ifPresent(other -> wrong.add(
                            new Part(path, "part must be joined to a part of the pattern, but was '" + other + "'")));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidPartsException(ImmutableList.copyOf(wrong));
        }
    }

    /** Builds a {@link Pattern}; each attribute is set once. */
    final class Builder extends ImmutablePattern.Builder {
        Builder() {}
    }
}
