package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;

/**
 * Buyers who look and try on one route and buy on another: what the showroom spends on them, and what it is paid for that.
 *
 * <p>Example: 40 % of the site's buyers tried the phone at a dealer's, who spent CNY 30 on each: 12 for every unit of the site. The
 * dealer bears it, unless the maker pays him a compensation or the showroom is the maker's own.
 *
 * @param showroom the route where they look
 * @param rider the route where they buy
 * @param share of the rider's units, from 0 to 1
 * @param cost what the showroom spends on one of them, money per unit
 * @param compensation what the maker pays the showroom for one of them, money per unit; absent: nothing
 */
public record FreeRiding(
        Identifier showroom, Identifier rider, Figure share, Figure cost, Optional<Figure> compensation) {
    /** Refuses one route in both places, what is no share, and negative money. */
    public FreeRiding {
        String where = "free riding of '" + rider + "' on '" + showroom + "'";
        if (showroom.equals(rider)) {
            throw new IllegalArgumentException(
                    "a route must ride on another than itself, but was '" + rider + "' twice (" + where + ")");
        }
        Bounds.share("share of riders", share, where);
        Bounds.notNegative("cost of a rider", cost, where);
        compensation.ifPresent(figure -> Bounds.unit("compensation", figure, cost.unit(), where));
    }
}
