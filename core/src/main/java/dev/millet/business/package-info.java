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
 * <p>Not here: what one room can say alone, and any number.
 */
@NullMarked
@MilletStyle
package dev.millet.business;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;
