package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Facts that disagree, kept side by side instead of one being thrown away.
 *
 * <p>Some are <i>found</i>: two facts answer the same question and cannot both hold. Others are <i>declared</i>: a reader
 * noticed them, says which facts or places of documents they are, what kind of disagreement it is, what is known and what
 * to do.
 *
 * <pre>{@code
 * Contradiction listing = Contradiction.builder()
 *         .id(Identifier.of("C-1")).kind(ContradictionKind.CONFLICT)
 *         .title(Text.of("Hong Kong listing year", "香港上市年份"))
 *         .addFacts(Identifier.of("F044"), Identifier.of("F094"))
 *         .advice(Text.of("Take 2018; keep 2017 only as a recorded erroneous claim."))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Contradiction extends WithContradiction {
    /** Its name, e.g. {@code C-1}; a found one is named after its facts, {@code found.F044.F094}. */
    Identifier id();

    /** What kind of disagreement it is; a found one is a conflict. */
    ContradictionKind kind();

    /** What it is about, in a few words. */
    Text title();

    /** The facts that disagree, by id. */
    List<Identifier> facts();

    /** Places in documents that disagree, where they are not facts of the book. */
    List<Evidence> places();

    /** What is known to be true from elsewhere. */
    Optional<Text> known();

    /** How to work with it until it is settled. */
    Optional<Text> advice();

    /** Whether it was found by comparing values, not declared by a reader. */
    @Value.Default
    default boolean isFound() {
        return false;
    }

    /** For a found one: the first declared contradiction that names both its facts. */
    Optional<Identifier> declaredAs();

    /** Its description: attributes and how it is built. */
    static Shape<Contradiction> shape() {
        return FactShapes.CONTRADICTION;
    }

    /** A builder; {@code id}, {@code kind} and {@code title} are required, and a fact or a place. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a contradiction that names neither facts nor places, and a declared one that says it is declared elsewhere. */
    @Value.Check
    default void check() {
        if (facts().isEmpty() && places().isEmpty()) {
            throw new IllegalArgumentException(
                    "contradiction must name facts or places, but was without (contradiction '" + id() + "')");
        }
        if (!isFound() && declaredAs().isPresent()) {
            throw new IllegalArgumentException("only a found contradiction must be declared elsewhere, but was '"
                    + declaredAs().orElseThrow() + "' (contradiction '" + id() + "')");
        }
    }

    /** Builds a {@link Contradiction}; each attribute is set once, facts and places only grow. */
    final class Builder extends ImmutableContradiction.Builder {
        Builder() {}
    }
}
