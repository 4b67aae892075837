package dev.millet.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the groups of items in which every item can be reached from every other along arrows: only there can loops be.
 *
 * <p>Tarjan, <i>Depth-first search and linear graph algorithms</i> (1972), with a stack of its own instead of calls.
 */
final class Circles {
    private final SignedLinks links;
    private final boolean[] among;
    private final int[] entered;
    private final int[] lowest;
    private final int[] next;
    private final boolean[] open;

    Circles(SignedLinks links) {
        this.links = links;
        this.among = new boolean[links.size()];
        this.entered = new int[links.size()];
        this.lowest = new int[links.size()];
        this.next = new int[links.size()];
        this.open = new boolean[links.size()];
    }

    /** The groups of two items or more among these places and the arrows between them; each group in rising order. */
    List<int[]> among(int[] places) {
        for (int place : places) {
            among[place] = true;
            entered[place] = 0;
            next[place] = 0;
        }
        List<int[]> groups = new ArrayList<>();
        Deque<Integer> pending = new ArrayDeque<>();
        int clock = 0;
        for (int root : places) {
            if (entered[root] == 0) {
                clock = walk(root, clock, pending, groups);
            }
        }
        for (int place : places) {
            among[place] = false;
        }
        return groups;
    }

    private int walk(int root, int before, Deque<Integer> pending, List<int[]> groups) {
        int clock = before;
        Deque<Integer> way = new ArrayDeque<>();
        way.push(root);
        while (!way.isEmpty()) {
            int place = way.peek();
            if (entered[place] == 0) {
                entered[place] = ++clock;
                lowest[place] = clock;
                open[place] = true;
                pending.push(place);
            }
            int[] leaving = links.leaving(place);
            boolean deeper = false;
            while (!deeper && next[place] < leaving.length) {
                int target = links.to(leaving[next[place]]);
                if (among[target] && entered[target] == 0) {
                    way.push(target); // looked at again when it is left
                    deeper = true;
                } else {
                    next[place]++;
                    if (among[target] && open[target]) {
                        lowest[place] = Math.min(lowest[place], lowest[target]);
                    }
                }
            }
            if (!deeper) {
                way.pop();
                if (lowest[place] == entered[place]) {
                    close(place, pending, groups);
                }
            }
        }
        return clock;
    }

    private void close(int first, Deque<Integer> pending, List<int[]> groups) {
        List<Integer> group = new ArrayList<>();
        int place;
        do {
            place = pending.pop();
            open[place] = false;
            group.add(place);
        } while (place != first);
        if (group.size() > 1) {
            int[] sorted = group.stream().mapToInt(Integer::intValue).toArray();
            Arrays.sort(sorted);
            groups.add(sorted);
        }
    }
}
