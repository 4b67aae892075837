package dev.millet.channel.outlet;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.Functions;
import dev.millet.economics.Subject;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A carrier that sells a phone below cost and earns on the contract: what the phone's subsidy is, what it earns back, and who pays.
 *
 * <p>Example: bought at CNY 1,700, sold at 700 with a plan of 96 a month over 24 months, of which 50 % are left: a subsidy of 1,000
 * a unit; the plan's margin is worth 1,019.68 today at 1 % a month, so the carrier earns 19.68 and gets the subsidy back in 20.8 months.
 * A customer who could buy the phone at 1,709 and the same service at 66 a month pays 3,004 against 3,293.
 *
 * <p>The subsidy's source must be named: a hand that sells below cost without one does not stay.
 *
 * <p>Invariants: prices are of one unit, money per unit; plan per unit and month; no price negative; the margin from 0 to 1.
 *
 * <p>Source: Stremersch and Tellis, Strategic Bundling of Products and Prices (2002); the value of a contract is an annuity.
 */
@Value.Immutable
public interface CarrierBundle extends WithCarrierBundle {
    /** Whose it is: unicom. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** What it is to the maker, one role at least. */
    List<CarrierRole> roles();

    /** What it pays the maker for a unit, ex VAT, money per unit. */
    Figure purchasePrice();

    /** What its customer pays for the unit, ex VAT, money per unit. */
    Figure devicePrice();

    /** What the customer pays for the service, money per unit and month. */
    Figure plan();

    /** The share of the plan that is left after serving him, from 0 to 1. */
    Figure planMargin();

    /** How long he is bound, months. */
    Figure term();

    /** Cost of capital a month. */
    Figure costOfCapital();

    /** What the unit costs a consumer without a contract, ex VAT. */
    Optional<Figure> unlockedPrice();

    /** What the same service costs without a contract, money per unit and month. */
    Optional<Figure> unboundPlan();

    /** Where the money of the subsidy comes from: "margin of the plan", "marketing budget of 3G". */
    Text fundedBy();

    /** A new bundle with an id. */
    static Builder of(String id) {
        return new Builder().id(Identifier.of(id));
    }

    /** Refuses what the invariants say. */
    @Value.Check
    default void check() {
        String where = "bundle '" + id() + "'";
        Unit price = purchasePrice().unit();
        Unit month = Unit.of("month");
        if (roles().isEmpty()) {
            throw new IllegalArgumentException("a carrier must have a role, but was '[]' (" + where + ")");
        }
        Bounds.notNegative("purchase price", purchasePrice(), where);
        Bounds.unit("device price", devicePrice(), price, where);
        Bounds.notNegative("device price", devicePrice(), where);
        Bounds.unit("plan", plan(), price.dividedBy(month), where);
        Bounds.notNegative("plan", plan(), where);
        Bounds.share("margin of the plan", planMargin(), where);
        Bounds.unit("term", term(), month, where);
        Bounds.positive("term", term(), where);
        Bounds.unit("cost of capital", costOfCapital(), Unit.RATIO.dividedBy(month), where);
        unlockedPrice().ifPresent(figure -> Bounds.unit("unlocked price", figure, price, where));
        unboundPlan().ifPresent(figure -> Bounds.unit("unbound plan", figure, price.dividedBy(month), where));
    }

    /** Purchase price − device price: what the carrier adds to a unit; negative where it earns on the phone. */
    default Driver subsidy() {
        return answer(Driver.of(purchasePrice()).minus(Driver.of(devicePrice())), "subsidy");
    }

    /** (device price − purchase price) ÷ device price: the margin on the phone; negative below cost. */
    default Driver deviceMargin() {
        return answer(subsidy().negated().dividedBy(Driver.of(devicePrice())), "device-margin");
    }

    /** What the plan's margins of the whole term are worth today, money per unit. */
    default Driver planValue() {
        Driver monthly = Driver.of(plan()).times(Driver.of(planMargin()));
        return answer(
                monthly.dividedBy(Functions.annuity(Driver.of(costOfCapital()), Driver.of(term()))), "plan-value");
    }

    /** Value of the plan − subsidy: what the carrier earns on a customer. */
    default Driver carrierProfit() {
        return answer(planValue().minus(subsidy()), "carrier-profit");
    }

    /** Months until the plan's margins, not discounted, have paid the subsidy; undefined where nothing is left of the plan. */
    default Driver payback() {
        Driver monthly = Driver.of(plan()).times(Driver.of(planMargin()));
        Driver none = Driver.constant(BigDecimal.ZERO, subsidy().unit());
        return answer(
                subsidy()
                        .max(none)
                        .dividedBy(monthly)
                        .onlyIf(monthly.isPositive(), OutletWords.text("undefined.no-plan-margin")),
                "subsidy-payback");
    }

    /** What the customer pays over the term for phone and service, not discounted. */
    default Driver customerPays() {
        return answer(Driver.of(devicePrice()).plus(Driver.of(plan()).times(Driver.of(term()))), "customer-pays");
    }

    /**
     * What he pays more (or, negative, less) than with an unlocked phone and an unbound plan: who pays for the subsidy. At zero he pays all
     * of it himself, by instalments. Undefined where one of both prices is not known.
     */
    default Driver customerPaysMore() {
        Driver apart = known(unlockedPrice(), devicePrice().unit())
                .plus(known(unboundPlan(), plan().unit()).times(Driver.of(term())));
        return answer(customerPays().minus(apart), "customer-pays-more");
    }

    /** Subsidy ÷ what the unit costs the carrier: how much of the maker's price hangs on the carrier. */
    default Driver dependence() {
        Driver price = Driver.of(purchasePrice());
        return answer(
                subsidy().dividedBy(price).onlyIf(price.isPositive(), OutletWords.text("undefined.no-price")),
                "subsidy-share");
    }

    private static Driver known(Optional<Figure> figure, Unit unit) {
        return figure.map(Driver::of)
                .orElseGet(() -> Driver.undefined(unit, OutletWords.text("undefined.no-unbound-price")));
    }

    private Driver answer(Driver formula, String word) {
        return OutletWords.answer(new Subject(id(), label()), formula, word, OutletMethods.CARRIER);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<CarrierBundle> shape() {
        return OutletShapes.BUNDLE;
    }

    /** Builds a {@link CarrierBundle}; each attribute is set once. */
    final class Builder extends ImmutableCarrierBundle.Builder {
        Builder() {}
    }
}
