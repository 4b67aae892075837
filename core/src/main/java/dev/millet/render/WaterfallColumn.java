package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.channel.PriceWaterfall;

/**
 * One waterfall of a table, with what stands above it.
 *
 * <p>Example: {@code new WaterfallColumn(Text.of("Dealers at 2599", "经销商 2599"), year.unit())}: the same route may stand in
 * a table twice, at two prices.
 *
 * @param heading what the column is called
 * @param waterfall the waterfall of one route at one price
 */
public record WaterfallColumn(Text heading, PriceWaterfall waterfall) {}
