package dev.millet.valuechain.integration;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How large demand may turn out to be, when one must choose before one knows.
 *
 * <p>Example: a hit of 3 M units a year, weight 1; a flop of 200,000, weight 3: the flop has a probability of 75 %.
 */
@Value.Immutable
public interface DemandCase extends WithDemandCase {
    /** Its name: flop. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** How much is needed, units per year. */
    Figure volume();

    /** How likely it is beside the others, a ratio; its probability is its weight ÷ all weights. */
    Optional<Figure> weight();

    /** A builder; {@code id} and {@code volume} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A case without a weight: regret can be told, expectations cannot. */
    static DemandCase of(String id, Figure volume) {
        return builder().id(Identifier.of(id)).volume(volume).build();
    }

    /** A case with a weight. */
    static DemandCase of(String id, Figure volume, Figure weight) {
        return builder().id(Identifier.of(id)).volume(volume).weight(weight).build();
    }

    /** Refuses a negative volume or weight. */
    @Value.Check
    default void check() {
        String where = "demand case '" + id() + "'";
        Bounds.oneWord("a demand case", id(), where);
        Bounds.unit("volume", volume(), Unit.parse("unit/year"), where);
        Bounds.notNegative("volume", volume(), where);
        weight().ifPresent(weight -> {
            Bounds.unit("weight", weight, Unit.RATIO, where);
            Bounds.notNegative("weight", weight, where);
        });
    }

    /** Builds a demand case. */
    final class Builder extends ImmutableDemandCase.Builder {
        Builder() {}
    }
}
