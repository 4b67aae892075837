package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A route within a mix: what it would sell by itself, and between which volumes it can be kept.
 *
 * <p>Example: own stores that would sell 400,000 a year, can sell 500,000 at most and must sell 50,000 under their leases.
 *
 * <p>Invariants: volumes are the offer's count per year (checked by the mix), none negative.
 */
@Value.Immutable
public interface MixRoute extends WithMixRoute {
    /** The route. */
    Route route();

    /** Whether buyers order on a screen; else in a room. */
    @Value.Default
    default boolean online() {
        return false;
    }

    /** What it would sell in a year beside no other route; absent: the offer's volume × the route's reach at its price. */
    Optional<Figure> volume();

    /** The most it can sell in a year. */
    Optional<Figure> capacity();

    /** The least it must sell in a year: a contract, a lease. */
    Optional<Figure> minimum();

    /** A route of which nothing more is said. */
    static MixRoute of(Route route) {
        return builder().route(route).build();
    }

    /** The route's name. */
    default Identifier id() {
        return route().id();
    }

    /** Whether every hand on it is the maker's: no tier, or own tiers only. */
    default boolean isOwn() {
        return route().tiers().stream().allMatch(Tier::own);
    }

    /** Refuses a negative volume, at the value and at the ends of its range. */
    @Value.Check
    default void check() {
        String where = "route '" + id() + "' of a mix";
        Bounds.notNegative("volume", volume(), where);
        Bounds.notNegative("capacity", capacity(), where);
        Bounds.notNegative("minimum", minimum(), where);
    }

    /** Refuses volumes in another unit than the offer's. */
    default void requireUnit(Unit perYear) {
        String where = "route '" + id() + "' of a mix";
        Bounds.unit("volume", volume(), perYear, where);
        Bounds.unit("capacity", capacity(), perYear, where);
        Bounds.unit("minimum", minimum(), perYear, where);
    }

    /** A builder; {@code route} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MixRoute}; each attribute is set once. */
    final class Builder extends ImmutableMixRoute.Builder {
        Builder() {}
    }
}
