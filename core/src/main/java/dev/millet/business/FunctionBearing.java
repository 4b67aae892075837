package dev.millet.business;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.channel.Bearer;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Cost;
import dev.millet.channel.FixedCost;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.channel.RouteYear;
import dev.millet.channel.Tier;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.valuechain.Performer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One channel function on one route: whose hands perform it, what it costs each, what it ties up.
 *
 * <p>What a tier spends on one of several functions is not known from outside: it is paid for by the tier's margin, and stands
 * here only where the tier performs nothing else or a {@link CostAllocation} divides it. Nothing is guessed.
 *
 * <p>Title and risk are always with somebody: the resellers, or the maker where there are none. Finance is the maker's as soon as
 * stock, credit or deposits are stated.
 *
 * <p>Example: "deliver" on the direct route of the first case is the maker's, CNY 28.43 a unit; on the dealers' route provincial
 * agent and retailer bear it out of their margins, and the maker pays CNY 4 of freight beside.
 */
public final class FunctionBearing {
    private final ChannelFunction function;
    private final Route route;
    private final RouteYear year;
    private final Identifier path;
    private final List<Tier> tiers;
    private final Set<Bearer> bearers;
    private final List<Posting> costs;
    private final List<Posting> assets;
    private final Driver none;
    private final Driver nothing;

    private FunctionBearing(
            ChannelFunction function,
            Offer offer,
            Route route,
            RouteYear year,
            Identifier chain,
            List<Posting> costs,
            List<Posting> assets) {
        this.function = function;
        this.route = route;
        this.year = year;
        this.path = chain.child("functions").child(Words.key(function));
        this.costs = costs;
        this.assets = assets;
        this.none = Driver.constant(BigDecimal.ZERO, offer.price().unit());
        this.nothing = Driver.constant(BigDecimal.ZERO, offer.currency());
        this.tiers = tiersOf(function, route);
        this.bearers = bearersOf(offer);
    }

    static FunctionBearing of(
            ChannelFunction function,
            Offer offer,
            Route route,
            RouteYear year,
            Identifier chain,
            List<Posting> costs,
            List<Posting> assets) {
        return new FunctionBearing(function, offer, route, year, chain, costs, assets);
    }

    /** The function. */
    public ChannelFunction function() {
        return function;
    }

    /** The route. */
    public Route route() {
        return route;
    }

    /** The tiers that perform it, from the maker down. */
    public List<Tier> tiers() {
        return tiers;
    }

    /** Who performs it or pays for it beside the tiers: the maker, the community, the buyer. */
    public Set<Bearer> bearers() {
        return bearers;
    }

    /** Whether anybody does. */
    public boolean isBorne() {
        return !tiers.isEmpty() || !bearers.isEmpty();
    }

    /** The hands in words, from the maker down: "the maker", "Retailer", "the community", "the buyer"; "nobody" if there is none. */
    public Text hands() {
        List<Text> hands = new ArrayList<>();
        if (bearers.contains(Bearer.MAKER)) {
            hands.add(hand(Bearer.MAKER));
        }
        tiers.forEach(tier -> hands.add(tier.label()));
        bearers.stream().filter(bearer -> bearer != Bearer.MAKER).forEach(bearer -> hands.add(hand(bearer)));
        return hands.isEmpty() ? BusinessWords.text("hand.nobody") : BusinessWords.joined("list.and", hands);
    }

    /** What the maker spends on it and on nothing else, fixed cost spread over the year's units; money per unit. */
    public Driver cost() {
        return costBorneBy(Performer.OWN);
    }

    /** What somebody spends on it and on nothing else: maker, tiers, or community and buyer; money per unit. */
    public Driver costBorneBy(Performer bearer) {
        List<Driver> parts = costs.stream()
                .filter(posting -> posting.isOnlyFor(function) && posting.whose() == bearer)
                .map(posting -> perUnit(posting.amount()))
                .toList();
        return named(Driver.sum(none.unit(), parts), "cost", bearer);
    }

    /** What ties up somebody's money for it; money. */
    public Driver assetsHeldBy(Performer holder) {
        List<Driver> parts = assets.stream()
                .filter(posting -> posting.isOnlyFor(function) && posting.whose() == holder)
                .map(Posting::amount)
                .toList();
        return named(Driver.sum(nothing.unit(), parts), "assets", holder);
    }

    /** Costs of the maker's that serve it among other functions and are not divided: "Site, warehouses, call centre". */
    public List<Text> shared() {
        return costs.stream()
                .filter(posting -> posting.isSharedBy(function) && posting.whose() == Performer.OWN)
                .map(Posting::label)
                .distinct()
                .toList();
    }

    private Driver perUnit(Driver amount) {
        if (amount.unit().equals(none.unit())) {
            return amount;
        }
        Driver volume = year.volume();
        return amount.dividedBy(volume.onlyIf(volume.isPositive(), BusinessWords.text("undefined.nothing-sold")));
    }

    private Driver named(Driver formula, String word, Performer whose) {
        String name = word + "-" + Words.key(whose);
        return formula.named(path.child(name), BusinessWords.text("function." + name, function.label(), route.label()))
                .method(new Method("business.function-bearing", 1, "Stern and El-Ansary 1977"));
    }

    private static Text hand(Bearer bearer) {
        return BusinessWords.text("hand." + Words.key(bearer));
    }

    private static List<Tier> tiersOf(ChannelFunction function, Route route) {
        List<Tier> stated = route.tiers().stream()
                .filter(tier -> tier.functions().contains(function))
                .toList();
        boolean byTitle =
                function == ChannelFunction.HOLD_TITLE || (function == ChannelFunction.CARRY_RISK && stated.isEmpty());
        return byTitle
                ? route.tiers().stream()
                        .filter(tier -> tier.isReseller() || stated.contains(tier))
                        .toList()
                : stated;
    }

    private Set<Bearer> bearersOf(Offer offer) {
        EnumSet<Bearer> all = EnumSet.noneOf(Bearer.class);
        Stream.concat(route.costs().stream(), offer.costs().stream())
                .filter(cost -> cost.function().filter(function::equals).isPresent())
                .map(Cost::bearer)
                .forEach(all::add);
        boolean fixed = route.fixedCosts().stream().map(FixedCost::functions).anyMatch(list -> list.contains(function));
        boolean term = year.unit().lines().stream()
                .anyMatch(line -> line.function().filter(function::equals).isPresent());
        boolean left = (function == ChannelFunction.HOLD_TITLE || function == ChannelFunction.CARRY_RISK)
                && route.resellers().isEmpty();
        if (fixed || term || left) {
            all.add(Bearer.MAKER);
        }
        return Collections.unmodifiableSet(all);
    }
}
