package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import dev.millet.economics.Subject;

/**
 * What a contract makes of a chain of a maker and a retailer: volume, profits, and whether it earns what one firm would.
 *
 * <p>A contract <em>coordinates</em> when the retailer, who looks after himself only, does what earns the chain most. Then the
 * rest is a matter of sharing. It is judged by the result: chain profit against the profit of one firm.
 */
public abstract sealed class ContractOutcome permits ContractPricing, ContractNewsvendor, ContractNewsvendorPricing {
    /** Below this share of the best profit a loss is rounding: the readings agree no closer than that on a root. */
    private static final Driver ROUNDING = Driver.constant("0.000000001");

    private final Subject subject;
    private final ChannelContract contract;
    private final Method method;

    ContractOutcome(Subject subject, ChannelContract contract, Method method) {
        this.subject = subject;
        this.contract = contract;
        this.method = method;
    }

    /** The contract. */
    public ChannelContract contract() {
        return contract;
    }

    /** What the retailer orders, units. */
    public abstract Driver quantity();

    /** What the retailer earns, money (a year, where volumes are). */
    public abstract Driver retailerProfit();

    /** What the maker earns. */
    public abstract Driver manufacturerProfit();

    /** What one firm would earn. */
    public abstract Driver integratedProfit();

    /** Why it does not coordinate, in words. */
    abstract Text reason();

    /** What both earn. */
    public final Driver chainProfit() {
        return answer(retailerProfit().plus(manufacturerProfit()), "chain-profit");
    }

    /** Integrated profit − chain profit: what nobody keeps. */
    public final Driver lostProfit() {
        return answer(integratedProfit().minus(chainProfit()), "lost-profit");
    }

    /** Chain profit ÷ integrated profit, a ratio of at most 1; undefined where one firm would earn nothing. */
    public final Driver efficiency() {
        Driver whole = integratedProfit();
        Driver share = chainProfit().dividedBy(whole);
        return answer(share.onlyIf(whole.isPositive(), TheoryWords.text("undefined.no-gain-from-trade")), "efficiency");
    }

    /** Retailer's profit ÷ chain profit; undefined where the chain earns nothing. */
    public final Driver retailerShare() {
        Driver chain = chainProfit();
        return answer(
                retailerProfit()
                        .dividedBy(chain)
                        .onlyIf(chain.isPositive(), TheoryWords.text("undefined.no-chain-profit")),
                "retailer-share");
    }

    /** Whether the chain earns what one firm would, but for a billionth of it. */
    public final Condition coordinates() {
        return lostProfit().isAtMost(ROUNDING.times(integratedProfit().abs()));
    }

    /** The chain's profit where the contract coordinates; where it does not, undefined with the reason why. */
    public final Driver coordinatedProfit() {
        return answer(chainProfit().onlyIf(coordinates(), reason()), "coordinated-profit");
    }

    /** Whether both would sign: neither loses by it. */
    public final Condition isAcceptable() {
        Driver nothing = ModelInput.zero(retailerProfit().unit());
        return retailerProfit().isAtLeast(nothing).and(manufacturerProfit().isAtLeast(nothing));
    }

    final Driver answer(Driver formula, String word) {
        return TheoryWords.answer(subject, formula, word, method);
    }

    /** The wholesale price. */
    final Driver wholesalePrice() {
        return Driver.of(contract.wholesalePrice());
    }

    /** What is paid for each unit sold. */
    final Driver feePerUnitSold() {
        return contract.feePerUnitSold()
                .map(Driver::of)
                .orElseGet(() -> ModelInput.zero(contract.wholesalePrice().unit()));
    }

    /** The fixed fee, in money of a profit. */
    final Driver fixedFee(Driver profit) {
        return contract.fixedFee().map(Driver::of).orElseGet(() -> ModelInput.zero(profit.unit()));
    }
}
