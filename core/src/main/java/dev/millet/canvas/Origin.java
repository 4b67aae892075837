package dev.millet.canvas;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an item stood before it was converted, kept in its properties so that the way back leads there.
 *
 * <p>For an item that came from framework f: {@code origin.f.block} and {@code origin.f.kinds} say where and what it was
 * there, {@code origin.f.placed} where and what the conversion made of it (whoever changes that since does not want it
 * undone), {@code origin.f.copy-of} of which item it is a copy. Ids have no spaces, so spaces part them.
 */
final class Origin {
    private static final String PREFIX = "origin.";

    private final String prefix;

    private Origin(String prefix) {
        this.prefix = prefix;
    }

    static Origin of(Identifier framework) {
        return new Origin(PREFIX + framework + ".");
    }

    /** The item, converted from this framework to a block and kinds, remembering where it stood. */
    Item remembered(Item item, Identifier block, List<Identifier> kinds) {
        Item placed = item.withBlock(block).withKinds(kinds);
        Map<String, String> properties = new LinkedHashMap<>(forgotten(item).properties());
        properties.put(prefix + "block", item.block().text());
        if (!item.kinds().isEmpty()) {
            properties.put(prefix + "kinds", joined(item.kinds()));
        }
        properties.put(prefix + "placed", placed(placed));
        return placed.withProperties(properties);
    }

    /** The item as a copy of another. */
    Item copied(Item item, Identifier original) {
        Map<String, String> properties = new LinkedHashMap<>(item.properties());
        properties.put(prefix + "copy-of", original.text());
        return item.withProperties(properties);
    }

    /** The item where it stood in this framework, if it came from there and nobody moved it since. */
    Optional<Item> restored(Item item) {
        Optional<String> placed = Optional.ofNullable(item.properties().get(prefix + "placed"));
        if (placed.isPresent() && !placed.get().equals(placed(item))) {
            return Optional.empty();
        }
        return ids(item, "block")
                .filter(block -> block.size() == 1)
                .flatMap(block -> ids(item, "kinds")
                        .map(kinds -> forgotten(item).withBlock(block.get(0)).withKinds(kinds)));
    }

    /** Whether what the conversion made of the item was written down, so that its present kinds are nobody's own. */
    boolean isPlaced(Item item) {
        return item.properties().containsKey(prefix + "placed");
    }

    /** The original of which the item is a copy, if it is one. */
    Optional<Identifier> original(Item item) {
        return ids(item, "copy-of").filter(ids -> ids.size() == 1).map(ids -> ids.get(0));
    }

    /** The item without what it remembers of this framework. */
    Item forgotten(Item item) {
        Map<String, String> properties = new LinkedHashMap<>(item.properties());
        properties.keySet().removeIf(key -> key.startsWith(prefix));
        return item.withProperties(properties);
    }

    /** The ids written under a name; none written is none, and what is no id makes all of it void. */
    private Optional<List<Identifier>> ids(Item item, String name) {
        List<Identifier> ids = new ArrayList<>();
        String written =
                Optional.ofNullable(item.properties().get(prefix + name)).orElse("");
        for (String id : Splitter.on(' ').omitEmptyStrings().split(written)) {
            try {
                ids.add(Identifier.of(id));
            } catch (IllegalArgumentException writtenByHand) {
                return Optional.empty();
            }
        }
        return Optional.of(ImmutableList.copyOf(ids));
    }

    private static String placed(Item item) {
        return joined(ImmutableList.<Identifier>builder()
                .add(item.block())
                .addAll(item.kinds())
                .build());
    }

    private static String joined(List<Identifier> ids) {
        return String.join(" ", ids.stream().map(Identifier::text).toList());
    }
}
