package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/**
 * How often a cost occurs for one unit that a consumer keeps.
 *
 * <p>Example: with 1.5 % of shipments returned, a parcel of CNY 28 per unit <em>shipped</em> costs 28 ÷ 0.985 = 28.43 per
 * unit kept, and handling of CNY 25 per unit <em>returned</em> costs 25 × 0.015 ÷ 0.985 = 0.38.
 */
public enum Count {
    /** Once per unit kept by a consumer. */
    KEPT,
    /** Once per unit shipped, also for units that come back. */
    SHIPPED,
    /** Once per unit that comes back. */
    RETURNED,
    /** Once per warranty claim. */
    CLAIM;

    /** Its name in English and Chinese: "per unit shipped", "每发货一台". */
    public Text label() {
        return ChannelWords.text("count." + Words.key(this));
    }
}
