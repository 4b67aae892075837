package dev.millet.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a lenient reader lets pass and remembers: members that the shape does not have, and where lists have their keys. */
final class Leniency {
    private final IdentityHashMap<Element, Set<String>> unknown = new IdentityHashMap<>();
    private final IdentityHashMap<Element, String> keys = new IdentityHashMap<>();
    private final List<UnknownMember> report = new ArrayList<>();

    /** Lets a member of an object pass. */
    void pass(Element.ObjectElement object, UnknownMember member) {
        unknown.computeIfAbsent(object, absent -> new HashSet<>()).add(member.name());
        report.add(member);
    }

    /** Remembers which member tells the elements of a list apart. */
    void keyed(Element.ArrayElement array, String key) {
        keys.put(array, key);
    }

    boolean isUnknown(Element.ObjectElement object, String name) {
        return unknown.getOrDefault(object, Set.of()).contains(name);
    }

    /** The member that tells the elements of a list apart; empty if only their place does. */
    String keyOf(Element.ArrayElement array) {
        return keys.getOrDefault(array, "");
    }

    /** What passed, in the order of the document. */
    List<UnknownMember> report() {
        return report;
    }

    /** Whether something passed in an element or below it. */
    boolean isIn(Element element) {
        if (unknown.containsKey(element)) {
            return true;
        }
        if (element instanceof Element.ObjectElement object) {
            return object.members().stream().anyMatch(member -> isIn(member.element()));
        }
        return element instanceof Element.ArrayElement array
                && array.elements().stream().anyMatch(this::isIn);
    }
}
