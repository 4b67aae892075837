package dev.millet.canvas;

import dev.millet.basics.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links of a canvas that have a sign, as arrows between places; several may join the same two items. */
final class SignedLinks {
    private final List<FeedbackLoop.Step> steps = new ArrayList<>();
    private final int[] from;
    private final int[] to;
    private final int[][] leaving;

    SignedLinks(FilledCanvas filled) {
        List<Item> items = filled.canvas().items();
        Map<Identifier, Integer> places = new HashMap<>();
        List<List<Integer>> arrows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i).id(), i);
            arrows.add(new ArrayList<>(0));
        }
        for (Link link : filled.canvas().links()) {
            Sign sign = filled.sign(link);
            if (sign != Sign.NONE) {
                arrows.get(places.getOrDefault(link.from(), 0)).add(steps.size());
                steps.add(new FeedbackLoop.Step(link, sign));
            }
        }
        from = steps.stream()
                .mapToInt(step -> places.getOrDefault(step.link().from(), 0))
                .toArray();
        to = steps.stream()
                .mapToInt(step -> places.getOrDefault(step.link().to(), 0))
                .toArray();
        leaving = arrows.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** How many items there are. */
    int size() {
        return leaving.length;
    }

    FeedbackLoop.Step step(int arrow) {
        return steps.get(arrow);
    }

    int from(int arrow) {
        return from[arrow];
    }

    int to(int arrow) {
        return to[arrow];
    }

    /** The arrows that leave an item, in the order of the canvas. */
    int[] leaving(int place) {
        return leaving[place];
    }
}
