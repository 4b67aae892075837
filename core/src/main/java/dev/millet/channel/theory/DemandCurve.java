package dev.millet.channel.theory;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.List;

/**
 * How many units the market takes at which price: linear, of constant elasticity, or a user's own.
 *
 * <p>It answers what hands that set prices one after another need of it: the volume they end at and the price each of them
 * sets. A hand that buys at w and sells q sets its price where marginal revenue is w; the marginal revenue P + q × dP/dq of one
 * hand is the demand curve that the hand above it sees. Both shipped curves have closed forms, a user's own is solved.
 *
 * <p>Price is in money per unit, volume in units (or units a year), whatever the curve's inputs say.
 *
 * <p>Example: {@code DemandCurve.inverse(a, b)} with a = 12 and b = 1 takes 4 units at a price of 8.
 *
 * <p>Source: Spengler, Vertical Integration and Antitrust Policy (1950); Tirole, The Theory of Industrial Organization
 * (1988), chapter 4.
 */
public sealed interface DemandCurve permits DemandCurve.Linear, DemandCurve.ConstantElasticity, OwnDemandCurve {
    /** The price at which the market takes a volume. */
    Driver price(Driver quantity);

    /**
     * The volume at the end of a chain of hands that each set their price, the dearest first.
     *
     * @param cost the first hand's cost of a unit
     * @param setters how many hands set a price, the maker included; 1 is a firm that does all itself
     */
    Driver quantity(Driver cost, int setters);

    /**
     * What the hand of a stage charges the next; the last charges the consumer.
     *
     * @param stage from 1, the maker
     */
    Driver transferPrice(Driver cost, int setters, int stage);

    /**
     * P = a − b × Q.
     *
     * @param intercept a, the price at which nobody buys any more, money per unit, positive
     * @param slope b, by how much the price falls for a unit more, positive
     */
    static Linear inverse(Driver intercept, Driver slope) {
        return new Linear(ModelInput.positive(intercept, "highest-price"), ModelInput.positive(slope, "inverse-slope"));
    }

    /**
     * D = A − B × p: a = A ÷ B and b = 1 ÷ B. D = 2480 − 174p is P = 14.25 − 0.00575Q.
     *
     * @param quantityAtNoPrice A, what would be taken for nothing, positive
     * @param slope B, units lost for a yuan more, positive
     */
    static Linear direct(Driver quantityAtNoPrice, Driver slope) {
        Driver lost = ModelInput.positive(slope, "direct-slope");
        Driver all = ModelInput.positive(quantityAtNoPrice, "demand-at-no-price");
        return new Linear(all.dividedBy(lost), ModelInput.ONE.dividedBy(lost));
    }

    /**
     * D = q₀ × (p ÷ p₀) to the ε.
     *
     * @param quantity q₀, taken at the reference price, positive
     * @param price p₀, the reference price, positive
     * @param elasticity ε, a ratio below −1: from −1 upwards every price is worth raising, so there is no best one
     */
    static ConstantElasticity constantElasticity(Driver quantity, Driver price, Driver elasticity) {
        ModelInput.ratio(elasticity, "elasticity");
        return new ConstantElasticity(
                ModelInput.positive(quantity, "reference-quantity"),
                ModelInput.positive(price, "reference-price"),
                ModelInput.below(elasticity, "elasticity", Driver.constant("-1"), "minus-one"));
    }

    /**
     * A user's own curve, given as the price at which a volume is taken.
     *
     * <p>Marginal revenue must fall where it meets cost; of several such volumes the one that earns the maker most counts.
     *
     * @param id the formula's name: one name, one formula, everywhere
     * @param parameters what the formula takes besides the volume
     * @param typicalQuantity a volume of the right size; it is searched from its 10⁻¹⁰ to its 10¹⁰-fold
     * @param price the unit of its result, money per unit
     * @param formula price at a volume
     */
    static DemandCurve own(
            String id, List<Driver> parameters, Driver typicalQuantity, Unit price, PriceFormula formula) {
        List<Driver> all = new ArrayList<>();
        all.add(ModelInput.positive(typicalQuantity, "reference-quantity"));
        all.addAll(parameters);
        return new OwnDemandCurve(Identifier.of(id), List.copyOf(all), price, formula);
    }

    /** The price at a volume, of the volume and the curve's parameters in their order; a pure function. */
    @FunctionalInterface
    interface PriceFormula {
        /** A finite price, or NaN where there is no demand of that size. */
        double price(double quantity, double[] parameters);
    }

    /**
     * P = a − b × Q.
     *
     * <p>With n hands the volume is (a − c) ÷ (b × 2ⁿ) and stage k charges a − (a − c) ÷ 2ᵏ: the slope doubles at each stage.
     * Where cost reaches a, nothing is traded: the volume is zero and every price a.
     *
     * @param intercept a
     * @param slope b
     */
    record Linear(Driver intercept, Driver slope) implements DemandCurve {
        @Override
        public Driver price(Driver quantity) {
            return intercept.minus(slope.times(quantity));
        }

        /** A − B × p, not below zero: what the market takes at a price. */
        public Driver quantityAt(Driver price) {
            return room(price).dividedBy(slope);
        }

        @Override
        public Driver quantity(Driver cost, int setters) {
            return room(cost).dividedBy(slope.times(ModelInput.TWO.power(setters)));
        }

        @Override
        public Driver transferPrice(Driver cost, int setters, int stage) {
            return intercept.minus(room(cost).dividedBy(ModelInput.TWO.power(stage)));
        }

        private Driver room(Driver cost) {
            return intercept.minus(cost).max(ModelInput.zero(intercept.unit()));
        }
    }

    /**
     * D = q₀ × (p ÷ p₀) to the ε.
     *
     * <p>Every hand marks up by the same factor m = ε ÷ (ε + 1), so stage k charges c × mᵏ: at ε = −2 each doubles the price.
     *
     * @param quantity q₀
     * @param price p₀
     * @param elasticity ε
     */
    record ConstantElasticity(Driver quantity, Driver price, Driver elasticity) implements DemandCurve {
        @Override
        public Driver price(Driver sold) {
            return price.times(sold.dividedBy(quantity).power(ModelInput.ONE.dividedBy(elasticity)));
        }

        @Override
        public Driver quantity(Driver cost, int setters) {
            Driver last = transferPrice(cost, setters, setters);
            return quantity.times(last.dividedBy(price).power(elasticity));
        }

        @Override
        public Driver transferPrice(Driver cost, int setters, int stage) {
            Driver markup = elasticity.dividedBy(elasticity.plus(ModelInput.ONE));
            return ModelInput.positive(cost, "cost").times(markup.power(stage));
        }
    }
}
