/**
 * The whole: the one place where rooms meet.
 *
 * <p>A canvas, a channel and a chain describe the same business in different words, and each room keeps its own. What
 * one says is told in another's words here, by a rule that is written down once, so that neither has to bend.
 *
 * <p>{@link dev.millet.business.RouteAsChannel} says which channel of a Business Model Canvas a
 * {@link dev.millet.channel.Route} is. The two books mean different things by "direct": a route is direct where no partner
 * takes title, a channel of the canvas where the consumer is not served in a place of sale. The maker's own stores are
 * direct by the first and indirect by the second:
 *
 * <pre>{@code
 * RouteAsChannel stores = RouteAsChannel.of(route);   // one tier: the maker's own, shows the product
 * stores.isDirectRoute();                             // true: no partner takes title
 * stores.isDirectChannel();                           // false: a place of sale
 * stores.kinds();                                     // own, indirect, own-stores, evaluation
 * canvas.plus(stores.item());
 * }</pre>
 *
 * <p>{@link dev.millet.business.ChannelActivities} answers the second question after "direct or dealers?": what would we have to be
 * good at, and what does each activity really cost? It reads each route of a {@link dev.millet.channel.ChannelComparison} as the
 * maker's value chain ({@link dev.millet.business.RouteAsChain}), with exactly the costs that the comparison counts, and says which
 * function {@linkplain dev.millet.business.FunctionMove moved} to whose {@linkplain dev.millet.business.FunctionBearing hands}.
 * Which function is which activity is data: an {@link dev.millet.business.ActivityMapping}, with a {@link
 * dev.millet.business.CostAllocation} for each cost that serves several.
 *
 * <pre>{@code
 * ChannelActivities activities = ChannelActivities.atSamePrice(comparison);       // the first Xiaomi phone
 * activities.chain(direct).accounts().activity("deliver").costPerUnit().value();  // CNY 28.43/unit
 * activities.compared().activity("store").assetGap(Performer.PARTNER).value();    // CNY -182.2 M: dealers' stock is gone
 * }</pre>
 *
 * <p>Not here: what one room can say alone. No number is made here either: what stands in a chain is the channel's own driver.
 */
@NullMarked
@MilletStyle
package dev.millet.business;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
