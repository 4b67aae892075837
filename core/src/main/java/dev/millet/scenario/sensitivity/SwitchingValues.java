package dev.millet.scenario.sensitivity;

import dev.millet.basics.Identifier;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a search for switching values of one figure found: none, one or several, and where it was looked.
 *
 * <p>"None" is an answer only together with the {@linkplain #from() interval} that was searched, and only where the answer
 * exists there: both are part of the result.
 */
@Value.Immutable
public interface SwitchingValues {
    /** The figure that moves, as the tree has it. */
    Figure figure();

    /** The answer that is compared with a threshold. */
    Identifier answer();

    /** Where the answer meets the threshold, ascending: none, one or several. */
    List<SwitchingValue> values();

    /** The low end of the interval that was searched, in the figure's unit. */
    BigDecimal from();

    /** The high end of the interval that was searched, in the figure's unit. */
    BigDecimal to();

    /** Whether the answer moves at all when the figure does, as seen in the interval (to 1e-12 of its largest value). */
    boolean matters();

    /** Whether the answer has no value somewhere in the interval, as far as the grid sees. */
    boolean undefinedSomewhere();

    /** Those within the figure's own range. */
    default List<SwitchingValue> inside() {
        return values().stream().filter(SwitchingValue::insideRange).toList();
    }

    /** Those outside the figure's own range; all of them for a figure without one. */
    default List<SwitchingValue> outside() {
        return values().stream().filter(value -> !value.insideRange()).toList();
    }

    /**
     * The flip nearest to the figure's base value; the lower of two equally near. A value where the answer only
     * {@linkplain SwitchingValue.Crossing#TOUCHES touches} the threshold is no flip.
     */
    default Optional<SwitchingValue> nearest() {
        return values().stream()
                .filter(value -> value.crossing().flips())
                .min(Comparator.comparing(
                        value -> value.value().subtract(figure().value()).abs()));
    }
}
