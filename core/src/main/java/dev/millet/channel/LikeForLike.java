package dev.millet.channel;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules that ask whether the routes are counted alike: service outputs, readings of rates, bases, tax. */
final class LikeForLike {
    private LikeForLike() {}

    static void unpricedOutputs(ChannelComparison comparison, Rule.Report report) {
        for (Route route : comparison.routes()) {
            for (ServiceOutput output : ServiceOutput.values()) {
                boolean lower = comparison.routes().stream()
                        .anyMatch(other -> route.output(output).compareTo(other.output(output)) < 0);
                if (lower && !isPriced(route, output)) {
                    report.found(ComparisonPath.route(comparison, route), route.label(), output.label());
                }
            }
        }
    }

    private static boolean isPriced(Route route, ServiceOutput output) {
        return route.outputs().stream()
                .anyMatch(given -> given.output() == output && given.pricing().isPresent());
    }

    static void unstatedReadings(ChannelComparison comparison, Rule.Report report) {
        for (Route route : comparison.routes()) {
            for (Tier tier : route.tiers()) {
                if (!tier.priceRule().isReadingStated()) {
                    PriceRule otherReading = tier.priceRule() instanceof PriceRule.Markup markup
                            ? new PriceRule.Margin(markup.figure(), PriceBase.OWN_PRICE, false)
                            : new PriceRule.Markup(tier.priceRule().figure(), false);
                    report.found(
                            ComparisonPath.tier(comparison, route, tier),
                            tier.label(),
                            tier.priceRule().figure().quantity().toString(),
                            tier.priceRule().label(),
                            otherReading.label(),
                            ChannelWords.amount(difference(comparison.offer(), route, tier, otherReading)));
                }
            }
        }
    }

    /** What the other reading of a tier's rate would add to the maker's contribution. */
    private static Value difference(Offer offer, Route route, Tier tier, PriceRule otherReading) {
        List<Tier> tiers = new ArrayList<>(route.tiers());
        tiers.set(tiers.indexOf(tier), tier.withPriceRule(otherReading));
        Driver read = PriceWaterfall.of(offer, route).contribution();
        Driver readOtherwise = PriceWaterfall.at(
                        offer,
                        route.withTiers(tiers),
                        Driver.of(offer.price()),
                        route.id().child("other-reading"),
                        ChannelComparison.demand(offer, route, Driver.of(offer.price())))
                .contribution();
        return readOtherwise
                .minus(read)
                .named(route.id().child("reading"), Text.of("difference"))
                .value();
    }

    static void differingBases(ChannelComparison comparison, Rule.Report report) {
        List<Cost> costs = comparison.offer().costs();
        for (int i = 0; i < costs.size(); i++) {
            Cost cost = costs.get(i);
            if (cost.amount() instanceof Amount.Share share && share.base().differsByRoute()) {
                Path path = Path.ROOT.member("offer").member("costs").element(i);
                for (RoutePair pair : comparison.pairs()) {
                    Optional<Value> first = amount(comparison, pair.first(), cost);
                    Optional<Value> other = amount(comparison, pair.other(), cost);
                    if (first.isPresent() && other.isPresent() && !first.equals(other)) {
                        report.found(
                                path,
                                cost.label(),
                                share.figure().quantity().toString(),
                                share.base().label(),
                                ChannelWords.amount(first.get()),
                                pair.first().label(),
                                ChannelWords.amount(other.get()),
                                pair.other().label());
                    }
                }
            }
        }
    }

    private static Optional<Value> amount(ChannelComparison comparison, Route route, Cost cost) {
        return comparison.atSamePrice(route).unit().lines().stream()
                .filter(line -> line.label().equals(cost.label()) && line.step() == cost.step())
                .findFirst()
                .map(line -> line.amount().value());
    }

    static void mixedTax(ChannelComparison comparison, Rule.Report report) {
        Offer offer = comparison.offer();
        if (saysExVat(offer.price())) {
            report.found(
                    Path.ROOT.member("offer").member("price"), offer.price().name());
        }
        if (saysInclVat(offer.unitCost())) {
            report.found(
                    Path.ROOT.member("offer").member("unitCost"),
                    offer.unitCost().name());
        }
        for (int i = 0; i < offer.costs().size(); i++) {
            mixedTax(
                    offer.costs().get(i),
                    Path.ROOT.member("offer").member("costs").element(i),
                    report);
        }
        for (Route route : comparison.routes()) {
            for (int i = 0; i < route.costs().size(); i++) {
                Path path =
                        ComparisonPath.route(comparison, route).member("costs").element(i);
                mixedTax(route.costs().get(i), path, report);
            }
            route.ownPrice()
                    .filter(LikeForLike::saysExVat)
                    .ifPresent(price ->
                            report.found(ComparisonPath.route(comparison, route).member("ownPrice"), price.name()));
        }
    }

    private static void mixedTax(Cost cost, Path path, Rule.Report report) {
        if (cost.amount() instanceof Amount.PerUnit
                && cost.taxIncludedAs().isEmpty()
                && saysInclVat(cost.amount().figure())) {
            report.found(path, cost.amount().figure().name());
        }
    }

    private static boolean saysInclVat(Figure figure) {
        String metric = figure.metric().toLowerCase(Locale.ROOT);
        return metric.contains("incl. vat")
                || metric.contains("including vat")
                || (metric.contains("含税") && !metric.contains("不含税"));
    }

    private static boolean saysExVat(Figure figure) {
        String metric = figure.metric().toLowerCase(Locale.ROOT);
        return metric.contains("ex vat") || metric.contains("excl. vat") || metric.contains("不含税");
    }
}
