package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One route for a year: volume, fixed cost, profit, break-even, cash tied up and return on it, at one consumer price.
 *
 * <p>Profit counts the route's own avoidable fixed cost only: that is what the decision changes. Sunk and allocated cost
 * is shown under it.
 *
 * <p>Example: contribution 249.71, fixed cost 80 M a year: break-even at 320,372 units; at 800,000 units a profit of
 * 119.8 M.
 *
 * <p>Source: Heizer and Render, Operations Management (break-even with steps); Horngren, Datar and Rajan, Cost
 * Accounting (return on investment).
 */
public final class RouteYear {
    private final Offer offer;
    private final Route route;
    private final PriceWaterfall waterfall;
    private final Optional<Driver> volume;
    private final Identifier path;
    private final FixedCostSchedule decisive;
    private final FixedCostSchedule shownUnder;
    /** Made when first asked for; immutable, so two threads may both do it, to the same effect. */
    private volatile @Nullable ProfitCurve curve;

    RouteYear(Offer offer, Route route, PriceWaterfall waterfall, Optional<Driver> volume, Identifier path) {
        this.offer = offer;
        this.route = route;
        this.waterfall = waterfall;
        this.volume = volume;
        this.path = path;
        List<FixedCost> decisiveCosts = new ArrayList<>();
        List<FixedCost> otherCosts = new ArrayList<>();
        for (FixedCost cost : route.fixedCosts()) {
            (cost.isDecisive() ? decisiveCosts : otherCosts).add(cost);
        }
        this.decisive = new FixedCostSchedule(offer, route, decisiveCosts, path);
        this.shownUnder = new FixedCostSchedule(offer, route, otherCosts, path);
    }

    /**
     * A route for a year at a price and a volume that are told, however demand answers: a route of a mix, or a year that has passed.
     * Direct at 1,999 and 300,000 units of the example above loses 5.09 M.
     *
     * @param consumerPrice what the consumer pays, VAT included, money per unit
     * @param volume units kept by consumers a year
     * @param path prefix of the names of all its drivers: {@code both.direct} names {@code both.direct.per-year.profit}
     */
    public static RouteYear of(Offer offer, Route route, Driver consumerPrice, Driver volume, Identifier path) {
        Optional<Driver> sold = Optional.of(volume);
        PriceWaterfall unit = PriceWaterfall.at(offer, route, consumerPrice, path.child("per-unit"), sold);
        return new RouteYear(offer, route, unit, sold, path.child("per-year"));
    }

    /** One unit of it. */
    public PriceWaterfall unit() {
        return waterfall;
    }

    /** Units kept by consumers in the year; undefined if no volume is asked about. */
    public Driver volume() {
        return volume.orElseGet(() -> Driver.undefined(offer.perYear(), ChannelWords.text("undefined.no-volume")))
                .named(path.child("volume"), ChannelWords.text("volume"));
    }

    /** Own avoidable fixed cost at the year's volume, money per year. */
    public Driver fixedCost() {
        return decisive.at(volume(), path.child("fixed-cost"), ChannelWords.text("fixed-cost.avoidable"));
    }

    /**
     * One fixed cost of the route at the year's volume, as it stands in {@link #fixedCost()} or in {@link #fixedCostShownUnder()};
     * money per year.
     *
     * @throws IllegalArgumentException if the route does not have the cost
     */
    public Driver fixedCost(FixedCost cost) {
        return (onRoute(cost).isDecisive() ? decisive : shownUnder).at(cost, volume());
    }

    /** Sunk and allocated fixed cost at the year's volume: shown, never decisive; money per year. */
    public Driver fixedCostShownUnder() {
        return shownUnder.at(
                volume(), path.child("fixed-cost-shown-under"), ChannelWords.text("fixed-cost.shown-under"));
    }

    /**
     * Volume × contribution − own avoidable fixed cost; money per year, before income tax.
     *
     * <p>Capital is paid for in it: contribution bears the cost of stock, credit and deposits, and a one-off cost is spread as an
     * annuity. So it is what is left above the cost of capital, see {@link #economicProfit()}.
     */
    public Driver profit() {
        return volume().times(waterfall.contribution())
                .minus(fixedCost())
                .named(path.child("profit"), ChannelWords.text("profit"))
                .method(ChannelMethods.FRAMES);
    }

    /**
     * Break-even volumes a year, rising: one candidate for each range of volumes between the thresholds of rebates and the ends
     * of steps of fixed cost; a candidate is undefined where its range has none. With a contribution of zero or less there is
     * none, never a negative volume, and none beyond the supply limit. Where profit changes sign by a jump, no volume breaks
     * even: see {@link #leaps()}.
     */
    public List<Driver> breakEven() {
        List<Driver> candidates = new ArrayList<>();
        for (ProfitLine line : curve().lines()) {
            candidates.add(line.breakEven()
                    .named(step("break-even", candidates.size()), ChannelWords.text("break-even"))
                    .method(ChannelMethods.BREAK_EVEN));
        }
        return candidates;
    }

    /**
     * Where profit jumps from one side of zero to the other without being zero: one candidate for each retroactive rebate's
     * threshold and each end of a step; undefined where it does not. A loss may begin there.
     */
    public List<ProfitLeap> leaps() {
        ProfitLeap.Naming naming = new ProfitLeap.Naming(path, "leap", ChannelWords.text("leap"));
        return ProfitLeap.of(List.of(curve()), curve()::profit, naming);
    }

    /** Cash the maker ties up at the year's volume, money. */
    public Driver capital() {
        return volume().times(waterfall.capital().maker())
                .named(path.child("capital"), ChannelWords.text("capital.maker"))
                .method(ChannelMethods.CAPITAL);
    }

    /** Cash the whole chain ties up at the year's volume, money. */
    public Driver chainCapital() {
        return volume().times(waterfall.capital().chain())
                .named(path.child("chain-capital"), ChannelWords.text("capital.chain"))
                .method(ChannelMethods.CAPITAL);
    }

    /**
     * One-off costs of the route as they stand in its first year, before any of them is written off; money. A cost that ramps up
     * counts with its average over the year, as its annuity does.
     */
    public Driver invested() {
        List<Driver> parts = new ArrayList<>();
        for (FixedCost cost : route.fixedCosts()) {
            if (cost.isDecisive()) {
                oneOff(cost).ifPresent(parts::add);
            }
        }
        return Driver.sum(offer.currency(), parts).named(path.child("invested"), ChannelWords.text("invested"));
    }

    /**
     * The part of {@link #invested()} that one fixed cost is; zero for a cost per year and for one that does not decide; money.
     *
     * @throws IllegalArgumentException if the route does not have the cost
     */
    public Driver invested(FixedCost cost) {
        return Optional.of(onRoute(cost))
                .filter(FixedCost::isDecisive)
                .flatMap(this::oneOff)
                .orElseGet(() -> Driver.constant(BigDecimal.ZERO, offer.currency()));
    }

    private FixedCost onRoute(FixedCost cost) {
        if (!route.fixedCosts().contains(cost)) {
            throw new IllegalArgumentException(
                    "fixed cost must be on route '" + route.id() + "', but was '" + cost.id() + "'");
        }
        return cost;
    }

    /** The one-off amount of the step on which the year's volume lies; empty if no step is one-off. */
    private Optional<Driver> oneOff(FixedCost cost) {
        List<FixedCostStep> steps = cost.steps();
        if (steps.stream().noneMatch(this::isOneOff)) {
            return Optional.empty();
        }
        Driver amount = oneOff(steps.get(steps.size() - 1));
        for (int i = steps.size() - 2; i >= 0; i--) {
            Driver upTo = Driver.of(steps.get(i).upTo().orElseThrow());
            amount = volume().isAtMost(upTo).choose(oneOff(steps.get(i)), amount);
        }
        return Optional.of(
                cost.ramp().isEmpty() ? amount : amount.times(Driver.constant(cost.averageRamp(), Unit.RATIO)));
    }

    private Driver oneOff(FixedCostStep step) {
        return isOneOff(step) ? Driver.of(step.amount()) : Driver.constant(BigDecimal.ZERO, offer.currency());
    }

    private boolean isOneOff(FixedCostStep step) {
        return step.amount().unit().equals(offer.currency());
    }

    /**
     * Capital employed: the maker's cash tied up in stock, receivables and deposits at the year's volume, and one-off costs; money.
     *
     * <p>Opening amounts: the first year's capital, before anything is written off.
     */
    public Driver capitalEmployed() {
        return capital()
                .plus(invested())
                .named(path.child("capital-employed"), ChannelWords.text("capital-employed"))
                .method(ChannelMethods.RETURN);
    }

    /**
     * The charge for capital that {@link #profit()} bears: cost of capital × capital employed; money per year. It is the waterfall's
     * line for stock, credit and deposits and the interest in the annuities of one-off costs; what is left of an annuity is
     * depreciation. Zero where the route states neither.
     */
    public Driver capitalCharge() {
        boolean isCharged = waterfall.capital().hasTerms()
                || route.fixedCosts().stream()
                        .filter(FixedCost::isDecisive)
                        .anyMatch(cost -> oneOff(cost).isPresent());
        Driver charge = offer.costOfCapital()
                .filter(rate -> isCharged)
                .map(rate -> Driver.of(rate).times(capitalEmployed()))
                .orElseGet(
                        () -> Driver.constant(BigDecimal.ZERO, offer.currency().dividedBy(Unit.of("year"))));
        return charge.named(path.child("capital-charge"), ChannelWords.text("capital-charge"))
                .method(ChannelMethods.RETURN);
    }

    /** Operating profit: profit before the charge for capital, after depreciation, before income tax; money per year. */
    public Driver operatingProfit() {
        return profit().plus(capitalCharge())
                .named(path.child("operating-profit"), ChannelWords.text("operating-profit"))
                .method(ChannelMethods.RETURN);
    }

    /**
     * Economic profit (residual income): operating profit less the charge for capital; money per year. It equals {@link #profit()},
     * told from the side of the capital: above zero exactly where the return is above the cost of capital.
     *
     * <p>Source: Stewart, The Quest for Value (1991); Solomons, Divisional Performance (1965) for residual income with annuity
     * depreciation.
     */
    public Driver economicProfit() {
        return operatingProfit()
                .minus(capitalCharge())
                .named(path.child("economic-profit"), ChannelWords.text("economic-profit"))
                .method(ChannelMethods.RETURN);
    }

    /**
     * Return on channel investment (ROI, return on capital employed): operating profit ÷ capital employed, per year; undefined where
     * nothing or less than nothing is employed.
     *
     * <p>It is before the charge for capital, so it can be held against the cost of capital. Example: a site of 10 M with a life
     * of two years at 10 % costs an annuity of 5.76 M a year, of which 1 M is interest. A contribution of 40 M leaves a profit of
     * 34.24 M after it and an operating profit of 35.24 M: a return of 352 % a year.
     *
     * <p>Source: Horngren, Datar and Rajan, Cost Accounting (2012), return on investment = operating income ÷ investment.
     */
    public Driver returnOnInvestment() {
        Driver employed = capitalEmployed();
        return operatingProfit()
                .dividedBy(employed)
                .onlyIf(employed.isPositive(), ChannelWords.text("undefined.no-capital"))
                .named(path.child("return-on-investment"), ChannelWords.text("return-on-investment"))
                .method(ChannelMethods.RETURN);
    }

    /** Its profit over all volumes. */
    ProfitCurve curve() {
        ProfitCurve known = curve;
        if (known == null) {
            known = new ProfitCurve(waterfall, decisive, offer.supplyLimit().map(Driver::of), path);
            curve = known;
        }
        return known;
    }

    /** The volumes between which its fixed cost steps. */
    List<VolumeRange> steps() {
        return VolumeRange.between(List.of(), FixedCostSchedule.ends(List.of(decisive), path), path);
    }

    /** Whether its fixed cost is one amount, whatever the volume. */
    boolean isFixedEverywhere() {
        return decisive.ends().isEmpty() && decisive.caps().isEmpty();
    }

    /** Its own avoidable fixed cost over such volumes. */
    Driver fixedCostOn(VolumeRange range) {
        return decisive.above(range.above().map(VolumeRange.Bound::volume));
    }

    private Identifier step(String key, int index) {
        return path.child(index == 0 ? key : key + "-" + (index + 1));
    }
}
