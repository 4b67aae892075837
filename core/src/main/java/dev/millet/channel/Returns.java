package dev.millet.channel;

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
    /** Refuses a share that is no ratio or not below 100 %. */
    public Returns {
        if (!share.unit().isRatio()
                || share.value().signum() < 0
                || share.value().compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("share of returns must be a ratio from 0 to below 1, but was '"
                    + share.quantity() + "' (" + share.id() + ")");
        }
    }
}
