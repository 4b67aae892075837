package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;

/**
 * How demand answers price: constant elasticity, linear, or not stated (which is a finding).
 *
 * <p>Each gives the factor by which demand at a reference price changes at another price.
 */
public sealed interface PriceResponse {
    /** Demand at the price ÷ demand at the reference price; both prices in money per unit; a ratio, never negative. */
    Driver factor(Driver price, Driver reference);

    /** Its name in English and Chinese. */
    Text label();

    /**
     * (P ÷ P₀)^ε: the elasticity is the same at every price. With ε = −1.8, a price 30 % higher keeps 62 % of demand.
     *
     * @param elasticity a ratio, usually below −1 for a brand's phone
     */
    record ConstantElasticity(Figure elasticity) implements PriceResponse {
        @Override
        public Driver factor(Driver price, Driver reference) {
            return price.dividedBy(reference).power(Driver.of(elasticity));
        }

        @Override
        public Text label() {
            return ChannelWords.text("response.constant-elasticity");
        }
    }

    /**
     * 1 + ε·(P − P₀) ÷ P₀, not below zero: ε is the elasticity at the reference price. With ε = −1.8, a price 30 % higher
     * keeps 46 % of demand.
     *
     * @param elasticity a ratio, the elasticity at the reference price
     */
    record Linear(Figure elasticity) implements PriceResponse {
        @Override
        public Driver factor(Driver price, Driver reference) {
            Driver one = Driver.constant("1");
            Driver change = price.minus(reference).dividedBy(reference);
            return one.plus(Driver.of(elasticity).times(change)).max(Driver.constant("0"));
        }

        @Override
        public Text label() {
            return ChannelWords.text("response.linear");
        }
    }

    /** No response is stated: demand is taken to stay as it is, and the finding channel.response.unstated says so. */
    record Unstated() implements PriceResponse {
        @Override
        public Driver factor(Driver price, Driver reference) {
            return Driver.constant("1");
        }

        @Override
        public Text label() {
            return ChannelWords.text("response.unstated");
        }
    }
}
