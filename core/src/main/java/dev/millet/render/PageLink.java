package dev.millet.render;

import dev.millet.canvas.Link;
import java.util.List;

/**
 * A link as it is shown.
 *
 * @param link the link
 * @param verb what it does, in the reader's language, with its sign: "feeds (+)"
 * @param changes what became of it, if two canvases are compared
 */
record PageLink(Link link, String verb, List<PageChange> changes) {
    boolean isRemoved() {
        return !changes.isEmpty() && changes.get(0).mark() == ChangeMark.REMOVED;
    }
}
