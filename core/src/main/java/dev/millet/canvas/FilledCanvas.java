package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A canvas together with the framework that it fills: what rules, pictures, conversions and loops read.
 *
 * <p>It answers in constant time what all of them ask: the items of a block, the links of an item, the kinds an item has
 * by itself and by implication.
 *
 * <pre>{@code
 * FilledCanvas filled = FilledCanvas.of(framework, canvas);
 * filled.items(Identifier.of("channels"));
 * filled.kinds(canvas.item("mi-home"));   // own-stores, and what it implies: own, indirect
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class FilledCanvas {
    private final Framework framework;
    private final Canvas canvas;
    private final Map<Identifier, List<Item>> itemsByBlock = new LinkedHashMap<>();
    private final Map<Identifier, List<Link>> linksFrom = new HashMap<>();
    private final Map<Identifier, List<Link>> linksTo = new HashMap<>();

    private FilledCanvas(Framework framework, Canvas canvas) {
        this.framework = framework;
        this.canvas = canvas;
        for (Item item : canvas.items()) {
            itemsByBlock
                    .computeIfAbsent(item.block(), block -> new ArrayList<>())
                    .add(item);
        }
        itemsByBlock.replaceAll((block, items) -> Collections.unmodifiableList(items));
        for (Link link : canvas.links()) {
            linksFrom.computeIfAbsent(link.from(), item -> new ArrayList<>()).add(link);
            linksTo.computeIfAbsent(link.to(), item -> new ArrayList<>()).add(link);
        }
    }

    /**
     * Brings the two together.
     *
     * @throws IllegalArgumentException if the canvas fills another framework
     */
    public static FilledCanvas of(Framework framework, Canvas canvas) {
        if (!canvas.framework().equals(framework.id())) {
            throw new IllegalArgumentException("framework must be the one that the canvas fills '" + canvas.framework()
                    + "', but was '" + framework.id() + "' (canvas '" + canvas.id() + "')");
        }
        return new FilledCanvas(framework, canvas);
    }

    /** The framework. */
    public Framework framework() {
        return framework;
    }

    /** The canvas. */
    public Canvas canvas() {
        return canvas;
    }

    /** The items of a block, in order. */
    public List<Item> items(Identifier block) {
        return itemsByBlock.getOrDefault(block, List.of());
    }

    /** The items that a selection picks, in order. */
    public List<Item> items(Selection selection) {
        List<Item> items = items(selection.block());
        return selection.kinds().isEmpty()
                ? items
                : items.stream().filter(item -> picks(selection, item)).toList();
    }

    /** Whether a selection picks an item. */
    public boolean picks(Selection selection, Item item) {
        return item.block().equals(selection.block())
                && (selection.kinds().isEmpty() || !Collections.disjoint(kinds(item), selection.kinds()));
    }

    /** The items in blocks that the framework does not have, in order. */
    public List<Item> misplaced() {
        return framework.blocksById().keySet().containsAll(itemsByBlock.keySet())
                ? List.of()
                : canvas.items().stream()
                        .filter(item -> framework.block(item.block()).isEmpty())
                        .toList();
    }

    /** The kinds an item says and those that they imply, in that order; unknown ones as they stand. */
    public Set<Identifier> kinds(Item item) {
        Map<Identifier, Set<Identifier>> said =
                framework.block(item.block()).map(Block::kindsById).orElse(Map.of());
        List<Identifier> kinds = item.kinds();
        if (kinds.size() == 1) {
            return said.getOrDefault(kinds.get(0), Set.of(kinds.get(0)));
        }
        Set<Identifier> all = new LinkedHashSet<>(kinds);
        kinds.forEach(kind -> all.addAll(said.getOrDefault(kind, Set.of())));
        return Collections.unmodifiableSet(all);
    }

    /** The word of a kind in an item's block, if the framework knows it. */
    public Optional<Term> term(Item item, Identifier kind) {
        return framework.block(item.block()).flatMap(block -> block.term(kind));
    }

    /** The links that begin at an item. */
    public List<Link> linksFrom(Item item) {
        return Collections.unmodifiableList(linksFrom.getOrDefault(item.id(), List.of()));
    }

    /** The links that end at an item. */
    public List<Link> linksTo(Item item) {
        return Collections.unmodifiableList(linksTo.getOrDefault(item.id(), List.of()));
    }

    /** The items that a link joins to this one by its type, as seen from this item in that direction. */
    public List<Item> joined(Item item, Identifier type, Direction direction) {
        Set<Item> joined = new LinkedHashSet<>();
        if (direction != Direction.IN) {
            linksFrom(item).stream()
                    .filter(link -> link.type().equals(type))
                    .forEach(link -> joined.add(item(link.to())));
        }
        if (direction != Direction.OUT) {
            linksTo(item).stream()
                    .filter(link -> link.type().equals(type))
                    .forEach(link -> joined.add(item(link.from())));
        }
        return List.copyOf(joined);
    }

    /** Which way a link works: its own sign, else its type's, else none. */
    public Sign sign(Link link) {
        return link.sign()
                .orElseGet(() ->
                        framework.linkType(link.type()).map(LinkType::sign).orElse(Sign.NONE));
    }

    /**
     * Where an item stands in the canvas: {@code /items/3}.
     *
     * @throws IllegalArgumentException if no item of the canvas has its id
     */
    public Path path(Item item) {
        return Path.ROOT.member("items").element(place(item.id()));
    }

    private Item item(Identifier id) {
        return canvas.items().get(place(id));
    }

    private int place(Identifier id) {
        return Optional.ofNullable(canvas.placesById().get(id))
                .orElseThrow(() -> new IllegalArgumentException(
                        "item must stand on the canvas, but was '" + id + "' (canvas '" + canvas.id() + "')"));
    }
}
