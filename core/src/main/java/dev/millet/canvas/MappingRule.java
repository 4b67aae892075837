package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.MilletStyle;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where some items of one framework go in another, and what their kinds are called there.
 *
 * <p>Example: key activities that are production go to {@code value-configuration}, and {@code production} is said
 * {@code manufacturing} there.
 */
@MilletStyle.WithMaps
@Value.Immutable
public interface MappingRule extends WithMappingRule {
    /** Which items it picks. */
    Selection from();

    /** The block they go to. */
    Identifier to();

    /** Further blocks that get a copy, because the other framework asks for the same thing twice. */
    List<Identifier> copies();

    /** What each kind is called there: one word, or several. A kind that is not named has no counterpart. */
    Map<String, List<Identifier>> kinds();

    /** What the change of framework changes in the meaning. */
    Optional<Text> note();

    /** The kinds that a kind becomes; none if it has no counterpart. */
    default List<Identifier> kindsOf(Identifier kind) {
        return Optional.ofNullable(kinds().get(kind.text())).orElse(ImmutableList.of());
    }

    /** A builder; {@code from} and {@code to} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MappingRule}; each attribute is set once. */
    final class Builder extends ImmutableMappingRule.Builder {
        Builder() {}
    }
}
