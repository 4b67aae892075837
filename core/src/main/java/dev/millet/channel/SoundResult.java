package dev.millet.channel;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.finding.Rule;
import dev.millet.scenario.sensitivity.Swing;
import dev.millet.scenario.sensitivity.Tornado;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Rules that ask whether the answers carry what is built on them: losses, ranges, responses, sunk cost, evidence. */
final class SoundResult {
    private SoundResult() {}

    static void losingTiers(ChannelComparison comparison, Rule.Report report) {
        for (Route route : comparison.routes()) {
            PriceWaterfall unit = comparison.atSamePrice(route).unit();
            for (Tier tier : route.tiers()) {
                Value profit = comparison.read().value(unit.profit(tier));
                if (isNegative(profit)) {
                    report.found(
                            ComparisonPath.tier(comparison, route, tier),
                            tier.label(),
                            ChannelWords.amount(profit),
                            route.label());
                }
            }
        }
    }

    static void unfundedTiers(ChannelComparison comparison, Rule.Report report) {
        for (Route route : comparison.routes()) {
            for (Tier tier : route.tiers()) {
                if (tier.priceRule().figure().value().signum() < 0
                        && tier.fundedBy().isEmpty()) {
                    report.found(
                            ComparisonPath.tier(comparison, route, tier),
                            tier.label(),
                            tier.priceRule().figure().quantity().toString());
                }
            }
        }
    }

    static void indifferenceAtLoss(ChannelComparison comparison, Rule.Report report) {
        for (RoutePair pair : comparison.pairs()) {
            List<Driver> volumes = pair.indifference();
            List<Driver> profits = pair.profitAtIndifference();
            for (int i = 0; i < volumes.size(); i++) {
                Value profit = comparison.read().value(profits.get(i));
                if (isNegative(profit)) {
                    report.found(
                            ComparisonPath.route(comparison, pair.other()),
                            pair.first().label(),
                            pair.other().label(),
                            ChannelWords.amount(comparison.read().value(volumes.get(i))),
                            ChannelWords.amount(profit));
                }
            }
        }
    }

    static void leaps(ChannelComparison comparison, Rule.Report report) {
        for (Route route : comparison.routes()) {
            leaps(
                    comparison.atOwnPrice(route).leaps(),
                    comparison,
                    ComparisonPath.route(comparison, route),
                    route.label(),
                    report);
        }
        for (RoutePair pair : comparison.pairs()) {
            Path path = ComparisonPath.route(comparison, pair.other());
            Text both = ChannelWords.text(
                    "pair.both", pair.first().label(), pair.other().label());
            leaps(pair.leaps(), comparison, path, both, report);
            leaps(pair.matchingLeaps(), comparison, path, both, report);
        }
    }

    private static void leaps(
            List<ProfitLeap> leaps, ChannelComparison comparison, Path path, Text what, Rule.Report report) {
        for (ProfitLeap leap : leaps) {
            Value volume = comparison.read().value(leap.volume());
            if (volume.isDefined()) {
                report.found(
                        path,
                        leap.volume().label().orElseThrow(),
                        what,
                        ChannelWords.amount(volume),
                        ChannelWords.amount(comparison.read().value(leap.before())),
                        ChannelWords.amount(comparison.read().value(leap.after())));
            }
        }
    }

    static void outOfRange(ChannelComparison comparison, Rule.Report report) {
        Optional<Distribution> asked = comparison.offer().volume().flatMap(Figure::uncertainty);
        if (asked.isEmpty()) {
            return;
        }
        for (Route route : comparison.routes()) {
            for (Driver volume : comparison.atOwnPrice(route).breakEven()) {
                outOfRange(comparison, asked.get(), volume, ComparisonPath.route(comparison, route), report);
            }
        }
        for (RoutePair pair : comparison.pairs()) {
            for (Driver volume : pair.indifference()) {
                outOfRange(comparison, asked.get(), volume, ComparisonPath.route(comparison, pair.other()), report);
            }
        }
    }

    private static void outOfRange(
            ChannelComparison comparison, Distribution asked, Driver volume, Path path, Rule.Report report) {
        Value value = comparison.read().value(volume);
        value.asNumber()
                .filter(number -> !asked.spans(number))
                .ifPresent(number -> report.found(
                        path,
                        volume.label().orElse(Text.of("volume")),
                        ChannelWords.amount(value),
                        asked.low().toPlainString(),
                        asked.high().toPlainString()));
    }

    static void unstatedResponse(ChannelComparison comparison, Rule.Report report) {
        boolean pricesDiffer = comparison.routes().stream()
                .flatMap(route -> route.ownPrice().stream())
                .anyMatch(price ->
                        price.value().compareTo(comparison.offer().price().value()) != 0);
        if (pricesDiffer && comparison.offer().priceResponse() instanceof PriceResponse.Unstated) {
            report.found(Path.ROOT.member("offer").member("priceResponse"));
        }
    }

    static void sunkCosts(ChannelComparison comparison, Rule.Report report) {
        for (Route route : comparison.routes()) {
            for (int i = 0; i < route.fixedCosts().size(); i++) {
                FixedCost cost = route.fixedCosts().get(i);
                if (!cost.isDecisive()) {
                    report.found(
                            ComparisonPath.route(comparison, route)
                                    .member("fixedCosts")
                                    .element(i),
                            cost.label(),
                            route.label(),
                            ChannelWords.amount(comparison
                                    .read()
                                    .value(comparison.atOwnPrice(route).fixedCostShownUnder())));
                }
            }
        }
    }

    static void unsupportedFigures(ChannelComparison comparison, Rule.Report report) {
        List<Figure> figures = comparison.tree().figures();
        long unsupported = figures.stream().filter(Figure::isAssumption).count();
        if (unsupported > 0) {
            Tornado tornado = Tornado.of(
                    comparison.tree(), comparison.gap().id().orElseThrow().text());
            report.found(
                    Path.ROOT,
                    Long.toString(unsupported),
                    Integer.toString(figures.size()),
                    percent(swing(tornado, true), swing(tornado, false)));
        }
    }

    private static BigDecimal swing(Tornado tornado, boolean assumptionsOnly) {
        return tornado.swings().stream()
                .filter(swing -> !assumptionsOnly || swing.figure().isAssumption())
                .map(Swing::width)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "0"
                : part.divide(whole, MathContext.DECIMAL128)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    private static boolean isNegative(Value value) {
        return value.asNumber().filter(number -> number.signum() < 0).isPresent();
    }
}
