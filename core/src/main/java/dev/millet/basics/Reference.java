package dev.millet.basics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * One place of a noun that names another by id: the source of a fact's evidence stands among the sources.
 *
 * <p>A built noun checks this itself. A document with mistakes elsewhere cannot be built, and a reader that knows the
 * references still tells which of them lead nowhere, so that all problems come at once.
 *
 * <pre>{@code
 * new Reference("source must be in the book", List.of("facts", "*", "evidence", "source"),
 *         List.of("sources", "*", "id"), Set.of());
 * }</pre>
 *
 * @param rule what must hold, the beginning of the refusal
 * @param from attribute names down to the id that is named; {@code "*"} is each element of a list
 * @param to the same down to the ids that there are
 * @param known ids that stand outside the noun and may be named too
 */
public record Reference(String rule, List<String> from, List<String> to, Set<String> known) {
    /** Keeps its own copies. */
    public Reference {
        from = ImmutableList.copyOf(from);
        to = ImmutableList.copyOf(to);
        known = ImmutableSet.copyOf(known);
    }
}
