package dev.millet.xiaomi;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.PriceWaterfall;
import dev.millet.channel.Route;
import dev.millet.channel.RoutePair;
import dev.millet.channel.RouteYear;
import dev.millet.channel.Verdict;
import dev.millet.channel.WaterfallLine;
import dev.millet.channel.WaterfallStep;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import dev.millet.scenario.sensitivity.SwitchingValue;
import dev.millet.scenario.sensitivity.Tornado;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every number of the page: the answers of the comparison, and what the case asks beside them, as drivers over the same graph.
 *
 * <p>Beside the comparison stand: dealer terms as a share of the price (24 % and, with advertising, 26 % of the price ex VAT),
 * the volume that the low price needs and the volume that its elasticity gives (2.96 and 1.60 times), the cost of distribution
 * with the fixed cost in it, cash for 100000 phones a year, and the pre-orders as a share of break-even.
 */
final class CaseAnswers {
    /** Phones a year for which the page says how much cash they tie up. */
    static final BigDecimal CASH_VOLUME = new BigDecimal("100000");

    private static final Set<WaterfallStep> DEALER_TERMS =
            Set.of(WaterfallStep.TIER_MARGIN, WaterfallStep.REBATE, WaterfallStep.SELLING, WaterfallStep.RISK);

    private final ChannelComparison comparison;
    private final DriverTree tree;
    private final Reading reading;
    private final Driver preOrderShare;

    private CaseAnswers(CaseFiles files, ChannelComparison comparison) {
        this.comparison = comparison;
        this.preOrderShare = preOrderShare(files);
        List<Driver> all = new ArrayList<>(comparison.tree().answers());
        all.add(termsShare(false, false));
        all.add(termsShare(true, false));
        all.add(termsShare(false, true));
        all.add(termsShare(true, true));
        all.add(volumeNeeded());
        all.add(volumeGiven());
        for (Route route : comparison.routes()) {
            all.add(distributionWithFixed(route));
            all.add(cash(route));
            all.add(chainCash(route));
        }
        all.add(preOrderShare);
        this.tree = DriverTree.of(all);
        this.reading = tree.read();
    }

    /** The answers of a comparison, with the book's pre-orders. */
    static CaseAnswers of(CaseFiles files, ChannelComparison comparison) {
        return new CaseAnswers(files, comparison);
    }

    ChannelComparison comparison() {
        return comparison;
    }

    /** All answers over one graph. */
    DriverTree tree() {
        return tree;
    }

    /** What the answers are at the figures' own values. */
    Reading reading() {
        return reading;
    }

    /** What a driver is. */
    Value value(Driver driver) {
        return reading.value(driver);
    }

    /** The number that a driver has; for answers that exist in this case whatever the assumptions. */
    BigDecimal number(Driver driver) {
        return reading.value(driver).get();
    }

    /** The verdict of the three frames. */
    Verdict verdict() {
        return comparison.verdict();
    }

    /** What moves the gap of frame C, the widest first. */
    Tornado swingsOfOwnPrices() {
        return Tornado.of(
                comparison.tree(),
                comparison.pair().profitGap().id().orElseThrow().text());
    }

    /** The elasticity at which direct earns as much at its own price as at the dealers'. */
    Optional<SwitchingValue> elasticityOfOwnPrice() {
        return SwitchingSearch.of(
                        comparison.tree(),
                        comparison.pair().priceEffect().id().orElseThrow().text())
                .figure("elasticity")
                .nearest();
    }

    /** The same answers with the dealers' own price at another value. */
    Reading atDealersPrice(BigDecimal price) {
        Figure figure = other().ownPrice().orElseThrow();
        return tree.read(List.of(figure.withValue(price)));
    }

    /**
     * What dealers take (margins, rebates, promoters, price protection), with advertising or without, as a share of the
     * consumer price with VAT or without.
     */
    Driver termsShare(boolean withAdvertising, boolean inclVat) {
        PriceWaterfall unit = comparison.atSamePrice(other()).unit();
        List<Driver> terms = unit.lines().stream()
                .filter(line -> DEALER_TERMS.contains(line.step())
                        || (withAdvertising && line.step() == WaterfallStep.PROMOTION))
                .map(WaterfallLine::amount)
                .toList();
        String key = "dealer-terms" + (withAdvertising ? "-and-advertising" : "") + (inclVat ? "-incl-vat" : "");
        return Driver.sum(comparison.offer().price().unit(), terms)
                .dividedBy(inclVat ? unit.consumerPrice() : unit.priceExVat())
                .named(key, CaseWords.text("answer." + key));
    }

    /** How many times the volume the low price needs to contribute as much as the dealers' price would on the same route. */
    Driver volumeNeeded() {
        return pair().firstAtOtherPrice()
                .unit()
                .contribution()
                .dividedBy(comparison.contribution(pair().first()))
                .named("volume-needed", CaseWords.text("answer.volume-needed"));
    }

    /** How many times the volume the low price gets on the same route, by the elasticity that is assumed. */
    Driver volumeGiven() {
        return comparison
                .atOwnPrice(pair().first())
                .volume()
                .dividedBy(pair().firstAtOtherPrice().volume())
                .named("volume-given", CaseWords.text("answer.volume-given"));
    }

    /** Cost of distribution a phone at the offer's price, the fixed cost spread over the volume. */
    Driver distributionWithFixed(Route route) {
        RouteYear year = comparison.atSamePrice(route);
        return year.unit()
                .distributionCost()
                .plus(year.fixedCost().dividedBy(year.volume()))
                .named(
                        route.id().child("distribution-with-fixed"),
                        CaseWords.text("answer.distribution-with-fixed", route.label()));
    }

    /** Cash that the maker ties up for 100000 phones a year at the offer's price. */
    Driver cash(Route route) {
        return forCashVolume(comparison.atSamePrice(route).unit().capital().maker())
                .named(route.id().child("cash"), CaseWords.text("answer.cash", route.label(), CASH_VOLUME));
    }

    /** Cash that the whole chain ties up for 100000 phones a year at the offer's price. */
    Driver chainCash(Route route) {
        return forCashVolume(comparison.atSamePrice(route).unit().capital().chain())
                .named(route.id().child("chain-cash"), CaseWords.text("answer.chain-cash", route.label(), CASH_VOLUME));
    }

    /** The phones pre-ordered as a share of direct's break-even volume of a year. */
    Driver preOrderShare() {
        return preOrderShare;
    }

    private Driver preOrderShare(CaseFiles files) {
        Figure preOrders = files.fact(CaseFiles.PRE_ORDERS)
                .toFigure("pre-orders")
                .withLabel(CaseWords.text("figure.pre-orders"))
                .withUnit(Unit.of("unit"));
        Driver oneYear = Driver.constant(BigDecimal.ONE, Unit.of("year"));
        return Driver.of(preOrders)
                .dividedBy(comparison.breakEven(pair().first()).get(0).times(oneYear))
                .named("pre-order-share", CaseWords.text("answer.pre-order-share"));
    }

    private Driver forCashVolume(Driver perPhoneAYear) {
        return Driver.constant(CASH_VOLUME, comparison.offer().perYear()).times(perPhoneAYear);
    }

    private RoutePair pair() {
        return comparison.pair();
    }

    private Route other() {
        return pair().other();
    }

    /** The id of a driver as it is asked for. */
    static Identifier id(Driver driver) {
        return driver.id().orElseThrow();
    }
}
