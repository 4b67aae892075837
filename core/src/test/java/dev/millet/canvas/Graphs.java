package dev.millet.canvas;

import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Canvases that are all about their links. */
final class Graphs {
    private Graphs() {}

    /** Items a, b, c, ... joined as said: {@code "a+b"} feeds, {@code "a-b"} hurts, {@code "a.b"} serves without a sign. */
    static FilledCanvas of(int items, String... links) {
        List<Item> all = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            all.add(Item.of(name(i), "goods", Text.of(name(i).toUpperCase(java.util.Locale.ROOT))));
        }
        Map<String, Link> drawn = new LinkedHashMap<>();
        for (String link : links) {
            String type = link.contains("+") ? "feeds" : link.contains("-") ? "hurts" : "serves";
            String[] ends = link.split("[-+.]");
            Link each = Link.of(type, ends[0], ends[1]);
            drawn.put(each.key(), each);
        }
        return FilledCanvas.of(
                Canvases.framework(),
                Canvas.of("graph", Text.of("Graph"), "shop-window")
                        .withItems(all)
                        .withLinks(drawn.values()));
    }

    /** Up to seven items and links of all signs between them, some in parallel. */
    static FilledCanvas random(Random random) {
        int items = 1 + random.nextInt(7);
        List<String> links = new ArrayList<>();
        if (items > 1) {
            int count = random.nextInt(items * 3);
            for (int i = 0; i < count; i++) {
                int from = random.nextInt(items);
                int to = (from + 1 + random.nextInt(items - 1)) % items;
                links.add(name(from) + "++-.".charAt(random.nextInt(4)) + name(to));
            }
        }
        return of(items, links.toArray(String[]::new));
    }

    static String name(int item) {
        return item < 26 ? String.valueOf((char) ('a' + item)) : "n" + item;
    }
}
