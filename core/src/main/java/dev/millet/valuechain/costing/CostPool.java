package dev.millet.valuechain.costing;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one activity costs in a year, its driver, and how much of that driver the people and machines paid for can give.
 *
 * <p>The rate is cost ÷ practical capacity, so products bear what they use and idle capacity stands apart. Without a stated
 * capacity the rate is cost ÷ what is used: nothing is idle then, and a slack year looks like dear products.
 *
 * <p>Example: set-up of CNY 5,250 a year for 25 set-ups at practical capacity costs 210 each; with 21 used, 840 is idle.
 *
 * <p>Source: Kaplan and Anderson, Time-Driven Activity-Based Costing (Harvard Business Review, November 2004).
 */
@Value.Immutable
public interface CostPool extends WithCostPool {
    /** Its name: set-up. */
    Identifier id();

    /** What it is called on a page: "Set-up". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** What makes it grow. */
    @Value.Default
    default CostLevel level() {
        return CostLevel.UNIT;
    }

    /** What it costs by itself, in money per year; shared costs may add to it. */
    Optional<Figure> cost();

    /** What its driver is called: "production runs". */
    Optional<Text> driver();

    /** How much of its driver a year can be given, at practical capacity. */
    Optional<Figure> capacity();

    /** A builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A pool with a cost per year. */
    static CostPool of(String id, CostLevel level, Figure cost) {
        return builder().id(Identifier.of(id)).level(level).cost(cost).build();
    }

    /** Refuses a negative cost, a capacity of zero or less, and a driver of what no product drives. */
    @Value.Check
    default void check() {
        String where = "cost pool '" + id() + "'";
        Bounds.oneWord("a cost pool", id(), where);
        cost().ifPresent(cost -> Bounds.notNegative("cost", cost, where));
        capacity().ifPresent(capacity -> Bounds.positive("practical capacity", capacity, where));
        if (level() == CostLevel.SUSTAINING && (capacity().isPresent() || driver().isPresent())) {
            throw new IllegalArgumentException(
                    "a pool that sustains the organisation must have no driver, but was '" + id() + "'");
        }
    }

    /** Builds a pool. */
    final class Builder extends ImmutableCostPool.Builder {
        Builder() {}
    }
}
