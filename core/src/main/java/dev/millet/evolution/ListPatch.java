package dev.millet.evolution;

import dev.millet.basics.Attribute;
import dev.millet.basics.Kind;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One list and which of its elements go, come, are named otherwise and change places.
 *
 * <p>Survivors stay as they stand, and each element that comes stands behind the one that it follows. If that one is not
 * there, or the list to put in another order is not the one that it was, there is no right place, and that is a conflict.
 */
final class ListPatch<E> {
    /** Stands for "nothing before it". */
    private static final Object FIRST = new Object();

    private final Kind<E> kind;
    private final Conflicts conflicts;
    private final List<Object> identities;
    private final Map<Object, E> elements = new HashMap<>();
    private final Set<Object> removed = new HashSet<>();
    private final Map<Object, Object> renamed = new HashMap<>();
    private final Map<Object, Change> followers = new LinkedHashMap<>();
    private Optional<Change> reordered = Optional.empty();

    ListPatch(Kind<E> kind, List<E> list, List<Change> changes, Conflicts conflicts) {
        this.kind = kind;
        this.conflicts = conflicts;
        Set<Object> doubled = new HashSet<>(Identities.doubled(kind, list));
        changes.forEach(change -> change.slot().ifPresent(slot -> addContents(slot, doubled)));
        identities = Identities.of(kind, list, doubled);
        for (int i = 0; i < list.size(); i++) {
            elements.put(identities.get(i), list.get(i));
        }
        for (Change change : changes) {
            if (change.slot().orElseThrow() instanceof Slot.One one) {
                apply(change, one);
            } else {
                reordered = Optional.of(change);
            }
        }
    }

    /** Elements whose declared identity is not what the changes know them by. */
    private void addContents(Slot slot, Set<Object> doubled) {
        List<ElementIdentity> named = new ArrayList<>();
        if (slot instanceof Slot.One one) {
            one.before().ifPresent(named::add);
            one.after().ifPresent(named::add);
            one.follows().ifPresent(named::add);
        } else if (slot instanceof Slot.Order order) {
            named.addAll(order.before());
            named.addAll(order.after());
        }
        for (ElementIdentity each : named) {
            if (each instanceof ElementIdentity.Content content) {
                Identities.key(kind, Untyped.<E>as(content.element().value())).ifPresent(doubled::add);
            }
        }
    }

    private static Object plain(ElementIdentity identity) {
        return identity instanceof ElementIdentity.Key key ? key.key() : identity;
    }

    private void apply(Change change, Slot.One one) {
        Optional<Object> before = one.before().map(ListPatch::plain);
        Optional<Object> after = one.after().map(ListPatch::plain);
        Optional<E> known = before.map(elements::get);
        if (before.isPresent() && known.isEmpty()) {
            conflicts.add(change.path(), "what is to change must be there, but was not");
        } else if (after.isPresent() && elements.containsKey(after.get())) {
            conflicts.add(change.path(), "no element must have the identity yet, but one had '" + after.get() + "'");
        } else if (before.isEmpty()) {
            come(change, after.orElseThrow(), one.follows().map(ListPatch::plain));
        } else if (after.isEmpty()) {
            go(change, before.get(), known.orElseThrow());
        } else {
            renamed.put(before.get(), after.get());
            E element = known.orElseThrow();
            elements.put(after.get(), conflicts.built(change.path(), element, () -> withKey(kind, element, change)));
        }
    }

    private void come(Change change, Object identity, Optional<Object> follows) {
        elements.put(identity, Untyped.as(change.after().orElseThrow().value()));
        if (followers.put(follows.orElse(FIRST), change) != null) {
            conflicts.add(change.path(), "place behind another element must be taken once, but was twice");
        }
    }

    private void go(Change change, Object identity, E known) {
        E expected = Untyped.as(change.before().orElseThrow().value());
        if (!kind.same(expected, known)) {
            conflicts.otherwise(change.path(), Optional.of(expected), Optional.of(known));
        }
        removed.add(identity);
    }

    /** All elements there were or are, by their plain identities. */
    Map<Object, E> elements() {
        return elements;
    }

    /** Whether an element of this declared identity was there and stays under it. */
    boolean isThere(String key) {
        return elements.containsKey(key) && isLeft(key);
    }

    /** The list after, its elements taken from these. */
    List<E> inOrder(Path path, Map<Object, E> changed) {
        List<Object> order = reordered
                .flatMap(Change::slot)
                .map(Slot.Order.class::cast)
                .map(told -> told(told, path))
                .orElseGet(this::kept);
        Set<Object> placed = new HashSet<>(order);
        elements.keySet().stream()
                .filter(each -> isLeft(each) && !placed.contains(each) && conflicts.isEmpty())
                .forEach(each ->
                        conflicts.add(path, "element must have a place in the order, but had none: '" + each + "'"));
        List<E> list = new ArrayList<>();
        for (Object identity : order) {
            Optional.ofNullable(changed.get(identity))
                    .ifPresentOrElse(
                            list::add,
                            () -> conflicts.add(path, "element must be there, but was not: '" + identity + "'"));
        }
        return list;
    }

    private boolean isLeft(Object identity) {
        return !removed.contains(identity) && !renamed.containsKey(identity);
    }

    private List<Object> told(Slot.Order order, Path path) {
        List<Object> before = order.before().stream().map(ListPatch::plain).toList();
        if (!before.equals(identities)) {
            Set<Object> expected = new HashSet<>(before);
            Set<Object> actual = new HashSet<>(identities);
            identities.stream()
                    .filter(each -> !expected.contains(each))
                    .forEach(each -> conflicts.add(
                            path, "order must have a place for every element, but had none for '" + each + "'"));
            before.stream()
                    .filter(each -> !actual.contains(each))
                    .forEach(each ->
                            conflicts.add(path, "element to put in order must be there, but was not: '" + each + "'"));
            if (expected.equals(actual)) {
                conflicts.add(path, "order to change must be the one before, but was another");
            }
        }
        return order.after().stream().map(ListPatch::plain).toList();
    }

    private List<Object> kept() {
        List<Object> order = new ArrayList<>();
        follow(FIRST, order);
        for (Object identity : identities) {
            if (!removed.contains(identity)) {
                Object now = renamed.getOrDefault(identity, identity);
                order.add(now);
                follow(now, order);
            }
        }
        followers.forEach((neighbour, change) -> conflicts.add(
                change.path(), "element to stand behind must be there, but was not: '" + neighbour + "'"));
        return order;
    }

    private void follow(Object from, List<Object> order) {
        for (Change next = followers.remove(from); next != null; ) {
            Slot.One one = (Slot.One) next.slot().orElseThrow();
            Object identity = plain(one.after().orElseThrow());
            order.add(identity);
            next = followers.remove(identity);
        }
    }

    private static <E> E withKey(Kind<E> kind, E element, Change change) {
        return Identities.shape(kind, element)
                .<E>map(shape -> withKey(shape, element, change))
                .orElseThrow();
    }

    private static <T> T withKey(Shape<T> shape, Object element, Change change) {
        Shape.Assembly<T> assembly = shape.assemble();
        T noun = shape.type().cast(element);
        shape.attributes().forEach(attribute -> put(attribute, noun, assembly));
        shape.key().ifPresent(key -> put(assembly, key, change));
        return assembly.build();
    }

    private static <T, V> void put(Attribute<T, V> attribute, T noun, Shape.Assembly<T> assembly) {
        attribute.find(noun).ifPresent(value -> assembly.put(attribute, value));
    }

    private static <T, V> void put(Shape.Assembly<T> assembly, Attribute<T, V> key, Change change) {
        assembly.put(key, Untyped.<V>as(change.after().orElseThrow().value()));
    }
}
