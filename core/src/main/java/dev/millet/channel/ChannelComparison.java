package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.fact.Figure;
import dev.millet.finding.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Direct or dealers: one offer over two or more routes to the same buyer, every answer a driver with its explanation.
 *
 * <p>Both sides count one unit kept by a consumer, per year, before income tax, net of recoverable VAT. The first route is
 * the one asked about; each other one is held against it in the {@linkplain RoutePair three frames}.
 *
 * <p>Example: {@code ChannelComparison.of(phone, direct, dealers).gap()} of the first Xiaomi phone is 387.70 CNY/unit: at the same
 * consumer price of 1,999 the direct route leaves the maker 249.71, the dealers' route −137.99.
 *
 * <p>Source of the frame split and of what counts as like for like: Coughlan et al., Marketing Channels (2006); the
 * formulas stand at {@link PriceWaterfall}, {@link RouteYear} and {@link RoutePair}.
 *
 * <p>An answer is built when it is asked for, and the tree of all of them when that is: who asks for one pays for one.
 */
public final class ChannelComparison {
    private final Offer offer;
    private final List<Route> routes;
    private final Map<Identifier, RouteYear> samePrice = new LinkedHashMap<>();
    private final Map<Identifier, RouteYear> ownPrice = new LinkedHashMap<>();
    private final List<RoutePair> pairs;
    /** Made when first asked for; immutable, so two threads may both do it, to the same effect. */
    private volatile @Nullable DriverTree tree;

    private ChannelComparison(Offer offer, List<Route> routes) {
        if (routes.size() < 2) {
            throw new IllegalArgumentException(
                    "a comparison must have at least two routes, but was '" + routes.size() + "'");
        }
        this.offer = offer;
        this.routes = List.copyOf(routes);
        for (Route route : routes) {
            if (samePrice.containsKey(route.id())) {
                throw new IllegalArgumentException(
                        "routes must have different ids, but was '" + route.id() + "' twice");
            }
            requireOwnNames(route);
            RouteYear same = at(route, Driver.of(offer.price()), route.id());
            samePrice.put(route.id(), same);
            Optional<Figure> own = route.ownPrice();
            ownPrice.put(
                    route.id(),
                    own.isEmpty()
                            ? same
                            : at(route, Driver.of(own.get()), route.id().child("own-price")));
        }
        List<RoutePair> held = new ArrayList<>();
        for (int i = 1; i < routes.size(); i++) {
            held.add(new RoutePair(this, routes.get(0), routes.get(i)));
        }
        this.pairs = List.copyOf(held);
        if (isBent()) {
            tree();
        }
    }

    /** Whether thresholds or steps bend a profit: any answer may refuse them, and a model is refused where it is made. */
    private boolean isBent() {
        for (Route route : routes) {
            for (Rebate rebate : route.rebates()) {
                if (rebate.threshold().isPresent()) {
                    return true;
                }
            }
            for (FixedCost cost : route.fixedCosts()) {
                if (cost.steps().size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Compares routes of one offer.
     *
     * @param first the route asked about
     * @param others the routes it is held against, at least one
     * @throws IllegalArgumentException if the model is not complete enough to be counted: each message names what is missing
     */
    public static ChannelComparison of(Offer offer, Route first, Route... others) {
        List<Route> routes = new ArrayList<>(others.length + 1);
        routes.add(first);
        Collections.addAll(routes, others);
        return new ChannelComparison(offer, routes);
    }

    /** What is sold. */
    public Offer offer() {
        return offer;
    }

    /** The routes, the one asked about first. */
    public List<Route> routes() {
        return routes;
    }

    /** Frame A and what one year would be: a route at the offer's price and the demand it reaches there. */
    public RouteYear atSamePrice(Route route) {
        return find(samePrice, route);
    }

    /** Frame C: a route at its own price and volume. */
    public RouteYear atOwnPrice(Route route) {
        return find(ownPrice, route);
    }

    /** The first route against each other one. */
    public List<RoutePair> pairs() {
        return pairs;
    }

    /** The first route against the second. */
    public RoutePair pair() {
        return pairs.get(0);
    }

    /** A: contribution of the first route less that of the second at the same consumer price. */
    public Driver gap() {
        return pair().gap();
    }

    /** Contribution per unit kept at the offer's price. */
    public Driver contribution(Route route) {
        return atSamePrice(route).unit().contribution();
    }

    /** Pocket price per unit kept at the offer's price. */
    public Driver pocketPrice(Route route) {
        return atSamePrice(route).unit().pocketPrice();
    }

    /** Break-even volumes at the offer's price, rising; see {@link RouteYear#breakEven()}. */
    public List<Driver> breakEven(Route route) {
        return atSamePrice(route).breakEven();
    }

    /** The consumer price at which a unit on the route contributes nothing. */
    public Driver zeroContributionPrice(Route route) {
        return RoutePair.zeroContributionPrice(offer, route);
    }

    /** The volume at which the first route and another earn the same at the offer's price, the lowest if there are several. */
    public Driver indifferenceVolume(Route other) {
        return pairs.stream()
                .filter(pair -> pair.other().equals(other))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("route must be one that is held against '"
                        + routes.get(0).id() + "', but was '" + other.id() + "'"))
                .lowestIndifference();
    }

    /**
     * All answers over one shared graph: read it, replace figures in it, simulate it.
     *
     * @throws IllegalArgumentException if one id stands for two figures of the offer and the routes
     */
    public DriverTree tree() {
        DriverTree known = tree;
        if (known == null) {
            known = DriverTree.of(answers());
            tree = known;
        }
        return known;
    }

    /** The decimal reading at the figures' own values. */
    public Reading read() {
        return tree().read();
    }

    /** What is weak in the comparison, and what is strong. */
    public Findings findings() {
        return Findings.of(this, ChannelRules.ALL);
    }

    /** Who wins in which frame, by how much, and what flips it. */
    public Verdict verdict() {
        return Verdict.of(this);
    }

    /** A route at any consumer price, with the demand it reaches there. */
    RouteYear at(Route route, Driver price, Identifier path) {
        Optional<Driver> volume = demand(offer, route, price);
        PriceWaterfall waterfall = PriceWaterfall.at(offer, route, price, path.child("per-unit"), volume);
        return new RouteYear(offer, route, waterfall, volume, path.child("per-year"));
    }

    /** What a route sells in a year at a price: demand there, within the supply limit; empty if no volume is asked about. */
    static Optional<Driver> demand(Offer offer, Route route, Driver price) {
        if (offer.volume().isEmpty()) {
            return Optional.empty();
        }
        Driver demand = reachedVolume(offer, route).times(offer.priceResponse().factor(price, referencePrice(offer)));
        Optional<Figure> limit = offer.supplyLimit();
        return Optional.of(limit.isEmpty() ? demand : demand.min(Driver.of(limit.get())));
    }

    /**
     * Demand on a route at the offer's price: the volume asked about × the route's reach, 800,000 × 60 % = 480,000 units a year;
     * undefined if no volume is asked about.
     */
    public static Driver reachedVolume(Offer offer, Route route) {
        Optional<Driver> volume = PriceWaterfall.volume(offer, route);
        return volume.isPresent()
                ? volume.get()
                : Driver.undefined(offer.perYear(), ChannelWords.text("undefined.no-volume"));
    }

    /**
     * The price to which the volume belongs ("800,000 a year at 1,999"): part of the volume's meaning, so it does not move
     * when a scenario moves the price; money per unit. A {@link PriceResponse} counts from it.
     */
    public static Driver referencePrice(Offer offer) {
        return Driver.constant(offer.price().value(), offer.price().unit())
                .named(offer.id().child("reference-price"), ChannelWords.text("reference-price"));
    }

    private List<Driver> answers() {
        List<Driver> all = new ArrayList<>();
        for (Route route : routes) {
            RouteYear same = atSamePrice(route);
            RouteYear own = atOwnPrice(route);
            unit(all, same.unit(), route);
            year(all, same);
            if (own != same) {
                unit(all, own.unit(), route);
                year(all, own);
            }
            all.add(zeroContributionPrice(route));
        }
        pairs.forEach(pair -> {
            year(all, pair.firstAtOtherPrice());
            all.addAll(pair.answers());
        });
        return all;
    }

    private static void unit(List<Driver> all, PriceWaterfall unit, Route route) {
        all.add(unit.priceExVat());
        all.add(unit.invoicePrice());
        all.add(unit.pocketPrice());
        all.add(unit.contribution());
        // What is taxed away leaves the chain of prices, so no other answer leads to it.
        unit.lines().stream()
                .filter(line -> line.step() == WaterfallStep.VAT || line.step() == WaterfallStep.UNRECOVERED_VAT)
                .forEach(line -> all.add(line.amount()));
        all.add(unit.distributionCost());
        all.add(unit.distributionShare());
        all.add(unit.capital().maker());
        all.add(unit.capital().chain());
        all.add(unit.capital().cashConversionCycle());
        for (ChannelFunction function : ChannelFunction.values()) {
            all.add(unit.costOf(function));
        }
        for (Tier tier : route.tiers()) {
            all.add(unit.keeps(tier));
            all.add(unit.ownCost(tier));
            all.add(unit.profit(tier));
        }
    }

    private static void year(List<Driver> all, RouteYear year) {
        all.add(year.volume());
        all.add(year.fixedCost());
        all.add(year.fixedCostShownUnder());
        all.add(year.profit());
        all.addAll(year.breakEven());
        year.leaps().forEach(leap -> all.addAll(leap.answers()));
        all.add(year.capital());
        all.add(year.chainCapital());
        all.add(year.returnOnInvestment());
        all.add(year.economicProfit());
    }

    private void requireOwnNames(Route route) {
        for (Cost cost : offer.costs()) {
            for (Cost own : route.costs()) {
                if (own.id().equals(cost.id())) {
                    throw new IllegalArgumentException("a cost must have a name of its own, but was '" + cost.id()
                            + "' on the offer and on route '" + route.id() + "'");
                }
            }
        }
    }

    private static RouteYear find(Map<Identifier, RouteYear> years, Route route) {
        RouteYear year = years.get(route.id());
        if (year == null) {
            throw new IllegalArgumentException(
                    "route must be one of " + years.keySet() + ", but was '" + route.id() + "'");
        }
        return year;
    }

    /** The route of a name. */
    public Route route(String id) {
        return routes.stream()
                .filter(route -> route.id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "route must be one of " + routes.stream().map(Route::id).toList() + ", but was '" + id + "'"));
    }

    /** What is counted, in words: one unit kept by a consumer, per year, before income tax, net of recoverable VAT. */
    public Text basis() {
        return ChannelWords.text("comparison.basis");
    }
}
