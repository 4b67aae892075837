package dev.millet.evolution;

import java.util.List;
import java.util.Optional;

/**
 * Which element of a list a change is about, and where it stood and stands; or, for a list in another order, all of them.
 *
 * @param before its identity before; absent if it was not there
 * @param after its identity now; absent if it is not there
 * @param followed the element before it in the version that has it; absent if it is the first
 * @param orders the identities in their order before and now, where the order itself has changed
 */
record Slot(Optional<Object> before, Optional<Object> after, Optional<Object> followed, Optional<Orders> orders) {
    static Slot added(Object identity, Optional<Object> followed) {
        return new Slot(Optional.empty(), Optional.of(identity), followed, Optional.empty());
    }

    static Slot removed(Object identity, Optional<Object> followed) {
        return new Slot(Optional.of(identity), Optional.empty(), followed, Optional.empty());
    }

    static Slot renamed(Object before, Object after) {
        return new Slot(Optional.of(before), Optional.of(after), Optional.empty(), Optional.empty());
    }

    static Slot reordered(List<Object> before, List<Object> after) {
        return new Slot(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new Orders(before, after)));
    }

    Slot inverse() {
        return new Slot(after, before, followed, orders.map(each -> new Orders(each.after, each.before)));
    }

    /** The identities of a list's elements in two orders. */
    record Orders(List<Object> before, List<Object> after) {
        /** Keeps its own copies. */
        Orders {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
