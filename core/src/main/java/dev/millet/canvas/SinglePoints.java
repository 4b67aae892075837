package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Single points of failure: the one party in many places, and the one item on which the cohesion of others hangs.
 *
 * <pre>{@code
 * SinglePoints points = SinglePoints.of(canvas);
 * points.parties();                                  // who stands in two items or more, most items first
 * points.cutItems();                                 // items whose loss takes a group apart
 * points.cutOffWithout(List.of(forum.id()));         // what then is joined to the largest part no more
 * }</pre>
 *
 * <p>Links count whatever their direction, type and sign. Cut items are the articulation points of the graph (Hopcroft
 * and Tarjan, <i>Efficient algorithms for graph manipulation</i>, 1973), found in time linear in items and links.
 * Immutable and thread-safe.
 */
public final class SinglePoints {
    private final ItemGraph graph;
    private final List<PartyPlaces> parties;
    private final List<CutItem> cutItems;

    private SinglePoints(ItemGraph graph, List<PartyPlaces> parties, List<CutItem> cutItems) {
        this.graph = graph;
        this.parties = parties;
        this.cutItems = cutItems;
    }

    /** Looks at a canvas. */
    public static SinglePoints of(Canvas canvas) {
        ItemGraph graph = ItemGraph.of(canvas);
        return new SinglePoints(graph, places(canvas), new Search(graph).cutItems());
    }

    /** The parties that stand in two items or more, most items first, equal ones in the order of the canvas. */
    public List<PartyPlaces> parties() {
        return parties;
    }

    /** The items whose loss takes a group apart, those first that cut off most, equal ones in the order of the canvas. */
    public List<CutItem> cutItems() {
        return cutItems;
    }

    /**
     * What is lost beside these items when they go: the items that were joined with one of them and then are joined to the
     * largest part that is left of that group no more, in the order of the canvas.
     *
     * <p>Example: of the chain a–b–c–d the loss of c cuts off d.
     *
     * @throws IllegalArgumentException if there is no item of one of the ids
     */
    public List<Item> cutOffWithout(Collection<Identifier> items) {
        boolean[] gone = new boolean[graph.size()];
        items.forEach(item -> gone[graph.place(item)] = true);
        int[] groupOf = new int[graph.size()];
        List<List<Integer>> before = graph.groupsWithout(new boolean[graph.size()]);
        for (int group = 0; group < before.size(); group++) {
            for (int place : before.get(group)) {
                groupOf[place] = group;
            }
        }
        boolean[] hasLargest = new boolean[before.size()];
        List<Integer> cutOff = new ArrayList<>();
        for (List<Integer> part : graph.groupsWithout(gone)) { // the largest comes first
            int group = groupOf[part.get(0)];
            if (hasLargest[group]) {
                cutOff.addAll(part);
            }
            hasLargest[group] = true;
        }
        cutOff.sort(Integer::compare);
        return graph.items(cutOff);
    }

    private static List<PartyPlaces> places(Canvas canvas) {
        Map<PartyId, List<Item>> items = new LinkedHashMap<>();
        canvas.items()
                .forEach(item -> item.party()
                        .ifPresent(party -> items.computeIfAbsent(party, each -> new ArrayList<>())
                                .add(item)));
        return items.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new PartyPlaces(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((PartyPlaces each) -> each.items().size())
                        .reversed())
                .toList();
    }

    /** One walk through the graph in depth, with a stack of its own. */
    private static final class Search {
        private final ItemGraph graph;
        private final int[] entered; // when an item was reached, counted from 1; 0: not yet
        private final int[] lowest; // the earliest item that its subtree reaches
        private final int[] below; // how many items its subtree has
        private final int[] next; // which neighbour is to be looked at
        private final int[] parent;
        private final List<List<Integer>> separated =
                new ArrayList<>(); // sizes of subtrees that hang on the item alone
        private int clock;

        Search(ItemGraph graph) {
            this.graph = graph;
            this.entered = new int[graph.size()];
            this.lowest = new int[graph.size()];
            this.below = new int[graph.size()];
            this.next = new int[graph.size()];
            this.parent = new int[graph.size()];
            for (int place = 0; place < graph.size(); place++) {
                separated.add(new ArrayList<>(0));
            }
        }

        List<CutItem> cutItems() {
            List<CutItem> cuts = new ArrayList<>();
            for (int root = 0; root < graph.size(); root++) {
                if (entered[root] == 0) {
                    for (int place : walk(root)) {
                        List<Integer> parts = separated.get(place);
                        int rest = below[root]
                                - 1
                                - parts.stream().mapToInt(Integer::intValue).sum();
                        if (rest > 0) {
                            parts.add(rest);
                        }
                        if (parts.size() > 1) {
                            parts.sort(Comparator.reverseOrder());
                            cuts.add(new CutItem(graph.item(place), parts));
                        }
                    }
                }
            }
            cuts.sort(Comparator.comparing(CutItem::cutOff)
                    .reversed()
                    .thenComparing(cut -> graph.place(cut.item().id())));
            return List.copyOf(cuts);
        }

        /** Walks through the group of an item; answers its places in the order reached. */
        private List<Integer> walk(int root) {
            List<Integer> reached = new ArrayList<>();
            Deque<Integer> way = new ArrayDeque<>();
            enter(root, -1, way, reached);
            while (!way.isEmpty()) {
                int place = way.peek();
                if (next[place] < graph.neighbours(place).length) {
                    int neighbour = graph.neighbours(place)[next[place]++];
                    if (entered[neighbour] == 0) {
                        enter(neighbour, place, way, reached);
                    } else {
                        lowest[place] = Math.min(lowest[place], entered[neighbour]);
                    }
                } else {
                    way.pop();
                    leave(place);
                }
            }
            return reached;
        }

        private void enter(int place, int from, Deque<Integer> way, List<Integer> reached) {
            entered[place] = ++clock;
            lowest[place] = clock;
            below[place] = 1;
            parent[place] = from;
            way.push(place);
            reached.add(place);
        }

        private void leave(int place) {
            int from = parent[place];
            if (from >= 0) {
                below[from] += below[place];
                lowest[from] = Math.min(lowest[from], lowest[place]);
                if (lowest[place] >= entered[from]) {
                    separated.get(from).add(below[place]);
                }
            }
        }
    }
}
