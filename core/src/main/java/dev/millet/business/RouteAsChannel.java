package dev.millet.business;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Item;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A route as the channel that a Business Model Canvas shows: who owns it, whether it is direct, of which type it is, and
 * which phases it serves.
 *
 * <p>Two books, two meanings of "direct", and so two attributes and never one. A <em>route</em> is direct where no partner
 * takes title between maker and consumer (Stern and El-Ansary, Marketing Channels, 1977). A <em>channel of the canvas</em>
 * is direct where the firm's own people or site deal with the buyer, and indirect where he is served in a place of sale,
 * be it the firm's own (Osterwalder and Pigneur, Business Model Generation, 2010).
 *
 * <p>What decides is the hand that deals with the consumer: the last tier that says it sells to him; if none says so, the
 * last that takes title or shows, sells or takes orders. A tier that does none of it (a courier, a payment agent) is no
 * channel.
 *
 * <table>
 * <caption>Kinds by the hand that deals with the consumer</caption>
 * <tr><th>hand</th><th>route</th><th>canvas</th></tr>
 * <tr><td>the maker himself, no tier</td><td>direct</td><td>own, direct</td></tr>
 * <tr><td>own tier that shows the product</td><td>direct</td><td>own, indirect, own-stores</td></tr>
 * <tr><td>own agent that does not</td><td>direct</td><td>own, direct, sales-force</td></tr>
 * <tr><td>own reseller that does not</td><td>direct</td><td>own, direct</td></tr>
 * <tr><td>partner that takes title, or shows</td><td>indirect, or direct</td><td>partner, indirect, partner-stores</td></tr>
 * <tr><td>partner agent that does not show</td><td>direct</td><td>partner, indirect</td></tr>
 * </table>
 *
 * <p>A partner who takes title before a partner's hand adds {@code wholesaler}. Whether the maker sells on the web is not
 * said by a route, hence no {@code web-sales}.
 *
 * <p>Example: {@code Route.of("dealers").tier("province", margin("4%")).tier("retailer", margin("12%"), SHOW_AND_TRY)} is
 * {@code partner, indirect, wholesaler, partner-stores, evaluation}.
 *
 * @param route the route
 */
public record RouteAsChannel(Route route) {
    /** The framework whose words these are. */
    public static final Identifier FRAMEWORK = Identifier.of("business-model-canvas");

    /** Its block of channels. */
    public static final Identifier BLOCK = Identifier.of("channels");

    private static final Identifier OWN = Identifier.of("own");
    private static final Identifier PARTNER = Identifier.of("partner");
    private static final Identifier DIRECT = Identifier.of("direct");
    private static final Identifier INDIRECT = Identifier.of("indirect");
    private static final Identifier SALES_FORCE = Identifier.of("sales-force");
    private static final Identifier OWN_STORES = Identifier.of("own-stores");
    private static final Identifier PARTNER_STORES = Identifier.of("partner-stores");
    private static final Identifier WHOLESALER = Identifier.of("wholesaler");

    private static final Set<ChannelFunction> SELLING =
            EnumSet.of(ChannelFunction.SHOW_AND_TRY, ChannelFunction.SELL, ChannelFunction.TAKE_ORDERS);

    private static final ImmutableList<Phase> PHASES = ImmutableList.of(
            Phase.of("awareness", ChannelFunction.PROMOTE),
            Phase.of("evaluation", ChannelFunction.SHOW_AND_TRY),
            Phase.of("purchase", ChannelFunction.SELL, ChannelFunction.TAKE_ORDERS, ChannelFunction.TAKE_PAYMENT),
            Phase.of("delivery", ChannelFunction.DELIVER),
            Phase.of("after-sales", ChannelFunction.TAKE_BACK, ChannelFunction.REPAIR));

    /** A route as a channel of the canvas. */
    public static RouteAsChannel of(Route route) {
        return new RouteAsChannel(route);
    }

    /** The tier that deals with the consumer; absent: the maker himself. */
    public Optional<Tier> lastHand() {
        List<Tier> tiers = route.tiers();
        return last(tiers.stream().filter(Tier::sellsToConsumer).toList())
                .or(() -> last(tiers.stream().filter(RouteAsChannel::sells).toList()));
    }

    /** Whether the hand that deals with the consumer is the maker's own. */
    public boolean isOwn() {
        return lastHand().map(Tier::own).orElse(true);
    }

    /** Whether the route is direct: no partner takes title between maker and consumer. */
    public boolean isDirectRoute() {
        return route.resellers().stream().allMatch(Tier::own);
    }

    /** Whether the canvas calls the channel direct: the maker's own people or site deal with the buyer. */
    public boolean isDirectChannel() {
        return isOwn() && !isOwnStore();
    }

    /** Its channel types, as far as a route tells them; none where it does not. */
    public List<Identifier> types() {
        Optional<Tier> hand = lastHand();
        if (hand.isEmpty()) {
            return List.of();
        }
        if (hand.get().own()) {
            return isOwnStore() ? List.of(OWN_STORES) : hand.get().isReseller() ? List.of() : List.of(SALES_FORCE);
        }
        List<Identifier> types = new ArrayList<>();
        if (hasWholesaler(hand.get())) {
            types.add(WHOLESALER);
        }
        if (isPartnerStore(hand.get())) {
            types.add(PARTNER_STORES);
        }
        return List.copyOf(types);
    }

    /** The phases that somebody serves on the route, in the canvas's order: awareness first, after-sales last. */
    public List<Identifier> phases() {
        Set<ChannelFunction> served = EnumSet.noneOf(ChannelFunction.class);
        route.tiers().forEach(tier -> served.addAll(tier.functions()));
        route.costs().forEach(cost -> cost.function().ifPresent(served::add));
        route.fixedCosts().forEach(cost -> served.addAll(cost.functions()));
        Set<Identifier> phases = new LinkedHashSet<>();
        for (Phase phase : PHASES) {
            if (served.stream().anyMatch(phase.functions::contains)) {
                phases.add(phase.id);
            }
        }
        return List.copyOf(phases);
    }

    /** All its kinds among the canvas's words: ownership, directness, types, phases. */
    public List<Identifier> kinds() {
        List<Identifier> kinds = new ArrayList<>();
        kinds.add(isOwn() ? OWN : PARTNER);
        kinds.add(isDirectChannel() ? DIRECT : INDIRECT);
        kinds.addAll(types());
        kinds.addAll(phases());
        return List.copyOf(kinds);
    }

    /** Why it is of these kinds, and where the two books differ. */
    public Text reason() {
        List<Text> reasons = new ArrayList<>();
        Optional<Tier> hand = lastHand();
        reasons.add(hand.map(this::reason).orElseGet(() -> BusinessWords.text("channel.maker")));
        if (types().contains(WHOLESALER)) {
            reasons.add(BusinessWords.text("channel.wholesaler"));
        }
        if (isDirectRoute() != isDirectChannel()) {
            reasons.add(BusinessWords.text(isDirectRoute() ? "channel.direct-route" : "channel.indirect-route"));
        }
        return reasons.stream()
                .reduce((before, next) -> BusinessWords.text("channel.and", before, next))
                .orElseThrow();
    }

    /** The route as an item of the canvas's channels: its id and label, its kinds as our own conclusion, the reason as note. */
    public Item item() {
        return Item.builder()
                .id(route.id())
                .block(BLOCK)
                .text(route.label())
                .addAllKinds(kinds())
                .inferred(true)
                .note(reason())
                .build();
    }

    private Text reason(Tier hand) {
        if (hand.own()) {
            String own = isOwnStore() ? "own-store" : hand.isReseller() ? "own-seller" : "own-agent";
            return BusinessWords.text("channel." + own, hand.label());
        }
        return BusinessWords.text(
                isPartnerStore(hand) ? "channel.partner-store" : "channel.partner-agent", hand.label());
    }

    private boolean isOwnStore() {
        return lastHand().filter(hand -> hand.own() && shows(hand)).isPresent();
    }

    private boolean hasWholesaler(Tier hand) {
        return route.tiers().stream()
                .takeWhile(tier -> !tier.equals(hand))
                .anyMatch(tier -> tier.isReseller() && !tier.own());
    }

    private static boolean isPartnerStore(Tier hand) {
        return hand.isReseller() || shows(hand);
    }

    private static boolean shows(Tier tier) {
        return tier.functions().contains(ChannelFunction.SHOW_AND_TRY);
    }

    private static boolean sells(Tier tier) {
        return tier.isReseller() || tier.functions().stream().anyMatch(SELLING::contains);
    }

    private static Optional<Tier> last(List<Tier> tiers) {
        return tiers.isEmpty() ? Optional.empty() : Optional.of(tiers.get(tiers.size() - 1));
    }

    /** A phase of the canvas and the functions that serve it. */
    private record Phase(Identifier id, List<ChannelFunction> functions) {
        static Phase of(String id, ChannelFunction... functions) {
            return new Phase(Identifier.of(id), ImmutableList.copyOf(functions));
        }
    }
}
