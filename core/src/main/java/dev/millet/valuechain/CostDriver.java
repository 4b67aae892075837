package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * A structural reason why an activity costs what it costs: its class after Porter and its effect on costs.
 *
 * <p>Several drivers of one activity multiply: scale and location both act on the same wages.
 *
 * <p>Example: {@code CostDriver.of("wages", CostDriverClass.LOCATION, new CostEffect.Factor(figure))} with a factor of 0.7
 * makes every cost of the activity 30 % cheaper than at the reference place.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 3.
 */
@Value.Immutable
public interface CostDriver extends WithCostDriver {
    /** Its name within the activity: wages. */
    Identifier id();

    /** What it is called on a page: "Wages at the place". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** Its class after Porter. */
    CostDriverClass kind();

    /** What it does to cost. */
    CostEffect effect();

    /** Which costs of the activity it acts on, by id; all of them if none is named. */
    List<Identifier> costs();

    /** A builder; {@code id}, {@code kind} and {@code effect} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A driver of all costs of its activity. */
    static CostDriver of(String id, CostDriverClass kind, CostEffect effect) {
        return builder().id(Identifier.of(id)).kind(kind).effect(effect).build();
    }

    /** Whether it acts on the cost of this name. */
    default boolean actsOn(Identifier cost) {
        return costs().isEmpty() || costs().contains(cost);
    }

    /** Builds a cost driver. */
    final class Builder extends ImmutableCostDriver.Builder {
        Builder() {}
    }
}
