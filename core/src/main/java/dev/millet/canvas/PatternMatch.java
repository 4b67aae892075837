package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Identifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much of a pattern a canvas shows: which items stand for which part, and which parts are missing.
 *
 * <pre>{@code
 * PatternMatch match = PatternMatch.of(razorAndBlades, filled);
 * match.isComplete();   // all parts
 * match.isNear();       // half of them at the least, but not all
 * match.missing();      // "something that keeps others from supplying it"
 * }</pre>
 *
 * <p>A part that must be joined to another is there where one of its items is linked to one of the other's, in either
 * direction.
 *
 * @param pattern the pattern
 * @param shown the parts that are there by id, each with its items
 */
public record PatternMatch(Pattern pattern, Map<Identifier, List<Item>> shown) {
    /** Keeps its own copy. */
    public PatternMatch {
        shown = ImmutableMap.copyOf(shown);
    }

    /**
     * Looks for a pattern on a canvas; on a canvas of another framework nothing is found.
     *
     * @param pattern what is looked for
     * @param filled where
     */
    public static PatternMatch of(Pattern pattern, FilledCanvas filled) {
        Map<Identifier, List<Item>> shown = new LinkedHashMap<>();
        if (pattern.framework().equals(filled.framework().id())) {
            for (PatternPart part : pattern.parts()) {
                List<Item> items = filled.items(part.block()).stream()
                        .filter(item -> shows(part, item, filled))
                        .toList();
                if (!items.isEmpty()) {
                    shown.put(part.id(), items);
                }
            }
            dropUnjoined(pattern, filled, shown);
        }
        return new PatternMatch(pattern, shown);
    }

    /** The parts that are missing, in order. */
    public List<PatternPart> missing() {
        return pattern.parts().stream()
                .filter(part -> !shown.containsKey(part.id()))
                .toList();
    }

    /** Whether all parts are there. */
    public boolean isComplete() {
        return shown.size() == pattern.parts().size();
    }

    /** Whether half of the parts are there at the least, but not all. */
    public boolean isNear() {
        return !isComplete() && shown.size() * 2 >= pattern.parts().size();
    }

    private static boolean shows(PatternPart part, Item item, FilledCanvas filled) {
        boolean anything =
                part.kinds().isEmpty() && part.tags().isEmpty() && part.words().isEmpty();
        return anything
                || !Collections.disjoint(filled.kinds(item), part.kinds())
                || !Collections.disjoint(item.tags(), part.tags())
                || item.text().byLanguage().entrySet().stream()
                        .anyMatch(said -> says(said.getValue(), part.words().getOrDefault(said.getKey(), List.of())));
    }

    private static boolean says(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** A part whose items are joined to none of the part it belongs to is not there; dropping one may drop another. */
    private static void dropUnjoined(Pattern pattern, FilledCanvas filled, Map<Identifier, List<Item>> shown) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (PatternPart part : pattern.parts()) {
                if (shown.containsKey(part.id()) && part.linkedTo().isPresent()) {
                    List<Item> others = shown.getOrDefault(part.linkedTo().get(), List.of());
                    List<Item> joined = shown.get(part.id()).stream()
                            .filter(item -> isJoined(item, others, filled))
                            .toList();
                    if (joined.isEmpty()) {
                        shown.remove(part.id());
                        changed = true;
                    } else if (joined.size() < shown.get(part.id()).size()) {
                        shown.put(part.id(), joined);
                        changed = true;
                    }
                }
            }
        }
    }

    private static boolean isJoined(Item item, List<Item> others, FilledCanvas filled) {
        Set<Identifier> ids = new HashSet<>();
        others.forEach(other -> ids.add(other.id()));
        List<Identifier> ends = new ArrayList<>();
        filled.linksFrom(item).forEach(link -> ends.add(link.to()));
        filled.linksTo(item).forEach(link -> ends.add(link.from()));
        return ends.stream().anyMatch(ids::contains);
    }

    /** The items that show it, each once, in the order of its parts. */
    public List<Item> items() {
        Set<Item> items = new LinkedHashSet<>();
        shown.values().forEach(items::addAll);
        return ImmutableList.copyOf(items);
    }
}
