package dev.millet.channel;

import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;

/**
 * How many units come back.
 *
 * <p>A share of units <em>shipped</em> (distance selling: the sale is undone) grosses up what is shipped: with 1.5 % returned, 1 ÷ 0.985
 * units are shipped for one that is kept. A share of units <em>kept</em> (a dead phone exchanged over the counter) does not:
 * the sale stands.
 *
 * @param share returned units per unit shipped or kept, a ratio below 1
 * @param ofShipped whether the share is of units shipped
 */
public record Returns(Figure share, boolean ofShipped) {
    /** Refuses a share that is no ratio, or is negative or not below 100 % anywhere in its range. */
    public Returns {
        BigDecimal low = share.uncertainty().map(Distribution::low).orElse(share.value());
        BigDecimal high = share.uncertainty().map(Distribution::high).orElse(share.value());
        if (!share.unit().isRatio() || low.signum() < 0 || high.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("share of returns must be a ratio from 0 to below 1, but was '"
                    + quantity(share) + "' (" + share.id() + ")");
        }
    }

    private static String quantity(Figure share) {
        return share.uncertainty()
                .map(range -> share.quantity() + "' in the range '"
                        + range.low().toPlainString() + ".." + range.high().toPlainString())
                .orElseGet(() -> share.quantity().toString());
    }
}
