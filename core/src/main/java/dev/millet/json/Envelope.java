package dev.millet.json;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Shape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A noun together with what else its document said.
 *
 * <p>A program that knows version 1 can read a document to which somebody has added members, change the noun, and write
 * it again without losing what it did not understand:
 *
 * <pre>{@code
 * Envelope<Canvas> letter = MilletJson.readLeniently(Canvas.shape(), bytes).orThrow();
 * letter.unknown();                                       // [5:7 member 'colour' is unknown and kept (/items/0/colour)]
 * MilletJson.write(letter.withNoun(letter.noun().withTitle(title)));   // 'colour' still stands in its item
 * }</pre>
 *
 * <p>A member goes back after the one that it stood behind, in the object that it stood in; elements of a list with a key
 * are known by it, others by their place as long as the list keeps its length. What belonged to a part that the new noun
 * no longer has is {@link #lost()}.
 *
 * @param <T> the noun
 */
public final class Envelope<T> {
    private final Shape<T> shape;
    private final T noun;
    private final Element.ObjectElement document;
    private final Leniency leniency;
    private final boolean changed;

    private Envelope(Shape<T> shape, T noun, Element.ObjectElement document, Leniency leniency, boolean changed) {
        this.shape = shape;
        this.noun = noun;
        this.document = document;
        this.leniency = leniency;
        this.changed = changed;
    }

    static <T> Envelope<T> of(Shape<T> shape, T noun, Element.ObjectElement document, Leniency leniency) {
        return new Envelope<>(shape, noun, document, leniency, false);
    }

    /** The noun. */
    public T noun() {
        return noun;
    }

    /** The members of which the shape knows nothing, in the order of the document. */
    public List<UnknownMember> unknown() {
        return ImmutableList.copyOf(leniency.report());
    }

    /** The same with another noun, usually a changed one. */
    public Envelope<T> withNoun(T other) {
        return new Envelope<>(shape, other, document, leniency, changed || !other.equals(noun));
    }

    /** The unknown members that have no place in the noun any more, so that writing leaves them out. */
    public List<UnknownMember> lost() {
        Set<String> lost = new HashSet<>();
        merged(lost);
        return leniency.report().stream()
                .filter(member -> lost.stream().anyMatch(gone -> isAtOrBelow(member, gone)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isAtOrBelow(UnknownMember member, String pointer) {
        String own = member.path().pointer();
        return own.equals(pointer) || own.startsWith(pointer + "/");
    }

    /** The canonical document with the unknown members in it. */
    byte[] write() {
        Element.ObjectElement merged = merged(new HashSet<>());
        return CanonicalWriter.bytes(writer -> writer.element(merged));
    }

    private Element.ObjectElement merged(Set<String> lost) {
        Problems problems = new Problems();
        String own = new String(MilletJson.write(shape, noun), StandardCharsets.UTF_8);
        Element written =
                ElementParser.parse(own, problems).orElseThrow(() -> new InvalidDocumentException(problems.list()));
        return merged(document, (Element.ObjectElement) written, Trail.ROOT, lost);
    }

    private Element merged(Element original, Element written, Trail trail, Set<String> lost) {
        if (!leniency.isIn(original)) {
            return written;
        }
        if (original instanceof Element.ObjectElement object && written instanceof Element.ObjectElement target) {
            return merged(object, target, trail, lost);
        }
        if (original instanceof Element.ArrayElement array && written instanceof Element.ArrayElement target) {
            return merged(array, target, trail, lost);
        }
        lost.add(trail.path().pointer());
        return written;
    }

    /** Each member of the original either stands in the written object, or is unknown, or was left out. */
    private Element.ObjectElement merged(
            Element.ObjectElement original, Element.ObjectElement written, Trail trail, Set<String> lost) {
        Map<String, Element.Member> known = new LinkedHashMap<>();
        written.members().forEach(member -> known.put(member.name(), member));
        List<Element.Member> first = new ArrayList<>();
        Map<String, List<Element.Member>> behind = new HashMap<>();
        List<Element.Member> place = first;
        for (Element.Member member : original.members()) {
            Element.Member counterpart = known.get(member.name());
            Trail below = trail.member(member.name());
            if (counterpart != null) {
                known.put(
                        member.name(),
                        new Element.Member(
                                member.name(),
                                member.place(),
                                merged(member.element(), counterpart.element(), below, lost)));
                place = behind.computeIfAbsent(member.name(), absent -> new ArrayList<>());
            } else if (leniency.isUnknown(original, member.name())) {
                place.add(member);
            } else if (leniency.isIn(member.element())) {
                if (changed) {
                    lost.add(below.path().pointer());
                } else {
                    place.add(member); // left out because it has the default, which is still true
                }
            }
        }
        List<Element.Member> all = new ArrayList<>();
        known.forEach((name, member) -> {
            if (!ShapeReader.ENVELOPE.contains(name) && !first.isEmpty()) {
                all.addAll(first);
                first.clear();
            }
            all.add(member);
            all.addAll(behind.getOrDefault(name, List.of()));
        });
        all.addAll(first);
        return new Element.ObjectElement(written.place(), all, true);
    }

    private Element merged(Element.ArrayElement original, Element.ArrayElement written, Trail trail, Set<String> lost) {
        String key = leniency.keyOf(original);
        List<Element> merged = new ArrayList<>(written.elements());
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < merged.size(); i++) {
            places.put(identity(merged.get(i), key, i), i);
        }
        boolean sameLength = original.elements().size() == merged.size();
        for (int i = 0; i < original.elements().size(); i++) {
            Element element = original.elements().get(i);
            Integer place = key.isEmpty() && !sameLength ? null : places.get(identity(element, key, i));
            if (place != null) {
                merged.set(place, merged(element, merged.get(place), trail.element(i), lost));
            } else if (leniency.isIn(element)) {
                lost.add(trail.element(i).path().pointer());
            }
        }
        return new Element.ArrayElement(written.place(), merged, true);
    }

    private static String identity(Element element, String key, int index) {
        return !key.isEmpty()
                        && element instanceof Element.ObjectElement object
                        && object.find(key).orElse(object) instanceof Element.TextElement text
                ? text.text()
                : Integer.toString(index);
    }
}
