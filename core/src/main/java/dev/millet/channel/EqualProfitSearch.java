package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.List;

/**
 * The prices on a route at which it earns a profit, over every way its rebates can fall and every step of its fixed cost.
 *
 * <p>{@link EqualProfitPrice} solves one line of contribution against one fixed cost. A price it finds counts only if, at that
 * price and the volume sold there, rebates fall and the fixed cost stands as the line and the step took them to.
 */
record EqualProfitSearch(Offer offer, Route route, Driver profit, RouteYear same, Identifier path) {
    /** The lowest such price and the next; each undefined where there is none. */
    List<Driver> lowestTwo(Text targetLabel) {
        List<ContributionLine> lines = ContributionLine.of(offer, route);
        List<VolumeRange> steps = same.steps();
        Identifier name = path.child("equal-profit-target");
        if (lines.size() == 1 && same.isFixedEverywhere()) {
            return roots(lines.get(0), profit.plus(same.fixedCost()).named(name, targetLabel));
        }
        List<Driver> candidates = new ArrayList<>();
        for (ContributionLine line : lines) {
            for (int i = 0; i < steps.size(); i++) {
                VolumeRange range = steps.get(i);
                Identifier step = i == 0 ? name : path.child("equal-profit-target-" + (i + 1));
                for (Driver root :
                        roots(line, profit.plus(same.fixedCostOn(range)).named(step, targetLabel))) {
                    Identifier check = path.child("equal-profit-check-" + (candidates.size() + 1));
                    Driver sold = ChannelComparison.demand(offer, route, root)
                            .orElseGet(() -> ChannelComparison.reachedVolume(offer, route));
                    candidates.add(same.curve().within(range.only(line.whereItHolds(root, check), sold), sold));
                }
            }
        }
        Driver lowest = lowest(candidates);
        Text reason = ChannelWords.text("undefined.no-equal-profit-price");
        List<Driver> above = candidates.stream()
                .map(price -> price.onlyIf(price.isMoreThan(lowest), reason))
                .toList();
        return List.of(lowest, lowest(above));
    }

    /** The least of the prices that exist. */
    private static Driver lowest(List<Driver> prices) {
        Driver lowest = prices.get(0);
        for (Driver price : prices.subList(1, prices.size())) {
            lowest = lowest.orElse(price).min(price.orElse(lowest));
        }
        return lowest;
    }

    private List<Driver> roots(ContributionLine line, Driver target) {
        PriceResponse response = offer.priceResponse();
        Driver elasticity = Driver.constant("0");
        EqualProfitPrice.Demand demand = EqualProfitPrice.Demand.UNSTATED;
        if (response instanceof PriceResponse.ConstantElasticity constant) {
            elasticity = Driver.of(constant.elasticity());
            demand = EqualProfitPrice.Demand.CONSTANT_ELASTICITY;
        } else if (response instanceof PriceResponse.Linear linear) {
            elasticity = Driver.of(linear.elasticity());
            demand = EqualProfitPrice.Demand.LINEAR;
        }
        List<Driver> arguments = new ArrayList<>(List.of(
                line.slope(),
                line.intercept(),
                ChannelComparison.reachedVolume(offer, route),
                ChannelComparison.referencePrice(offer),
                elasticity,
                target));
        offer.supplyLimit().map(Driver::of).ifPresent(arguments::add);
        return Driver.call(new EqualProfitPrice(demand, offer.supplyLimit().isPresent()), arguments);
    }
}
