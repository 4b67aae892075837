package dev.millet.economics;

import dev.millet.driver.Driver;

/**
 * A margin on the selling price: (sells at − buys at) ÷ sells at.
 *
 * <p>{@code new Margin(0.25)} turns a buying price of 300 into 400; the same step is a mark-up of 1/3 on cost. A margin of
 * 100 % or more is refused, for no price could carry it; a negative one (sold below cost) is legal, and somebody pays for
 * it.
 *
 * <p>Source: Perreault and McCarthy, Basic Marketing (2002); Kotler and Armstrong, Principles of Marketing (2012),
 * "Marketing by the numbers".
 *
 * @param rate a ratio below 1; a figure that a scenario lifts to 1 or more makes every price undefined
 */
public record Margin(Driver rate) implements PriceStep {
    /** Refuses a rate that is no ratio, and one of 100 % or more by name. */
    public Margin {
        rate = Precondition.BELOW_ONE.of(Precondition.ratio(rate, "margin"), "margin");
    }

    @Override
    public Driver sellingPrice(Driver buyingPrice) {
        return buyingPrice.dividedBy(kept());
    }

    @Override
    public Driver buyingPrice(Driver sellingPrice) {
        return sellingPrice.times(kept());
    }

    @Override
    public Margin asMargin() {
        return this;
    }

    /** m ÷ (1 − m): 20 % of the price is 25 % of the cost. */
    @Override
    public Markup asMarkup() {
        return new Markup(rate.dividedBy(kept()));
    }

    /** 1 − m: the share of the selling price that goes on to the seller above. */
    Driver kept() {
        return Amounts.ONE.minus(rate);
    }
}
