package dev.millet.evolution;

import dev.millet.basics.Attribute;
import dev.millet.basics.Fingerprint;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Two versions of one list: a hash join by identity, then what is left over, then the order. */
final class ListDiff<E> {
    private static final int NONE = -1;

    private final Kind<E> kind;
    private final List<E> before;
    private final List<E> after;
    private final Differ.Place place;
    private final Differ differ;
    private List<Object> identitiesBefore = List.of();
    private List<Object> identitiesAfter = List.of();
    /** For each element after, where the same one was before; {@link #NONE} if it has come. */
    private final int[] was;
    /** For each element before, whether it is there no more. */
    private final boolean[] gone;

    ListDiff(Kind<E> kind, List<E> before, List<E> after, Differ.Place place, Differ differ) {
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.place = place;
        this.differ = differ;
        this.was = new int[after.size()];
        this.gone = new boolean[before.size()];
    }

    void run() {
        if (!join(Set.of())) {
            Set<Object> doubled = new HashSet<>(Identities.doubled(kind, before));
            doubled.addAll(Identities.doubled(kind, after));
            join(doubled);
        }
        for (int i = 0; i < was.length; i++) {
            if (was[i] != NONE) {
                E then = before.get(was[i]);
                E now = after.get(i);
                if (!then.equals(now)) {
                    differ.value(kind, then, now, element(identitiesAfter.get(i), now, i));
                }
            }
        }
        rename();
        for (int i = 0; i < gone.length; i++) {
            if (gone[i]) {
                remove(i);
            }
        }
        for (int i = 0; i < was.length; i++) {
            if (was[i] == NONE) {
                add(i);
            }
        }
        reorder();
    }

    /**
     * Finds each element in the other version; answers false, and means nothing, if two of one version have one identity.
     *
     * <p>An element that stands right behind the one before it in both versions, as nearly all do, is not looked up.
     */
    private boolean join(Set<Object> doubled) {
        identitiesBefore = Identities.of(kind, before, doubled);
        identitiesAfter = Identities.of(kind, after, doubled);
        Arrays.fill(was, NONE);
        Map<Object, Integer> places = new HashMap<>(after.size() * 2);
        for (int i = 0; i < was.length; i++) {
            if (places.put(identitiesAfter.get(i), i) != null) {
                return false;
            }
        }
        Set<Object> left = new HashSet<>();
        int next = 0;
        for (int i = 0; i < gone.length; i++) {
            Object identity = identitiesBefore.get(i);
            int here = isAfterAt(next, identity) ? next : places.getOrDefault(identity, NONE);
            gone[i] = here == NONE;
            if (gone[i] ? !left.add(identity) : was[here] != NONE) {
                return false;
            }
            if (!gone[i]) {
                was[here] = i;
                next = here + 1;
            }
        }
        return true;
    }

    private boolean isAfterAt(int at, Object identity) {
        return at < was.length && identity.equals(identitiesAfter.get(at));
    }

    /** What has gone and what has come with the same content is one element under another id. */
    private void rename() {
        Map<String, Deque<Integer>> left = new HashMap<>();
        for (int i = 0; i < gone.length; i++) {
            if (gone[i]) {
                int at = i;
                content(identitiesBefore.get(i), before.get(i))
                        .ifPresent(content -> left.computeIfAbsent(content, none -> new ArrayDeque<>())
                                .add(at));
            }
        }
        for (int i = 0; i < was.length && !left.isEmpty(); i++) {
            if (was[i] == NONE) {
                Optional<Deque<Integer>> same = content(identitiesAfter.get(i), after.get(i))
                        .map(left::get)
                        .filter(places -> !places.isEmpty());
                if (same.isPresent()) {
                    was[i] = same.get().remove();
                    gone[was[i]] = false;
                    tellRenamed(i);
                }
            }
        }
    }

    /** What an element says beside its id, if its id is its identity. */
    private Optional<String> content(Object identity, E value) {
        return identity instanceof String
                ? Identities.shape(kind, value).flatMap(shape -> withoutName(shape, value))
                : Optional.empty();
    }

    private static <T> Optional<String> withoutName(Shape<T> shape, Object value) {
        return Identities.name(shape, value)
                .map(key -> shape.name()
                        + ' '
                        + Fingerprint.withoutKey(shape, shape.type().cast(value)));
    }

    private void tellRenamed(int here) {
        Identities.shape(kind, after.get(here)).ifPresent(shape -> tellRenamed(shape, here));
    }

    private <T> void tellRenamed(Shape<T> shape, int here) {
        Identities.name(shape, after.get(here)).ifPresent(key -> tellRenamed(shape, key, here));
    }

    private <T, V> void tellRenamed(Shape<T> shape, Attribute<T, V> key, int here) {
        int then = was[here];
        Object identity = identitiesBefore.get(then);
        differ.change(
                ChangeKind.RENAMED,
                key.kind(),
                key.find(shape.type().cast(before.get(then))),
                key.find(shape.type().cast(after.get(here))),
                kind instanceof Kind.Union<E>
                        ? element(identity, before.get(then), then).ofType(shape.name())
                        : element(identity, before.get(then), then),
                Optional.of(new Slot.One(
                        Optional.of(Identities.told(identity)),
                        Optional.of(Identities.told(identitiesAfter.get(here))),
                        Optional.empty())));
    }

    private void remove(int at) {
        differ.change(
                ChangeKind.REMOVED,
                kind,
                Optional.of(before.get(at)),
                Optional.empty(),
                element(identitiesBefore.get(at), before.get(at), at),
                Optional.of(
                        new Slot.One(told(identitiesBefore, at), Optional.empty(), told(identitiesBefore, at - 1))));
    }

    private void add(int at) {
        differ.change(
                ChangeKind.ADDED,
                kind,
                Optional.empty(),
                Optional.of(after.get(at)),
                element(identitiesAfter.get(at), after.get(at), at),
                Optional.of(new Slot.One(Optional.empty(), told(identitiesAfter, at), told(identitiesAfter, at - 1))));
    }

    private static Optional<ElementIdentity> told(List<Object> identities, int at) {
        return at < 0 ? Optional.empty() : Optional.of(Identities.told(identities.get(at)));
    }

    private void reorder() {
        int last = NONE;
        for (int then : was) {
            if (then != NONE && then < last) {
                differ.change(
                        ChangeKind.REORDERED,
                        kind,
                        Optional.empty(),
                        Optional.empty(),
                        place,
                        Optional.of(new Slot.Order(all(identitiesBefore), all(identitiesAfter))));
                return;
            }
            last = Math.max(last, then);
        }
    }

    private static List<ElementIdentity> all(List<Object> identities) {
        return identities.stream().map(Identities::told).toList();
    }

    /** The place of one element: by its identity where its shape declares one, else by its number. */
    private Differ.Place element(Object identity, E value, int number) {
        if (identity instanceof String key) {
            Supplier<Text> words = () -> Identities.shape(kind, value)
                    .map(shape -> Shown.noun(shape, value))
                    .orElseGet(() -> Text.of(key));
            return place.element(place.path().member(key), words);
        }
        return new Differ.Place(place.path().element(number), place.element(), place.attribute(), place.types());
    }
}
