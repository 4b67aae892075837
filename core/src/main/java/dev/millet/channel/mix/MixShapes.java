package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.fact.Figure;
import java.util.Optional;

/** The shapes of mixes of routes and of regions. */
final class MixShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());

    private static final Shape<MixRoute> ROUTE = Shape.of(
                    "mix-route", MixRoute.class, MixRoute::builder, MixRoute.Builder::build)
            .with("route", Kind.nested(Route.shape()), MixRoute::route, MixRoute.Builder::route, "the route")
            .withDefault(
                    "online",
                    Kind.flag(),
                    MixRoute::online,
                    MixRoute.Builder::online,
                    false,
                    "whether buyers order on a screen")
            .optional("volume", FIGURE, MixRoute::volume, MixRoute.Builder::volume, "what it would sell alone, a year")
            .optional(
                    "capacity", FIGURE, MixRoute::capacity, MixRoute.Builder::capacity, "the most it can sell, a year")
            .optional("minimum", FIGURE, MixRoute::minimum, MixRoute.Builder::minimum, "the least it must sell, a year")
            .identifiedBy(route -> route.id().text())
            .shape();

    private static final Shape<RouteOverlap> OVERLAP = Shape.ofRecord(
                    "route-overlap",
                    RouteOverlap.class,
                    v -> new RouteOverlap(
                            v.get("by", Identifier.class),
                            v.get("from", Identifier.class),
                            v.get("share", Figure.class)))
            .with("by", Kind.identifier(), RouteOverlap::by, "the route that takes")
            .with("from", Kind.identifier(), RouteOverlap::from, "the route that it takes from")
            .with("share", FIGURE, RouteOverlap::share, "of each unit it sells")
            .shape();

    private static final Shape<FreeRiding> RIDING = Shape.ofRecord(
                    "free-riding",
                    FreeRiding.class,
                    v -> new FreeRiding(
                            v.get("showroom", Identifier.class),
                            v.get("rider", Identifier.class),
                            v.get("share", Figure.class),
                            v.get("cost", Figure.class),
                            v.find("compensation", Figure.class)))
            .with("showroom", Kind.identifier(), FreeRiding::showroom, "the route where buyers look")
            .with("rider", Kind.identifier(), FreeRiding::rider, "the route where they buy")
            .with("share", FIGURE, FreeRiding::share, "of the rider's units")
            .with("cost", FIGURE, FreeRiding::cost, "what the showroom spends on one of them")
            .optional("compensation", FIGURE, FreeRiding::compensation, "what the maker pays for one of them")
            .shape();

    static final Shape<ChannelMix> MIX = Shape.of(
                    "channel-mix", ChannelMix.class, ChannelMix.Builder::new, ChannelMix.Builder::build)
            .key("id", Kind.identifier(), ChannelMix::id, ChannelMix.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    mix -> Optional.of(mix.label()),
                    ChannelMix.Builder::label,
                    "what it is called on a page")
            .with("offer", Kind.nested(Offer.shape()), ChannelMix::offer, ChannelMix.Builder::offer, "what is sold")
            .with(
                    "routes",
                    Kind.listOf(Kind.nested(ROUTE)),
                    ChannelMix::routes,
                    ChannelMix.Builder::addAllRoutes,
                    "the routes")
            .with(
                    "overlaps",
                    Kind.listOf(Kind.nested(OVERLAP)),
                    ChannelMix::overlaps,
                    ChannelMix.Builder::addAllOverlaps,
                    "what one route takes from another")
            .with(
                    "showrooms",
                    Kind.listOf(Kind.nested(RIDING)),
                    ChannelMix::showrooms,
                    ChannelMix.Builder::addAllShowrooms,
                    "who rides on whose showroom")
            .shape();

    static final Shape<MarketRegion> REGION = Shape.of(
                    "market-region", MarketRegion.class, MarketRegion::builder, MarketRegion.Builder::build)
            .key("id", Kind.identifier(), MarketRegion::id, MarketRegion.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    region -> Optional.of(region.label()),
                    MarketRegion.Builder::label,
                    "what it is called on a page")
            .with(
                    "maturity",
                    Kind.oneOf(MarketMaturity.class),
                    MarketRegion::maturity,
                    MarketRegion.Builder::maturity,
                    "whether the market is emerging or mature")
            .with("mix", Kind.nested(MIX), MarketRegion::mix, MarketRegion.Builder::mix, "what is sold there, and how")
            .optional(
                    "exchangeRate",
                    FIGURE,
                    MarketRegion::exchangeRate,
                    MarketRegion.Builder::exchangeRate,
                    "money of the total for one of its own")
            .optional(
                    "adaptationCost",
                    FIGURE,
                    MarketRegion::adaptationCost,
                    MarketRegion.Builder::adaptationCost,
                    "what suiting the region costs, a year")
            .shape();

    private MixShapes() {}
}
