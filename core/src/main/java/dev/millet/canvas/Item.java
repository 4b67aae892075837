package dev.millet.canvas;

import dev.millet.basics.Fingerprint;
import dev.millet.basics.Identifier;
import dev.millet.basics.MilletStyle;
import dev.millet.basics.PartyId;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry of a canvas: a note on its wall, with its kinds, its numbers and where it is written.
 *
 * <p>The id is the user's, or made of block and text, never counted: the same note has the same id in every version
 * unless its words change, and then the user's id keeps it known.
 *
 * <pre>{@code
 * Item.of("customer-segments", Text.of("Mi fans", "米粉")).withKinds(Identifier.of("niche-market"));
 * Item.of("mi-fans", "customer-segments", Text.of("Mi fans", "米粉"), "niche-market");
 * }</pre>
 *
 * <p>Whatever the framework does not know (a block, a kind) is legal here and a finding there.
 */
@MilletStyle.WithMaps
@Value.Immutable
public interface Item extends WithItem {
    /** What it is known by in its canvas; made of block and text unless given. */
    @Value.Default
    default Identifier id() {
        List<String> content = new ArrayList<>();
        content.add(block().text());
        text().byLanguage().forEach((language, words) -> {
            content.add(language);
            content.add(words);
        });
        return Identifier.of(block().last() + "-"
                + Fingerprint.of(content.toArray(String[]::new)).substring(0, 12));
    }

    /** The block it stands in. */
    Identifier block();

    /** What it says. */
    Text text();

    /** Of which kinds it is, by the words of the block's vocabularies. */
    List<Identifier> kinds();

    /** Numbers that belong to it. */
    List<Figure> figures();

    /** Where it is written. */
    List<Evidence> evidence();

    /** Who it is about: a partner, a rival. */
    Optional<PartyId> party();

    /** Whether its place or kind is our own conclusion and no source says it. */
    @Value.Default
    default boolean inferred() {
        return false;
    }

    /** Words of one's own to find it by. */
    List<String> tags();

    /** What to know about it. */
    Optional<Text> note();

    /** What a tool built on top keeps with it. */
    Map<String, String> properties();

    /**
     * An entry whose id is made of its content.
     *
     * @throws IllegalArgumentException if the block's id is malformed
     */
    static Item of(String block, Text text) {
        return builder().block(Identifier.of(block)).text(text).build();
    }

    /**
     * An entry with an id of one's own.
     *
     * @param kinds words of the block's vocabularies
     * @throws IllegalArgumentException if an id is malformed
     */
    static Item of(String id, String block, Text text, String... kinds) {
        return builder()
                .id(Identifier.of(id))
                .block(Identifier.of(block))
                .text(text)
                .addAllKinds(Arrays.stream(kinds).map(Identifier::of).toList())
                .build();
    }

    /** Its description: attributes and how it is built. */
    static Shape<Item> shape() {
        return CanvasShapes.ITEM;
    }

    /** A builder; {@code block} and {@code text} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Item}; each attribute is set once. */
    final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
