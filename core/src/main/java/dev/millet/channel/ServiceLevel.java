package dev.millet.channel;

import dev.millet.basics.Text;
import java.util.Optional;

/**
 * How well a route gives one service output, and which figure of the model prices it where it gives less than another.
 *
 * <p>Example: {@code ServiceLevel.of(ServiceOutput.TRIAL, OutputLevel.LOW).pricedBy(Text.of("reach of the dealers"))}: who
 * cannot try before buying buys less often, and the reach holds that.
 *
 * @param output what the buyer gets
 * @param level how well
 * @param pricing the figure that prices it, in words; absent: nothing does
 */
public record ServiceLevel(ServiceOutput output, OutputLevel level, Optional<Text> pricing) {
    /** A level that no figure prices. */
    public static ServiceLevel of(ServiceOutput output, OutputLevel level) {
        return new ServiceLevel(output, level, Optional.empty());
    }

    /** The same level, priced: {@code Text.of("through reach")}. */
    public ServiceLevel pricedBy(Text figure) {
        return new ServiceLevel(output, level, Optional.of(figure));
    }
}
