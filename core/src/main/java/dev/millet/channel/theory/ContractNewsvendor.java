package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;

/**
 * A contract with a retailer who orders once before the season, at a given price, where demand is uncertain (newsvendor).
 *
 * <p>The retailer orders up to the critical ratio (what a unit sold earns him) ÷ (that + what one left over costs him):
 * (φp − t − w) ÷ (φp − t − r), where r is what a leftover is worth to him: the buy-back price, the salvage value or his share of
 * it. The chain's is (p − c) ÷ (p − s). At a wholesale price alone he orders too little. The contract coordinates when both are
 * equal, which it can at many wholesale prices, each with its split of the profit: {@link #coordinatingLeftoverValue()}.
 *
 * <p>Example: swimsuits at p = 125, s = 20, c = 35 and fixed cost 100,000, w = 80, buy-back 55: he orders 14,000 and earns
 * 513,800, the maker 471,900; one firm would order 16,000 and earn 1,014,500.
 *
 * <p>A full credit (r at w or above) makes him order without limit: undefined with that reason; it never coordinates. A critical
 * ratio of zero or less orders nothing. Needs salvage value ≤ buy-back price and salvage value &lt; cost &lt; price.
 *
 * <p>Source: Pasternack, Optimal Pricing and Return Policies for Perishable Commodities (1985); Cachon (2003); Simchi-Levi,
 * Kaminsky and Simchi-Levi, Designing and Managing the Supply Chain (2008).
 */
public final class ContractNewsvendor extends ContractOutcome {
    private static final Method METHOD = new Method("channel.contract-newsvendor", 1, "Pasternack 1985; Cachon 2003");

    private final SellingSeason season;
    private final Driver price;
    private final Driver salvage;
    private final Driver cost;

    private ContractNewsvendor(Subject subject, ChannelContract contract, SellingSeason season) {
        super(subject, contract, METHOD);
        this.season = season;
        ModelInput.unit(season.cost(), contract.wholesalePrice().unit(), "cost");
        this.salvage = ModelInput.below(season.salvage(), "salvage", season.cost(), "cost");
        this.cost = ModelInput.notNegative(season.cost(), "cost");
        this.price = ModelInput.atLeast(season.price(), "price", season.cost(), "cost");
        contract.buyBack()
                .ifPresent(buyBack -> ModelInput.atLeast(Driver.of(buyBack), "buy-back", season.salvage(), "salvage"));
    }

    /** A contract in a season. */
    public static ContractNewsvendor of(Subject subject, ChannelContract contract, SellingSeason season) {
        return new ContractNewsvendor(subject, contract, season);
    }

    /** What a unit left over is worth to the retailer. */
    public Driver leftoverValue() {
        Driver worth = switch (contract().leftovers()) {
            case KEPT -> salvage;
            case SHARED -> contract().keptShare().times(salvage);
            case RETURNED ->
                ModelInput.atLeast(
                        Driver.of(contract().buyBack().orElseThrow()), "buy-back", season.salvage(), "salvage");
        };
        return answer(worth, "leftover-value");
    }

    /**
     * (φp − t − w) ÷ (φp − t − r): up to which probability of serving all the retailer orders; zero where a sale leaves him no more
     * than a unit left over does.
     */
    public Driver criticalRatio() {
        Driver sold = earned().minus(wholesalePrice()).dividedBy(earned().minus(leftoverValue()));
        // a sale that leaves less than a leftover does would turn the ratio's sign
        Driver ratio = earned().isMoreThan(leftoverValue()).choose(sold, ModelInput.zero(ModelInput.ONE.unit()));
        Condition costs = leftoverValue().isLessThan(wholesalePrice());
        return answer(ratio.onlyIf(costs, TheoryWords.text("undefined.full-credit")), "critical-ratio");
    }

    /** (p − c) ÷ (p − s): the chain's. */
    public Driver chainCriticalRatio() {
        return answer(price.minus(cost).dividedBy(price.minus(salvage)), "chain-critical-ratio");
    }

    /** Chain's critical ratio − retailer's: zero where the contract coordinates, above where too little is ordered. */
    public Driver coordinationGap() {
        return answer(chainCriticalRatio().minus(criticalRatio()), "ratio-gap");
    }

    @Override
    public Driver quantity() {
        return answer(ordered(criticalRatio()), "order-quantity");
    }

    /** What one firm would order. */
    public Driver integratedQuantity() {
        return answer(ordered(chainCriticalRatio()), "integrated-quantity");
    }

    /** What is sold of the order on average. */
    public Driver expectedSales() {
        return answer(sold(quantity()), "expected-sales");
    }

    /** What is left of it on average. */
    public Driver expectedLeftover() {
        return answer(quantity().minus(expectedSales()), "expected-leftover");
    }

    @Override
    public Driver retailerProfit() {
        Driver before = earned().times(expectedSales())
                .plus(leftoverValue().times(expectedLeftover()))
                .minus(wholesalePrice().times(quantity()));
        return answer(before.minus(fixedFee(before)), "retailer-profit");
    }

    @Override
    public Driver manufacturerProfit() {
        Driver perSold = price.minus(earned());
        Driver perLeftover = salvage.minus(leftoverValue());
        Driver before = perSold.times(expectedSales())
                .plus(perLeftover.times(expectedLeftover()))
                .plus(wholesalePrice().minus(cost).times(quantity()));
        return answer(before.minus(fixedCost(before)).plus(fixedFee(before)), "manufacturer-profit");
    }

    @Override
    public Driver integratedProfit() {
        Driver sold = sold(integratedQuantity());
        Driver revenue =
                price.times(sold).plus(salvage.times(integratedQuantity().minus(sold)));
        Driver before = revenue.minus(cost.times(integratedQuantity()));
        return answer(before.minus(fixedCost(before)), "integrated-profit");
    }

    /**
     * What a unit left over would have to be worth to the retailer for the contract to coordinate, all else as it is:
     * (φp − t) − (φp − t − w) × (p − s) ÷ (p − c). 67.5 at p = 200, c = 40, s = 15, w = 80 and 40 a unit sold. Undefined where it
     * would be less than the salvage value, and where a sale does not pay the wholesale price: no buy-back price coordinates then.
     */
    public Driver coordinatingLeftoverValue() {
        Driver worth = earned().minus(earned().minus(wholesalePrice()).dividedBy(chainCriticalRatio()));
        return answer(
                worth.onlyIf(worth.isAtLeast(salvage), TheoryWords.text("undefined.no-buy-back"))
                        .onlyIf(wholesalePrice().isLessThan(earned()), TheoryWords.text("undefined.no-sale-pays")),
                "coordinating-leftover-value");
    }

    @Override
    Text reason() {
        return TheoryWords.text("undefined.ratio-not-the-chains");
    }

    /** φp − t: what a unit sold leaves the retailer, before he has paid for it. */
    private Driver earned() {
        return contract().keptShare().times(price).minus(feePerUnitSold());
    }

    private Driver fixedCost(Driver profit) {
        return season.fixedCost().orElseGet(() -> ModelInput.zero(profit.unit()));
    }

    private Driver ordered(Driver ratio) {
        Driver order = season.demand().quantile(ratio);
        Driver none = ModelInput.zero(order.unit());
        return ratio.isPositive().choose(order.max(none), none);
    }

    private Driver sold(Driver order) {
        Driver none = ModelInput.zero(order.unit());
        return order.isPositive().choose(season.demand().expectedSales(order), none);
    }
}
