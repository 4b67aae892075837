package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import java.util.List;

/**
 * One party and the items that are about it: the more places, the more is lost with the party.
 *
 * <p>Example: a contract manufacturer that is key partner, key resource and channel at once stands in three blocks.
 *
 * @param party who
 * @param items its items, in the order of the canvas
 */
public record PartyPlaces(PartyId party, List<Item> items) {
    /** Keeps its own copy. */
    public PartyPlaces {
        items = ImmutableList.copyOf(items);
    }

    /** The blocks in which it stands, each once, in the order of its items. */
    public List<Identifier> blocks() {
        return items.stream().map(Item::block).distinct().toList();
    }
}
