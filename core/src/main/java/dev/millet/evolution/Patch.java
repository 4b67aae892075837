package dev.millet.evolution;

import dev.millet.basics.Attribute;
import dev.millet.basics.Kind;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Changes laid out along their paths, to be applied to a noun from its root down.
 *
 * <p>It is a merge that leaves nothing out: each change finds its place as it was before, or is a conflict. What others
 * changed elsewhere stays.
 */
final class Patch {
    private final Map<String, Patch> members = new LinkedHashMap<>();
    /** Changes of the list that stands here. */
    private final List<Change> slots = new ArrayList<>();

    private Optional<Change> whole = Optional.empty();

    /** Lays changes out; one of a list's own elements belongs to the list. */
    static Patch of(List<Change> changes) {
        Patch root = new Patch();
        for (Change change : changes) {
            List<String> steps = change.path().steps();
            boolean isOfElement =
                    change.slot().filter(Slot.One.class::isInstance).isPresent();
            Patch at = root;
            for (String step : steps.subList(0, steps.size() - (isOfElement ? 1 : 0))) {
                at = at.members.computeIfAbsent(step, name -> new Patch());
            }
            if (change.slot().isPresent()) {
                at.slots.add(change);
            } else {
                at.whole = Optional.of(change);
            }
        }
        return root;
    }

    List<Change> slots() {
        return slots;
    }

    /** Applies all of it; what does not stand as it was before is refused, all of it at once. */
    <T> T applyTo(Shape<T> shape, T noun) {
        Conflicts conflicts = new Conflicts();
        T applied = noun(shape, noun, Path.ROOT, conflicts);
        conflicts.refuse();
        return applied;
    }

    private <T> T noun(Shape<T> shape, T noun, Path path, Conflicts conflicts) {
        Shape.Assembly<T> assembly = shape.assemble();
        for (Attribute<T, ?> attribute : shape.attributes()) {
            attribute(attribute, noun, assembly, path.member(attribute.name()), conflicts);
        }
        missAllBut(Set.copyOf(shape.names()), conflicts);
        missSlots(conflicts);
        return conflicts.built(path, noun, assembly::build);
    }

    private <T, V> void attribute(
            Attribute<T, V> attribute, T noun, Shape.Assembly<T> assembly, Path path, Conflicts conflicts) {
        Optional<V> value = attribute.find(noun);
        Patch below = members.get(attribute.name());
        (below == null ? value : below.value(attribute.kind(), value, path, conflicts))
                .ifPresent(now -> assembly.put(attribute, now));
    }

    <V> Optional<V> value(Kind<V> kind, Optional<V> value, Path path, Conflicts conflicts) {
        if (whole.isPresent()) {
            return whole(kind, value, whole.get(), conflicts);
        }
        if (value.isEmpty()) {
            miss(conflicts);
            return value;
        }
        return Optional.of(inside(kind, value.get(), path, conflicts));
    }

    private static <V> Optional<V> whole(Kind<V> kind, Optional<V> value, Change change, Conflicts conflicts) {
        boolean isOfKind = change.before()
                        .filter(stated -> !stated.kind().equals(kind))
                        .isEmpty()
                && change.after().filter(stated -> !stated.kind().equals(kind)).isEmpty();
        Optional<V> expected = change.before().map(stated -> Untyped.<V>as(stated.value()));
        boolean isAsBefore = expected.isPresent() == value.isPresent()
                && (expected.isEmpty() || kind.same(expected.get(), value.orElseThrow()));
        if (!isOfKind || !isAsBefore) {
            conflicts.otherwise(change.path(), expected, value);
            return value;
        }
        return change.after().map(stated -> Untyped.as(stated.value()));
    }

    private <V> V inside(Kind<V> kind, V value, Path path, Conflicts conflicts) {
        if (kind instanceof Kind.Nested<V> nested) {
            return noun(nested.shape(), value, path, conflicts);
        }
        if (kind instanceof Kind.Union<V> union) {
            return member(Untyped.member(union, value), value, path, conflicts);
        }
        if (kind instanceof Kind.Listed<?> listed) {
            return Untyped.as(list(listed, value, path, conflicts));
        }
        if (kind instanceof Kind.Mapped<?> mapped) {
            return Untyped.as(map(mapped, value, path, conflicts));
        }
        if (kind instanceof Kind.Converted<V, ?> converted) {
            return converted(converted, value, path, conflicts);
        }
        miss(conflicts); // it was more than a leaf before
        return value;
    }

    private <T> T member(Shape<T> shape, Object value, Path path, Conflicts conflicts) {
        return noun(shape, shape.type().cast(value), path, conflicts);
    }

    private <V, W> V converted(Kind.Converted<V, W> kind, V value, Path path, Conflicts conflicts) {
        W form = inside(kind.form(), kind.from().apply(value), path, conflicts);
        return conflicts.built(path, value, () -> kind.to().apply(form));
    }

    private <E> Map<String, E> map(Kind.Mapped<E> kind, Object value, Path path, Conflicts conflicts) {
        Map<String, E> before = Untyped.as(value);
        Map<String, E> after = new LinkedHashMap<>(before);
        members.forEach((name, patch) -> patch.value(
                        kind.value(), Optional.ofNullable(before.get(name)), path.member(name), conflicts)
                .ifPresentOrElse(now -> after.put(name, now), () -> after.remove(name)));
        missSlots(conflicts);
        return after;
    }

    private <E> List<E> list(Kind.Listed<E> kind, Object value, Path path, Conflicts conflicts) {
        ListPatch<E> list = new ListPatch<>(kind.element(), Untyped.<List<E>>as(value), slots, conflicts);
        Map<Object, E> elements = new HashMap<>(list.elements());
        members.forEach((step, patch) -> {
            if (list.isThere(step)) {
                elements.computeIfPresent(
                        step,
                        (key, element) -> patch.value(
                                        kind.element(), Optional.of(element), path.member(step), conflicts)
                                .orElse(element));
            } else {
                patch.miss(conflicts);
            }
        });
        return list.inOrder(path, elements);
    }

    /** Tells that nothing is there to which these changes could be applied. */
    private void miss(Conflicts conflicts) {
        whole.ifPresent(change -> missed(change, conflicts));
        missSlots(conflicts);
        members.values().forEach(patch -> patch.miss(conflicts));
    }

    private void missSlots(Conflicts conflicts) {
        slots.forEach(change -> missed(change, conflicts));
    }

    private void missAllBut(Set<String> names, Conflicts conflicts) {
        members.forEach((name, patch) -> {
            if (!names.contains(name)) {
                patch.miss(conflicts);
            }
        });
    }

    private static void missed(Change change, Conflicts conflicts) {
        conflicts.add(change.path(), "what is to change must be there, but was not");
    }
}
