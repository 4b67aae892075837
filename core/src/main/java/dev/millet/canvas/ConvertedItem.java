package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of the canvas converted, and what became of it.
 *
 * <p>Example: a partner {@code foxconn} of the kind {@code supplier} is {@linkplain ItemOutcome#MOVED moved} to
 * {@code partner-network}; its kind has no counterpart there and stands under {@link #lostKinds}.
 */
@Value.Immutable
public interface ConvertedItem extends WithConvertedItem {
    /** The item as it was. */
    Item item();

    /** What became of it. */
    ItemOutcome outcome();

    /** The items that it is now: first itself, then its copies; none if it is unmapped or merged. */
    List<Item> results();

    /** Kinds that the other framework cannot say at all. */
    List<Identifier> lostKinds();

    /** Kinds that it can only say by a wider word: {@code own-stores} as {@code own}. */
    List<Identifier> widenedKinds();

    /** What the change of framework changes in its meaning, if the mapping says so. */
    Optional<Text> note();

    /** Why it has no place, if it has none. */
    Optional<Text> reason();

    /** A builder; {@code item} and {@code outcome} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConvertedItem}; each attribute is set once. */
    final class Builder extends ImmutableConvertedItem.Builder {
        Builder() {}
    }
}
