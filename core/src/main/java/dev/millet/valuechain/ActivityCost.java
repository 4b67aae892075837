package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One cost of an activity: how it behaves and who bears it.
 *
 * <p>Costs are the firm's unless another bearer is named: what it pays a partner for performing the activity is its own
 * cost, what the partner spends beyond that is the partner's.
 *
 * <p>Example: {@code ActivityCost.of("parcel", Text.of("Parcel"), assumed("parcel", "CNY 28/unit", "insured"))} varies with
 * each unit; an amount in CNY/year is fixed.
 */
@Value.Immutable
public interface ActivityCost extends WithActivityCost {
    /** Its name within the activity: parcel. */
    Identifier id();

    /** What it is called on a page: "Parcel". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** Fixed or variable, and how much. */
    CostBehaviour behaviour();

    /** Who bears it; only the firm's own costs stand in its margin. */
    @Value.Default
    default Performer bearer() {
        return Performer.OWN;
    }

    /** A builder; {@code id} and {@code behaviour} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A cost whose unit says how it behaves: money per year is fixed, money per unit varies with each unit. */
    static ActivityCost of(String id, Text label, Figure amount) {
        Unit perYear = amount.unit().times(Unit.of("year"));
        return builder()
                .id(Identifier.of(id))
                .label(label)
                .behaviour(
                        perYear.currency().isPresent()
                                ? new CostBehaviour.Fixed(List.of(new CostStep(Optional.empty(), amount)))
                                : new CostBehaviour.Variable(amount, Optional.empty()))
                .build();
    }

    /** A cost that varies with a driver of its own: CNY 5/minute × 3 minute/unit. */
    static ActivityCost of(String id, Text label, Figure rate, Figure usage) {
        return builder()
                .id(Identifier.of(id))
                .label(label)
                .behaviour(new CostBehaviour.Variable(rate, Optional.of(usage)))
                .build();
    }

    /** Builds a cost. */
    final class Builder extends ImmutableActivityCost.Builder {
        Builder() {}
    }
}
