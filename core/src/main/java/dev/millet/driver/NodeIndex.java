package dev.millet.driver;

import java.util.ArrayList;
import java.util.List;

/**
 * Distinct nodes, numbered in the order in which they came.
 *
 * <p>A hash table of ints over the nodes' own hashes (open addressing, linear probing): a graph of a million nodes takes
 * a few milliseconds and no object a node.
 */
final class NodeIndex {
    private final List<Driver> nodes = new ArrayList<>();
    private int[] table = new int[32];

    /** Adds a node; false if an equal one was there. */
    boolean add(Driver node) {
        int place = place(node);
        if (table[place] != 0) {
            return false;
        }
        nodes.add(node);
        table[place] = nodes.size();
        if (nodes.size() * 2 > table.length) {
            grow();
        }
        return true;
    }

    /** The number of a node; −1 if it was never added. */
    int of(Driver node) {
        return table[place(node)] - 1;
    }

    Driver get(int number) {
        return nodes.get(number);
    }

    int size() {
        return nodes.size();
    }

    private int place(Driver node) {
        int mask = table.length - 1;
        int place = spread(node) & mask;
        while (table[place] != 0 && !nodes.get(table[place] - 1).equals(node)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        table = new int[table.length * 4];
        for (int i = 0; i < nodes.size(); i++) {
            table[place(nodes.get(i))] = i + 1;
        }
    }

    private static int spread(Driver node) {
        return (int) (node.hash.low() >>> 20);
    }
}
