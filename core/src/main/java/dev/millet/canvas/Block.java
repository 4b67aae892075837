package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One field of a framework: what it asks, where it stands on the grid, and which kinds of answers it knows.
 *
 * <p>Columns and rows count from 1. A block three rows high in the first column has column 1, row 1, rowSpan 3.
 *
 * <pre>{@code
 * Block.at("strengths", Text.of("Strengths", "优势"), Text.of("What do we do better?", "我们强在哪里？"), 1, 1);
 * }</pre>
 */
@Value.Immutable
public interface Block extends WithBlock {
    /** The most columns or rows that a grid may have. */
    int MOST_CELLS = 64;

    /** Its id, unique within the framework: {@code customer-segments}. */
    Identifier id();

    /** What it is called. */
    Text title();

    /** The question that its items answer. */
    Text question();

    /** The first column it covers. */
    int column();

    /** The first row it covers. */
    int row();

    /** How many columns it covers. */
    @Value.Default
    default int columnSpan() {
        return 1;
    }

    /** How many rows it covers. */
    @Value.Default
    default int rowSpan() {
        return 1;
    }

    /** How many items it has on a finished canvas, at the least; fewer is a finding, never a refusal. */
    @Value.Default
    default int atLeast() {
        return 1;
    }

    /** How many items it can have before it says nothing any more; any number if absent. */
    Optional<Integer> atMost();

    /** What its items can be asked, and the words that answer. */
    List<Vocabulary> vocabularies();

    /** The words of all its vocabularies by id, in order. */
    @Value.Lazy
    default Map<Identifier, Term> termsById() {
        Map<Identifier, Term> byId = new LinkedHashMap<>();
        vocabularies().forEach(vocabulary -> vocabulary.terms().forEach(term -> byId.putIfAbsent(term.id(), term)));
        return Collections.unmodifiableMap(byId);
    }

    /** What each word says: itself, and all that it implies, near ones first. */
    @Value.Lazy
    default Map<Identifier, Set<Identifier>> kindsById() {
        Map<Identifier, Set<Identifier>> byId = new LinkedHashMap<>();
        for (Identifier kind : termsById().keySet()) {
            Set<Identifier> kinds = new LinkedHashSet<>();
            Deque<Identifier> open = new ArrayDeque<>(List.of(kind));
            while (!open.isEmpty()) {
                Identifier next = open.poll();
                if (kinds.add(next)) {
                    term(next).ifPresent(term -> open.addAll(term.implies()));
                }
            }
            byId.put(kind, Collections.unmodifiableSet(kinds));
        }
        return Collections.unmodifiableMap(byId);
    }

    /** The word of this id in one of the vocabularies, if there is one. */
    default Optional<Term> term(Identifier kind) {
        return Optional.ofNullable(termsById().get(kind));
    }

    /** The last column it covers. */
    default int lastColumn() {
        return column() + columnSpan() - 1;
    }

    /** The last row it covers. */
    default int lastRow() {
        return row() + rowSpan() - 1;
    }

    /**
     * A block of one cell without a vocabulary.
     *
     * @throws IllegalArgumentException if the id is malformed or column or row is below 1
     */
    static Block at(String id, Text title, Text question, int column, int row) {
        return builder()
                .id(Identifier.of(id))
                .title(title)
                .question(question)
                .column(column)
                .row(row)
                .build();
    }

    /** Its description: attributes and how it is built. */
    static Shape<Block> shape() {
        return FrameworkShapes.BLOCK;
    }

    /** A builder; {@code id}, {@code title}, {@code question}, {@code column} and {@code row} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a place outside every grid and numbers of items that contradict each other. */
    @Value.Check
    default void check() {
        require("column", column());
        require("row", row());
        require("columnSpan", columnSpan());
        require("rowSpan", rowSpan());
        if (atLeast() < 0) {
            throw new IllegalArgumentException(
                    "atLeast must be at least 0, but was '" + atLeast() + "' (block '" + id() + "')");
        }
        atMost().filter(most -> most < Math.max(1, atLeast())).ifPresent(most -> {
            throw new IllegalArgumentException("atMost must be at least 1 and not below atLeast '" + atLeast()
                    + "', but was '" + most + "' (block '" + id() + "')");
        });
    }

    private void require(String what, int value) {
        if (value < 1 || value > MOST_CELLS) {
            throw new IllegalArgumentException(
                    what + " must be between 1 and " + MOST_CELLS + ", but was '" + value + "' (block '" + id() + "')");
        }
    }

    /** Builds a {@link Block}; each attribute is set once. */
    final class Builder extends ImmutableBlock.Builder {
        Builder() {}
    }
}
