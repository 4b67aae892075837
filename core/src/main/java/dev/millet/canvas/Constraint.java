package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.finding.Severity;
import org.immutables.value.Value;

/**
 * What a framework itself requires of a good canvas, as data: a requirement, and what is said when it does not hold.
 *
 * <p>Its finding has the key {@code canvas.<framework>.<id>}. In message and advice {@code {0}} stands for the item, or
 * for the block where no item is at fault.
 *
 * <p>Example: {@code segment-without-channel} requires that each item of {@code customer-segments} is where a link
 * {@code reaches} from {@code channels} ends, and says "no channel reaches {0}".
 */
@Value.Immutable
public interface Constraint extends WithConstraint {
    /** The end of its finding's key, lower case with hyphens. */
    Identifier id();

    /** How much it weighs. */
    @Value.Default
    default Severity severity() {
        return Severity.WARNING;
    }

    /** What must hold. */
    Requirement requirement();

    /** What is said where it does not hold. */
    Text message();

    /** What to do then. */
    Text advice();

    /** A builder; {@code id}, {@code requirement}, {@code message} and {@code advice} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot end a finding's key. */
    @Value.Check
    default void check() {
        if (!id().text().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "id of a constraint must be lower case with hyphens, but was '" + id() + "'");
        }
    }

    /** Builds a {@link Constraint}; each attribute is set once. */
    final class Builder extends ImmutableConstraint.Builder {
        Builder() {}
    }
}
