package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.List;

/**
 * Blocks that belong together: the four pillars of the nine elements, the inside and the outside of a SWOT.
 *
 * @param id its name within the framework
 * @param title what it is called
 * @param blocks the ids of its blocks
 */
public record Section(Identifier id, Text title, List<Identifier> blocks) {
    /** Keeps its own copy of the list. */
    public Section {
        blocks = ImmutableList.copyOf(blocks);
    }
}
