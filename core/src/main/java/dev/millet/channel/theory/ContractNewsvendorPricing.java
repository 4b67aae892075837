package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;
import java.util.List;

/**
 * A contract with a retailer who orders once and sets the price, where demand is uncertain around a straight line.
 *
 * <p>Here a buy-back no longer coordinates: it pays for leftovers but leaves the retailer the whole price of each sale against a
 * wholesale price above cost, so he prices too high. Revenue sharing at w = φ × c with shared leftovers does: then he keeps the
 * share φ of everything and does what earns the chain most.
 *
 * <p>Example: demand 1,000 − 4p with a deviation of 100, c = 50 and s = 20. One firm prices at 148.29; so does a retailer who
 * keeps 60 % at w = 30 and shares what leftovers fetch. One who buys at 90 and gets 75 back for a leftover prices at 168.95, and
 * 4.8 % of the profit is lost.
 *
 * <p>Source: Cachon and Lariviere (2005); the price condition: Petruzzi and Dada, Pricing and the Newsvendor Problem (1999).
 */
public final class ContractNewsvendorPricing extends ContractOutcome {
    private static final Method METHOD =
            new Method("channel.contract-newsvendor-pricing", 1, "Cachon and Lariviere 2005; Petruzzi and Dada 1999");

    private final DemandCurve.Linear demand;
    private final Driver deviation;
    private final Driver cost;
    private final Driver salvage;

    private ContractNewsvendorPricing(
            Subject subject,
            ChannelContract contract,
            DemandCurve.Linear demand,
            Driver deviation,
            Driver cost,
            Driver salvage) {
        super(subject, contract, METHOD);
        this.demand = demand;
        this.deviation = deviation;
        this.cost = cost;
        this.salvage = salvage;
    }

    /**
     * A contract under demand that varies.
     *
     * @param demand mean demand at a price
     * @param deviation of demand around it, normal, units, positive
     * @param cost what a unit costs the maker, money per unit
     * @param salvage what a unit left over fetches, below cost
     */
    public static ContractNewsvendorPricing of(
            Subject subject,
            ChannelContract contract,
            DemandCurve.Linear demand,
            Driver deviation,
            Driver cost,
            Driver salvage) {
        ModelInput.unit(cost, contract.wholesalePrice().unit(), "cost");
        contract.buyBack().ifPresent(buyBack -> ModelInput.atLeast(Driver.of(buyBack), "buy-back", salvage, "salvage"));
        return new ContractNewsvendorPricing(
                subject,
                contract,
                demand,
                ModelInput.positive(deviation, "deviation"),
                ModelInput.notNegative(cost, "cost"),
                ModelInput.below(salvage, "salvage", cost, "cost"));
    }

    /** What the retailer charges. */
    public Driver retailPrice() {
        return answer(price(false), "retail-price");
    }

    /** What one firm would charge. */
    public Driver integratedPrice() {
        return answer(price(true), "integrated-price");
    }

    @Override
    public Driver quantity() {
        return answer(order(retailPrice(), false), "order-quantity");
    }

    /** What one firm would order. */
    public Driver integratedQuantity() {
        return answer(order(integratedPrice(), true), "integrated-quantity");
    }

    /** What is sold of the order on average. */
    public Driver expectedSales() {
        return answer(sold(retailPrice(), quantity()), "expected-sales");
    }

    @Override
    public Driver retailerProfit() {
        Driver before = earned(retailPrice(), false)
                .times(expectedSales())
                .plus(leftoverValue(false).times(quantity().minus(expectedSales())))
                .minus(paid(false).times(quantity()));
        return answer(before.minus(fixedFee(before)), "retailer-profit");
    }

    @Override
    public Driver manufacturerProfit() {
        Driver perSold = retailPrice().minus(earned(retailPrice(), false));
        Driver before = perSold.times(expectedSales())
                .plus(salvage.minus(leftoverValue(false)).times(quantity().minus(expectedSales())))
                .plus(paid(false).minus(cost).times(quantity()));
        return answer(before.plus(fixedFee(before)), "manufacturer-profit");
    }

    @Override
    public Driver integratedProfit() {
        Driver sold = sold(integratedPrice(), integratedQuantity());
        Driver revenue = integratedPrice()
                .times(sold)
                .plus(salvage.times(integratedQuantity().minus(sold)));
        return answer(revenue.minus(cost.times(integratedQuantity())), "integrated-profit");
    }

    @Override
    Text reason() {
        return TheoryWords.text("undefined.price-not-the-chains");
    }

    private Driver price(boolean integrated) {
        Driver share = integrated ? ModelInput.ONE : contract().keptShare();
        Driver fee = integrated ? ModelInput.zero(cost.unit()) : feePerUnitSold();
        Driver paid = paid(integrated);
        Driver leftover = leftoverValue(integrated);
        List<Driver> arguments = List.of(demand.intercept(), demand.slope(), deviation, share, fee, paid, leftover);
        return Driver.call(new NewsvendorPrice(), arguments)
                .get(0)
                .onlyIf(leftover.isLessThan(paid), TheoryWords.text("undefined.full-credit"));
    }

    private Driver order(Driver price, boolean integrated) {
        Driver earned = earned(price, integrated);
        Driver ratio = earned.minus(paid(integrated)).dividedBy(earned.minus(leftoverValue(integrated)));
        return around(price).quantile(ratio);
    }

    private Driver sold(Driver price, Driver order) {
        return around(price).expectedSales(order);
    }

    /** Demand at a price; its mean may be negative in a far scenario, where no price is found. */
    private UncertainDemand around(Driver price) {
        return new UncertainDemand.Normal(demand.intercept().minus(price).dividedBy(demand.slope()), deviation);
    }

    private Driver earned(Driver price, boolean integrated) {
        return integrated ? price : contract().keptShare().times(price).minus(feePerUnitSold());
    }

    private Driver paid(boolean integrated) {
        return integrated ? cost : wholesalePrice();
    }

    private Driver leftoverValue(boolean integrated) {
        if (integrated) {
            return salvage;
        }
        return switch (contract().leftovers()) {
            case KEPT -> salvage;
            case SHARED -> contract().keptShare().times(salvage);
            case RETURNED -> Driver.of(contract().buyBack().orElseThrow());
        };
    }
}
