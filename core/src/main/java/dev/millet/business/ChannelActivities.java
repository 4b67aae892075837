package dev.millet.business;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Route;
import dev.millet.channel.RouteYear;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.valuechain.ChainComparison;
import dev.millet.valuechain.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Direct against dealers, activity by activity: the routes of a comparison as value chains of the maker, side by side, and what
 * moved to whom.
 *
 * <p>It answers the second question of every board, after "direct or dealers?": what would we have to be good at, and what does
 * each activity really cost? Both chains carry exactly what the comparison counts, as the same drivers: revenue − cost of a chain
 * is the route's profit, and the gap between the chains is the comparison's.
 *
 * <p>Same price and own prices are two frames and never mixed: {@link #atSamePrice(ChannelComparison)} holds the routes at the
 * offer's price and what each sells there, {@link #atOwnPrices(ChannelComparison)} each at its own price and volume.
 *
 * <pre>{@code
 * ChannelActivities activities = ChannelActivities.atSamePrice(comparison);      // the first Xiaomi phone
 * activities.chain(direct).accounts().marginPerYear().value();                   // CNY 119.8 M a year, the route's profit
 * activities.chain(dealers).accounts().activity("carry-risk").costPerUnit();     // CNY 18.53/unit: price protection, bad debt
 * activities.compared().activity("store").assetGap(Performer.PARTNER).value();   // CNY -182.2 M: dealers' stock is gone
 * activities.moves().get(0).text();                                              // show and try: ... buyers go without
 * }</pre>
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapters 2 and 3; Stern and El-Ansary, Marketing Channels (1977).
 */
public final class ChannelActivities {
    private final ChannelComparison comparison;
    private final ActivityMapping mapping;
    private final ImmutableList<RouteAsChain> chains;

    private ChannelActivities(ChannelComparison comparison, ActivityMapping mapping, boolean ownPrices) {
        this.comparison = comparison;
        this.mapping = mapping;
        ImmutableList.Builder<RouteAsChain> all = ImmutableList.builder();
        for (Route route : comparison.routes()) {
            RouteYear year = ownPrices ? comparison.atOwnPrice(route) : comparison.atSamePrice(route);
            Identifier id =
                    Identifier.of(route.id().text().replace('.', '-') + (ownPrices ? "-chain-at-own-price" : "-chain"));
            all.add(RouteAsChain.of(comparison.offer(), route, year, id, mapping));
        }
        this.chains = all.build();
    }

    /** Frame A, all routes at the offer's price, with the standard mapping. */
    public static ChannelActivities atSamePrice(ChannelComparison comparison) {
        return atSamePrice(comparison, ActivityMapping.standard());
    }

    /**
     * Frame A, all routes at the offer's price.
     *
     * @throws IllegalArgumentException if the offer counts in something else than units, or the mapping divides a cost that a route
     *     does not have or among functions that it does not serve
     */
    public static ChannelActivities atSamePrice(ChannelComparison comparison, ActivityMapping mapping) {
        return new ChannelActivities(comparison, mapping, false);
    }

    /** Frame C, each route at its own price and volume, with the standard mapping. */
    public static ChannelActivities atOwnPrices(ChannelComparison comparison) {
        return atOwnPrices(comparison, ActivityMapping.standard());
    }

    /**
     * Frame C, each route at its own price and volume.
     *
     * @throws IllegalArgumentException as for {@link #atSamePrice(ChannelComparison, ActivityMapping)}
     */
    public static ChannelActivities atOwnPrices(ChannelComparison comparison, ActivityMapping mapping) {
        return new ChannelActivities(comparison, mapping, true);
    }

    /** The comparison whose costs the chains carry. */
    public ChannelComparison comparison() {
        return comparison;
    }

    /** Which activity each function is. */
    public ActivityMapping mapping() {
        return mapping;
    }

    /** The routes as chains, the one asked about first. */
    public List<RouteAsChain> chains() {
        return chains;
    }

    /** A route as a chain; refuses a route that is not compared. */
    public RouteAsChain chain(Route route) {
        return chains.stream()
                .filter(chain -> chain.route().id().equals(route.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("route must be one of "
                        + comparison.routes().stream().map(Route::id).toList() + ", but was '" + route.id() + "'"));
    }

    /** The chain of the first route against that of the second. */
    public ChainComparison compared() {
        return compared(comparison.routes().get(1));
    }

    /** The chain of the first route against that of another. */
    public ChainComparison compared(Route other) {
        return ChainComparison.of(chains.get(0).accounts(), chain(other).accounts());
    }

    /** What becomes of each function when the first route takes the place of the second, in the order of the functions. */
    public List<FunctionMove> moves() {
        return moves(comparison.routes().get(1));
    }

    /** What becomes of each function when the first route takes the place of another. */
    public List<FunctionMove> moves(Route other) {
        RouteAsChain before = chain(other);
        return Stream.of(ChannelFunction.values())
                .map(function ->
                        new FunctionMove(before.bearing(function), chains.get(0).bearing(function)))
                .toList();
    }

    /** The comparison's answers and all answers of the chains, of their comparisons and of the moves over one shared graph. */
    public DriverTree tree() {
        List<Driver> answers = new ArrayList<>(comparison.tree().answers());
        chains.forEach(chain -> answers.addAll(chain.accounts().tree().answers()));
        for (RouteAsChain other : chains.subList(1, chains.size())) {
            answers.addAll(compared(other.route()).tree().answers());
            for (FunctionMove move : moves(other.route())) {
                answers.add(move.costChange());
                for (Performer holder : Performer.values()) {
                    answers.add(move.from().assetsHeldBy(holder));
                    answers.add(move.to().assetsHeldBy(holder));
                }
            }
        }
        return DriverTree.of(answers);
    }
}
