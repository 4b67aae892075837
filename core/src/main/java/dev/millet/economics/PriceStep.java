package dev.millet.economics;

import dev.millet.driver.Driver;

/**
 * What a tier puts between the price it buys at and the price it sells at: a {@link Margin} on its selling price or a
 * {@link Markup} on its cost.
 *
 * <p>The two are the commonest confusion of the trade: 25 % of the selling price is 33.3 % of the cost. A number alone
 * cannot say which it is, so the type does, until it is gone in a formula. Steps of a chain multiply; their rates are
 * never added.
 *
 * <p>Prices are net of value added tax and in any unit that has a currency, such as CNY/unit.
 *
 * <p>Source: Perreault and McCarthy, Basic Marketing (2002), mark-up chain.
 */
public sealed interface PriceStep permits Margin, Markup {
    /** The price this step makes of a buying price: 336 becomes 420 with a margin of 20 %. */
    Driver sellingPrice(Driver buyingPrice);

    /** The price paid for what is sold at this price: 420 comes from 336 with a margin of 20 %. */
    Driver buyingPrice(Driver sellingPrice);

    /** The same step as a share of the selling price. */
    Margin asMargin();

    /** The same step as a share of the cost. */
    Markup asMarkup();
}
