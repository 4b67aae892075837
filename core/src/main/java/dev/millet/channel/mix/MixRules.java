package dev.millet.channel.mix;

import dev.millet.basics.Path;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.ChannelFunction;
import dev.millet.driver.Driver;
import dev.millet.driver.Value;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * What makes a mix weak, though it can be counted. Message and advice are the room's words {@code finding.<key>} and
 * {@code finding.<key>.advice}.
 */
final class MixRules {
    /** All rules of a mix. */
    static final List<Rule<MixYear>> ALL = List.of(
            rule("channel.mix.beyond-demand", Severity.WARNING, MixRules::beyondDemand),
            rule("channel.mix.beyond-supply", Severity.WARNING, MixRules::beyondSupply),
            rule("channel.mix.overlap-unstated", Severity.WARNING, MixRules::unstatedOverlap),
            rule("channel.mix.taken-beyond-demand", Severity.WARNING, MixRules::takenBeyondDemand),
            rule("channel.mix.below-minimum", Severity.WARNING, MixRules::belowMinimum),
            rule("channel.mix.free-riding-unpriced", Severity.WARNING, MixRules::unpricedRiding),
            rule("channel.mix.route-loses", Severity.WARNING, MixRules::losingRoute));

    private MixRules() {}

    private static Rule<MixYear> rule(String key, Severity severity, BiConsumer<MixYear, Rule.Report> look) {
        return Rule.of(key, severity, MixWords.WORDS, look);
    }

    /** The routes together sell more than the offer's volume × the greatest reach among them: more buyers than any route knows. */
    private static void beyondDemand(MixYear year, Rule.Report report) {
        ChannelMix mix = year.mix();
        mix.offer().volume().ifPresent(asked -> {
            Driver market = Driver.of(asked);
            for (MixRoute route : mix.routes()) {
                market = market.max(ChannelComparison.reachedVolume(mix.offer(), route.route()));
            }
            if (isMore(year.volume(), market)) {
                report.found(Path.ROOT.member("routes"), amount(year.volume()), amount(market));
            }
        });
    }

    private static void beyondSupply(MixYear year, Rule.Report report) {
        year.mix().offer().supplyLimit().map(Driver::of).ifPresent(limit -> {
            List<Driver> alone = year.mix().routes().stream().map(year::alone).toList();
            List<Driver> taken = year.mix().routes().stream()
                    .map(route -> year.takenFrom(route.id().text()))
                    .toList();
            Driver asked = Driver.sum(limit.unit(), alone).minus(Driver.sum(limit.unit(), taken));
            if (isMore(asked, limit)) {
                report.found(Path.ROOT.member("offer").member("supplyLimit"), amount(asked), amount(limit));
            }
        });
    }

    private static void unstatedOverlap(MixYear year, Rule.Report report) {
        List<MixRoute> routes = year.mix().routes();
        for (int i = 0; i < routes.size(); i++) {
            for (int j = i + 1; j < routes.size(); j++) {
                MixRoute one = routes.get(i);
                MixRoute other = routes.get(j);
                boolean stated = year.mix().overlaps().stream()
                        .anyMatch(cell -> List.of(cell.by(), cell.from()).containsAll(List.of(one.id(), other.id())));
                if (!stated) {
                    report.found(
                            path(year, other),
                            one.route().label(),
                            other.route().label());
                }
            }
        }
    }

    private static void takenBeyondDemand(MixYear year, Rule.Report report) {
        for (MixRoute route : year.mix().routes()) {
            Driver taken = year.takenFrom(route.id().text());
            if (isMore(taken, year.alone(route))) {
                report.found(path(year, route), route.route().label(), amount(taken), amount(year.alone(route)));
            }
        }
    }

    private static void belowMinimum(MixYear year, Rule.Report report) {
        for (MixRoute route : year.mix().routes()) {
            route.minimum().map(Driver::of).ifPresent(least -> {
                Driver sold = year.volume(route.id().text());
                if (isMore(least, sold)) {
                    report.found(path(year, route), route.route().label(), amount(sold), amount(least));
                }
            });
        }
    }

    /** A route shows nothing itself while another does, and nobody says how many of its buyers look there first. */
    private static void unpricedRiding(MixYear year, Rule.Report report) {
        for (MixRoute rider : year.mix().routes()) {
            boolean rides = year.mix().showrooms().stream()
                    .anyMatch(riding -> riding.rider().equals(rider.id()));
            if (shows(rider) || rides) {
                continue;
            }
            year.mix().routes().stream()
                    .filter(MixRules::shows)
                    .findFirst()
                    .ifPresent(showroom -> report.found(
                            path(year, rider),
                            rider.route().label(),
                            showroom.route().label()));
        }
    }

    private static void losingRoute(MixYear year, Rule.Report report) {
        for (MixRoute route : year.mix().routes()) {
            String id = route.id().text();
            boolean takes =
                    year.mix().overlaps().stream().anyMatch(cell -> cell.by().equals(route.id()));
            Driver adds =
                    takes ? year.cannibalisation(id).incrementalProfit(year.cannibalisationRate(id)) : year.profit(id);
            Value value = adds.value();
            value.asNumber()
                    .filter(number -> number.signum() < 0)
                    .ifPresent(number ->
                            report.found(path(year, route), route.route().label(), value.text(Locale.ENGLISH)));
        }
    }

    private static boolean shows(MixRoute route) {
        return route.route().tiers().stream().anyMatch(tier -> tier.functions().contains(ChannelFunction.SHOW_AND_TRY))
                || route.route().costs().stream()
                        .anyMatch(cost -> cost.function()
                                .filter(ChannelFunction.SHOW_AND_TRY::equals)
                                .isPresent())
                || route.route().fixedCosts().stream()
                        .anyMatch(cost -> cost.functions().contains(ChannelFunction.SHOW_AND_TRY));
    }

    private static Path path(MixYear year, MixRoute route) {
        return Path.ROOT.member("routes").element(year.mix().routes().indexOf(route));
    }

    private static boolean isMore(Driver one, Driver other) {
        return one.minus(other)
                .value()
                .asNumber()
                .filter(number -> number.signum() > 0)
                .isPresent();
    }

    private static String amount(Driver driver) {
        return driver.value().text(Locale.ENGLISH);
    }
}
