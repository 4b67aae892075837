package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another order in which a framework's blocks are read.
 *
 * <p>Authors differ: one begins the Business Model Canvas with the customer, another with the partners. Both orders show
 * the same blocks; which one a document used is worth keeping.
 *
 * <p>Example: the Business Model Canvas is shipped with two. {@code book} puts {@code revenue-streams} fifth, right after
 * what brings them; {@code contents} puts it eighth, beside {@code cost-structure}.
 */
@Value.Immutable
public interface BlockOrder extends WithBlockOrder {
    /** Its name within the framework. */
    Identifier id();

    /** What it is called. */
    Text title();

    /** The ids of all blocks, each once. */
    List<Identifier> blocks();

    /** Who reads the blocks so. */
    Optional<String> source();

    /** A builder; {@code id} and {@code title} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BlockOrder}; each attribute is set once. */
    final class Builder extends ImmutableBlockOrder.Builder {
        Builder() {}
    }
}
