package dev.millet.channel.theory;

import dev.millet.driver.Driver;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is ordered once and sold in one season, at a given price: the setting of a newsvendor.
 *
 * <p>Example: swimsuits at 125 that cost 35 and still fetch 20 when the season is over.
 */
@Value.Immutable
public interface SellingSeason extends WithSellingSeason {
    /** How many will be asked for. */
    UncertainDemand demand();

    /** What the consumer pays, money per unit. */
    Driver price();

    /** What a unit costs the maker, money per unit. */
    Driver cost();

    /** What a unit left over still fetches, money per unit; below cost, negative where getting rid of it costs. */
    Driver salvage();

    /** What the maker pays whatever is sold, money; absent: nothing. */
    Optional<Driver> fixedCost();

    /** A builder; all but the fixed cost are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SellingSeason}; each attribute is set once. */
    final class Builder extends ImmutableSellingSeason.Builder {
        Builder() {}
    }
}
