package dev.millet.channel;

import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;

/**
 * The maker's promise to make good a price cut on goods that still lie with a tier.
 *
 * <p>Per unit it costs invoice price × yearly decline × days of stock ÷ 365 × share protected: 1,385.65 × 12 % × 60 ÷ 365
 * × 50 % = 13.67. The unprotected rest is the tier's own loss, and price decline on the maker's own stock is a third
 * figure: {@link PriceDecline} holds all three and counts none twice.
 *
 * @param decline how fast the price falls, per year; zero or more, since a price that rises needs no protection
 * @param share which share of the loss the maker makes good, a ratio from 0 to 1
 */
public record PriceProtection(Figure decline, Figure share) {
    private static final Unit PER_YEAR = Unit.parse("1/year");

    /** Refuses a decline that is not per year or below zero, and a share outside 0 to 1; the ends of ranges likewise. */
    public PriceProtection {
        Bounds.unit(
                "decline of a price protection", decline, PER_YEAR, decline.id().text());
        Bounds.notNegative(
                "decline of a price protection", decline, decline.id().text());
        Bounds.share("share of a price protection", share, share.id().text());
    }
}
