package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.util.Optional;

/**
 * One line of a price waterfall: a subtotal, or what is deducted on the way to the next one.
 *
 * <p>Example: step logistics, "Courier and packing", 28.43 CNY/unit, function deliver.
 *
 * @param step where it stands
 * @param label what it is called
 * @param amount its amount per unit kept: a price for a subtotal, a positive deduction for the others; money per unit
 * @param function the channel function it pays for, if it pays for one
 * @param tier the tier that keeps it, for margins, commissions and tax a tier cannot recover
 */
public record WaterfallLine(
        WaterfallStep step, Text label, Driver amount, Optional<ChannelFunction> function, Optional<Tier> tier) {
    /** The amount as it counts in the running total: subtotals as they are, deductions with a minus. */
    public Driver signed() {
        return step.isSubtotal() ? amount : amount.negated();
    }

    static WaterfallLine of(WaterfallStep step, Text label, Driver amount) {
        return new WaterfallLine(step, label, amount, Optional.empty(), Optional.empty());
    }

    static WaterfallLine of(WaterfallStep step, Text label, Driver amount, ChannelFunction function) {
        return new WaterfallLine(step, label, amount, Optional.of(function), Optional.empty());
    }

    static WaterfallLine of(WaterfallStep step, Text label, Driver amount, Tier tier) {
        return new WaterfallLine(step, label, amount, Optional.empty(), Optional.of(tier));
    }
}
