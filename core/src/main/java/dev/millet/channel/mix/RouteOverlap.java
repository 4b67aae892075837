package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;

/**
 * One cell of the cannibalisation matrix: of each unit that one route sells, which share another would have sold.
 *
 * <p>Example: {@code new RouteOverlap(Identifier.of("site"), Identifier.of("dealers"), rate)} with 30 %: of 100,000 units on the
 * site 30,000 are taken from dealers.
 *
 * @param by the route that takes
 * @param from the route that it takes from
 * @param share from 0 to 1
 */
public record RouteOverlap(Identifier by, Identifier from, Figure share) {
    /** Refuses a route that takes from itself and what is no share, at the value and at the ends of its range. */
    public RouteOverlap {
        String where = "overlap of '" + by + "' and '" + from + "'";
        if (by.equals(from)) {
            throw new IllegalArgumentException(
                    "a route must take from another than itself, but was '" + by + "' twice (" + where + ")");
        }
        Bounds.share("share taken", share, where);
    }
}
