package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * What must hold among the items of a canvas: the closed family of things that a framework can ask for as data.
 *
 * <p>Each is checked by one rule written once for all frameworks. What cannot be said with them needs a rule in Java.
 */
public sealed interface Requirement {
    /**
     * Each of these items is joined to another: a segment is reached by a channel.
     *
     * @param items which items need it
     * @param link by which link
     * @param other which items may be at the other end; absent: any
     */
    record NeedsLink(Selection items, LinkEnd link, Optional<Selection> other) implements Requirement {
        /** Each of these items is joined to one of those. */
        public NeedsLink(Selection items, LinkEnd link, Selection other) {
            this(items, link, Optional.of(other));
        }
    }

    /**
     * The items come as sides that need each other: a platform with one side is none.
     *
     * @param items the sides
     * @param linkType the link that joins one side to another, in either direction
     * @param atLeast how many sides there are at the least, where there is one
     */
    record Sides(Selection items, Identifier linkType, int atLeast) implements Requirement {
        /** Refuses fewer than two sides. */
        public Sides {
            if (atLeast < 2) {
                throw new IllegalArgumentException(
                        "sides must be at least 2, but was '" + atLeast + "' (block '" + items.block() + "')");
            }
        }
    }

    /**
     * No item is of two of these kinds at once: a price is not a cost reduction.
     *
     * @param selection the block and the kinds that exclude each other, at least two
     */
    record Excludes(Selection selection) implements Requirement {
        /** Refuses fewer than two kinds. */
        public Excludes {
            if (selection.kinds().size() < 2) {
                throw new IllegalArgumentException("kinds that exclude each other must be at least 2, but were '"
                        + selection.kinds() + "' (block '" + selection.block() + "')");
            }
        }
    }

    /**
     * No item elsewhere is joined to two of these: diversified segments do not share one proposition.
     *
     * @param items those that share nothing
     * @param linkType the link by which they would share, in either direction
     * @param other what they do not share
     */
    record SharesNothing(Selection items, Identifier linkType, Selection other) implements Requirement {}

    /**
     * Where one of these items is, one of the others is too: a platform segment calls for a platform activity.
     *
     * @param items the items that call for others
     * @param other the items that they call for
     */
    record CallsFor(Selection items, Selection other) implements Requirement {}

    /**
     * Each of these items says a word of a vocabulary: a revenue stream says how it is priced.
     *
     * @param items which items
     * @param vocabulary the vocabulary's id, of the same block
     */
    record NeedsKind(Selection items, Identifier vocabulary) implements Requirement {}

    /**
     * Each of these items says where it is written.
     *
     * @param items which items
     */
    record NeedsEvidence(Selection items) implements Requirement {}

    /**
     * Each of these items has a number.
     *
     * @param items which items
     */
    record NeedsFigure(Selection items) implements Requirement {}

    /**
     * None of these blocks is empty while another is filled: a step without the step before.
     *
     * @param blocks the ids of at least two blocks
     */
    record Balance(List<Identifier> blocks) implements Requirement {
        /** Keeps its own copy; refuses fewer than two blocks. */
        public Balance {
            blocks = ImmutableList.copyOf(blocks);
            if (blocks.size() < 2) {
                throw new IllegalArgumentException("blocks in balance must be at least 2, but were '" + blocks + "'");
            }
        }
    }

    /**
     * One end of a type of link.
     *
     * @param type the link type's id
     * @param direction at which end the item stands
     */
    record LinkEnd(Identifier type, Direction direction) {}
}
