package dev.millet.json;

import dev.millet.basics.Identifier;
import dev.millet.basics.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Tells which references of an object lead nowhere, from its elements alone: what has mistakes is not built, and only a
 * built noun could say it itself.
 *
 * <p>An id counts as there when the element that bears it is broken elsewhere, so that one mistake stays one problem.
 * Where a list was cut off nothing is said, since the rest of it may hold the id.
 */
final class DanglingReferences {
    private static final String EACH = "*";

    private final Problems problems;

    DanglingReferences(Problems problems) {
        this.problems = problems;
    }

    void report(List<Reference> references, Element.ObjectElement object, Trail trail) {
        for (Reference reference : references) {
            Set<String> there = new HashSet<>(reference.known());
            boolean whole = walk(object, reference.to(), trail, (id, at) -> there.add(id.text()));
            if (whole) {
                walk(object, reference.from(), trail, (id, at) -> {
                    if (!there.contains(id.text()) && isId(id.text())) {
                        problems.add(
                                "json.invariant",
                                at,
                                id.place(),
                                reference.rule() + ", but was " + Quoted.text(id.text()));
                    }
                });
            }
        }
    }

    /** Hands over every text at the end of the steps; answers whether all lists and objects on the way were read whole. */
    private static boolean walk(
            Element element, List<String> steps, Trail trail, BiConsumer<Element.TextElement, Trail> each) {
        if (steps.isEmpty()) {
            if (element instanceof Element.TextElement text) {
                each.accept(text, trail);
            }
            return true;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (element instanceof Element.ArrayElement array && step.equals(EACH)) {
            boolean whole = array.complete();
            for (int i = 0; i < array.elements().size(); i++) {
                whole &= walk(array.elements().get(i), rest, trail.element(i), each);
            }
            return whole;
        }
        if (element instanceof Element.ObjectElement object) {
            return object.find(step)
                    .map(member -> walk(member, rest, trail.member(step), each))
                    .orElse(object.complete());
        }
        return true;
    }

    /** What is no id at all is told where it is read. */
    private static boolean isId(String text) {
        try {
            Identifier.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
