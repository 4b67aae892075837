package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One route against another in the three frames, which are never mixed.
 *
 * <p><b>A, same consumer price</b>: which route leaves more of it per unit. <b>B, same earnings</b>: at which price would the
 * other route earn as much, per unit and, apart from it, in total. <b>C, own prices</b>: each route at its own price and
 * its own volume = min(supply limit, demand at that price × the route's reach).
 *
 * <p>Example (the first Xiaomi phone): A: 249.71 against −137.99 a phone, a gap of 387.70. B: dealers would have to ask
 * 2,616.15 for the same contribution. C: 119.8 M against 74.2 M a year; the gap of 45.6 M is a channel effect of 214.2 M and
 * a price effect of −168.6 M.
 */
public final class RoutePair {
    private final Offer offer;
    private final RouteYear firstSame;
    private final RouteYear otherSame;
    private final RouteYear firstOwn;
    private final RouteYear otherOwn;
    private final ChannelComparison comparison;
    /** Made when first asked for; immutable, so two threads may both do it, to the same effect. */
    private volatile @Nullable RouteYear firstAtOtherPrice;

    private final Route first;
    private final Route other;
    private final Identifier path;

    RoutePair(ChannelComparison comparison, Route first, Route other) {
        this.comparison = comparison;
        this.offer = comparison.offer();
        this.first = first;
        this.other = other;
        this.firstSame = comparison.atSamePrice(first);
        this.otherSame = comparison.atSamePrice(other);
        this.firstOwn = comparison.atOwnPrice(first);
        this.otherOwn = comparison.atOwnPrice(other);
        this.path = Identifier.of(first.id() + "-" + other.id());
    }

    /** The route that is asked about. */
    public Route first() {
        return first;
    }

    /** The route it is held against. */
    public Route other() {
        return other;
    }

    // ---- A: same consumer price

    /** A: contribution of the first less that of the other at the offer's price; money per unit. */
    public Driver gap() {
        return firstSame
                .unit()
                .contribution()
                .minus(otherSame.unit().contribution())
                .named(path.child("gap"), label("pair.gap"))
                .method(ChannelMethods.FRAMES);
    }

    // ---- B: same earnings

    /** B: the consumer price on the other route at which a unit contributes what it does on the first at the offer's price. */
    public Driver equalContributionPrice() {
        return priceFor(
                firstSame.unit().contribution(), "equal-contribution-price", label("pair.equal-contribution-price"));
    }

    /** The consumer price at which a unit on a route contributes nothing; below it every unit loses money. */
    static Driver zeroContributionPrice(Offer offer, Route route) {
        Driver nothing = Driver.constant(BigDecimal.ZERO, offer.price().unit());
        Identifier name = Identifier.of(route.id() + ".zero-contribution-price");
        return firstDefined(ContributionLine.of(offer, route), nothing, name)
                .named(name, ChannelWords.text("zero-contribution-price", route.label()))
                .method(ChannelMethods.FRAMES);
    }

    /**
     * B: the consumer prices on the other route at which its yearly profit equals the first's at the offer's price, rising; the first is
     * the answer, a second one lies where demand has all but gone.
     */
    public List<Driver> equalProfitPrices() {
        List<Driver> roots = new EqualProfitSearch(offer, other, firstSame.profit(), otherSame, path)
                .lowestTwo(label("pair.equal-profit-target"));
        return List.of(
                roots.get(0)
                        .named(path.child("equal-profit-price"), label("pair.equal-profit-price"))
                        .method(ChannelMethods.EQUAL_PROFIT_PRICE),
                roots.get(1)
                        .named(path.child("equal-profit-price-2"), label("pair.equal-profit-price-2"))
                        .method(ChannelMethods.EQUAL_PROFIT_PRICE));
    }

    // ---- C: own prices

    /** C: profit of the first less that of the other, each at its own price and volume; money per year. */
    public Driver profitGap() {
        return firstOwn.profit()
                .minus(otherOwn.profit())
                .named(path.child("profit-gap"), label("pair.profit-gap"))
                .method(ChannelMethods.FRAMES);
    }

    /** C: same price (the other's), other route: what the route itself is worth; money per year. */
    public Driver channelEffect() {
        return firstAtOtherPrice()
                .profit()
                .minus(otherOwn.profit())
                .named(path.child("channel-effect"), label("pair.channel-effect"))
                .method(ChannelMethods.FRAMES);
    }

    /** C: same route (the first), other price: what its own price is worth; money per year. */
    public Driver priceEffect() {
        return firstOwn.profit()
                .minus(firstAtOtherPrice().profit())
                .named(path.child("price-effect"), label("pair.price-effect"))
                .method(ChannelMethods.FRAMES);
    }

    /** The first route at the other's own price. */
    public RouteYear firstAtOtherPrice() {
        RouteYear known = firstAtOtherPrice;
        if (known == null) {
            known = comparison.at(
                    first, otherOwn.unit().consumerPrice(), Identifier.of(first.id() + ".at-" + other.id() + "-price"));
            firstAtOtherPrice = known;
        }
        return known;
    }

    /**
     * C: the volumes on the first route that earn what the other earns at <em>its</em> volume; units per year, rising. One
     * candidate for each range of volumes between the first's thresholds of rebates and steps of fixed cost.
     */
    public List<Driver> matchingVolume() {
        List<Driver> candidates = new ArrayList<>();
        for (ProfitLine line : firstOwn.curve().lines()) {
            candidates.add(line.volumeFor(otherOwn.profit())
                    .named(step("matching-volume", candidates.size()), label("pair.matching-volume"))
                    .method(ChannelMethods.FRAMES));
        }
        return candidates;
    }

    /** C: where the first route's profit jumps past what the other earns at its volume, without ever being as much. */
    public List<ProfitLeap> matchingLeaps() {
        Driver earned = otherOwn.profit();
        ProfitLeap.Naming naming = new ProfitLeap.Naming(path, "matching-leap", label("pair.matching-leap"));
        ProfitCurve curve = firstOwn.curve();
        return ProfitLeap.of(
                List.of(curve), (volume, side) -> curve.profit(volume, side).minus(earned), naming);
    }

    // ---- at equal volumes

    /**
     * Volumes a year at which both routes earn the same at the offer's price, if both sold that many; rising, one candidate for
     * each range of volumes between the thresholds and steps of both. Says nothing about whether they earn or lose: see
     * {@link #profitAtIndifference()}. Where one overtakes the other by a jump, no volume earns the same: see {@link #leaps()}.
     */
    public List<Driver> indifference() {
        return crossings("indifference", "pair.indifference", (line, volume) -> volume);
    }

    /** The lowest indifference volume; undefined where there is none. */
    Driver lowestIndifference() {
        List<Driver> candidates = indifference();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Driver lowest = candidates.get(0);
        for (Driver candidate : candidates.subList(1, candidates.size())) {
            lowest = lowest.orElse(candidate);
        }
        return lowest.named(path.child("lowest-indifference"), label("pair.indifference"))
                .method(ChannelMethods.BREAK_EVEN);
    }

    /** What both routes earn at each indifference volume; negative: both lose money there, so it decides nothing. */
    public List<Driver> profitAtIndifference() {
        return crossings("profit-at-indifference", "pair.profit-at-indifference", ProfitLine::profitAt);
    }

    /**
     * Where one route overtakes the other by a jump, at equal volumes and the offer's price: one candidate for each retroactive
     * rebate's threshold and each end of a step, of the first route and then of the other.
     */
    public List<ProfitLeap> leaps() {
        ProfitCurve one = firstSame.curve();
        ProfitCurve two = otherSame.curve();
        ProfitLeap.Naming naming = new ProfitLeap.Naming(path, "leap", label("pair.leap"));
        return ProfitLeap.of(
                List.of(one, two), (volume, side) -> one.profit(volume, side).minus(two.profit(volume, side)), naming);
    }

    /** One quantity for each range of volumes, where the volume at which both lines meet lies on it. */
    private List<Driver> crossings(String key, String label, BiFunction<ProfitLine, Driver, Driver> quantity) {
        ProfitCurve one = firstSame.curve();
        ProfitCurve two = otherSame.curve();
        List<Driver> candidates = new ArrayList<>();
        for (VolumeRange range : ProfitCurve.ranges(path, List.of(one, two))) {
            ProfitLine line = one.on(range);
            candidates.add(quantity.apply(line, line.meets(two.on(range)))
                    .named(step(key, candidates.size()), label(label))
                    .method(ChannelMethods.BREAK_EVEN));
        }
        return candidates;
    }

    /** All answers of the pair. */
    List<Driver> answers() {
        List<Driver> all = new ArrayList<>(List.of(gap(), equalContributionPrice()));
        all.addAll(equalProfitPrices());
        all.addAll(List.of(profitGap(), channelEffect(), priceEffect()));
        all.addAll(matchingVolume());
        all.addAll(indifference());
        all.add(lowestIndifference());
        all.addAll(profitAtIndifference());
        leaps().forEach(leap -> all.addAll(leap.answers()));
        matchingLeaps().forEach(leap -> all.addAll(leap.answers()));
        return all;
    }

    private Driver priceFor(Driver contribution, String key, Text label) {
        return firstDefined(ContributionLine.of(offer, other), contribution, path.child(key))
                .named(path.child(key), label)
                .method(ChannelMethods.FRAMES);
    }

    private static Driver firstDefined(List<ContributionLine> lines, Driver contribution, Identifier name) {
        Driver price = lines.get(0).priceFor(contribution, name);
        for (ContributionLine line : lines.subList(1, lines.size())) {
            price = price.orElse(line.priceFor(contribution, name));
        }
        return price;
    }

    private Identifier step(String key, int index) {
        return path.child(index == 0 ? key : key + "-" + (index + 1));
    }

    private Text label(String key) {
        return ChannelWords.text(key, first.label(), other.label());
    }
}
