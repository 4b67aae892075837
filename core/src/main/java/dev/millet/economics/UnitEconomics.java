package dev.millet.economics;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import org.immutables.value.Value;

/**
 * What one order sold directly to a consumer earns: the waterfall per <em>shipped</em> order, ρ of which come back.
 *
 * <p>All lines are money per shipped order; P is the price, gross and net of VAT:
 *
 * <pre>
 *   net revenue           (1 − ρ) × P net
 * − platform commission   (1 − ρ) × κ × P gross       refunded when the order comes back
 * − payment fee           φ × P gross                 not refunded
 * − cost of goods         (1 − ρ) × c
 * − cost of returns       ρ × (reverse logistics + loss share × c)
 * − warranty              w × net revenue
 * − fulfilment, service, acquisition                  on every shipped order
 * = contribution per shipped order;  ÷ (1 − ρ) = per kept order;  ÷ net revenue = contribution margin
 * </pre>
 *
 * <p>At 1130 gross and 13 %, 10 % returned, κ 5 %, φ 1 %, c 600, reverse logistics 20, loss share 30 %, w 2 %, fulfilment
 * 30, service 10 and acquisition 50: net revenue 900, contribution 169.85 per shipped and 188.72 per kept order, margin
 * 18.87 %.
 *
 * <p>An order that nobody keeps (ρ = 1) has no contribution per kept order and no margin: they are undefined. A cost that
 * is not named is not borne. Reports that count per kept unit divide by 1 − ρ once, and only once.
 *
 * <p>Source: a convention of Millet after Marn and Rosiello, Managing Price, Gaining Profit (1992), the pocket price
 * waterfall.
 */
@Value.Immutable
public abstract class UnitEconomics {
    private static final Method METHOD = new Method("economics.unit-economics", 1, "after Marn and Rosiello 1992");

    /** What is sold, and how. */
    public abstract Subject subject();

    /** The consumer price with and without tax, in money per order (CNY/unit, where an order is one unit). */
    public abstract TaxedPrice price();

    /** ρ: the share of shipped orders that come back, from 0 to 1. */
    public abstract Driver returnRate();

    /** c: what the goods cost, net of recoverable tax, in the unit of the price. */
    public abstract Driver unitCost();

    /** κ: a platform's commission as a ratio of the gross price, refunded on return. */
    @Value.Default
    public Driver commissionRate() {
        return Amounts.zero(Unit.RATIO);
    }

    /** φ: a payment fee as a ratio of the gross price, not refunded. */
    @Value.Default
    public Driver paymentFeeRate() {
        return Amounts.zero(Unit.RATIO);
    }

    /** What bringing back one order costs. */
    @Value.Default
    public Driver reverseLogistics() {
        return nothing();
    }

    /** The share of its cost that a returned good loses, from 0 to 1. */
    @Value.Default
    public Driver returnLossShare() {
        return Amounts.zero(Unit.RATIO);
    }

    /** w: warranty as a ratio of net revenue. */
    @Value.Default
    public Driver warrantyRate() {
        return Amounts.zero(Unit.RATIO);
    }

    /** Picking, packing and delivery of one shipped order. */
    @Value.Default
    public Driver fulfilment() {
        return nothing();
    }

    /** Customer service of one shipped order. */
    @Value.Default
    public Driver service() {
        return nothing();
    }

    /** What it costs to win one shipped order (CAC). */
    @Value.Default
    public Driver acquisition() {
        return nothing();
    }

    /** A builder; subject, price, return rate and unit cost are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        contributionMargin();
    }

    /** (1 − ρ) × P net. */
    public Driver netRevenue() {
        return name(keptShare().times(price().net()), "net-revenue");
    }

    /** (1 − ρ) × κ × P gross: charged on what the buyer pays, given back when he sends it back. */
    public Driver platformCommission() {
        Driver rate = share(commissionRate(), "commission-rate");
        return name(keptShare().times(rate).times(price().gross()), "platform-commission");
    }

    /** φ × P gross: charged on every shipped order and kept by the payment service. */
    public Driver paymentFee() {
        return name(share(paymentFeeRate(), "payment-fee-rate").times(price().gross()), "payment-fee");
    }

    /** (1 − ρ) × c: goods that come back are counted by what they lose, under {@link #returnsCost()}. */
    public Driver costOfGoods() {
        return name(keptShare().times(cost(unitCost(), "unit-cost")), "cost-of-goods");
    }

    /** ρ × (reverse logistics + loss share × c). */
    public Driver returnsCost() {
        Driver lost = share(returnLossShare(), "return-loss-share").times(cost(unitCost(), "unit-cost"));
        Driver each = cost(reverseLogistics(), "reverse-logistics").plus(lost);
        return name(returned().times(each), "returns-cost");
    }

    /** w × net revenue. */
    public Driver warranty() {
        return name(share(warrantyRate(), "warranty-rate").times(netRevenue()), "warranty");
    }

    /** All costs of a shipped order together. */
    public Driver costs() {
        Driver sum = platformCommission()
                .plus(paymentFee())
                .plus(costOfGoods())
                .plus(returnsCost())
                .plus(warranty())
                .plus(cost(fulfilment(), "fulfilment"))
                .plus(cost(service(), "service"))
                .plus(cost(acquisition(), "acquisition"));
        return name(sum, "costs-per-shipped");
    }

    /** Net revenue − all costs, per shipped order. */
    public Driver contributionPerShipped() {
        return name(netRevenue().minus(costs()), "contribution-per-shipped");
    }

    /** Contribution per shipped order ÷ (1 − ρ); undefined when every order comes back. */
    public Driver contributionPerKept() {
        Driver kept = keptShare().onlyIf(keptShare().isPositive(), Subject.WORDS.text("why-none-kept"));
        return name(contributionPerShipped().dividedBy(kept), "contribution-per-kept");
    }

    /** Contribution per shipped order ÷ net revenue; undefined without revenue. */
    public Driver contributionMargin() {
        Driver revenue = netRevenue().onlyIf(netRevenue().isPositive(), Subject.WORDS.text("why-no-revenue"));
        return name(contributionPerShipped().dividedBy(revenue), "contribution-margin");
    }

    private Driver returned() {
        return share(returnRate(), "return-rate");
    }

    private Driver keptShare() {
        return Amounts.ONE.minus(returned());
    }

    private Driver name(Driver formula, String word) {
        return subject().name(formula, word, METHOD);
    }

    private Driver nothing() {
        return Amounts.zero(price().net().unit());
    }

    private static Driver share(Driver rate, String word) {
        return Precondition.share(rate, word);
    }

    private static Driver cost(Driver amount, String word) {
        return Precondition.NOT_NEGATIVE.of(amount, word);
    }

    /** Builds unit economics. */
    public static final class Builder extends ImmutableUnitEconomics.Builder {
        Builder() {}
    }
}
