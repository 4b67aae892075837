package dev.millet.evolution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Where in a list a change takes place: which element has come, gone or got another identity, or how all of them follow
 * each other now.
 *
 * <p>Example: an added {@code cake} that stands behind {@code bread} has no identity before, {@code cake} after and
 * {@code bread} as the one it follows.
 */
public sealed interface Slot {
    /** The same seen from the other version. */
    Slot inverse();

    /**
     * One element.
     *
     * @param before its identity before; absent if it was not there
     * @param after its identity now; absent if it is not there
     * @param follows the element that it stands behind in the version that has it; absent if it is the first, or if it is in
     *     both versions
     */
    record One(Optional<ElementIdentity> before, Optional<ElementIdentity> after, Optional<ElementIdentity> follows)
            implements Slot {
        @Override
        public Slot inverse() {
            return new One(after, before, follows);
        }
    }

    /**
     * All elements, in another order.
     *
     * @param before their identities as they followed each other before
     * @param after the same now, with those that have come and without those that have gone
     */
    record Order(List<ElementIdentity> before, List<ElementIdentity> after) implements Slot {
        /** Keeps its own copies. */
        public Order {
            before = ImmutableList.copyOf(before);
            after = ImmutableList.copyOf(after);
        }

        @Override
        public Slot inverse() {
            return new Order(after, before);
        }
    }
}
