package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.MilletStyle;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing by which a pattern is known: an item of a block that is of one of these kinds, has one of these tags, or says
 * one of these words. One of them suffices; a part that names none is there when the block has any item.
 *
 * <p>Example: an item of {@code revenue-streams} of the kind {@code subscription-fees}, or one that says "membership".
 */
@MilletStyle.WithMaps
@Value.Immutable
public interface PatternPart extends WithPatternPart {
    /** Its id within the pattern. */
    Identifier id();

    /** What it is, as one tells a reader that it is missing: "a consumable that is bought again". */
    Text title();

    /** The block where it is looked for. */
    Identifier block();

    /** Kinds that show it. */
    List<Identifier> kinds();

    /** Tags that show it. */
    List<String> tags();

    /** Words that show it, by language tag; found anywhere in the item's text, whatever their case. */
    Map<String, List<String>> words();

    /** Another part to whose item its own item is joined by a link of any type. */
    Optional<Identifier> linkedTo();

    /** A builder; {@code id}, {@code title} and {@code block} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PatternPart}; each attribute is set once. */
    final class Builder extends ImmutablePatternPart.Builder {
        Builder() {}
    }
}
