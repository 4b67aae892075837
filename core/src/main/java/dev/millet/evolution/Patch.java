package dev.millet.evolution;

import dev.millet.basics.Attribute;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.InvalidPartsException.Part;
import dev.millet.basics.Kind;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes laid out along their paths, to be applied to a noun from its root down. */
final class Patch {
    private final Map<String, Patch> members = new LinkedHashMap<>();
    private final List<Change> here = new ArrayList<>();

    /** Lays changes out; one of a list's own elements belongs to the list. */
    static Patch of(List<Change> changes) {
        Patch root = new Patch();
        for (Change change : changes) {
            List<String> steps = change.path().steps();
            boolean isOfElement =
                    change.slot().isPresent() && change.slot().get().orders().isEmpty();
            Patch at = root;
            for (String step : steps.subList(0, steps.size() - (isOfElement ? 1 : 0))) {
                at = at.members.computeIfAbsent(step, name -> new Patch());
            }
            at.here.add(change);
        }
        return root;
    }

    /** Applies all of it; what does not stand as it was before is refused, all of it at once. */
    <T> T applyTo(Shape<T> shape, T noun) {
        List<Part> wrong = new ArrayList<>();
        T applied = null;
        try {
            applied = noun(shape, noun, Path.ROOT, wrong);
        } catch (IllegalArgumentException e) {
            if (wrong.isEmpty()) {
                throw e;
            }
        }
        if (applied == null || !wrong.isEmpty()) {
            throw new InvalidPartsException(wrong);
        }
        return applied;
    }

    private <T> T noun(Shape<T> shape, T noun, Path path, List<Part> wrong) {
        Shape.Assembly<T> assembly = shape.assemble();
        for (Attribute<T, ?> attribute : shape.attributes()) {
            attribute(attribute, noun, assembly, path.member(attribute.name()), wrong);
        }
        return assembly.build();
    }

    private <T, V> void attribute(
            Attribute<T, V> attribute, T noun, Shape.Assembly<T> assembly, Path path, List<Part> wrong) {
        Optional<V> value = attribute.find(noun);
        Patch below = members.get(attribute.name());
        (below == null ? value : below.value(attribute.kind(), value, path, wrong))
                .ifPresent(now -> assembly.put(attribute, now));
    }

    private <V> Optional<V> value(Kind<V> kind, Optional<V> value, Path path, List<Part> wrong) {
        Optional<Change> whole =
                here.stream().filter(change -> change.slot().isEmpty()).findFirst();
        if (whole.isPresent()) {
            require(path, whole.get().before().map(Stated::value), value.map(each -> each), wrong);
            return whole.get().after().map(stated -> Untyped.<V>as(stated.value()));
        }
        if (value.isEmpty()) {
            wrong.add(new Part(path, "element to change must be there, but was not"));
            return value;
        }
        return Optional.of(inside(kind, value.get(), path, wrong));
    }

    private <V> V inside(Kind<V> kind, V value, Path path, List<Part> wrong) {
        if (kind instanceof Kind.Nested<V> nested) {
            return noun(nested.shape(), value, path, wrong);
        }
        if (kind instanceof Kind.Union<V> union) {
            return member(Untyped.member(union, value), value, path, wrong);
        }
        if (kind instanceof Kind.Listed<?> listed) {
            return Untyped.as(list(listed, value, path, wrong));
        }
        if (kind instanceof Kind.Mapped<?> mapped) {
            return Untyped.as(map(mapped, value, path, wrong));
        }
        if (kind instanceof Kind.Converted<V, ?> converted) {
            return converted(converted, value, path, wrong);
        }
        throw new IllegalStateException("a leaf has no inside, but was changed at '" + path + "'");
    }

    private <T> T member(Shape<T> shape, Object value, Path path, List<Part> wrong) {
        return noun(shape, shape.type().cast(value), path, wrong);
    }

    private <V, W> V converted(Kind.Converted<V, W> kind, V value, Path path, List<Part> wrong) {
        return kind.to().apply(inside(kind.form(), kind.from().apply(value), path, wrong));
    }

    private <E> Map<String, E> map(Kind.Mapped<E> kind, Object value, Path path, List<Part> wrong) {
        Map<String, E> before = Untyped.as(value);
        Map<String, E> after = new LinkedHashMap<>(before);
        members.forEach((name, patch) -> patch.value(
                        kind.value(), Optional.ofNullable(before.get(name)), path.member(name), wrong)
                .ifPresentOrElse(now -> after.put(name, now), () -> after.remove(name)));
        return after;
    }

    private <E> List<E> list(Kind.Listed<E> kind, Object value, Path path, List<Part> wrong) {
        List<E> list = Untyped.as(value);
        List<Object> identities = Identities.of(kind.element(), list);
        Map<Object, E> elements = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            elements.put(identities.get(i), list.get(i));
        }
        Map<Object, Object> renamed = new HashMap<>();
        Map<Object, Boolean> removed = new HashMap<>();
        Map<Object, Object> added = new LinkedHashMap<>();
        Optional<Slot.Orders> orders = Optional.empty();
        for (Change change : here) {
            Slot slot = change.slot().orElseThrow();
            orders = orders.or(slot::orders);
            slot.before().ifPresent(identity -> {
                Optional<E> known = Optional.ofNullable(elements.get(identity));
                require(
                        change.path(),
                        slot.after().isEmpty() ? change.before().map(Stated::value) : known.map(each -> each),
                        known.map(each -> each),
                        wrong);
                if (slot.after().isPresent()) {
                    renamed.put(identity, slot.after().get());
                    known.ifPresent(
                            element -> elements.put(slot.after().get(), withKey(kind.element(), element, change)));
                } else {
                    removed.put(identity, true);
                }
            });
            if (slot.before().isEmpty() && slot.after().isPresent()) {
                Object identity = slot.after().get();
                require(change.path(), Optional.empty(), Optional.ofNullable(elements.get(identity)), wrong);
                added.put(identity, slot.followed().orElse(ListDiff.FIRST));
                elements.put(
                        identity, Untyped.<E>as(change.after().orElseThrow().value()));
            }
        }
        if (!wrong.isEmpty()) {
            return list;
        }
        List<Object> order =
                orders.isPresent() ? orders.get().after() : ListDiff.order(identities, renamed, removed, added);
        List<E> applied = new ArrayList<>();
        for (Object identity : order) {
            Optional.ofNullable(elements.get(identity))
                    .ifPresentOrElse(
                            element -> applied.add(element(kind.element(), identity, element, path, wrong)),
                            () -> wrong.add(new Part(path, "element must be there, but was not: '" + identity + "'")));
        }
        return applied;
    }

    private <E> E element(Kind<E> kind, Object identity, E element, Path path, List<Part> wrong) {
        Patch below = identity instanceof String ? members.get(identity) : null;
        return below == null ? element : below.inside(kind, element, path.member(identity.toString()), wrong);
    }

    private static <E> E withKey(Kind<E> kind, E element, Change change) {
        Shape<E> shape = ((Kind.Nested<E>) kind).shape();
        Shape.Assembly<E> assembly = shape.assemble();
        shape.attributes().forEach(attribute -> put(attribute, element, assembly));
        shape.key().ifPresent(key -> put(assembly, key, change));
        return assembly.build();
    }

    private static <T, V> void put(Attribute<T, V> attribute, T noun, Shape.Assembly<T> assembly) {
        attribute.find(noun).ifPresent(value -> assembly.put(attribute, value));
    }

    private static <T, V> void put(Shape.Assembly<T> assembly, Attribute<T, V> key, Change change) {
        assembly.put(key, Untyped.<V>as(change.after().orElseThrow().value()));
    }

    private static void require(Path path, Optional<?> expected, Optional<?> actual, List<Part> wrong) {
        if (!expected.equals(actual)) {
            wrong.add(new Part(
                    path,
                    "value to change must be '" + expected.map(Object::toString).orElse("absent") + "', but was '"
                            + actual.map(Object::toString).orElse("absent") + "'"));
        }
    }
}
