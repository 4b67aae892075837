package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.RouteYear;
import dev.millet.channel.theory.Cannibalisation;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;
import dev.millet.finding.Findings;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mix of routes for a year: what each sells beside the others, what all earn, what one takes from another.
 *
 * <p>Demand on a route is what it would sell alone less what the others take: R − Σ share × R of each taker, not below zero, at
 * most its capacity; a taker takes no more than its own capacity lets it sell. Where all want more than can be supplied, each gets the same share of it. Profit is the routes' profits less
 * what the maker pays for free riding.
 *
 * <p>Example: dealers alone sell 300,000, a site alone 100,000, of which 30 % are dealers' buyers. The mix sells 270,000 and
 * 100,000. At contributions of 120 and 298.50 the site adds 29.85 M and costs dealers' sales of 3.6 M.
 *
 * <p>Source: Coughlan et al., Marketing Channels (2006); cannibalisation: Kerin, Harvey and Rothe (1978).
 */
public final class MixYear {
    static final Method METHOD = new Method("channel.mix", 1, "Coughlan et al. 2006; Kerin, Harvey and Rothe 1978");

    private final ChannelMix mix;
    private final Subject subject;
    private final Map<Identifier, RouteYear> years = new LinkedHashMap<>();

    private MixYear(ChannelMix mix) {
        this.mix = mix;
        this.subject = new Subject(mix.id(), mix.label());
        mix.routes().forEach(route -> years.put(route.id(), year(route, volume(route))));
    }

    /** The year of a mix. Refuses a mix of which no volume is told: neither the offer's nor the route's. */
    public static MixYear of(ChannelMix mix) {
        for (MixRoute route : mix.routes()) {
            if (route.volume().isEmpty() && mix.offer().volume().isEmpty()) {
                throw new IllegalArgumentException(
                        "a route of a mix must have a volume, its own or the offer's, but was 'none' (route '"
                                + route.id() + "', mix '" + mix.id() + "')");
            }
        }
        return new MixYear(mix);
    }

    /** The mix. */
    public ChannelMix mix() {
        return mix;
    }

    /** One route of it, at its own price and its volume in the mix. */
    public RouteYear year(String route) {
        RouteYear year = years.get(mix.route(route).id());
        if (year == null) {
            throw new IllegalStateException("no year of " + route);
        }
        return year;
    }

    /** What a route would sell beside no other, at its own price, units a year. */
    public Driver aloneVolume(String route) {
        return alone(mix.route(route));
    }

    /** What the others take from a route, units a year. */
    public Driver takenFrom(String route) {
        return taken(mix.route(route));
    }

    /** What a route sells in the mix, units a year. */
    public Driver volume(String route) {
        return volume(mix.route(route));
    }

    /** What all routes sell, units a year. */
    public Driver volume() {
        return answer(
                Driver.sum(perYear(), mix.routes().stream().map(this::volume).toList()), "volume", "mix-volume");
    }

    /** A route's volume ÷ all volume; undefined where nothing is sold. */
    public Driver share(String route) {
        return share(
                List.of(mix.route(route)),
                route + ".share",
                "mix-share",
                mix.route(route).route().label());
    }

    /** The share of units ordered on a screen. */
    public Driver onlineShare() {
        return share(mix.routes().stream().filter(MixRoute::online).toList(), "online-share", "online-share");
    }

    /** The share of units sold through the maker's own hands only. */
    public Driver ownShare() {
        return share(mix.routes().stream().filter(MixRoute::isOwn).toList(), "own-share", "own-share");
    }

    /** What a unit on a route contributes after what the maker pays for its free riding, money per unit. */
    public Driver netContribution(String route) {
        MixRoute rider = mix.route(route);
        List<Driver> paid = mix.showrooms().stream()
                .filter(riding -> riding.rider().equals(rider.id()))
                .map(this::paidPerUnit)
                .toList();
        return answer(
                year(route)
                        .unit()
                        .contribution()
                        .minus(Driver.sum(mix.offer().price().unit(), paid)),
                route + ".net-contribution",
                "net-contribution",
                rider.route().label());
    }

    /** What a route earns: its profit less what the maker pays for its free riding, money a year. */
    public Driver profit(String route) {
        Driver profit = year(route)
                .volume()
                .times(netContribution(route))
                .minus(year(route).fixedCost());
        return answer(
                profit,
                route + ".mix-profit",
                "mix-route-profit",
                mix.route(route).route().label());
    }

    /** What all routes earn, money a year. */
    public Driver profit() {
        List<Driver> profits =
                mix.routes().stream().map(route -> profit(route.id().text())).toList();
        return answer(Driver.sum(profits.get(0).unit(), profits), "profit", "mix-profit");
    }

    /** What the showroom spends on riders in a year, whoever pays: share × rider's units × cost, money a year. */
    public Driver freeRidingCost(FreeRiding riding) {
        Driver spent = riders(riding).times(Driver.of(riding.cost()));
        return answer(
                spent,
                riding.rider() + ".rides-on-" + riding.showroom(),
                "free-riding",
                label(riding.rider()),
                label(riding.showroom()));
    }

    /** What of it the showroom's own hand is left with: cost less compensation; nothing where the showroom is the maker's. */
    public Driver freeRidingBorne(FreeRiding riding) {
        Driver borne = mix.route(riding.showroom().text()).isOwn()
                ? Driver.constant("0").times(freeRidingCost(riding))
                : freeRidingCost(riding).minus(riders(riding).times(compensation(riding)));
        return answer(
                borne,
                riding.rider() + ".borne-by-" + riding.showroom(),
                "free-riding-borne",
                label(riding.rider()),
                label(riding.showroom()));
    }

    /**
     * What a route adds and what it takes, as a cannibalisation whose rate may be asked about: contribution of the routes it takes from
     * in the proportions of the matrix. Refuses a route that takes from no other.
     */
    public Cannibalisation cannibalisation(String route) {
        List<RouteOverlap> cells = cells(mix.route(route));
        if (cells.isEmpty()) {
            throw new IllegalArgumentException(
                    "route must take from another, but was '" + route + "' (mix '" + mix.id() + "')");
        }
        List<Driver> weighted = cells.stream()
                .map(cell -> Driver.of(cell.share())
                        .times(netContribution(cell.from().text())))
                .toList();
        Driver other = Driver.sum(mix.offer().price().unit(), weighted).dividedBy(cannibalisationRate(route));
        return Cannibalisation.of(
                new Subject(
                        MixWords.under(subject.id(), route),
                        label(mix.route(route).id())),
                year(route).volume(),
                netContribution(route),
                other,
                year(route).fixedCost());
    }

    /** The share of a route's units that others would have sold. */
    public Driver cannibalisationRate(String route) {
        List<Driver> shares = cells(mix.route(route)).stream()
                .map(cell -> Driver.of(cell.share()))
                .toList();
        return answer(
                Driver.sum(Unit.RATIO, shares),
                route + ".cannibalisation-rate",
                "cannibalisation-rate",
                mix.route(route).route().label());
    }

    /** The mix that earns most within demand, supply, capacities and minima. */
    public MixOptimum best() {
        return new MixOptimum(this);
    }

    /** What is weak in the mix. */
    public Findings findings() {
        return Findings.of(this, MixRules.ALL);
    }

    Subject subject() {
        return subject;
    }

    Driver answer(Driver formula, String name, String word, Object... arguments) {
        return MixWords.answer(subject, formula, name, word, METHOD, arguments);
    }

    /** A route at its own price and any volume. */
    RouteYear year(MixRoute route, Driver volume, String... under) {
        Identifier path = MixWords.under(subject.id(), route.id().text());
        for (String part : under) {
            path = path.child(part);
        }
        return RouteYear.of(mix.offer(), route.route(), price(route), volume, path);
    }

    Driver alone(MixRoute route) {
        Driver demand = route.volume()
                .map(Driver::of)
                .orElseGet(() -> ChannelComparison.reachedVolume(mix.offer(), route.route())
                        .times(mix.offer()
                                .priceResponse()
                                .factor(price(route), ChannelComparison.referencePrice(mix.offer()))));
        return answer(
                demand,
                route.id() + ".alone-volume",
                "alone-volume",
                route.route().label());
    }

    private Driver taken(MixRoute route) {
        List<Driver> parts = mix.overlaps().stream()
                .filter(cell -> cell.from().equals(route.id()))
                .map(cell -> Driver.of(cell.share())
                        .times(within(
                                mix.route(cell.by().text()),
                                alone(mix.route(cell.by().text())))))
                .toList();
        return answer(
                Driver.sum(perYear(), parts),
                route.id() + ".taken-volume",
                "taken-volume",
                route.route().label());
    }

    /** What is asked for on a route in the mix, within its capacity. */
    private Driver demand(MixRoute route) {
        Driver left = alone(route).minus(taken(route)).max(Driver.constant(BigDecimal.ZERO, perYear()));
        return within(route, left);
    }

    private static Driver within(MixRoute route, Driver demand) {
        return route.capacity().map(Driver::of).map(demand::min).orElse(demand);
    }

    private Driver volume(MixRoute route) {
        Driver demand = demand(route);
        Driver sold = mix.offer()
                .supplyLimit()
                .map(Driver::of)
                .map(limit -> {
                    Driver all = Driver.sum(
                            perYear(), mix.routes().stream().map(this::demand).toList());
                    return all.isAtMost(limit)
                            .choose(demand, demand.times(limit).dividedBy(all));
                })
                .orElse(demand);
        return answer(
                sold,
                route.id() + ".mix-volume",
                "mix-route-volume",
                route.route().label());
    }

    private Driver share(List<MixRoute> routes, String name, String word, Object... arguments) {
        Driver part = Driver.sum(perYear(), routes.stream().map(this::volume).toList());
        Driver ratio = part.dividedBy(volume()).onlyIf(volume().isPositive(), MixWords.text("undefined.nothing-sold"));
        return answer(ratio, name, word, arguments);
    }

    private Driver paidPerUnit(FreeRiding riding) {
        boolean own = mix.route(riding.showroom().text()).isOwn();
        return Driver.of(riding.share()).times(own ? Driver.of(riding.cost()) : compensation(riding));
    }

    private Driver compensation(FreeRiding riding) {
        return riding.compensation()
                .map(Driver::of)
                .orElseGet(() -> Driver.constant(BigDecimal.ZERO, riding.cost().unit()));
    }

    private Driver riders(FreeRiding riding) {
        return Driver.of(riding.share()).times(volume(riding.rider().text()));
    }

    private List<RouteOverlap> cells(MixRoute route) {
        return mix.overlaps().stream()
                .filter(cell -> cell.by().equals(route.id()))
                .toList();
    }

    private Driver price(MixRoute route) {
        return Driver.of(route.route().ownPrice().orElse(mix.offer().price()));
    }

    private Text label(Identifier route) {
        return mix.route(route.text()).route().label();
    }

    private Unit perYear() {
        return mix.offer().perYear();
    }
}
