package dev.millet.json;

import dev.millet.basics.Kind;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.evolution.Change;
import dev.millet.evolution.ChangeKind;
import dev.millet.evolution.ElementIdentity;
import dev.millet.evolution.Slot;
import dev.millet.evolution.Stated;
import dev.millet.evolution.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one change is written: what happened and where, then the values before and after as their own kind writes them. What
 * kind that is depends on where the path leads, so there is a shape for each.
 */
final class ChangeShape {
    /** What says which shape a change has. */
    static final Shape<Head> HEAD = Shape.ofRecord(
                    "change",
                    Head.class,
                    v -> new Head(
                            v.get("kind", ChangeKind.class), v.get("path", Path.class), v.get("types", List.class)))
            .with("kind", Kind.oneOf(ChangeKind.class), Head::kind, "what happened")
            .with("path", path(), Head::path, "where, by names")
            .with("types", Kind.listOf(Kind.text()), Head::types, "the members of closed families on the way")
            .shape();

    /** What stands where a path leads is written by its own kind: a description of all changes at once leaves it open. */
    static final Kind<String> ANYTHING = Kind.scalar("anything", "goods", Function.identity(), Function.identity());

    /** All changes of any noun, to be described and not to be read: what they state is open. */
    static final Shape<Change> ANY = of(ANYTHING, identity(ANYTHING), values -> {
        throw new IllegalStateException("changes must be read where their paths lead, but were read at once");
    });

    private ChangeShape() {}

    /** The beginning of a change. */
    record Head(ChangeKind kind, Path path, List<String> types) {}

    /** The shape of changes that happen so to what stands there. */
    static Shape<Change> of(ChangeKind kind, Target target) {
        Optional<Kind<?>> element = kind == ChangeKind.REORDERED
                ? target.element()
                : Optional.<Kind<?>>of(target.kind()).filter(each -> target.isElement());
        Kind<?> stated = target.stated(kind)
                .orElseGet(() -> element.<Kind<?>>map(ChangeShape::order).orElseGet(() -> Kind.listOf(Kind.text())));
        return of(stated, element.map(ChangeShape::identity).orElseGet(() -> identity(Kind.text())), target);
    }

    private static <V> Shape<Change> of(Kind<V> stated, Kind<ElementIdentity> identity, Target target) {
        return of(stated, identity, values -> change(values, stated, target));
    }

    private static <V> Shape<Change> of(
            Kind<V> stated, Kind<ElementIdentity> identity, Function<Shape.Values, Change> build) {
        return Shape.ofRecord("change", Change.class, build)
                .with("kind", Kind.oneOf(ChangeKind.class), Change::kind, "what happened")
                .with("path", path(), Change::path, "where, by names")
                .with("types", Kind.listOf(Kind.text()), Change::types, "the members of closed families on the way")
                .with("element", Kind.texts(), Change::element, "the element that it happened to, in words")
                .withDefault("attribute", Kind.text(), Change::attribute, "", "the attribute of that element")
                .optional(
                        "before",
                        stated,
                        change -> value(change, Change::before, Slot.Order::before),
                        "how it was, written as its own kind is")
                .optional(
                        "after",
                        stated,
                        change -> value(change, Change::after, Slot.Order::after),
                        "how it is, written as its own kind is")
                .optional("occurrence", Kind.whole(), ChangeShape::occurrence, "which of several equal elements")
                .optional("follows", identity, ChangeShape::follows, "the element that it stands behind")
                .shape();
    }

    private static <V> Change change(Shape.Values values, Kind<V> stated, Target target) {
        ChangeKind kind = values.get("kind", ChangeKind.class);
        Path path = values.get("path", Path.class);
        Optional<V> before = values.find("before", Object.class);
        Optional<V> after = values.find("after", Object.class);
        Change.Builder change = Change.builder()
                .kind(kind)
                .path(path)
                .addAllTypes(values.<List<String>>get("types", List.class))
                .element(values.get("element", Text.class))
                .attribute(values.get("attribute", String.class));
        if (kind == ChangeKind.REORDERED) {
            return change.slot(new Slot.Order(listed(before), listed(after))).build();
        }
        if (target.isElement() && kind != ChangeKind.CHANGED && kind != ChangeKind.MOVED) {
            Optional<Integer> occurrence = values.find("occurrence", Integer.class);
            Function<V, ElementIdentity> identity = value -> occurrence
                    .<ElementIdentity>map(time -> new ElementIdentity.Content(new Stated<>(stated, value), time))
                    .orElseGet(() -> new ElementIdentity.Key(last(path)));
            change.slot(
                    kind == ChangeKind.RENAMED
                            ? new Slot.One(
                                    Optional.of(new ElementIdentity.Key(last(path))),
                                    after.map(name -> new ElementIdentity.Key(name.toString())),
                                    Optional.empty())
                            : new Slot.One(
                                    before.map(identity),
                                    after.map(identity),
                                    values.find("follows", ElementIdentity.class)));
        }
        return change.before(before.map(value -> new Stated<>(stated, value)))
                .after(after.map(value -> new Stated<>(stated, value)))
                .build();
    }

    private static String last(Path path) {
        List<String> steps = path.steps();
        return steps.get(steps.size() - 1);
    }

    @SuppressWarnings("unchecked") // the values of an order are lists of identities
    private static List<ElementIdentity> listed(Optional<?> value) {
        return value.map(list -> (List<ElementIdentity>) list).orElseGet(List::of);
    }

    @SuppressWarnings("unchecked") // the shape was made for what this change states
    private static <V> Optional<V> value(
            Change change,
            Function<Change, Optional<Stated<?>>> stated,
            Function<Slot.Order, List<ElementIdentity>> order) {
        return change.slot().orElse(null) instanceof Slot.Order all
                ? Optional.of((V) order.apply(all))
                : stated.apply(change).map(value -> (V) value.value());
    }

    private static Optional<Integer> occurrence(Change change) {
        return one(change)
                .flatMap(one -> one.before().or(one::after))
                .filter(ElementIdentity.Content.class::isInstance)
                .map(content -> ((ElementIdentity.Content) content).occurrence());
    }

    private static Optional<ElementIdentity> follows(Change change) {
        return one(change).flatMap(Slot.One::follows);
    }

    private static Optional<Slot.One> one(Change change) {
        return change.slot().filter(Slot.One.class::isInstance).map(Slot.One.class::cast);
    }

    private static Kind<List<ElementIdentity>> order(Kind<?> element) {
        return Kind.listOf(identity(element));
    }

    private static <E> Kind<ElementIdentity> identity(Kind<E> element) {
        return Kind.union(
                "element",
                Shape.ofRecord(
                                "named",
                                ElementIdentity.Key.class,
                                v -> new ElementIdentity.Key(v.get("name", String.class)))
                        .with("name", Kind.text(), ElementIdentity.Key::key, "its declared identity")
                        .shape(),
                Shape.ofRecord(
                                "equal",
                                ElementIdentity.Content.class,
                                v -> new ElementIdentity.Content(
                                        new Stated<>(element, ChangeShape.<E>content(v)),
                                        v.get("occurrence", Integer.class)))
                        .with("to", element, ChangeShape::<E>content, "all of it")
                        .withDefault(
                                "occurrence",
                                Kind.whole(),
                                ElementIdentity.Content::occurrence,
                                1,
                                "which of several equal elements")
                        .shape());
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // callers ask for what the shape they make holds
    private static <E> E content(Shape.Values values) {
        return values.<E>get("to", Object.class);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the shape was made for elements of this kind
    private static <E> E content(ElementIdentity.Content content) {
        return (E) content.element().value();
    }

    private static Kind<Path> path() {
        return Kind.scalar("path", "/items/mi-fans/block", Path::new, Path::pointer);
    }
}
