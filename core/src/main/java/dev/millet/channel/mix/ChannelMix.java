package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * Several routes of one offer at once: who sells how much, what each takes from the others, and who shows what another sells.
 *
 * <p>A {@link ChannelComparison} asks which route; a mix asks how much of each. Routes reach buyers that overlap, so what they
 * would sell alone must not be added up: the matrix of {@link #overlaps()} says what one takes from another, and
 * {@link #showrooms()} who pays for the trial before a sale elsewhere.
 *
 * <p>Example: dealers that would sell 300,000 and a site that would sell 100,000, 30 % of it taken from dealers: together 370,000,
 * 270,000 through dealers. {@link MixYear} tells what that earns and {@link MixOptimum} which mix earns most.
 *
 * <p>Invariants: at least one route, each of another name; overlaps and showrooms name routes of the mix, each pair once; no route
 * takes more than all it sells.
 *
 * <p>Source: Coughlan et al., Marketing Channels (2006); Moriarty and Moran, Managing Hybrid Marketing Systems (1990).
 */
@Value.Immutable
public interface ChannelMix extends WithChannelMix {
    /** Its name: own-stores-2019. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** What is sold. */
    Offer offer();

    /** The routes. */
    List<MixRoute> routes();

    /** The cells of the cannibalisation matrix that are not zero. */
    List<RouteOverlap> overlaps();

    /** Who rides on whose showroom. */
    List<FreeRiding> showrooms();

    /** A new mix with an id. */
    static Builder of(String id) {
        return new Builder().id(Identifier.of(id));
    }

    /** The route of a name; refuses a name that no route has. */
    default MixRoute route(String id) {
        return routes().stream()
                .filter(route -> route.id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("route must be one of "
                        + routes().stream().map(MixRoute::id).toList() + ", but was '" + id + "' (mix '" + this.id()
                        + "')"));
    }

    /** The mix without one of its routes and all that is said of it. */
    default ChannelMix without(String route) {
        Identifier gone = route(route).id();
        return withOverlaps(overlaps().stream()
                        .filter(each -> !each.by().equals(gone) && !each.from().equals(gone))
                        .toList())
                .withShowrooms(showrooms().stream()
                        .filter(each ->
                                !each.showroom().equals(gone) && !each.rider().equals(gone))
                        .toList())
                .withRoutes(routes().stream()
                        .filter(each -> !each.id().equals(gone))
                        .toList());
    }

    /** Refuses what the invariants say. */
    @Value.Check
    default void check() {
        String where = "mix '" + id() + "'";
        if (routes().isEmpty()) {
            throw new IllegalArgumentException("a mix must have a route, but was '[]' (" + where + ")");
        }
        requireDistinct("route", routes().stream().map(MixRoute::id).toList(), where);
        requireDistinct(
                "overlap",
                overlaps().stream()
                        .map(each -> each.by() + " of " + each.from())
                        .toList(),
                where);
        requireDistinct(
                "showroom",
                showrooms().stream()
                        .map(each -> each.rider() + " on " + each.showroom())
                        .toList(),
                where);
        routes().forEach(route -> route.requireUnit(offer().perYear()));
        for (RouteOverlap overlap : overlaps()) {
            route(overlap.by().text());
            route(overlap.from().text());
        }
        for (FreeRiding riding : showrooms()) {
            route(riding.showroom().text());
            route(riding.rider().text());
            Bounds.unit("cost of a rider", riding.cost(), offer().price().unit(), where);
        }
        for (MixRoute route : routes()) {
            BigDecimal taken = overlaps().stream()
                    .filter(each -> each.by().equals(route.id()))
                    .map(RouteOverlap::share)
                    .map(Figure::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (taken.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("a route must take at most all it sells from others, but was '"
                        + taken.toPlainString() + "' (route '" + route.id() + "', " + where + ")");
            }
        }
    }

    private static void requireDistinct(String what, List<?> ids, String where) {
        List<Object> seen = new ArrayList<>();
        for (Object id : ids) {
            if (seen.contains(id)) {
                throw new IllegalArgumentException(
                        what + " must be named once, but was '" + id + "' twice (" + where + ")");
            }
            seen.add(id);
        }
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<ChannelMix> shape() {
        return MixShapes.MIX;
    }

    /** Builds a {@link ChannelMix}; each attribute is set once. */
    final class Builder extends ImmutableChannelMix.Builder {
        Builder() {}

        /** Adds a route of which nothing more is said. */
        public Builder route(Route route) {
            return addRoutes(MixRoute.of(route));
        }
    }
}
