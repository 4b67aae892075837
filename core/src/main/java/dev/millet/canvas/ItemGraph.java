package dev.millet.canvas;

import dev.millet.basics.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A canvas as a graph without directions: items by their place, joined by links of any type.
 *
 * <p>Walks hold their way on a stack of their own, so that a chain of a hundred thousand links is no deeper than one.
 */
final class ItemGraph {
    private final List<Item> items;
    private final Map<Identifier, Integer> places = new HashMap<>();
    private final int[][] neighbours;

    private ItemGraph(Canvas canvas) {
        this.items = canvas.items();
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i).id(), i);
        }
        List<List<Integer>> joined = new ArrayList<>();
        items.forEach(item -> joined.add(new ArrayList<>()));
        for (Link link : canvas.links()) {
            int from = place(link.from());
            int to = place(link.to());
            joined.get(from).add(to);
            joined.get(to).add(from);
        }
        this.neighbours = joined.stream()
                .map(each ->
                        each.stream().mapToInt(Integer::intValue).distinct().toArray())
                .toArray(int[][]::new);
    }

    static ItemGraph of(Canvas canvas) {
        return new ItemGraph(canvas);
    }

    int size() {
        return items.size();
    }

    Item item(int place) {
        return items.get(place);
    }

    /** The items at these places. */
    List<Item> items(List<Integer> at) {
        return at.stream().map(items::get).toList();
    }

    /** The place of an item that is there. */
    int place(Identifier item) {
        Integer place = places.get(item);
        if (place == null) {
            throw new IllegalArgumentException("id must be that of an item, but was '" + item + "'");
        }
        return place;
    }

    /** The places of the items joined to this one, each once. */
    int[] neighbours(int place) {
        return neighbours[place];
    }

    /**
     * What hangs together when some items are gone: groups of places, the largest first, equal ones in the order of their
     * first item; within a group in the order of the canvas.
     */
    List<List<Integer>> groupsWithout(boolean[] gone) {
        boolean[] seen = gone.clone();
        List<List<Integer>> groups = new ArrayList<>();
        for (int start = 0; start < size(); start++) {
            if (!seen[start]) {
                seen[start] = true;
                List<Integer> group = new ArrayList<>(List.of(start));
                for (int next = 0; next < group.size(); next++) {
                    for (int neighbour : neighbours(group.get(next))) {
                        if (!seen[neighbour]) {
                            seen[neighbour] = true;
                            group.add(neighbour);
                        }
                    }
                }
                group.sort(Integer::compare);
                groups.add(group);
            }
        }
        groups.sort((one, other) -> Integer.compare(other.size(), one.size()));
        return groups;
    }
}
