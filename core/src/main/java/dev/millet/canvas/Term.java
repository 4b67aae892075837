package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One kind that an item of a block can be of: a word of the framework's vocabulary with its meaning.
 *
 * <p>Words that imply others keep two questions apart: in the Business Model Canvas {@code own-stores} implies
 * {@code own} and {@code indirect}, so that nobody answers "who owns it" and "how direct is it" by one word.
 *
 * <pre>{@code
 * Term.of("niche-market", Text.of("Niche market", "利基市场"), Text.of("One narrow group with needs of its own.", "需求独特的小众群体。"));
 * }</pre>
 */
@Value.Immutable
public interface Term extends WithTerm {
    /** Its id, unique within the block: {@code niche-market}. */
    Identifier id();

    /** The word itself. */
    Text term();

    /** What it means, in one line. */
    Text meaning();

    /** Words of the same block that an item of this kind is too. */
    List<Identifier> implies();

    /** Where it comes from if not from the framework's own references: {@code "Rochet and Tirole (2003)"}. */
    Optional<String> source();

    /**
     * A word with its meaning.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    static Term of(String id, Text term, Text meaning) {
        return builder().id(Identifier.of(id)).term(term).meaning(meaning).build();
    }

    /** A builder; {@code id}, {@code term} and {@code meaning} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Term}; each attribute is set once. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
