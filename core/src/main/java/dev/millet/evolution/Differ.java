package dev.millet.evolution;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Attribute;
import dev.millet.basics.Kind;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compares two versions of a noun by its shape.
 *
 * <p>Elements of lists are matched by the identity that their shape declares, so that an item that moved to another place
 * is one change and not two. An element that has gone and one that has come with the same content but another id are one
 * that was renamed. Elements without an identity are matched by their whole content.
 *
 * <pre>{@code
 * ChangeSet<Canvas> changes = Differ.diff(Canvas.shape(), then, now);
 * System.out.println(changes.text(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Time and space are linear in the size of both versions. Decimals that are numerically equal are equal.
 */
public final class Differ {
    private final List<Change> changes = new ArrayList<>();

    private Differ() {}

    /** What is otherwise in the second version than in the first. */
    public static <T> ChangeSet<T> diff(Shape<T> shape, T before, T after) {
        Differ differ = new Differ();
        if (!before.equals(after)) {
            differ.noun(shape, before, after, new Place(Path.ROOT, () -> Shown.noun(shape, after), "", List.of()));
        }
        return new ChangeSet<>(shape, differ.changes);
    }

    /** Where the walk is: the path, the element in words, the attribute of it, and the members of families passed. */
    record Place(Path path, Supplier<Text> element, String attribute, List<String> types) {
        Place member(String name) {
            return new Place(path.member(name), element, attribute.isEmpty() ? name : attribute + "." + name, types);
        }

        Place element(Path path, Supplier<Text> element) {
            return new Place(path, element, "", types);
        }

        Place ofType(String name) {
            return new Place(
                    path,
                    element,
                    attribute,
                    ImmutableList.<String>builder().addAll(types).add(name).build());
        }
    }

    <T> void noun(Shape<T> shape, T before, T after, Place place) {
        for (Attribute<T, ?> attribute : shape.attributes()) {
            attribute(shape, attribute, before, after, place);
        }
    }

    private <T, V> void attribute(Shape<T> shape, Attribute<T, V> attribute, T before, T after, Place place) {
        Optional<V> was = attribute.find(before);
        Optional<V> is = attribute.find(after);
        if (was.equals(is)) {
            return;
        }
        if (was.isEmpty() || is.isEmpty()) {
            ChangeKind kind = was.isEmpty() ? ChangeKind.ADDED : ChangeKind.REMOVED;
            change(kind, attribute.kind(), was, is, place.member(attribute.name()), Optional.empty());
        } else if (isOne(attribute, shape.place())) {
            change(ChangeKind.MOVED, attribute.kind(), was, is, place.member(attribute.name()), Optional.empty());
        } else if (isOne(attribute, shape.label())) {
            change(ChangeKind.RENAMED, attribute.kind(), was, is, place.member(attribute.name()), Optional.empty());
        } else {
            value(attribute.kind(), was.get(), is.get(), place.member(attribute.name()));
        }
    }

    private static boolean isOne(Attribute<?, ?> attribute, Optional<? extends Attribute<?, ?>> other) {
        return other.isPresent() && other.get() == attribute;
    }

    /** Two values of one kind; a noun inside is compared attribute by attribute, a leaf is told. */
    <V> void value(Kind<V> kind, V before, V after, Place place) {
        if (before.equals(after) || kind.same(before, after)) {
            return;
        }
        if (kind instanceof Kind.Nested<V> nested) {
            noun(nested.shape(), before, after, place);
        } else if (kind instanceof Kind.Union<V> union && isSameMember(union, before, after)) {
            Shape<? extends V> member = Untyped.member(union, before);
            member(member, before, after, place.ofType(member.name()));
        } else if (kind instanceof Kind.Listed<?> listed) {
            list(listed, before, after, place);
        } else if (kind instanceof Kind.Mapped<?> mapped) {
            map(mapped, before, after, place);
        } else if (kind instanceof Kind.Converted<V, ?> converted && hasParts(converted, before, after)) {
            converted(converted, before, after, place);
        } else {
            change(ChangeKind.CHANGED, kind, Optional.of(before), Optional.of(after), place, Optional.empty());
        }
    }

    private static <V> boolean isSameMember(Kind.Union<V> union, V before, V after) {
        return Untyped.member(union, before) == Untyped.member(union, after);
    }

    /** Whether the forms of both can be compared part by part: they are no leaves and of one member of their family. */
    private static <V, W> boolean hasParts(Kind.Converted<V, W> kind, V before, V after) {
        W was = kind.from().apply(before);
        W is = kind.from().apply(after);
        if (kind.form() instanceof Kind.Converted<W, ?> further) {
            return hasParts(further, was, is);
        }
        if (kind.form() instanceof Kind.Union<W> union) {
            return isSameMember(union, was, is);
        }
        return kind.form() instanceof Kind.Nested<W>
                || kind.form() instanceof Kind.Listed<?>
                || kind.form() instanceof Kind.Mapped<?>;
    }

    private <T> void member(Shape<T> shape, Object before, Object after, Place place) {
        noun(shape, shape.type().cast(before), shape.type().cast(after), place);
    }

    private <V, W> void converted(Kind.Converted<V, W> kind, V before, V after, Place place) {
        value(kind.form(), kind.from().apply(before), kind.from().apply(after), place);
    }

    private <E> void list(Kind.Listed<E> kind, Object before, Object after, Place place) {
        new ListDiff<>(kind.element(), Untyped.<List<E>>as(before), Untyped.<List<E>>as(after), place, this).run();
    }

    private <E> void map(Kind.Mapped<E> kind, Object before, Object after, Place place) {
        Map<String, E> was = Untyped.as(before);
        Map<String, E> is = Untyped.as(after);
        was.forEach((name, value) -> {
            if (is.containsKey(name)) {
                value(kind.value(), value, Untyped.<E>as(is.get(name)), place.member(name));
            } else {
                change(
                        ChangeKind.REMOVED,
                        kind.value(),
                        Optional.of(value),
                        Optional.empty(),
                        place.member(name),
                        Optional.empty());
            }
        });
        is.forEach((name, value) -> {
            if (!was.containsKey(name)) {
                change(
                        ChangeKind.ADDED,
                        kind.value(),
                        Optional.empty(),
                        Optional.of(value),
                        place.member(name),
                        Optional.empty());
            }
        });
    }

    <V> void change(
            ChangeKind what, Kind<V> kind, Optional<V> before, Optional<V> after, Place place, Optional<Slot> slot) {
        changes.add(Change.builder()
                .kind(what)
                .path(place.path())
                .addAllTypes(place.types())
                .told(Told.of(place.element()))
                .attribute(place.attribute())
                .before(before.map(value -> new Stated<>(kind, value)))
                .after(after.map(value -> new Stated<>(kind, value)))
                .slot(slot)
                .build());
    }
}
