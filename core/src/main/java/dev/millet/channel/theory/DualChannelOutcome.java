package dev.millet.channel.theory;

import dev.millet.driver.Driver;
import java.util.List;

/**
 * What becomes of prices, sales and profits in one regime of a dual channel; every answer undefined, with the reason, where the
 * regime does not exist.
 *
 * @param wholesalePrice share of the top valuation; undefined where the retailer sells nothing
 * @param directPrice share of the top valuation; undefined where the direct channel is out of reach
 * @param retailPrice share of the top valuation; undefined where the retailer sells nothing
 * @param retailDemand share of all consumers
 * @param directDemand share of all consumers
 * @param manufacturerProfit per consumer, share of the top valuation
 * @param retailerProfit per consumer, share of the top valuation
 */
public record DualChannelOutcome(
        Driver wholesalePrice,
        Driver directPrice,
        Driver retailPrice,
        Driver retailDemand,
        Driver directDemand,
        Driver manufacturerProfit,
        Driver retailerProfit) {
    List<Driver> all() {
        return List.of(
                wholesalePrice,
                directPrice,
                retailPrice,
                retailDemand,
                directDemand,
                manufacturerProfit,
                retailerProfit);
    }
}
