package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * One way in which items of a framework can be joined: which blocks, in which direction, with which sign.
 *
 * <p>Example: {@code reaches} leads from {@code channels} to {@code customer-segments}; {@code hurts} leads from any
 * block to any other and is {@link Sign#NEGATIVE}.
 */
@Value.Immutable
public interface LinkType extends WithLinkType {
    /** Its id within the framework: {@code reaches}. */
    Identifier id();

    /** The verb between the two: "reaches". */
    Text title();

    /** The blocks where it may begin; empty: any. */
    List<Identifier> from();

    /** The blocks where it may end; empty: any. */
    List<Identifier> to();

    /** Which way it works unless the link itself says otherwise. */
    @Value.Default
    default Sign sign() {
        return Sign.NONE;
    }

    /** Whether it may lead from one block to the other. */
    default boolean joins(Identifier fromBlock, Identifier toBlock) {
        return (from().isEmpty() || from().contains(fromBlock)) && (to().isEmpty() || to().contains(toBlock));
    }

    /** A builder; {@code id} and {@code title} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LinkType}; each attribute is set once. */
    final class Builder extends ImmutableLinkType.Builder {
        Builder() {}
    }
}
