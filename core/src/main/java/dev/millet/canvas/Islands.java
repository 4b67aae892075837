package dev.millet.canvas;

import dev.millet.basics.Identifier;
import java.util.List;

/**
 * Which items of a canvas hang together by links, and which stand apart.
 *
 * <p>A strategy is a system: an item that nothing joins to the rest either is not needed or hides a link that nobody has
 * drawn. Direction, type and sign do not count here; a link joins.
 *
 * <pre>{@code
 * Islands islands = Islands.of(canvas);
 * islands.mainland();   // the largest group of joined items
 * islands.islands();    // every other group, the largest first
 * islands.unlinked();   // those of one item
 * }</pre>
 *
 * <p>Example: of items a, b, c and d with the one link a–b the mainland is a and b; c and d are two islands, both
 * unlinked. Time and space are linear in items and links. Immutable and thread-safe.
 */
public final class Islands {
    private final List<List<Item>> groups;

    private Islands(List<List<Item>> groups) {
        this.groups = groups;
    }

    /** Looks at a canvas. */
    public static Islands of(Canvas canvas) {
        ItemGraph graph = ItemGraph.of(canvas);
        return new Islands(graph.groupsWithout(new boolean[graph.size()]).stream()
                .map(graph::items)
                .toList());
    }

    /** All groups, the largest first and equal ones in the order of their first item; every item is in one. */
    public List<List<Item>> groups() {
        return groups;
    }

    /** The largest group of joined items; empty where nothing is joined at all. */
    public List<Item> mainland() {
        return groups.isEmpty() || groups.get(0).size() < 2 ? List.of() : groups.get(0);
    }

    /** The groups that no link joins to the mainland, the largest first. */
    public List<List<Item>> islands() {
        return mainland().isEmpty() ? groups : groups.subList(1, groups.size());
    }

    /** The items without any link, in the order of the canvas. */
    public List<Item> unlinked() {
        return groups.stream()
                .filter(group -> group.size() == 1)
                .map(group -> group.get(0))
                .toList();
    }

    /**
     * The group of an item.
     *
     * @throws IllegalArgumentException if there is no item of that id
     */
    public List<Item> groupOf(Identifier item) {
        return groups.stream()
                .filter(group -> group.stream().anyMatch(each -> each.id().equals(item)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id must be that of an item, but was '" + item + "'"));
    }
}
