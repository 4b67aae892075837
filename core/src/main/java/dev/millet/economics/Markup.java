package dev.millet.economics;

import dev.millet.driver.Driver;

/**
 * A mark-up on cost: (sells at − buys at) ÷ buys at.
 *
 * <p>{@code new Markup(0.25)} turns a buying price of 400 into 500; the same step is a margin of 20 % on the selling price.
 * A mark-up may exceed 100 %; one of −100 % or less is refused, for it would give the goods away and more.
 *
 * <p>Source: Perreault and McCarthy, Basic Marketing (2002).
 *
 * @param rate a ratio above −1
 */
public record Markup(Driver rate) implements PriceStep {
    /** Refuses a rate that is no ratio, and one of −100 % or less by name. */
    public Markup {
        rate = Precondition.ABOVE_MINUS_ONE.of(Precondition.ratio(rate, "markup"), "markup");
    }

    @Override
    public Driver sellingPrice(Driver buyingPrice) {
        return buyingPrice.times(grown());
    }

    @Override
    public Driver buyingPrice(Driver sellingPrice) {
        return sellingPrice.dividedBy(grown());
    }

    /** u ÷ (1 + u): 25 % of the cost is 20 % of the price. */
    @Override
    public Margin asMargin() {
        return new Margin(rate.dividedBy(grown()));
    }

    @Override
    public Markup asMarkup() {
        return this;
    }

    private Driver grown() {
        return Amounts.ONE.plus(rate);
    }
}
