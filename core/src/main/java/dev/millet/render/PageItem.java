package dev.millet.render;

import dev.millet.canvas.Item;
import java.util.List;

/**
 * An item as it is shown.
 *
 * @param item the item
 * @param kinds the kinds it says, in order
 * @param changes what became of it, if two canvases are compared
 */
record PageItem(Item item, List<PageKind> kinds, List<PageChange> changes) {
    ItemMark mark() {
        return ItemMark.of(item);
    }

    boolean isRemoved() {
        return !changes.isEmpty() && changes.get(0).mark() == ChangeMark.REMOVED;
    }
}
