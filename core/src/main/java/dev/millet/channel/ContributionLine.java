package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Contribution as a line in the consumer price: contribution(p) = slope × p + intercept.
 *
 * <p>Every price rule, share and term is affine in the price, so the line through the contributions at two prices is
 * exact. The only break is a rebate whose threshold is money: it is due or not, so there is one line for each way in which
 * such rebates can fall, and a line counts only at prices at which they do fall that way.
 */
record ContributionLine(
        Driver slope,
        Driver intercept,
        Offer offer,
        Route route,
        Map<Identifier, Boolean> due,
        Optional<Driver> volume) {
    private static final int MOST_MONEY_THRESHOLDS = 4;

    /** All lines of a route; one unless rebates have thresholds in money. */
    static List<ContributionLine> of(Offer offer, Route route, Optional<Driver> volume) {
        List<Identifier> open = route.rebates().stream()
                .filter(rebate ->
                        rebate.threshold().filter(RebateThreshold::isMoney).isPresent())
                .map(Rebate::id)
                .toList();
        if (open.size() > MOST_MONEY_THRESHOLDS) {
            throw new IllegalArgumentException("rebates with thresholds in money must be at most "
                    + MOST_MONEY_THRESHOLDS + ", but was '" + open.size() + "' (route '" + route.id() + "')");
        }
        List<ContributionLine> lines = new ArrayList<>();
        for (int fall = 0; fall < 1 << open.size(); fall++) {
            Map<Identifier, Boolean> due = new LinkedHashMap<>();
            for (int i = 0; i < open.size(); i++) {
                due.put(open.get(i), (fall >> i & 1) == 1);
            }
            lines.add(line(offer, route, volume, due, fall));
        }
        return lines;
    }

    private static ContributionLine line(
            Offer offer, Route route, Optional<Driver> volume, Map<Identifier, Boolean> due, int fall) {
        String suffix = fall == 0 ? "" : "-" + fall;
        Identifier path = Identifier.of(route.id() + ".price-line" + suffix);
        Driver atZero = at(offer, route, 0, path.child("at-zero"), volume, due)
                .named(path.child("intercept"), ChannelWords.text("price-line.intercept"));
        Driver one = Driver.constant(BigDecimal.ONE, offer.price().unit());
        Driver slope = at(offer, route, 1, path.child("at-one"), volume, due)
                .minus(atZero)
                .dividedBy(one)
                .named(path.child("slope"), ChannelWords.text("price-line.slope"));
        return new ContributionLine(slope, atZero, offer, route, due, volume);
    }

    private static Driver at(
            Offer offer,
            Route route,
            int price,
            Identifier path,
            Optional<Driver> volume,
            Map<Identifier, Boolean> due) {
        Driver consumerPrice =
                Driver.constant(BigDecimal.valueOf(price), offer.price().unit());
        return PriceWaterfall.at(offer, route, consumerPrice, path, volume, due).contribution();
    }

    /** The price at which a unit contributes an amount; undefined where that price would change which rebates are due. */
    Driver priceFor(Driver contribution, Identifier name) {
        Driver price = contribution
                .minus(intercept)
                .dividedBy(slope)
                .onlyIf(slope.isPositive(), ChannelWords.text("undefined.slope"));
        return due.isEmpty() ? price : price.onlyIf(holdsAt(price, name), ChannelWords.text("undefined.rebate-flips"));
    }

    private Condition holdsAt(Driver price, Identifier name) {
        Identifier path = name.child(
                "check-" + due.values().stream().map(yes -> yes ? "1" : "0").collect(Collectors.joining()));
        Driver invoice = new HandPrices(offer, route, price, path).sellingPrice(0);
        Condition all = Condition.always();
        for (Rebate rebate : route.rebates()) {
            Boolean isDue = due.get(rebate.id());
            if (isDue != null) {
                Driver minimum = Driver.of(rebate.threshold().orElseThrow().minimum());
                Condition reached = invoice.times(volume.orElseThrow()).isAtLeast(minimum);
                all = all.and(isDue ? reached : reached.not());
            }
        }
        return all;
    }
}
