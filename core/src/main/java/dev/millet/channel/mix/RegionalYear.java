package dev.millet.channel.mix;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Regions with terms of their own for a year, and their total in one money.
 *
 * <p>A region earns what its mix earns less what suiting it costs, times the exchange rate. Example: India earns 400 M INR on a mix
 * after 50 M INR of adaptation; at CNY 0.08/INR that is 28 M CNY to the total.
 *
 * <p>Source: Ghemawat, Managing Differences, Harvard Business Review (2007).
 */
public final class RegionalYear {
    private static final Method METHOD = new Method("channel.regional-mix", 1, "Ghemawat 2007");

    private final Subject subject;
    private final Map<Identifier, MarketRegion> regions = new LinkedHashMap<>();
    private final Map<Identifier, MixYear> years = new LinkedHashMap<>();

    private RegionalYear(Subject subject, List<MarketRegion> regions) {
        this.subject = subject;
        Map<Identifier, ChannelMix> mixes = new LinkedHashMap<>();
        for (MarketRegion region : regions) {
            if (this.regions.put(region.id(), region) != null) {
                throw new IllegalArgumentException(
                        "region must be named once, but was '" + region.id() + "' twice (" + subject + ")");
            }
            mixes.put(MixWords.under(subject.id(), region.id().text()), region.mix());
        }
        List<ChannelMix> apart = FigureChange.apart(mixes);
        for (int i = 0; i < regions.size(); i++) {
            years.put(regions.get(i).id(), MixYear.of(apart.get(i)));
        }
    }

    /** The regions of a firm; at least one. Those of other money than the first need an exchange rate. */
    public static RegionalYear of(Subject subject, List<MarketRegion> regions) {
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("regions must not be empty, but was '[]' (" + subject + ")");
        }
        return new RegionalYear(subject, regions);
    }

    /** The regions, in order. */
    public List<MarketRegion> regions() {
        return List.copyOf(regions.values());
    }

    /** The mix of a region. */
    public MixYear year(String region) {
        MixYear year = years.get(Identifier.of(region));
        if (year == null) {
            throw new IllegalArgumentException(
                    "region must be one of " + years.keySet() + ", but was '" + region + "' (" + subject + ")");
        }
        return year;
    }

    /** What a region earns after what suiting it costs, in the total's money a year. */
    public Driver profit(String region) {
        MixYear year = year(region);
        MarketRegion terms = region(region);
        Driver own = terms.adaptationCost()
                .map(cost -> year.profit().minus(Driver.of(cost)))
                .orElse(year.profit());
        Driver converted =
                terms.exchangeRate().map(rate -> own.times(Driver.of(rate))).orElse(own);
        return answer(converted, region + ".region-profit", "region-profit", terms.label());
    }

    /** What all regions earn, money a year. */
    public Driver profit() {
        List<Driver> profits = new ArrayList<>();
        years.keySet().forEach(region -> profits.add(profit(region.text())));
        return answer(Driver.sum(profits.get(0).unit(), profits), "regions-profit", "regions-profit");
    }

    /** What all regions sell, units a year. */
    public Driver volume() {
        List<Driver> volumes = years.values().stream().map(MixYear::volume).toList();
        return answer(Driver.sum(volumes.get(0).unit(), volumes), "regions-volume", "regions-volume");
    }

    /** A region's volume ÷ all volume. */
    public Driver share(String region) {
        return answer(
                year(region).volume().dividedBy(volume()),
                region + ".region-share",
                "region-share",
                region(region).label());
    }

    /** The volume at which a region's adaptation pays for itself at its average profit a unit; zero where suiting costs nothing. */
    public Driver adaptationBreakEven(String region) {
        MixYear year = year(region);
        Driver perUnit = year.profit().dividedBy(year.volume());
        Driver units = region(region)
                .adaptationCost()
                .map(cost -> Driver.of(cost).dividedBy(perUnit))
                .orElseGet(() -> Driver.constant(BigDecimal.ZERO, year.volume().unit()));
        return answer(
                units.onlyIf(perUnit.isPositive(), MixWords.text("undefined.region-loses")),
                region + ".adaptation-break-even",
                "adaptation-break-even",
                region(region).label());
    }

    private MarketRegion region(String id) {
        MarketRegion region = regions.get(Identifier.of(id));
        if (region == null) {
            throw new IllegalStateException("no region " + id);
        }
        return region;
    }

    private Driver answer(Driver formula, String name, String word, Object... arguments) {
        return MixWords.answer(subject, formula, name, word, METHOD, arguments);
    }
}
