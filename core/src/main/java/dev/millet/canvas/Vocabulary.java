package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One question that every item of a block can be asked, and the words that answer it.
 *
 * <p>A block may have several: a channel is asked who owns it, how direct it is, and which phases it serves.
 *
 * <p>Example: the vocabulary {@code ownership} with the terms {@code own} and {@code partner}, at most one for an item.
 */
@Value.Immutable
public interface Vocabulary extends WithVocabulary {
    /** Its id, unique within the block: {@code ownership}. */
    Identifier id();

    /** What it asks: "Ownership". */
    Text title();

    /** Whether an item without a word of this vocabulary is a weak one. */
    @Value.Default
    default boolean required() {
        return false;
    }

    /** How many words of it an item may have, itself given or implied; any number if absent. */
    Optional<Integer> atMost();

    /** The words, in order. */
    List<Term> terms();

    /** Whether it has a word of this id. */
    default boolean has(Identifier kind) {
        return termIds().contains(kind);
    }

    /** The ids of its words, in order. */
    @Value.Lazy
    default Set<Identifier> termIds() {
        Set<Identifier> ids = new LinkedHashSet<>();
        terms().forEach(term -> ids.add(term.id()));
        return Collections.unmodifiableSet(ids);
    }

    /**
     * A vocabulary that asks nothing of an item.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    static Vocabulary of(String id, Text title, Term... terms) {
        return builder()
                .id(Identifier.of(id))
                .title(title)
                .addAllTerms(Arrays.asList(terms))
                .build();
    }

    /** A builder; {@code id} and {@code title} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a number of words below one. */
    @Value.Check
    default void check() {
        atMost().filter(most -> most < 1).ifPresent(most -> {
            throw new IllegalArgumentException(
                    "atMost must be at least 1, but was '" + most + "' (vocabulary '" + id() + "')");
        });
    }

    /** Builds a {@link Vocabulary}; each attribute is set once. */
    final class Builder extends ImmutableVocabulary.Builder {
        Builder() {}
    }
}
