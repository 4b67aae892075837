package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;

/**
 * A contract with a retailer who sets the consumer price, where demand is certain.
 *
 * <p>The retailer counts (w + fee per unit sold) ÷ share kept as his cost of a unit and prices by it. So a contract coordinates
 * when that is the maker's cost c: a two-part tariff at w = c with a fee of at most the integrated profit, or revenue sharing at
 * w = φ × c. With P = 12 − Q and c = 4, keeping 60 % at w = 2.4 the retailer sells 4 at 8 and earns 9.6, the maker 6.4; at w = 4
 * and a fee of 11 they earn 5 and 11. Nothing is left over, so a buy-back price changes nothing.
 *
 * <p>Source: Tirole (1988), chapter 4, for the two-part tariff; Cachon and Lariviere, Supply Chain Coordination with
 * Revenue-Sharing Contracts (2005).
 */
public final class ContractPricing extends ContractOutcome {
    private static final Method METHOD =
            new Method("channel.contract-pricing", 1, "Tirole 1988; Cachon and Lariviere 2005");

    private final DemandCurve demand;
    private final Driver cost;

    private ContractPricing(Subject subject, ChannelContract contract, DemandCurve demand, Driver cost) {
        super(subject, contract, METHOD);
        this.demand = demand;
        this.cost = cost;
    }

    /**
     * A contract under a demand curve.
     *
     * @param cost what a unit costs the maker, in the wholesale price's unit, not negative
     */
    public static ContractPricing of(Subject subject, ChannelContract contract, DemandCurve demand, Driver cost) {
        ModelInput.unit(cost, contract.wholesalePrice().unit(), "cost");
        return new ContractPricing(subject, contract, demand, ModelInput.notNegative(cost, "cost"));
    }

    /** (w + fee per unit sold) ÷ share kept: what a unit costs the retailer, of each yuan he keeps. */
    public Driver retailerCost() {
        return answer(
                wholesalePrice().plus(feePerUnitSold()).dividedBy(contract().keptShare()), "retailer-cost");
    }

    /** Retailer's cost − maker's cost: zero where the contract coordinates, above where too little is sold. */
    public Driver coordinationGap() {
        return answer(retailerCost().minus(cost), "cost-gap");
    }

    /** φ × c − fee per unit sold: the wholesale price at which it would coordinate. */
    public Driver coordinatingWholesalePrice() {
        return answer(contract().keptShare().times(cost).minus(feePerUnitSold()), "coordinating-wholesale-price");
    }

    @Override
    public Driver quantity() {
        return answer(demand.quantity(retailerCost(), 1), "quantity");
    }

    /** What the consumer pays. */
    public Driver retailPrice() {
        return answer(demand.transferPrice(retailerCost(), 1, 1), "retail-price");
    }

    @Override
    public Driver retailerProfit() {
        Driver kept = contract().keptShare().times(retailPrice());
        Driver before = kept.minus(wholesalePrice()).minus(feePerUnitSold()).times(quantity());
        return answer(before.minus(fixedFee(before)), "retailer-profit");
    }

    @Override
    public Driver manufacturerProfit() {
        Driver shared = ModelInput.ONE.minus(contract().keptShare()).times(retailPrice());
        Driver before =
                shared.plus(wholesalePrice()).plus(feePerUnitSold()).minus(cost).times(quantity());
        return answer(before.plus(fixedFee(before)), "manufacturer-profit");
    }

    @Override
    public Driver integratedProfit() {
        Driver margin = demand.transferPrice(cost, 1, 1).minus(cost);
        return answer(margin.times(demand.quantity(cost, 1)), "integrated-profit");
    }

    /** The greatest fixed fee a retailer would pay: his profit before it. */
    public Driver greatestFixedFee() {
        return answer(retailerProfit().plus(fixedFee(retailerProfit())), "greatest-fixed-fee");
    }

    @Override
    Text reason() {
        return TheoryWords.text("undefined.cost-not-the-chains");
    }
}
