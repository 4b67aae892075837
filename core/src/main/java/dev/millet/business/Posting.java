package dev.millet.business;

import dev.millet.basics.Text;
import dev.millet.channel.ChannelFunction;
import dev.millet.driver.Driver;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.Performer;
import java.util.List;

/**
 * One amount of a route, posted to an activity: as a cost in money per unit or per year, or as an asset in money.
 *
 * @param functions the channel functions it serves: none, one, or several at once
 * @param whose who bears the cost or holds the asset
 */
record Posting(
        Activity activity, List<ChannelFunction> functions, String id, Text label, Driver amount, Performer whose) {
    /** Whether it serves this function and no other. */
    boolean isOnlyFor(ChannelFunction function) {
        return functions.equals(List.of(function));
    }

    /** Whether it serves this function among others. */
    boolean isSharedBy(ChannelFunction function) {
        return functions.size() > 1 && functions.contains(function);
    }
}
