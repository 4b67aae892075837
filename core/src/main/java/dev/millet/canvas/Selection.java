package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import java.util.List;

/**
 * Some items of a block: all of them, or those of one of several kinds.
 *
 * <p>Example: {@code Selection.of("customer-segments", "multi-sided-market")}.
 *
 * @param block the block's id
 * @param kinds an item must be of one of these; empty: any item
 */
public record Selection(Identifier block, List<Identifier> kinds) {
    /** Keeps its own copy of the list. */
    public Selection {
        kinds = ImmutableList.copyOf(kinds);
    }

    /**
     * The items of a block, or those of one of these kinds.
     *
     * @throws IllegalArgumentException if an id is malformed
     */
    public static Selection of(String block, String... kinds) {
        return new Selection(
                Identifier.of(block),
                ImmutableList.copyOf(kinds).stream().map(Identifier::of).toList());
    }
}
