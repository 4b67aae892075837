package dev.millet.channel.tax;

import dev.millet.basics.Identifier;

/**
 * How a supply is taxed: which table, and which kind of supply in it.
 *
 * <p>Example: {@code new TaxClass(china, Identifier.of("goods"))}.
 */
public record TaxClass(TaxTable table, Identifier supply) {}
