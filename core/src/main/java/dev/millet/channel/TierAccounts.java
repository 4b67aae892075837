package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.List;

/**
 * Each tier's own account on a waterfall, per unit kept: what it keeps, what it spends, what it earns.
 *
 * <p>Who takes a middleman out takes his profit out only; what he spent somebody else will spend. So the two stand apart.
 *
 * <p>Example: a retailer that keeps 12 % of CNY 1,708.55 ex VAT has 205.03; with 150 of its own cost it earns 55.03.
 *
 * @param lines of the waterfall, in which each tier's margin or commission stands
 */
record TierAccounts(
        Offer offer,
        Route route,
        Identifier path,
        HandPrices prices,
        UnitCosts costs,
        PriceDecline decline,
        List<WaterfallLine> lines) {

    /** What a reseller sells at, ex VAT. */
    Driver sellingPrice(Tier tier) {
        int index = route.resellers().indexOf(tier);
        if (index < 0) {
            throw notOnRoute(tier);
        }
        return prices.sellingPrice(index + 1);
    }

    /** What a reseller keeps, or an agent is paid. */
    Driver keeps(Tier tier) {
        return lines.stream()
                .filter(line -> line.tier().filter(tier::equals).isPresent()
                        && (line.step() == WaterfallStep.TIER_MARGIN || line.step() == WaterfallStep.AGENT_COMMISSION))
                .findFirst()
                .orElseThrow(() -> notOnRoute(tier))
                .amount();
    }

    /** Everything a tier spends; zero if nothing is stated. An agent's shares are of what the maker invoices. */
    Driver ownCost(Tier tier) {
        Driver selling = tier.isReseller() ? sellingPrice(tier) : prices.sellingPrice(0);
        List<Driver> parts = tier.ownCosts().stream()
                .map(amount -> costs.ofTier(amount, selling))
                .toList();
        return Driver.sum(offer.price().unit(), parts)
                .named(name(tier, "own-cost"), ChannelWords.text("tier-cost", tier.label()));
    }

    /** What it keeps and is paid back, less what it spends, pays back and loses on terms and on goods it holds. */
    Driver profit(Tier tier) {
        Driver profit = keeps(tier);
        for (Rebate rebate : route.rebates()) {
            if (rebate.payee().filter(tier.id()::equals).isPresent()) {
                profit = profit.plus(costs.of(rebate));
            }
            if (rebate.payer().filter(tier.id()::equals).isPresent()) {
                profit = profit.minus(costs.of(rebate));
            }
        }
        profit = profit.minus(ownCost(tier));
        for (Driver lost : lostOnTerms(tier)) {
            profit = profit.minus(lost);
        }
        if (tier.isReseller()) {
            profit = decline.borneBy(tier).map(profit::minus).orElse(profit);
        }
        return profit.named(name(tier, "profit"), ChannelWords.text("tier-profit", tier.label()))
                .method(ChannelMethods.WATERFALL);
    }

    /** What a reseller loses on the terms that the next one below has from it. */
    private List<Driver> lostOnTerms(Tier tier) {
        int next = route.resellers().indexOf(tier) + 1;
        if (next == 0 || next == route.resellers().size()) {
            return List.of();
        }
        Tier below = route.resellers().get(next);
        List<Driver> lost = new ArrayList<>();
        decline.madeGoodTo(below).ifPresent(lost::add);
        below.returnRight()
                .ifPresent(right ->
                        lost.add(returned(right).named(name(tier, "return-right"), ChannelWords.text("return-right"))));
        below.badDebt().ifPresent(rate -> {
            Driver unpaid = Driver.of(rate).times(prices.sellingPriceInclVat(next));
            lost.add(unpaid.named(name(tier, "bad-debt"), ChannelWords.text("bad-debt")));
        });
        return lost;
    }

    /** What the hand above loses on unsold units that come back. */
    static Driver returned(ReturnRight right) {
        return Driver.of(right.share()).times(Driver.of(right.loss()));
    }

    private Identifier name(Tier tier, String key) {
        return path.child(tier.id().text()).child(key);
    }

    private IllegalArgumentException notOnRoute(Tier tier) {
        return new IllegalArgumentException("tier must be on route '" + route.id() + "', but was '" + tier.id() + "'");
    }
}
