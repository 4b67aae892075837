package dev.millet.canvas;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Lists the elementary circuits of the signed links, one by one, until there is none left or enough are found.
 *
 * <p>Johnson, <i>Finding all the elementary circuits of a directed graph</i> (1975): from the first item of each group that
 * can be reached from itself walk on, and block an item from which no way led back until one of its successors is free
 * again. The time between two circuits is linear in items and links. Parallel links make circuits of their own.
 */
final class LoopSearch {
    private final SignedLinks links;
    private final Circles circles;
    private final int mostLoops;
    private final long mostSteps;
    private final List<ImmutableIntArray> found = new ArrayList<>();
    private long steps;
    private boolean stopped;

    private final BitSet within = new BitSet(); // the group at hand
    private final BitSet blocked = new BitSet();
    private final BitSet closed = new BitSet(); // places of the way from which a circuit was found
    private final List<BitSet> waiting = new ArrayList<>(); // who is freed when this place is
    private final int[] next;

    LoopSearch(SignedLinks links, int mostLoops, long mostSteps) {
        this.links = links;
        this.circles = new Circles(links);
        this.mostLoops = mostLoops;
        this.mostSteps = mostSteps;
        this.next = new int[links.size()];
        for (int place = 0; place < links.size(); place++) {
            waiting.add(new BitSet());
        }
    }

    /** Searches; true if nothing is left to be found. */
    boolean run() {
        int[] all = new int[links.size()];
        Arrays.setAll(all, place -> place);
        Deque<int[]> groups = new ArrayDeque<>(circles.among(all));
        while (!groups.isEmpty() && !stopped) {
            int[] group = groups.pop();
            begin(group);
            from(group[0]);
            circles.among(Arrays.copyOfRange(group, 1, group.length)).forEach(groups::push);
        }
        return !stopped;
    }

    /** The circuits, each a list of arrows that begins at its first place. */
    List<ImmutableIntArray> found() {
        return found;
    }

    private void begin(int[] group) {
        within.clear();
        blocked.clear();
        closed.clear();
        for (int place : group) {
            within.set(place);
            waiting.get(place).clear();
            next[place] = 0;
        }
    }

    private void from(int start) {
        List<Integer> places = new ArrayList<>(List.of(start));
        List<Integer> arrows = new ArrayList<>();
        blocked.set(start);
        while (!places.isEmpty() && !stopped) {
            int place = places.get(places.size() - 1);
            if (next[place] < links.leaving(place).length) {
                int arrow = links.leaving(place)[next[place]++];
                int target = links.to(arrow);
                if (target == start) {
                    take(arrows, arrow, places);
                } else if (within.get(target) && !blocked.get(target)) {
                    places.add(target);
                    arrows.add(arrow);
                    next[target] = 0;
                    closed.clear(target);
                    blocked.set(target);
                }
            } else {
                leave(place);
                places.remove(places.size() - 1);
                if (!arrows.isEmpty()) {
                    arrows.remove(arrows.size() - 1);
                }
            }
        }
    }

    private void take(List<Integer> arrows, int last, List<Integer> places) {
        if (found.size() == mostLoops || steps + places.size() > mostSteps) {
            stopped = true; // there is one more than may be told
            return;
        }
        found.add(ImmutableIntArray.builder(places.size())
                .addAll(arrows)
                .add(last)
                .build());
        steps += places.size();
        places.forEach(closed::set);
    }

    private void leave(int place) {
        if (closed.get(place)) {
            free(place);
        } else {
            for (int arrow : links.leaving(place)) {
                if (within.get(links.to(arrow))) {
                    waiting.get(links.to(arrow)).set(place);
                }
            }
        }
    }

    private void free(int first) {
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int place = open.pop();
            if (blocked.get(place)) {
                blocked.clear(place);
                waiting.get(place).stream().forEach(open::push);
                waiting.get(place).clear();
            }
        }
    }
}
