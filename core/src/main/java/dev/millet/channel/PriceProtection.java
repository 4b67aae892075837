package dev.millet.channel;

import dev.millet.fact.Figure;

/**
 * The maker's promise to make good a price cut on goods that still lie with a tier.
 *
 * <p>Per unit it costs invoice price × yearly decline × days of stock ÷ 365 × share protected: 1,385.65 × 12 % × 60 ÷ 365
 * × 50 % = 13.67. The unprotected rest is the tier's own loss, and price decline on the maker's own stock is a third
 * figure: none is counted twice.
 *
 * @param decline how fast the price falls, per year
 * @param share which share of the loss the maker makes good, a ratio
 */
public record PriceProtection(Figure decline, Figure share) {}
