package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
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
 * exact. The only break is a rebate whose threshold the price moves, because it is money or because demand answers the
 * price: it is due or not, so there is one line for each way in which such rebates can fall, and a line counts only at
 * prices at which they do fall that way. An incremental one that is due bends the line, which is then undefined.
 */
record ContributionLine(Driver slope, Driver intercept, Offer offer, Route route, Map<Identifier, Boolean> due) {
    private static final int MOST_MOVING_THRESHOLDS = 4;

    /** All lines of a route; one unless the price moves what counts towards a rebate's threshold. */
    static List<ContributionLine> of(Offer offer, Route route) {
        boolean answers = !(offer.priceResponse() instanceof PriceResponse.Unstated);
        List<Rebate> open = route.rebates().stream()
                .filter(rebate -> rebate.threshold()
                        .filter(threshold -> answers || threshold.isMoney())
                        .isPresent())
                .toList();
        if (open.size() > MOST_MOVING_THRESHOLDS) {
            throw new IllegalArgumentException("rebates with thresholds that a price moves must be at most "
                    + MOST_MOVING_THRESHOLDS + ", but was '" + open.size() + "' (route '" + route.id() + "')");
        }
        List<ContributionLine> lines = new ArrayList<>();
        for (int fall = 0; fall < 1 << open.size(); fall++) {
            Map<Identifier, Boolean> due = new LinkedHashMap<>();
            boolean straight = true;
            for (int i = 0; i < open.size(); i++) {
                boolean isDue = (fall >> i & 1) == 1;
                due.put(open.get(i).id(), isDue);
                straight &= !isDue || open.get(i).threshold().orElseThrow().retroactive();
            }
            lines.add(straight ? line(offer, route, due, fall) : bent(offer, route, due));
        }
        return lines;
    }

    private static ContributionLine bent(Offer offer, Route route, Map<Identifier, Boolean> due) {
        Text reason = ChannelWords.text("undefined.rebate-bends");
        return new ContributionLine(
                Driver.undefined(Unit.RATIO, reason),
                Driver.undefined(offer.price().unit(), reason),
                offer,
                route,
                due);
    }

    private static ContributionLine line(Offer offer, Route route, Map<Identifier, Boolean> due, int fall) {
        String suffix = fall == 0 ? "" : "-" + fall;
        Identifier path = Identifier.of(route.id() + ".price-line" + suffix);
        Driver atZero = at(offer, route, 0, path.child("at-zero"), due)
                .named(path.child("intercept"), ChannelWords.text("price-line.intercept"));
        Driver one = Driver.constant(BigDecimal.ONE, offer.price().unit());
        Driver slope = at(offer, route, 1, path.child("at-one"), due)
                .minus(atZero)
                .dividedBy(one)
                .named(path.child("slope"), ChannelWords.text("price-line.slope"));
        return new ContributionLine(slope, atZero, offer, route, due);
    }

    private static Driver at(Offer offer, Route route, int price, Identifier path, Map<Identifier, Boolean> due) {
        Driver consumerPrice =
                Driver.constant(BigDecimal.valueOf(price), offer.price().unit());
        // A threshold that stays open here is a volume that no price moves, so the offer's own price will do.
        Optional<Driver> volume = ChannelComparison.demand(offer, route, Driver.of(offer.price()));
        return PriceWaterfall.at(offer, route, consumerPrice, path, volume, due).contribution();
    }

    /** The price at which a unit contributes an amount; undefined where that price would change which rebates are due. */
    Driver priceFor(Driver contribution, Identifier name) {
        Driver price = contribution
                .minus(intercept)
                .dividedBy(slope)
                .onlyIf(slope.isPositive(), ChannelWords.text("undefined.slope"));
        return whereItHolds(price, name);
    }

    /** A price, if rebates do fall at it as this line takes them to. */
    Driver whereItHolds(Driver price, Identifier name) {
        return due.isEmpty() ? price : price.onlyIf(holdsAt(price, name), ChannelWords.text("undefined.rebate-flips"));
    }

    private Condition holdsAt(Driver price, Identifier name) {
        Identifier path = name.child(
                "check-" + due.values().stream().map(yes -> yes ? "1" : "0").collect(Collectors.joining()));
        PriceWaterfall there =
                PriceWaterfall.at(offer, route, price, path, ChannelComparison.demand(offer, route, price));
        Condition all = Condition.always();
        for (Rebate rebate : route.rebates()) {
            Boolean isDue = due.get(rebate.id());
            if (isDue != null) {
                Condition reached = there.isDue(rebate);
                all = all.and(isDue ? reached : reached.not());
            }
        }
        return all;
    }
}
