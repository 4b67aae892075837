package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.InvalidPartsException.Part;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * How the blocks and kinds of one framework are said in another, as data; and what cannot be said.
 *
 * <p>For each item the first rule that picks it decides. A block that has no counterpart is named with the reason, and so
 * is a block of the other framework that nothing fills: a conversion's report says both.
 *
 * <p>Example: from the Business Model Canvas to the nine elements of the product and finance pillars,
 * {@code customer-segments} is unmapped because "that list asks for no segments".
 */
@Value.Immutable
public interface FrameworkMapping extends WithFrameworkMapping {
    /** Its id. */
    Identifier id();

    /** The framework it reads. */
    Identifier from();

    /** The framework it writes. */
    Identifier to();

    /** Where items go; the first that picks an item decides. */
    List<MappingRule> rules();

    /** Blocks that have no counterpart, with the reason. */
    List<Gap> unmapped();

    /** Blocks of the other framework that nothing fills, with the reason. */
    List<Gap> missing();

    /** Its description: attributes and how it is built. */
    static Shape<FrameworkMapping> shape() {
        return CanvasShapes.MAPPING;
    }

    /** A builder; {@code id}, {@code from} and {@code to} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses a mapping of a framework to itself and a block both mapped and unmapped.
     *
     * @throws InvalidPartsException with all of it at once
     */
    @Value.Check
    default void check() {
        List<Part> parts = new ArrayList<>();
        if (from().equals(to())) {
            parts.add(
                    new Part(Path.ROOT.member("to"), "to must be another framework than from, but was '" + to() + "'"));
        }
        for (int i = 0; i < unmapped().size(); i++) {
            Identifier block = unmapped().get(i).block();
            if (rules().stream()
                    .anyMatch(rule -> rule.from().block().equals(block)
                            && rule.from().kinds().isEmpty())) {
                parts.add(new Part(
                        Path.ROOT.member("unmapped").element(i).member("block"),
                        "unmapped block must have no rule for all its items, but was '" + block + "'"));
            }
        }
        if (!parts.isEmpty()) {
            throw new InvalidPartsException(parts);
        }
    }

    /**
     * A block that the other side does not have.
     *
     * @param block its id
     * @param reason why
     */
    record Gap(Identifier block, Text reason) {}

    /** Builds a {@link FrameworkMapping}; each attribute is set once. */
    final class Builder extends ImmutableFrameworkMapping.Builder {
        Builder() {}
    }
}
