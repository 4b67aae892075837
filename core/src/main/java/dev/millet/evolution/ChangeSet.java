package dev.millet.evolution;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * All that is otherwise in one version of a noun than in another, in the order of the noun's attributes.
 *
 * <p>It is read as text, applied to the version before, or turned around and applied to the one after:
 *
 * <pre>{@code
 * ChangeSet<Canvas> changes = Differ.diff(Canvas.shape(), then, now);
 * changes.applyTo(then).equals(now);             // true
 * changes.inverse().applyTo(now).equals(then);   // true
 * changes.text(Locale.ENGLISH);                  // one line for each change
 * }</pre>
 *
 * <p>Applying it is a merge: what others changed elsewhere stays, and each change must find its place as it was before.
 * Where it does not (the value is another, the element has gone, the neighbour that a new one stands behind has gone, the
 * list to put in order has other elements) there is a conflict, and nothing is applied before all of them are told.
 *
 * @param <T> the noun
 */
public final class ChangeSet<T> {
    private final Shape<T> shape;
    private final ImmutableList<Change> changes;

    ChangeSet(Shape<T> shape, Iterable<Change> changes) {
        this.shape = shape;
        this.changes = ImmutableList.copyOf(changes);
    }

    /**
     * Changes that were stored somewhere, or found otherwise than by a {@link Differ}.
     *
     * @throws InvalidPartsException with all that cannot be, if a change leads nowhere, states what one of its kind does not
     *     state, or is about the same as another
     */
    public static <T> ChangeSet<T> of(Shape<T> shape, List<Change> changes) {
        ChangeCheck.require(shape, changes);
        return new ChangeSet<>(shape, changes);
    }

    /** The shape of the noun. */
    public Shape<T> shape() {
        return shape;
    }

    /** The changes, in the order of the noun's attributes. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes of one kind. */
    public List<Change> of(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The changes at a path or below it: {@code /items/mi-fans} has all of that item. */
    public List<Change> touching(Path path) {
        String below = path.pointer() + "/";
        return changes.stream()
                .filter(change ->
                        change.path().equals(path) || change.path().pointer().startsWith(below))
                .toList();
    }

    /**
     * The version after, made from the version before or from one that has moved on from it.
     *
     * <p>No change is left out: if the noun is accepted, it is what all changes say.
     *
     * @throws InvalidPartsException with all conflicts at once, each at its path: where the noun is not as it was before, or
     *     refuses what would become of it
     */
    public T applyTo(T noun) {
        return isEmpty() ? noun : Patch.of(changes).applyTo(shape, noun);
    }

    /** The way back. */
    public ChangeSet<T> inverse() {
        return new ChangeSet<>(shape, changes.stream().map(Change::inverse).toList());
    }

    /** One line for each change; "nothing changed" if there is none. */
    public String text(Locale locale) {
        return isEmpty()
                ? EvolutionWords.text("none").in(locale)
                : changes.stream()
                        .map(Change::text)
                        .map(text -> text.in(locale))
                        .collect(Collectors.joining("\n"));
    }

    /** What became of the noun, in words: "3 added, 1 moved". */
    public Text summary() {
        List<Text> parts = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            if (!of(kind).isEmpty()) {
                parts.add(EvolutionWords.text("summary.part", Integer.toString(of(kind).size()), kind.label()));
            }
        }
        return parts.stream()
                .reduce((row, next) -> EvolutionWords.text("summary.and", row, next))
                .orElseGet(() -> EvolutionWords.text("none"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeSet<?> set && changes.equals(set.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return changes.toString();
    }
}
