package dev.millet.evolution;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.InvalidPartsException.Part;
import dev.millet.basics.Kind;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import dev.millet.fact.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Dated snapshots of one noun in order: how it came to be what it is.
 *
 * <pre>{@code
 * Timeline<Canvas> phases = Timeline.of(Canvas.shape(), takeOff, growth, transformation);
 * phases.steps().get(0).text(Locale.ENGLISH);                   // what growth changed
 * phases.life(Path.ROOT.member("items").member("own-stores"));  // when it came, moved, went
 * }</pre>
 *
 * <p>Refused, with all of it at once: snapshots that do not begin one after the other, and two of one id. Times may
 * overlap, since phases do.
 *
 * @param <T> the noun
 */
public final class Timeline<T> {
    private final Shape<T> shape;
    private final ImmutableList<Snapshot<T>> snapshots;

    private Timeline(Shape<T> shape, ImmutableList<Snapshot<T>> snapshots) {
        this.shape = shape;
        this.snapshots = snapshots;
    }

    /**
     * A timeline of snapshots in order.
     *
     * @throws InvalidPartsException with all that is wrong, if a time does not begin after the one before or an id comes again
     */
    public static <T> Timeline<T> of(Shape<T> shape, Iterable<Snapshot<T>> snapshots) {
        ImmutableList<Snapshot<T>> list = ImmutableList.copyOf(snapshots);
        List<Part> wrong = new ArrayList<>();
        Set<Identifier> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Path path = Path.ROOT.member("snapshots").element(i);
            Snapshot<T> snapshot = list.get(i);
            if (!ids.add(snapshot.id())) {
                wrong.add(new Part(
                        path.member("id"), "id of a snapshot must be unique, but was '" + snapshot.id() + "' twice"));
            }
            if (i > 0 && !snapshot.when().first().isAfter(list.get(i - 1).when().first())) {
                wrong.add(new Part(
                        path.member("when"),
                        "time of a snapshot must begin after the one before '"
                                + list.get(i - 1).when() + "', but was '" + snapshot.when() + "'"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidPartsException(wrong);
        }
        return new Timeline<>(shape, list);
    }

    /** Its description, for timelines of this noun. */
    public static <T> Shape<Timeline<T>> shape(Shape<T> noun) {
        Shape<Snapshot<T>> snapshot = snapshotShape(noun);
        return Shape.ofRecord("timeline", Timeline.<T>type(), values -> of(noun, Timeline.<T>list(values)))
                .with(
                        "snapshots",
                        Kind.listOf(Kind.nested(snapshot)),
                        Timeline::snapshots,
                        "the noun at each time, in order")
                .shape();
    }

    private static <T> Shape<Snapshot<T>> snapshotShape(Shape<T> noun) {
        return Shape.of("snapshot", Timeline.<T>snapshotType(), Snapshot::<T>builder, Snapshot.Builder<T>::build)
                .key("id", Kind.identifier(), Snapshot::id, Snapshot.Builder::id, "its name in the timeline")
                .with("title", Kind.texts(), Snapshot::title, Snapshot.Builder::title, "what the time is called")
                .with("when", Kind.period(), Snapshot::when, Snapshot.Builder::when, "the time")
                .with("state", Kind.nested(noun), Snapshot::state, Snapshot.Builder::state, "the noun as it was")
                .with(
                        "evidence",
                        Kind.listOf(Kind.nested(Evidence.shape())),
                        Snapshot::evidence,
                        Snapshot.Builder::addAllEvidence,
                        "where it is written")
                .optional("note", Kind.texts(), Snapshot::note, Snapshot.Builder::note, "what to know about it")
                .shape();
    }

    @SuppressWarnings("unchecked") // the class of a generic type is that of its raw one
    private static <T> Class<Timeline<T>> type() {
        return (Class<Timeline<T>>) (Class<?>) Timeline.class;
    }

    @SuppressWarnings("unchecked") // as above
    private static <T> Class<Snapshot<T>> snapshotType() {
        return (Class<Snapshot<T>>) (Class<?>) Snapshot.class;
    }

    private static <T> List<Snapshot<T>> list(Shape.Values values) {
        return values.get("snapshots", List.class);
    }

    /** The snapshots, in order. */
    public List<Snapshot<T>> snapshots() {
        return snapshots;
    }

    /**
     * The snapshot of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Snapshot<T> snapshot(String id) {
        return snapshots.stream()
                .filter(each -> each.id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("snapshot must be one of "
                        + snapshots.stream().map(each -> each.id().text()).toList() + ", but was '" + id + "'"));
    }

    /** What each snapshot changed against the one before, one set fewer than there are snapshots. */
    public List<ChangeSet<T>> steps() {
        List<ChangeSet<T>> steps = new ArrayList<>();
        for (int i = 1; i < snapshots.size(); i++) {
            steps.add(Differ.diff(
                    shape, snapshots.get(i - 1).state(), snapshots.get(i).state()));
        }
        return List.copyOf(steps);
    }

    /**
     * What changed from one snapshot to another, whichever comes first.
     *
     * @throws IllegalArgumentException if there is no snapshot of one of the ids
     */
    public ChangeSet<T> between(String from, String to) {
        return Differ.diff(shape, snapshot(from).state(), snapshot(to).state());
    }

    /** What happened to an element, snapshot by snapshot; only snapshots that changed it are told. */
    public List<Event> life(Path element) {
        List<Event> life = new ArrayList<>();
        List<ChangeSet<T>> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            for (Change change : steps.get(i).touching(element)) {
                life.add(new Event(snapshots.get(i + 1).id(), change));
            }
        }
        return List.copyOf(life);
    }

    /**
     * One change in the life of an element.
     *
     * @param snapshot the snapshot that shows it first
     * @param change what happened
     */
    public record Event(Identifier snapshot, Change change) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> timeline && snapshots.equals(timeline.snapshots);
    }

    @Override
    public int hashCode() {
        return snapshots.hashCode();
    }

    @Override
    public String toString() {
        return snapshots.stream().map(each -> each.id().text()).toList().toString();
    }
}
