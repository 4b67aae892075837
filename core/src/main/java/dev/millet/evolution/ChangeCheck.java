package dev.millet.evolution;

import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether changes that somebody brings can be those of a noun: each leads somewhere, states what one of its kind states, and
 * none is about what another one is about. A difference that was found needs no check.
 */
final class ChangeCheck {
    private final Shape<?> shape;
    private final Conflicts wrong = new Conflicts();
    private final Set<Object> taken = new HashSet<>();

    private ChangeCheck(Shape<?> shape) {
        this.shape = shape;
    }

    static void require(Shape<?> shape, List<Change> changes) {
        ChangeCheck check = new ChangeCheck(shape);
        Set<String> whole = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            check.one(changes.get(i), Path.ROOT.member("changes").element(i));
            whole.addAll(wholes(changes.get(i)));
        }
        for (int i = 0; i < changes.size(); i++) {
            check.inside(changes.get(i), whole, Path.ROOT.member("changes").element(i));
        }
        check.wrong.refuse();
    }

    private void one(Change change, Path path) {
        Optional<Target> target = Target.find(shape, change.path(), change.types());
        if (target.isEmpty()) {
            wrong.add(
                    path.member("path"),
                    "path must lead to something in a " + shape.name() + ", but was '" + change.path() + "'");
            return;
        }
        target.ifPresent(found -> fits(change, found, path));
    }

    private void fits(Change change, Target target, Path path) {
        ChangeKind kind = change.kind();
        boolean hasBefore = kind != ChangeKind.ADDED && kind != ChangeKind.REORDERED;
        boolean hasAfter = kind != ChangeKind.REMOVED && kind != ChangeKind.REORDERED;
        boolean isBeforeStated = stated(path, "before", change.before(), hasBefore, change, target);
        boolean isAfterStated = stated(path, "after", change.after(), hasAfter, change, target);
        boolean isList = target.element().isPresent();
        boolean isSlot = kind == ChangeKind.REORDERED
                ? isList && change.slot().filter(Slot.Order.class::isInstance).isPresent()
                : change.slot().filter(Slot.One.class::isInstance).isPresent()
                        == (target.isElement() && kind != ChangeKind.CHANGED && kind != ChangeKind.MOVED);
        if (isBeforeStated && isAfterStated && !isSlot) {
            wrong.add(
                    path.member("kind"),
                    "kind of a change must be one that can happen at its path, but was '" + word(kind) + "'");
        }
        places(change).forEach(place -> {
            if (!taken.add(place)) {
                wrong.add(
                        path.member("path"), "path must be that of one change, but was '" + change.path() + "' again");
            }
        });
    }

    private boolean stated(
            Path path, String name, Optional<Stated<?>> value, boolean isDue, Change change, Target target) {
        if (value.isPresent() != isDue) {
            wrong.add(
                    path.member(name),
                    name + " must be " + (isDue ? "given" : "absent") + " where something was " + word(change.kind())
                            + ", but was " + (isDue ? "missing" : "given"));
            return false;
        }
        if (value.isPresent() && !target.stated(change.kind()).equals(value.map(Stated::kind))) {
            wrong.add(
                    path.member(name),
                    name + " must be of the kind that stands at its path, but was '"
                            + value.get().value() + "'");
            return false;
        }
        return true;
    }

    private static String word(ChangeKind kind) {
        return kind.label().in(Locale.ENGLISH);
    }

    /** What only one change can be about. */
    private static List<Object> places(Change change) {
        if (change.slot().orElse(null) instanceof Slot.One one) {
            String list = parent(change.path());
            return Stream.of(
                            one.before().map(identity -> (Object) List.of(list, "before", identity)),
                            one.after().map(identity -> (Object) List.of(list, "after", identity)))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return List.of(List.of(change.path().pointer(), change.kind() == ChangeKind.REORDERED));
    }

    /** The paths of elements and values that are changed as a whole: nothing inside them can change as well. */
    private static List<String> wholes(Change change) {
        boolean isByNumber = change.slot().orElse(null) instanceof Slot.One one
                && one.before()
                        .or(one::after)
                        .filter(ElementIdentity.Content.class::isInstance)
                        .isPresent();
        return change.kind() == ChangeKind.REORDERED || isByNumber
                ? List.of()
                : List.of(change.path().pointer());
    }

    private void inside(Change change, Set<String> whole, Path path) {
        for (String above = parent(change.path()); !above.isEmpty(); above = parent(new Path(above))) {
            if (whole.contains(above)) {
                wrong.add(
                        path.member("path"),
                        "path must not lead into what is changed as a whole, but was '" + change.path() + "'");
            }
        }
    }

    private static String parent(Path path) {
        return path.pointer().substring(0, Math.max(0, path.pointer().lastIndexOf('/')));
    }
}
