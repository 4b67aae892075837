package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.channel.RouteYear;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mix that earns most: volumes of the routes within demand, supply, capacities and minima, and what each limit costs.
 *
 * <p>It maximises the contribution of all routes, each at what a unit contributes in the mix asked about, under: on each route, its
 * volume plus what the others take is at most what it would sell alone; all volumes together are at most the supply; none is above
 * its capacity or below its minimum. Fixed costs do not move with volume and are taken off afterwards; to ask whether a route should
 * be open at all, compare with the mix {@linkplain ChannelMix#without without} it.
 *
 * <p>A <em>shadow price</em> says what one more unit of a limit would earn: with a supply of 100,000, contributions of 298.50
 * direct and 120 through dealers and 60,000 buyers on the site, the best mix is 60,000 and 40,000; one more unit supplied earns
 * 120, one more buyer on the site 178.50.
 *
 * <p>Source: Dantzig, Linear Programming and Extensions (1963); solved by a library's simplex method.
 */
public final class MixOptimum {
    private final MixYear year;
    private final ChannelMix mix;
    private final List<String> limits = new ArrayList<>();
    private final List<Driver> results;
    private final Map<Identifier, RouteYear> years = new LinkedHashMap<>();

    MixOptimum(MixYear year) {
        this.year = year;
        this.mix = year.mix();
        List<Driver> contributions = new ArrayList<>();
        mix.routes()
                .forEach(route ->
                        contributions.add(year.netContribution(route.id().text())));
        List<List<Optional<Double>>> rows = new ArrayList<>();
        List<Driver> bounds = new ArrayList<>();
        List<Driver> shares = new ArrayList<>();
        int routes = mix.routes().size();
        for (MixRoute route : mix.routes()) {
            List<Optional<Double>> row = unitRow(route, 1);
            for (int i = 0; i < routes; i++) {
                Identifier taker = mix.routes().get(i).id();
                Optional<RouteOverlap> cell = mix.overlaps().stream()
                        .filter(each -> each.by().equals(taker) && each.from().equals(route.id()))
                        .findFirst();
                if (cell.isPresent()) {
                    row.set(i, Optional.empty());
                    shares.add(Driver.of(cell.get().share()));
                }
            }
            limit("demand." + route.id(), row, rows, year.alone(route), bounds);
        }
        mix.offer()
                .supplyLimit()
                .ifPresent(figure -> limit(
                        "supply",
                        new ArrayList<>(Collections.nCopies(routes, Optional.of(1.0))),
                        rows,
                        Driver.of(figure),
                        bounds));
        for (MixRoute route : mix.routes()) {
            route.capacity()
                    .ifPresent(figure ->
                            limit("capacity." + route.id(), unitRow(route, 1), rows, Driver.of(figure), bounds));
            route.minimum()
                    .ifPresent(figure -> limit(
                            "minimum." + route.id(),
                            unitRow(route, -1),
                            rows,
                            Driver.of(figure).negated(),
                            bounds));
        }
        List<Driver> arguments = new ArrayList<>(contributions);
        arguments.addAll(bounds);
        arguments.addAll(shares);
        this.results = Driver.call(new MixProgram(routes, List.copyOf(rows)), arguments);
        mix.routes()
                .forEach(route ->
                        years.put(route.id(), year.year(route, volume(route.id().text()), "best")));
    }

    private List<Optional<Double>> unitRow(MixRoute route, double coefficient) {
        List<Optional<Double>> row =
                new ArrayList<>(Collections.nCopies(mix.routes().size(), Optional.of(0.0)));
        row.set(mix.routes().indexOf(route), Optional.of(coefficient));
        return row;
    }

    private void limit(
            String name,
            List<Optional<Double>> row,
            List<List<Optional<Double>>> rows,
            Driver bound,
            List<Driver> bounds) {
        limits.add(name);
        rows.add(List.copyOf(row));
        bounds.add(bound);
    }

    /** What a route sells in the best mix, units a year; undefined where no mix keeps all limits. */
    public Driver volume(String route) {
        int index = mix.routes().indexOf(mix.route(route));
        return year.answer(
                results.get(index),
                route + ".best-volume",
                "best-volume",
                mix.routes().get(index).route().label());
    }

    /** What all routes contribute in the best mix, money a year, before fixed cost. */
    public Driver contribution() {
        return year.answer(results.get(mix.routes().size()), "best-contribution", "best-contribution");
    }

    /** What the best mix earns after the fixed cost of every route, money a year. */
    public Driver profit() {
        List<Driver> fixed = mix.routes().stream()
                .map(route -> routeYear(route.id().text()).fixedCost())
                .toList();
        return year.answer(
                contribution().minus(Driver.sum(contribution().unit(), fixed)), "best-profit", "best-mix-profit");
    }

    /** What the best mix earns more than the one asked about, money a year. */
    public Driver gain() {
        return year.answer(profit().minus(year.profit()), "best-gain", "best-gain");
    }

    /** One route of the best mix. */
    public RouteYear routeYear(String route) {
        RouteYear best = years.get(mix.route(route).id());
        if (best == null) {
            throw new IllegalStateException("no year of " + route);
        }
        return best;
    }

    /** What one more unit supplied would earn, money per unit; undefined where supply is not limited. */
    public Driver supplyShadowPrice() {
        return shadowPrice("supply", 1);
    }

    /** What one more buyer on a route would earn. */
    public Driver demandShadowPrice(String route) {
        return shadowPrice("demand." + mix.route(route).id(), 1);
    }

    /** What one more unit of a route's capacity would earn; undefined where it has no limit. */
    public Driver capacityShadowPrice(String route) {
        return shadowPrice("capacity." + mix.route(route).id(), 1);
    }

    /** What one more unit of a route's minimum would earn: zero or less; undefined where it has none. */
    public Driver minimumShadowPrice(String route) {
        return shadowPrice("minimum." + mix.route(route).id(), -1);
    }

    private Driver shadowPrice(String limit, int sign) {
        int index = limits.indexOf(limit);
        Driver price = index < 0
                ? Driver.undefined(mix.offer().price().unit(), MixWords.text("undefined.no-such-limit"))
                : results.get(mix.routes().size() + 1 + index);
        return year.answer(
                sign < 0 ? price.negated() : price, "shadow-price." + limit, "shadow-price", limit.replace('.', ' '));
    }
}
