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
 * no longer has is {@link #lost()}: look before you write.
 *
 * @param <T> the noun
 */
public final class Envelope<T> {
    private final Shape<T> shape;
    private final T noun;
    private final T read;
    private final Element.ObjectElement document;
    private final Leniency leniency;

    private Envelope(Shape<T> shape, T noun, T read, Element.ObjectElement document, Leniency leniency) {
        this.shape = shape;
        this.noun = noun;
        this.read = read;
        this.document = document;
        this.leniency = leniency;
    }

    static <T> Envelope<T> of(Shape<T> shape, T noun, Element.ObjectElement document, Leniency leniency) {
        return new Envelope<>(shape, noun, noun, document, leniency);
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
        return new Envelope<>(shape, other, read, document, leniency);
    }

    /** The unknown members that have no place in the noun any more, so that writing leaves them out. */
    public List<UnknownMember> lost() {
        Set<String> lost = new HashSet<>();
        merged(lost);
        return leniency.report().stream()
                .filter(member -> isAtOrBelow(member.path().pointer(), lost))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isAtOrBelow(String pointer, Set<String> places) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (places.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** The canonical document with the unknown members in it. */
    byte[] write() {
        Element.ObjectElement merged = merged(new HashSet<>());
        return CanonicalWriter.bytes(writer -> writer.element(merged));
    }

    private Element.ObjectElement merged(Set<String> lost) {
        Element.ObjectElement written = written(noun);
        Element.ObjectElement before = noun.equals(read) ? written : written(read);
        return merged(document, before, written, Trail.ROOT, lost);
    }

    private Element.ObjectElement written(T any) {
        Problems problems = new Problems();
        String text = new String(MilletJson.write(shape, any), StandardCharsets.UTF_8);
        return (Element.ObjectElement)
                ElementParser.parse(text, problems).orElseThrow(() -> new InvalidDocumentException(problems.list()));
    }

    /**
     * One element with what is unknown in it.
     *
     * @param original as it was read
     * @param before as the noun that was read is written
     * @param written as the noun of now is written
     */
    private Element merged(Element original, Element before, Element written, Trail trail, Set<String> lost) {
        if (!leniency.isIn(original)) {
            return written;
        }
        if (original instanceof Element.ObjectElement object && written instanceof Element.ObjectElement target) {
            return merged(object, before, target, trail, lost);
        }
        if (original instanceof Element.ArrayElement array && written instanceof Element.ArrayElement target) {
            return merged(array, before, target, trail, lost);
        }
        lost.add(trail.path().pointer());
        return written;
    }

    /** Each member of the original either stands in the written object, or is unknown, or was left out. */
    private Element.ObjectElement merged(
            Element.ObjectElement original,
            Element before,
            Element.ObjectElement written,
            Trail trail,
            Set<String> lost) {
        Map<String, Element> old = members(before);
        Map<String, Element.Member> known = new LinkedHashMap<>();
        written.members().forEach(member -> known.put(member.name(), member));
        List<Element.Member> first = new ArrayList<>();
        Map<String, List<Element.Member>> behind = new HashMap<>();
        List<Element.Member> place = first;
        for (Element.Member member : original.members()) {
            String name = member.name();
            Element.Member counterpart = known.get(name);
            if (counterpart != null) {
                Element merged = merged(
                        member.element(),
                        old.getOrDefault(name, member.element()),
                        counterpart.element(),
                        trail.member(name),
                        lost);
                known.put(name, new Element.Member(name, member.place(), merged));
                place = behind.computeIfAbsent(name, absent -> new ArrayList<>());
            } else if (leniency.isUnknown(original, name)) {
                place.add(member);
            } else if (leniency.isIn(member.element())) {
                if (old.containsKey(name)) {
                    lost.add(trail.member(name).path().pointer());
                } else {
                    place.add(member); // left out then and now, because it has the default
                }
            }
        }
        return new Element.ObjectElement(written.place(), inOrder(known, first, behind), true);
    }

    private static Map<String, Element> members(Element element) {
        Map<String, Element> members = new HashMap<>();
        if (element instanceof Element.ObjectElement object) {
            object.members().forEach(member -> members.put(member.name(), member.element()));
        }
        return members;
    }

    /** What stood before all known members comes after version and type, all else behind the member it stood behind. */
    private static List<Element.Member> inOrder(
            Map<String, Element.Member> known, List<Element.Member> first, Map<String, List<Element.Member>> behind) {
        List<Element.Member> all = new ArrayList<>();
        boolean begun = false;
        for (Map.Entry<String, Element.Member> each : known.entrySet()) {
            if (!begun && !ShapeReader.ENVELOPE.contains(each.getKey())) {
                all.addAll(first);
                begun = true;
            }
            all.add(each.getValue());
            all.addAll(behind.getOrDefault(each.getKey(), List.of()));
        }
        if (!begun) {
            all.addAll(first);
        }
        return all;
    }

    private Element.ArrayElement merged(
            Element.ArrayElement original,
            Element before,
            Element.ArrayElement written,
            Trail trail,
            Set<String> lost) {
        String key = leniency.keyOf(original);
        List<Element> merged = new ArrayList<>(written.elements());
        Map<String, Element> old = new HashMap<>();
        if (before instanceof Element.ArrayElement then) {
            places(original, then, key)
                    .forEach((identity, place) ->
                            old.put(identity, then.elements().get(place)));
        }
        Map<String, Integer> places = places(original, written, key);
        for (int i = 0; i < original.elements().size(); i++) {
            Element element = original.elements().get(i);
            String identity = identity(element, key, i);
            Integer place = places.get(identity);
            if (place != null) {
                merged.set(
                        place,
                        merged(
                                element,
                                old.getOrDefault(identity, element),
                                merged.get(place),
                                trail.element(i),
                                lost));
            } else if (leniency.isIn(element)) {
                lost.add(trail.element(i).path().pointer());
            }
        }
        return new Element.ArrayElement(written.place(), merged, true);
    }

    /** Where the elements are: none if only their places tell them apart, and those have shifted. */
    private static Map<String, Integer> places(Element.ArrayElement original, Element.ArrayElement other, String key) {
        Map<String, Integer> places = new HashMap<>();
        if (!key.isEmpty() || original.elements().size() == other.elements().size()) {
            for (int i = 0; i < other.elements().size(); i++) {
                places.put(identity(other.elements().get(i), key, i), i);
            }
        }
        return places;
    }

    private static String identity(Element element, String key, int index) {
        return element.key(key).orElse(Integer.toString(index));
    }
}
