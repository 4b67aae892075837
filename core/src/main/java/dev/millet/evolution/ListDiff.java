package dev.millet.evolution;

import dev.millet.basics.Attribute;
import dev.millet.basics.Fingerprint;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Two versions of one list: a hash join by identity, then what is left over, then the order. */
final class ListDiff<E> {
    private final Kind<E> kind;
    private final List<E> before;
    private final List<E> after;
    private final Differ.Place place;
    private final Differ differ;
    private final List<Object> identitiesBefore;
    private final List<Object> identitiesAfter;
    /** Identities of elements that were renamed, from before to after. */
    private final Map<Object, Object> renamed = new HashMap<>(0);

    ListDiff(Kind<E> kind, List<E> before, List<E> after, Differ.Place place, Differ differ) {
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.place = place;
        this.differ = differ;
        this.identitiesBefore = Identities.of(kind, before);
        this.identitiesAfter = Identities.of(kind, after);
    }

    void run() {
        Map<Object, Integer> placesBefore = new HashMap<>(before.size() * 2);
        for (int i = 0; i < before.size(); i++) {
            placesBefore.put(identitiesBefore.get(i), i);
        }
        boolean[] stays = new boolean[before.size()];
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Integer was = placesBefore.get(identitiesAfter.get(i));
            if (was == null) {
                added.add(i);
            } else {
                stays[was] = true;
                E then = before.get(was);
                E now = after.get(i);
                if (!then.equals(now)) {
                    differ.value(kind, then, now, element(identitiesAfter.get(i), now, i));
                }
            }
        }
        List<Integer> removed = new ArrayList<>();
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                removed.add(i);
            }
        }
        rename(removed, added);
        removed.forEach(this::remove);
        added.forEach(this::add);
        reorder();
    }

    /** What has gone and what has come with the same content is one element under another id. */
    private void rename(List<Integer> removed, List<Integer> added) {
        if (removed.isEmpty()
                || added.isEmpty()
                || !(kind instanceof Kind.Nested<E> nested)
                || nested.shape().key().isEmpty()) {
            return;
        }
        Shape<E> shape = nested.shape();
        Map<String, Deque<Integer>> gone = new HashMap<>();
        removed.forEach(place -> gone.computeIfAbsent(
                        Fingerprint.withoutKey(shape, before.get(place)), content -> new ArrayDeque<>())
                .add(place));
        for (Integer here : List.copyOf(added)) {
            Deque<Integer> same = gone.get(Fingerprint.withoutKey(shape, after.get(here)));
            if (same != null && !same.isEmpty()) {
                Integer was = same.poll();
                removed.remove(was);
                added.remove(here);
                renamed.put(identitiesBefore.get(was), identitiesAfter.get(here));
                tellRenamed(shape.key().get(), was, here);
            }
        }
    }

    private <V> void tellRenamed(Attribute<E, V> key, int was, int here) {
        Object identity = identitiesBefore.get(was);
        differ.change(
                ChangeKind.RENAMED,
                key.kind(),
                key.find(before.get(was)),
                key.find(after.get(here)),
                element(identity, before.get(was), was),
                Optional.of(Slot.renamed(identity, identitiesAfter.get(here))));
    }

    private void remove(int at) {
        Optional<Object> followed = at == 0 ? Optional.empty() : Optional.of(identitiesBefore.get(at - 1));
        differ.change(
                ChangeKind.REMOVED,
                kind,
                Optional.of(before.get(at)),
                Optional.empty(),
                element(identitiesBefore.get(at), before.get(at), at),
                Optional.of(Slot.removed(identitiesBefore.get(at), followed)));
    }

    private void add(int at) {
        Optional<Object> followed = at == 0 ? Optional.empty() : Optional.of(identitiesAfter.get(at - 1));
        differ.change(
                ChangeKind.ADDED,
                kind,
                Optional.empty(),
                Optional.of(after.get(at)),
                element(identitiesAfter.get(at), after.get(at), at),
                Optional.of(Slot.added(identitiesAfter.get(at), followed)));
    }

    private void reorder() {
        Map<Object, Integer> placesAfter = new HashMap<>(after.size() * 2);
        for (int i = 0; i < after.size(); i++) {
            placesAfter.put(identitiesAfter.get(i), i);
        }
        int last = -1;
        boolean inOrder = true;
        for (Object identity : identitiesBefore) {
            Integer here = placesAfter.get(renamed.getOrDefault(identity, identity));
            if (here != null) {
                inOrder &= here > last;
                last = here;
            }
        }
        if (!inOrder) {
            differ.change(
                    ChangeKind.REORDERED,
                    kind,
                    Optional.empty(),
                    Optional.empty(),
                    place,
                    Optional.of(Slot.reordered(identitiesBefore, identitiesAfter)));
        }
    }

    /** The place of one element: by its identity where its shape declares one, else by its number. */
    private Differ.Place element(Object identity, E value, int number) {
        if (identity instanceof String name && kind instanceof Kind.Nested<E> nested) {
            Supplier<Text> words = () -> Shown.noun(nested.shape(), value);
            return new Differ.Place(place.path().member(name), words, "");
        }
        return new Differ.Place(place.path().element(number), place.element(), place.attribute());
    }

    /**
     * A list's order from that before, what was removed, renamed and added: survivors as they stood, and each added one
     * behind the one that it follows.
     */
    static List<Object> order(
            List<Object> before, Map<Object, Object> renamed, Map<Object, Boolean> removed, Map<Object, Object> added) {
        Map<Object, Object> followers = new LinkedHashMap<>();
        added.forEach((identity, followed) -> followers.put(followed, identity));
        List<Object> order = new ArrayList<>();
        follow(FIRST, followers, order);
        for (Object identity : before) {
            if (!removed.containsKey(identity)) {
                Object now = renamed.getOrDefault(identity, identity);
                order.add(now);
                follow(now, followers, order);
            }
        }
        return order;
    }

    /** Stands for "nothing before it". */
    static final Object FIRST = new Object();

    private static void follow(Object from, Map<Object, Object> followers, List<Object> order) {
        for (Object next = followers.remove(from); next != null; next = followers.remove(next)) {
            order.add(next);
        }
    }
}
