package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.evolution.Change;
import dev.millet.evolution.ChangeKind;
import dev.millet.evolution.Differ;
import dev.millet.evolution.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a canvas since an earlier one: for each item and link its changes as a reader is told them, and what is there
 * no more.
 */
final class CanvasChanges {
    /** What the head of a comparison tells anyway, and what is no content. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("id", "title", "asOf", "record");

    private final Optional<Canvas> before;
    private final FilledCanvas now;
    private final Locale language;
    private final Map<String, List<PageChange>> items = new HashMap<>();
    private final Map<String, List<PageChange>> links = new HashMap<>();
    private final List<PageChange> whole = new ArrayList<>();
    private final List<Item> removed = new ArrayList<>();
    private final List<Link> removedLinks = new ArrayList<>();
    private final Map<Identifier, Identifier> renamed = new HashMap<>();

    CanvasChanges(Optional<Canvas> before, FilledCanvas now, Locale language) {
        this.before = before;
        this.now = now;
        this.language = language;
        before.ifPresent(
                then -> compare(Differ.diff(Canvas.shape(), then, now.canvas()).changes()));
        items.values().forEach(CanvasChanges::sort);
        links.values().forEach(CanvasChanges::sort);
    }

    private static void sort(List<PageChange> changes) {
        changes.sort(Comparator.comparing(PageChange::mark));
    }

    /** With what it is compared: "Compared with Take-off, 2011". */
    Optional<String> heading() {
        return before.map(then -> then.asOf()
                .map(when -> word("compared.when", then.title(), when))
                .orElseGet(() -> word("compared", then.title())));
    }

    List<PageChange> of(Item item) {
        return items.getOrDefault(item.id().text(), List.of());
    }

    List<PageChange> of(Link link) {
        return links.getOrDefault(link.key(), List.of());
    }

    /** What became of the canvas itself. */
    List<PageChange> whole() {
        return whole;
    }

    /** Items that are there no more, in their order. */
    List<Item> removed() {
        return removed;
    }

    List<Link> removedLinks() {
        return removedLinks;
    }

    /** The id of an item now, if it had another. */
    Identifier current(Identifier id) {
        return renamed.getOrDefault(id, id);
    }

    /** An item as it is, or as it was if it is no more. */
    Optional<Item> item(Identifier id) {
        return Optional.ofNullable(now.canvas().itemsById().get(current(id)))
                .or(() -> before.map(then -> then.itemsById().get(id)));
    }

    /** How many items and links each mark stands at; marks that stand nowhere are left out. */
    Map<ChangeMark, Integer> counts() {
        Map<ChangeMark, Integer> counts = new EnumMap<>(ChangeMark.class);
        List<List<PageChange>> all = new ArrayList<>(items.values());
        all.addAll(links.values());
        all.forEach(changes ->
                changes.stream().map(PageChange::mark).distinct().forEach(mark -> counts.merge(mark, 1, Integer::sum)));
        return counts;
    }

    private void compare(List<Change> changes) {
        Map<String, List<Change>> kinds = new LinkedHashMap<>();
        for (Change change : changes) {
            List<String> steps = change.path().steps();
            if (steps.size() == 1 || !Set.of("items", "links").contains(steps.get(0))) {
                whole(change, steps.get(0));
            } else if (steps.get(0).equals("links")) {
                link(change, steps);
            } else if (steps.size() > 2 && steps.get(2).equals("kinds")) {
                kinds.computeIfAbsent(steps.get(1), item -> new ArrayList<>()).add(change);
            } else {
                item(change, steps);
            }
        }
        kinds.forEach((item, each) -> add(items, item, ChangeMark.CHANGED, word("change.kinds", kinds(item, each))));
    }

    private void whole(Change change, String attribute) {
        if (change.kind() == ChangeKind.REORDERED) {
            whole.add(new PageChange(ChangeMark.CHANGED, word("change.reordered", attribute(attribute))));
        } else if (!TOLD_ELSEWHERE.contains(attribute)) {
            tellOnce(whole, attribute);
        }
    }

    private void link(Change change, List<String> steps) {
        String key = steps.get(1);
        switch (change.kind()) {
            case ADDED -> {
                if (steps.size() == 2) {
                    add(links, key, ChangeMark.ADDED, word("change.added"));
                    return;
                }
            }
            case REMOVED -> {
                if (steps.size() == 2) {
                    removedLinks.add((Link) stated(change.before()));
                    add(links, key, ChangeMark.REMOVED, word("change.removed"));
                    return;
                }
            }
            case MOVED, RENAMED, CHANGED, REORDERED -> {}
        }
        tellOnce(links.computeIfAbsent(key, link -> new ArrayList<>()), steps.get(2));
    }

    private void item(Change change, List<String> steps) {
        String id = steps.get(1);
        if (steps.size() == 2) {
            switch (change.kind()) {
                case ADDED -> add(items, id, ChangeMark.ADDED, word("change.added"));
                case REMOVED -> {
                    removed.add((Item) stated(change.before()));
                    add(items, id, ChangeMark.REMOVED, word("change.removed"));
                }
                default -> {
                    Identifier is = (Identifier) stated(change.after());
                    renamed.put(Identifier.of(id), is);
                    add(items, is.text(), ChangeMark.RENAMED, word("change.renamed.id", id));
                }
            }
        } else if (change.kind() == ChangeKind.MOVED) {
            add(items, id, ChangeMark.MOVED, word("change.moved", block((Identifier) stated(change.before()))));
        } else if (change.kind() == ChangeKind.RENAMED) {
            add(items, id, ChangeMark.RENAMED, word("change.renamed", (Text) stated(change.before())));
        } else {
            tellOnce(items.computeIfAbsent(id, item -> new ArrayList<>()), steps.get(2));
        }
    }

    private static Object stated(Optional<Stated<?>> value) {
        return value.map(Stated::value).orElseThrow();
    }

    private String block(Identifier id) {
        return now.framework()
                .block(id)
                .map(block -> block.title().in(language))
                .orElseGet(id::text);
    }

    /** "+ own channel, − partner channel". */
    private String kinds(String item, List<Change> changes) {
        List<String> signed = new ArrayList<>();
        for (Change change : changes) {
            switch (change.kind()) {
                case ADDED -> signed.add(ChangeMark.ADDED.sign() + " " + kind(item, stated(change.after())));
                case REMOVED -> signed.add(ChangeMark.REMOVED.sign() + " " + kind(item, stated(change.before())));
                default -> signed.add(word("change.order"));
            }
        }
        return String.join(" ", signed);
    }

    private String kind(String item, Object kind) {
        Identifier id = (Identifier) kind;
        return item(Identifier.of(item))
                .flatMap(found -> now.term(found, id))
                .map(term -> term.term().in(language))
                .orElseGet(id::text);
    }

    private void tellOnce(List<PageChange> changes, String attribute) {
        PageChange change = new PageChange(ChangeMark.CHANGED, word("change.changed", attribute(attribute)));
        if (!changes.contains(change)) {
            changes.add(change);
        }
    }

    private static void add(Map<String, List<PageChange>> changes, String of, ChangeMark mark, String words) {
        changes.computeIfAbsent(of, none -> new ArrayList<>()).add(new PageChange(mark, words));
    }

    private String attribute(String name) {
        return word("attribute." + name);
    }

    private String word(String key, Object... arguments) {
        return RenderWords.text("canvas." + key, arguments).in(language);
    }
}
