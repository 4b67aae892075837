package dev.millet.channel;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a price waterfall: a subtotal, or what is deducted on the way to the next one.
 *
 * <p>Example: step logistics, "Courier and packing", 28.43 CNY/unit, function deliver.
 */
@Value.Immutable
public interface WaterfallLine {
    /** Where it stands. */
    WaterfallStep step();

    /** What it is called. */
    Text label();

    /** Its amount per unit kept: a price for a subtotal, a positive deduction for the others; money per unit. */
    Driver amount();

    /** The channel function it pays for, if it pays for one. */
    Optional<ChannelFunction> function();

    /** The tier that keeps it, for margins, commissions and tax a tier cannot recover. */
    Optional<Tier> tier();

    /** The amount as it counts in the running total: subtotals as they are, deductions with a minus. */
    default Driver signed() {
        return step().isSubtotal() ? amount() : amount().negated();
    }

    /** A line without function or tier. */
    static WaterfallLine of(WaterfallStep step, Text label, Driver amount) {
        return ImmutableWaterfallLine.builder()
                .step(step)
                .label(label)
                .amount(amount)
                .build();
    }

    /** A line that pays for a function. */
    static WaterfallLine of(WaterfallStep step, Text label, Driver amount, ChannelFunction function) {
        return ImmutableWaterfallLine.builder()
                .step(step)
                .label(label)
                .amount(amount)
                .function(function)
                .build();
    }

    /** A line that a tier keeps. */
    static WaterfallLine of(WaterfallStep step, Text label, Driver amount, Tier tier) {
        return ImmutableWaterfallLine.builder()
                .step(step)
                .label(label)
                .amount(amount)
                .tier(tier)
                .build();
    }
}
