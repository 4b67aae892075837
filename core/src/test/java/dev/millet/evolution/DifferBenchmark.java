package dev.millet.evolution;

import dev.millet.PairedPasses;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * D1: how fast the difference of two canvases of 10,000 items is beside a plain hash join of their items, and how the time
 * grows when there are ten times as many.
 *
 * <p>Of 1,000 items one has gone, one has come, one has moved and three say something else. Every value is an object of its
 * own in each version, as reading two files leaves it.
 */
public final class DifferBenchmark {
    private static final int ITEMS = 10_000;
    private static final int MANY = 100_000;

    private DifferBenchmark() {}

    /** Two versions. */
    private record Versions(Canvas before, Canvas after) {
        static Versions of(int items) {
            return new Versions(canvas(items, false), canvas(items, true));
        }

        long differ() {
            return Differ.diff(Canvas.shape(), before, after).changes().size();
        }
    }

    /** One thing that a hash join finds: which item, what, before and after. */
    private record Pair(Identifier id, String what, Object before, Object after) {}

    /** Prints {@code D1 <median> x (<min>-<max>)} and the same for {@code D1-scaling}. */
    public static void main(String[] arguments) {
        Versions few = Versions.of(ITEMS);
        long byHand = join(few.before().items(), few.after().items());
        if (few.differ() != byHand) {
            throw new IllegalStateException(
                    "both sides must find as much, but was '" + few.differ() + "' and '" + byHand + "' by hand");
        }
        System.out.println(PairedPasses.of(
                        30,
                        31,
                        few::differ,
                        () -> join(few.before().items(), few.after().items()))
                .line("D1"));
        Versions many = Versions.of(MANY);
        System.out.println(PairedPasses.of(5, 15, many::differ, few::differ).line("D1-scaling"));
    }

    /** By hand: one map of the items before, one loop over those after, one over what is left. */
    private static long join(List<Item> before, List<Item> after) {
        List<Pair> pairs = new ArrayList<>();
        Map<Identifier, Item> left = new HashMap<>(before.size() * 2);
        before.forEach(item -> left.put(item.id(), item));
        for (Item now : after) {
            Item then = left.remove(now.id());
            if (then == null) {
                pairs.add(new Pair(now.id(), "added", "", now));
            } else {
                compare(pairs, now.id(), "block", then.block(), now.block());
                compare(pairs, now.id(), "text", then.text(), now.text());
                compare(pairs, now.id(), "kinds", then.kinds(), now.kinds());
                compare(pairs, now.id(), "figures", then.figures(), now.figures());
                compare(pairs, now.id(), "evidence", then.evidence(), now.evidence());
                compare(pairs, now.id(), "party", then.party(), now.party());
                compare(pairs, now.id(), "inferred", then.inferred(), now.inferred());
                compare(pairs, now.id(), "tags", then.tags(), now.tags());
                compare(pairs, now.id(), "note", then.note(), now.note());
                compare(pairs, now.id(), "properties", then.properties(), now.properties());
            }
        }
        left.values().forEach(then -> pairs.add(new Pair(then.id(), "removed", then, "")));
        return pairs.size();
    }

    private static void compare(List<Pair> pairs, Identifier id, String what, Object before, Object after) {
        if (!before.equals(after)) {
            pairs.add(new Pair(id, what, before, after));
        }
    }

    private static Canvas canvas(int size, boolean isLater) {
        List<Item> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int turn = i % 1_000;
            boolean isOther = isLater && (turn == 100 || turn == 400 || turn == 700);
            String block = "block-" + (isLater && turn == 250 ? "other" : i % 9);
            if (!isLater || turn != 500) {
                String words = "Item " + i + (isOther ? " as it is now" : "");
                items.add(Item.of("item-" + i, block, Text.of(words, "条目" + words), "kind-" + i % 7));
            }
            if (isLater && turn == 600) {
                items.add(Item.of("new-" + i, block, Text.of("New " + i, "新" + i), "kind-1"));
            }
        }
        return Canvas.builder()
                .id(Identifier.of("bench"))
                .title(Text.of("Bench", "基准"))
                .framework(Identifier.of("bench-framework"))
                .addAllItems(Collections.unmodifiableList(items))
                .build();
    }
}
