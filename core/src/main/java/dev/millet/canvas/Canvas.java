package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Fingerprint;
import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.InvalidPartsException.Part;
import dev.millet.basics.MilletStyle;
import dev.millet.basics.PartyId;
import dev.millet.basics.Path;
import dev.millet.basics.Period;
import dev.millet.basics.Shape;
import dev.millet.basics.Spelling;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A strategy on a page: a framework's blocks filled with items, and the links between them.
 *
 * <p>It names its framework by id and holds no rule of it, so that a draft (an empty block, an item in a block that the
 * framework does not have) can be built, saved and shown; rules judge it apart.
 *
 * <pre>{@code
 * Canvas canvas = Canvas.of("xiaomi-2011", Text.of("Xiaomi, 2011", "小米，2011年"), "business-model-canvas")
 *         .plus(Item.of("mi-fans", "customer-segments", Text.of("Mi fans", "米粉"), "niche-market"))
 *         .plus(Item.of("mi-com", "channels", Text.of("Own web shop", "小米官网"), "web-sales"))
 *         .plus(Link.of("reaches", "mi-com", "mi-fans"));
 * canvas.contentHash();   // the same for the same content, whoever made it and when
 * }</pre>
 *
 * <p>Refused, with all that is wrong at once: two items of one id, a link drawn twice, a link to an item that is not
 * there.
 */
@MilletStyle.WithMaps
@Value.Immutable
public interface Canvas extends WithCanvas {
    /** Its id. */
    Identifier id();

    /** What it is called. */
    Text title();

    /** The id of the framework that it fills. */
    Identifier framework();

    /** Whose strategy it shows. */
    Optional<PartyId> subject();

    /** The time it shows. */
    Optional<Period> asOf();

    /** Its entries; their order is kept and is that of the page within a block. */
    List<Item> items();

    /** What joins them. */
    List<Link> links();

    /** What to know about it as a whole. */
    Optional<Text> note();

    /** What a tool built on top keeps with it. */
    Map<String, String> properties();

    /** Who made it and when; not part of its content. */
    Optional<CanvasRecord> record();

    /** The items by id, in order. */
    @Value.Lazy
    default Map<Identifier, Item> itemsById() {
        Map<Identifier, Item> byId = new LinkedHashMap<>();
        items().forEach(item -> byId.put(item.id(), item));
        return ImmutableMap.copyOf(byId);
    }

    /** Where each item stands, counted from zero, by its id. */
    @Value.Lazy
    default Map<Identifier, Integer> placesById() {
        Map<Identifier, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < items().size(); i++) {
            places.put(items().get(i).id(), i);
        }
        return Collections.unmodifiableMap(places);
    }

    /** What it says, as 64 hexadecimal digits: the same for the same content; {@link #record} does not enter. */
    @Value.Lazy
    default String contentHash() {
        return Fingerprint.of(CanvasShapes.CANVAS, withRecord(Optional.empty()));
    }

    /**
     * The item of this id.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    default Item item(String id) {
        return Optional.ofNullable(itemsById().get(Identifier.of(id)))
                .orElseThrow(() -> new IllegalArgumentException("id must be that of an item, but was '" + id + "'"
                        + hint(id, itemsById().keySet()) + " (canvas '" + id() + "')"));
    }

    /** The items of a block, in order; none if the block is empty or unknown. */
    default List<Item> itemsIn(Identifier block) {
        return items().stream().filter(item -> item.block().equals(block)).toList();
    }

    /**
     * This canvas with an item more.
     *
     * @throws IllegalArgumentException if there is one of that id
     */
    default Canvas plus(Item item) {
        return withItems(ImmutableList.<Item>builder().addAll(items()).add(item).build());
    }

    /**
     * This canvas with a link more.
     *
     * @throws IllegalArgumentException if it is drawn already or joins an item that is not there
     */
    default Canvas plus(Link link) {
        return withLinks(ImmutableList.<Link>builder().addAll(links()).add(link).build());
    }

    /**
     * This canvas with the item of that id replaced, at its place.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    default Canvas replacing(Item item) {
        item(item.id().text());
        return withItems(items().stream()
                .map(each -> each.id().equals(item.id()) ? item : each)
                .toList());
    }

    /**
     * This canvas without the item of that id and without the links that join it.
     *
     * @throws IllegalArgumentException if there is none
     */
    default Canvas minus(String id) {
        Identifier gone = item(id).id();
        return withLinks(links().stream()
                        .filter(link -> !link.from().equals(gone) && !link.to().equals(gone))
                        .toList())
                .withItems(
                        items().stream().filter(each -> !each.id().equals(gone)).toList());
    }

    /**
     * An empty canvas of a framework.
     *
     * @throws IllegalArgumentException if an id is malformed
     */
    static Canvas of(String id, Text title, String framework) {
        return builder()
                .id(Identifier.of(id))
                .title(title)
                .framework(Identifier.of(framework))
                .build();
    }

    /** Its description: attributes and how it is built. */
    static Shape<Canvas> shape() {
        return CanvasShapes.CANVAS;
    }

    /** A builder; {@code id}, {@code title} and {@code framework} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses items and links that cannot be told apart, and links that lead nowhere.
     *
     * @throws InvalidPartsException with all of it at once
     */
    @Value.Check
    default void check() {
        List<Part> parts = new ArrayList<>();
        Set<Identifier> ids = new HashSet<>();
        for (int i = 0; i < items().size(); i++) {
            Identifier id = items().get(i).id();
            if (!ids.add(id)) {
                parts.add(new Part(
                        Path.ROOT.member("items").element(i).member("id"),
                        "id of an item must be unique, but was '" + id + "' twice"));
            }
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < links().size(); i++) {
            Link link = links().get(i);
            Path path = Path.ROOT.member("links").element(i);
            if (!keys.add(link.key())) {
                parts.add(new Part(path, "link must be drawn once, but was '" + link.key() + "' twice"));
            }
            for (Identifier end : Arrays.asList(link.from(), link.to())) {
                if (!ids.contains(end)) {
                    Path at = path.member(end.equals(link.from()) ? "from" : "to");
                    parts.add(new Part(
                            at, "link must join items of the canvas, but was '" + end + "'" + hint(end.text(), ids)));
                }
            }
        }
        if (!parts.isEmpty()) {
            throw new InvalidPartsException(parts);
        }
    }

    private static String hint(String id, Set<Identifier> known) {
        return Spelling.nearest(
                        id, known.stream().map(Identifier::text).sorted().toList())
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    /** Builds a {@link Canvas}; each attribute is set once. */
    final class Builder extends ImmutableCanvas.Builder {
        Builder() {}
    }
}
