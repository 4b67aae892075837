package dev.millet.channel;

import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;

/**
 * What a route must reach in a year before a rebate falls due.
 *
 * <p>Example: from 100,000 unit/year, retroactive: 3 % on every unit once the threshold is reached; incremental: 3 % on the
 * units above it only. A threshold may be a volume (unit/year) or purchases in money (CNY/year, at invoice price ex VAT).
 *
 * @param minimum the threshold, a volume or an amount a year
 * @param retroactive whether reaching it pays for all units (else only for those above)
 */
public record RebateThreshold(Figure minimum, boolean retroactive) {
    /** Refuses a threshold below zero. */
    public RebateThreshold {
        Bounds.notNegative("threshold of a rebate", minimum, minimum.id().text());
    }

    /** Whether it is an amount of money rather than a volume. */
    public boolean isMoney() {
        return minimum.unit().toString().matches("[A-Z]{3}\\b.*");
    }
}
