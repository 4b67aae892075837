package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which lines an explanation has and which of them stand below which: the same for every reading that took the same branches.
 */
final class ExplanationLayout {
    private final Driver[] nodes;
    private final int[] registers;
    private final int[][] children;
    private final boolean[] showsId;
    private final NodeIndex places;
    private final int[] all;
    private final int[] decisions;

    private ExplanationLayout(List<Driver> ordered, Map<Driver, List<Driver>> below, Read read, int[] decisions) {
        this.decisions = decisions;
        this.nodes = ordered.toArray(Driver.NONE);
        this.places = new NodeIndex();
        for (Driver node : nodes) {
            places.add(node);
        }
        this.registers = new int[nodes.length];
        this.children = new int[nodes.length][];
        this.all = new int[nodes.length];
        this.showsId = new boolean[nodes.length];
        Text[] labels = new Text[nodes.length];
        for (int place = 0; place < nodes.length; place++) {
            Driver node = nodes[place];
            registers[place] = read.tree().register(node);
            children[place] = placesOf(below.getOrDefault(node, List.of()));
            all[place] = place;
            labels[place] = label(node, read);
        }
        for (int[] siblings : children) {
            showIds(siblings, labels);
        }
    }

    private int[] placesOf(List<Driver> below) {
        int[] found = new int[below.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = places.of(below.get(i));
        }
        return found;
    }

    /**
     * Depth first with a stack of our own; the order is parents before children, first children first.
     *
     * @param decisions what the reading decided, as {@link Known} compares it
     */
    static ExplanationLayout of(Read read, Driver root, int... decisions) {
        Outcomes outcomes = new Outcomes(read);
        Map<Driver, List<Driver>> below = new HashMap<>();
        NodeIndex finished = new NodeIndex();
        List<Driver> order = new ArrayList<>();
        Deque<Driver> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Driver next = open.peek();
            if (!below.containsKey(next)) {
                List<Driver> children = ExplanationLine.below(next, outcomes);
                below.put(next, children);
                for (Driver child : children) {
                    if (!below.containsKey(child)) {
                        open.push(child);
                    }
                }
            } else {
                open.pop();
                if (finished.add(next)) {
                    order.add(next);
                }
            }
        }
        Collections.reverse(order);
        return new ExplanationLayout(order, below, read, decisions);
    }

    /** Siblings of one label show their ids. */
    private void showIds(int[] siblings, Text[] labels) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Map<String, Integer> byLabel = new HashMap<>();
            for (int place : siblings) {
                Integer twin = byLabel.putIfAbsent(labels[place].in(locale), place);
                if (twin != null) {
                    showsId[twin] = true;
                    showsId[place] = true;
                }
            }
        }
    }

    /** What a line is called before its siblings are looked at. */
    static Text label(Driver node, Read read) {
        if (node.payload instanceof Figure figure) {
            return read.figure(figure).name();
        }
        if (node.payload instanceof BigDecimal number) {
            return Text.of(Amounts.withUnit(Amounts.exact(number), node.unit()));
        }
        Optional<Text> label = node.label();
        return label.isPresent()
                ? label.get()
                : Text.of(FormulaText.brief(node, Locale.ENGLISH), FormulaText.brief(node, Locale.CHINESE));
    }

    Driver node(int place) {
        return nodes[place];
    }

    int register(int place) {
        return registers[place];
    }

    int[] children(int place) {
        return children[place];
    }

    boolean showsId(int place) {
        return showsId[place];
    }

    int[] all() {
        return all;
    }

    int place(Driver node) {
        int place = places.of(node);
        if (place < 0) {
            throw new IllegalStateException("no line for " + node);
        }
        return place;
    }

    /** What readings of a tree may decide differently, and one layout for each root, that of the last decisions. */
    static final class Known {
        private final int[] conditions;
        private final int[] substitutes;
        private final int[] choices;
        private final Map<Driver, ExplanationLayout> byRoot = new ConcurrentHashMap<>();

        Known(Registers registers) {
            this.conditions = deciding(registers, Operation.ONLY_IF, 1, Operation.CHOOSE, 0);
            this.substitutes = deciding(registers, Operation.OR_ELSE, 0, Operation.OR_ELSE, 0);
            this.choices = deciding(registers, Operation.CHOICE, 0, Operation.CHOICE, 0);
        }

        private static int[] deciding(Registers registers, Operation one, int operand, Operation other, int another) {
            int[] found = new int[registers.size()];
            boolean[] isFound = new boolean[registers.size()];
            int count = 0;
            for (int register = 0; register < registers.size(); register++) {
                Operation operation = registers.operation(register);
                if (operation == one || operation == other) {
                    int decides = registers.operands(register)[operation == one ? operand : another];
                    if (!isFound[decides]) {
                        isFound[decides] = true;
                        found[count++] = decides;
                    }
                }
            }
            return Arrays.copyOf(found, count);
        }

        ExplanationLayout layout(Read read, Driver root) {
            if (read.renames()) {
                return of(read, root);
            }
            ExplanationLayout known = byRoot.get(root);
            if (known == null || !isDecided(read, known.decisions)) {
                known = of(read, root, decisions(read));
                byRoot.put(root, known);
            }
            return known;
        }

        private int[] decisions(Read read) {
            int[] decisions = new int[conditions.length + substitutes.length + choices.length];
            int at = 0;
            for (int condition : conditions) {
                decisions[at++] = read.holds(condition);
            }
            for (int substitute : substitutes) {
                decisions[at++] = read.isDefined(substitute) ? 1 : 0;
            }
            for (int choice : choices) {
                decisions[at++] = read.whole(choice);
            }
            return decisions;
        }

        private boolean isDecided(Read read, int[] decisions) {
            int at = 0;
            for (int condition : conditions) {
                if (read.holds(condition) != decisions[at++]) {
                    return false;
                }
            }
            for (int substitute : substitutes) {
                if ((read.isDefined(substitute) ? 1 : 0) != decisions[at++]) {
                    return false;
                }
            }
            for (int choice : choices) {
                if (read.whole(choice) != decisions[at++]) {
                    return false;
                }
            }
            return true;
        }
    }
}
