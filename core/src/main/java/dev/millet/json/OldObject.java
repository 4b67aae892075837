package dev.millet.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object of a document of an older version, while a {@link Migration} makes it what it would be today.
 *
 * <p>Everything keeps its place: a problem of a member that was renamed is told where the old name stands. What is asked
 * for and is not there, or is of another kind, is simply not there: an old document may be wrong, and the reader tells
 * that afterwards.
 */
public final class OldObject {
    private final Place place;
    private final boolean complete;
    private final List<Entry> entries = new ArrayList<>();

    OldObject(Element.ObjectElement object) {
        this.place = object.place();
        this.complete = object.complete();
        object.members()
                .forEach(member -> entries.add(new Entry(member.name(), member.place(), new Leaf(member.element()))));
    }

    /** Whether it has a member of this name. */
    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** The names of all members, in order: for an object whose names are a user's. */
    public List<String> names() {
        return entries.stream().map(entry -> entry.name).toList();
    }

    /** The text of a member, if that is a text. */
    public Optional<String> text(String name) {
        return find(name)
                .map(entry -> entry.node.element())
                .filter(Element.TextElement.class::isInstance)
                .map(element -> ((Element.TextElement) element).text());
    }

    /** The object that a member is, if it is one; what is changed in it is changed here. */
    public Optional<OldObject> object(String name) {
        return find(name).flatMap(Entry::asObject);
    }

    /** The objects of a member that is a list, in order; what is changed in them is changed here. */
    public List<OldObject> objects(String name) {
        return find(name).map(Entry::asObjects).orElse(List.of());
    }

    /** Gives a member another name; if there is one of that name already, the reader says that it is there twice. */
    public OldObject rename(String from, String to) {
        find(from).ifPresent(entry -> entry.name = to);
        return this;
    }

    /** Makes a list of a member, with what it said as the only element; a list stays one. */
    public OldObject wrap(String name) {
        find(name)
                .filter(entry -> !(entry.node.element() instanceof Element.ArrayElement))
                .ifPresent(entry -> {
                    entry.asObject(); // so that it can be changed as one of the list
                    Place at = entry.node.element().place();
                    Element.ArrayElement list = new Element.ArrayElement(at, List.of(), true);
                    entry.node = new Branches(list, List.of(entry.node));
                });
        return this;
    }

    /** Takes a member away. */
    public OldObject remove(String name) {
        entries.removeIf(entry -> entry.name.equals(name));
        return this;
    }

    /** Takes a member away and puts it into another object of the same document. */
    public OldObject move(String name, OldObject into) {
        find(name).ifPresent(entry -> {
            entries.remove(entry);
            into.entries.add(entry);
        });
        return this;
    }

    /** Says a text, in place of what the member said before if it was there. */
    public OldObject put(String name, String text) {
        return put(name, new Leaf(new Element.TextElement(placeOf(name), text)));
    }

    /** Says true or false. */
    public OldObject put(String name, boolean flag) {
        return put(name, new Leaf(new Element.FlagElement(placeOf(name), flag)));
    }

    /** Says a whole number. */
    public OldObject put(String name, int number) {
        return put(name, new Leaf(new Element.NumberElement(placeOf(name), Integer.toString(number), true)));
    }

    /** Adds an empty object, in place of what the member said before if it was there, to be filled. */
    public OldObject putObject(String name) {
        OldObject empty = new OldObject(new Element.ObjectElement(placeOf(name), List.of(), true));
        put(name, new Branch(empty));
        return empty;
    }

    Element.ObjectElement element() {
        List<Element.Member> members = new ArrayList<>();
        entries.forEach(entry -> members.add(new Element.Member(entry.name, entry.place, entry.node.element())));
        return new Element.ObjectElement(place, members, complete);
    }

    private OldObject put(String name, Node node) {
        Optional<Entry> known = find(name);
        known.ifPresent(entry -> entry.node = node);
        if (known.isEmpty()) {
            entries.add(new Entry(name, place, node));
        }
        return this;
    }

    private Place placeOf(String name) {
        return find(name).map(entry -> entry.node.element().place()).orElse(place);
    }

    private Optional<Entry> find(String name) {
        return entries.stream().filter(entry -> entry.name.equals(name)).findFirst();
    }

    /** A member that can be renamed and opened. */
    private static final class Entry {
        private String name;
        private final Place place;
        private Node node;

        Entry(String name, Place place, Node node) {
            this.name = name;
            this.place = place;
            this.node = node;
        }

        Optional<OldObject> asObject() {
            if (node instanceof Leaf leaf && leaf.element() instanceof Element.ObjectElement object) {
                node = new Branch(new OldObject(object));
            }
            return node instanceof Branch branch ? Optional.of(branch.object()) : Optional.empty();
        }

        List<OldObject> asObjects() {
            if (node instanceof Leaf leaf && leaf.element() instanceof Element.ArrayElement array) {
                List<Node> nodes = new ArrayList<>();
                for (Element each : array.elements()) {
                    nodes.add(
                            each instanceof Element.ObjectElement object
                                    ? new Branch(new OldObject(object))
                                    : new Leaf(each));
                }
                node = new Branches(array, nodes);
            }
            List<OldObject> objects = new ArrayList<>();
            if (node instanceof Branches branches) {
                branches.nodes().stream()
                        .filter(Branch.class::isInstance)
                        .forEach(branch -> objects.add(((Branch) branch).object()));
            }
            return List.copyOf(objects);
        }
    }

    private sealed interface Node {
        Element element();
    }

    private record Leaf(Element element) implements Node {}

    private record Branch(OldObject object) implements Node {
        @Override
        public Element element() {
            return object.element();
        }
    }

    private record Branches(Element.ArrayElement array, List<Node> nodes) implements Node {
        @Override
        public Element element() {
            return new Element.ArrayElement(
                    array.place(), nodes.stream().map(Node::element).toList(), array.complete());
        }
    }
}
