package dev.millet.evolution;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is otherwise than before: what, where, from what to what.
 *
 * <p>The {@link #path} leads to it by names: where a list's elements have an identity, the step is that and not the place
 * in the list, since places move. {@code /items/mi-fans/block} is the block of the item {@code mi-fans}.
 *
 * <p>Example: kind MOVED, path {@code /items/mi-com/block}, before {@code channels}, after {@code key-resources}:
 * "item mi-com (Own web shop) moved from ‘channels’ to ‘key-resources’".
 */
@Value.Immutable
public abstract class Change {
    Change() {}

    /** What happened. */
    public abstract ChangeKind kind();

    /** Where; a list's element by its identity if it has one, else by its number in the version that has it. */
    public abstract Path path();

    /** The members of closed families that the path leads through, by their names in documents, from the root down. */
    public abstract List<String> types();

    /** The element that it happened to, in words: "item mi-com (Own web shop)". */
    public Text element() {
        return told().text();
    }

    abstract Told told();

    /** The attribute of that element, as a dotted name; empty where it is the element itself. */
    @Value.Default
    public String attribute() {
        return "";
    }

    /** The value before; absent where there was none. */
    public abstract Optional<Stated<?>> before();

    /** The value after; absent where there is none. */
    public abstract Optional<Stated<?>> after();

    /** Where in a list, if the list itself changes: an element comes, goes or gets another identity, or all change places. */
    public abstract Optional<Slot> slot();

    /** A builder; {@code kind}, {@code path} and {@code element} are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The change in words, in English and Chinese: "item mi-com (Own web shop) moved from ‘channels’ to ‘key-resources’". */
    public Text text() {
        Text from = before().map(Stated::text).orElseGet(() -> Text.of("–"));
        Text to = after().map(Stated::text).orElseGet(() -> Text.of("–"));
        boolean whole = attribute().isEmpty();
        return switch (kind()) {
            case ADDED -> whole ? EvolutionWords.text("change.added", element()) : within("change.gained", to);
            case REMOVED -> whole ? EvolutionWords.text("change.removed", element()) : within("change.lost", from);
            case MOVED -> EvolutionWords.text("change.moved", element(), from, to);
            case RENAMED -> EvolutionWords.text("change.renamed", element(), from, to);
            case CHANGED -> EvolutionWords.text("change.changed", element(), attribute(), from, to);
            case REORDERED -> EvolutionWords.text("change.reordered", element(), attribute());
        };
    }

    /** Evidence in the attribute of that name is "evidence ‘S1’" already. */
    private Text within(String key, Text stated) {
        return stated.in(Locale.ENGLISH).startsWith(attribute() + " ")
                ? EvolutionWords.text(key + ".named", element(), stated)
                : EvolutionWords.text(key, element(), attribute(), stated);
    }

    /** The way back: what was added is removed, and before and after change places. */
    public Change inverse() {
        ChangeKind kind = switch (kind()) {
            case ADDED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            default -> kind();
        };
        return builder()
                .kind(kind)
                .path(path())
                .addAllTypes(types())
                .told(told())
                .attribute(attribute())
                .before(after())
                .after(before())
                .slot(slot().map(Slot::inverse))
                .build();
    }

    @Override
    public String toString() {
        return kind() + " " + path();
    }

    /** Builds a {@link Change}; each attribute is set once. */
    public static final class Builder extends ImmutableChange.Builder {
        Builder() {}

        /** The element that it happened to, in words. */
        public Builder element(Text words) {
            told(Told.of(() -> words));
            return this;
        }
    }
}
