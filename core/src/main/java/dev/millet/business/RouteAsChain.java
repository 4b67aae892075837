package dev.millet.business;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.channel.Bearer;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.channel.RouteYear;
import dev.millet.channel.Tier;
import dev.millet.channel.WaterfallLine;
import dev.millet.channel.WaterfallStep;
import dev.millet.driver.Driver;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityCategory;
import dev.millet.valuechain.ChainAccounts;
import dev.millet.valuechain.ChainEntries;
import dev.millet.valuechain.Performer;
import dev.millet.valuechain.ValueChain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The maker's value chain on one route: every cost that the channel's waterfall and year count stands in the activity that it
 * belongs to, and nothing else does.
 *
 * <p>Revenue is what the maker's own buyers actually pay: his invoice price less his rebates. A rebate is a reduction of the
 * price and no cost of an activity, because nothing is performed for it (as in IFRS 15, consideration payable to a customer).
 * What lies above it, the margins of the tiers and tax that a tier cannot recover, is not the maker's: it is the {@linkplain
 * #outside() rest} of the value system, price ex VAT − what is outside = revenue. What tiers, community and buyer spend themselves
 * stands beside the maker's costs, as theirs, also where a tier belongs to the maker: the comparison, too, counts the tier's margin
 * away from him.
 *
 * <table>
 * <caption>Where the amounts go</caption>
 * <tr><td>unit cost</td><td>{@link ActivityMapping#making()}</td></tr>
 * <tr><td>costs with a function, terms, bad debt, price decline</td><td>the function's activity</td></tr>
 * <tr><td>charge for stock, credit and deposits</td><td>the activity of finance</td></tr>
 * <tr><td>costs without a function: a royalty</td><td>{@link ActivityMapping#productCost(Identifier)}</td></tr>
 * <tr><td>fixed cost that decides, commission of an agent, a tier's own cost</td><td>the activity of its functions; if they are
 * several, by a {@link CostAllocation}, and without one undivided in {@code not-divided}</td></tr>
 * <tr><td>fixed cost that is sunk or allocated</td><td>nowhere: the comparison shows it and does not count it</td></tr>
 * <tr><td>stock; credit, deposits; one-off costs</td><td>assets of store; of finance; of the functions they serve</td></tr>
 * <tr><td>{@link Offer#commonCosts()}</td><td>an activity each, common and left out, without a number</td></tr>
 * </table>
 *
 * <p>All amounts are the comparison's own drivers, so a scenario that moves a figure moves both, and
 * {@code accounts().marginPerYear()} is {@link RouteYear#profit()} after any change.
 *
 * <p>An activity is performed by a partner where a tier of his performs one of its functions, else by the firm where it or its
 * own tier does, else by the customer (community, buyer). A function that nobody bears has no activity.
 */
public final class RouteAsChain {
    /** The activity of costs that serve several activities and are not divided. */
    static final String NOT_DIVIDED = "not-divided";

    /** How activities that are common and left out are called. */
    static final String COMMON = "common-";

    /** Primary activities in Porter's order, then those of no category, then support. */
    private static final Comparator<Activity> AS_DRAWN = Comparator.comparing(Activity::support)
            .thenComparing(activity -> activity.category().isEmpty())
            .thenComparing(activity -> activity.category().orElse(ActivityCategory.OPERATIONS));

    private final Offer offer;
    private final Route route;
    private final RouteYear year;
    private final ActivityMapping mapping;
    private final List<Posting> costs;
    private final List<Posting> assets;
    private final Map<ChannelFunction, FunctionBearing> functions;
    private final ChainAccounts accounts;

    private RouteAsChain(Offer offer, Route route, RouteYear year, Identifier id, ActivityMapping mapping) {
        requireUnits(offer);
        this.offer = offer;
        this.route = route;
        this.year = year;
        this.mapping = mapping;
        Activity notDivided = Activity.builder()
                .id(Identifier.of(NOT_DIVIDED))
                .label(BusinessWords.text("activity.not-divided"))
                .build();
        RoutePostings postings = new RoutePostings(offer, route, year, mapping, notDivided);
        this.costs = postings.costs();
        this.assets = postings.assets();
        this.functions = functions(id);
        ValueChain chain = ValueChain.of(id.text(), offer.currency().toString())
                .label(route.label())
                .addAllActivities(activities())
                .build();
        this.accounts = ChainAccounts.of(chain, entries());
    }

    /**
     * A route's year as a value chain.
     *
     * @param id the chain's name
     * @throws IllegalArgumentException if the offer counts in something else than units, or the mapping divides a cost that the
     *     route does not have
     */
    static RouteAsChain of(Offer offer, Route route, RouteYear year, Identifier id, ActivityMapping mapping) {
        return new RouteAsChain(offer, route, year, id, mapping);
    }

    /** The route. */
    public Route route() {
        return route;
    }

    /** What it is at one price and volume. */
    public RouteYear year() {
        return year;
    }

    /** The chain: activities, who performs them, what is left out. Its amounts are in the {@link #accounts()}. */
    public ValueChain chain() {
        return accounts.chain();
    }

    /** Cost, margin and assets of the chain and of each activity. */
    public ChainAccounts accounts() {
        return accounts;
    }

    /** What lies between the consumer's price ex VAT and the maker's revenue: margins of tiers, tax they cannot recover, rebates. */
    public List<WaterfallLine> outside() {
        return year.unit().lines().stream()
                .filter(line -> line.step() == WaterfallStep.TIER_MARGIN
                        || line.step() == WaterfallStep.UNRECOVERED_VAT
                        || line.step() == WaterfallStep.REBATE)
                .toList();
    }

    /** Who bears a function on the route and at what cost. */
    public FunctionBearing bearing(ChannelFunction function) {
        return Optional.ofNullable(functions.get(function)).orElseThrow();
    }

    private Map<ChannelFunction, FunctionBearing> functions(Identifier id) {
        Map<ChannelFunction, FunctionBearing> all = new LinkedHashMap<>();
        for (ChannelFunction function : ChannelFunction.values()) {
            all.put(function, FunctionBearing.of(function, offer, route, year, id, costs, assets));
        }
        return all;
    }

    private List<Activity> activities() {
        Map<Identifier, Activity> found = new LinkedHashMap<>();
        found.put(mapping.making().id(), mapping.making());
        for (FunctionBearing bearing : functions.values()) {
            if (bearing.isBorne()) {
                Activity activity = mapping.activity(bearing.function());
                found.putIfAbsent(activity.id(), performed(activity));
            }
        }
        costs.forEach(posting -> found.putIfAbsent(posting.activity().id(), spent(posting.activity())));
        assets.forEach(posting -> found.putIfAbsent(posting.activity().id(), posting.activity()));
        List<Activity> all = new ArrayList<>(found.values());
        all.addAll(leftOut());
        all.sort(AS_DRAWN);
        return all;
    }

    private List<Activity> leftOut() {
        List<Activity> all = new ArrayList<>();
        for (Text common : offer.commonCosts()) {
            Activity.Builder builder = Activity.builder()
                    .id(Identifier.of(COMMON + (all.size() + 1)))
                    .label(common)
                    .commonLeftOut();
            Optional.ofNullable(mapping.commonCategories().get(common)).ifPresent(builder::category);
            all.add(builder.build());
        }
        return all;
    }

    private Activity performed(Activity activity) {
        List<FunctionBearing> borne = functions.values().stream()
                .filter(FunctionBearing::isBorne)
                .filter(bearing -> mapping.activity(bearing.function()).equals(activity))
                .toList();
        List<Tier> partners = borne.stream()
                .flatMap(bearing -> bearing.tiers().stream())
                .filter(tier -> !tier.own())
                .distinct()
                .toList();
        if (!partners.isEmpty()) {
            Optional<Tier> party = partners.size() == 1 ? Optional.of(partners.get(0)) : Optional.empty();
            return activity.withPerformer(Performer.PARTNER)
                    .withParty(party.map(Tier::id).map(PartyId::new))
                    .withPartyLabel(party.map(Tier::label));
        }
        boolean own = borne.stream()
                .anyMatch(bearing -> bearing.bearers().contains(Bearer.MAKER)
                        || !bearing.tiers().isEmpty());
        return activity.withPerformer(own ? Performer.OWN : Performer.CUSTOMER);
    }

    /** An activity that only costs lead to: a partner's where nothing of it is the maker's. */
    private Activity spent(Activity activity) {
        boolean own = costs.stream()
                .anyMatch(posting -> posting.whose() == Performer.OWN
                        && posting.activity().id().equals(activity.id()));
        return own ? activity : activity.withPerformer(Performer.PARTNER);
    }

    private ChainEntries entries() {
        Driver revenue = year.unit().invoicePrice();
        for (WaterfallLine line : outside()) {
            if (line.step() == WaterfallStep.REBATE) {
                revenue = revenue.minus(line.amount());
            }
        }
        ChainEntries entries = ChainEntries.none().withRevenue(revenue).withVolume(year.volume());
        Set<String> taken = new HashSet<>();
        for (Posting posting : costs) {
            String activity = posting.activity().id().text();
            String id = free(taken, activity, posting.id());
            entries = entries.withCost(activity, id, posting.label(), posting.amount(), posting.whose());
        }
        for (Posting posting : assets) {
            String activity = posting.activity().id().text();
            String id = free(taken, activity, "asset-" + posting.id());
            entries = entries.withAsset(activity, id, posting.label(), posting.amount(), posting.whose());
        }
        return entries;
    }

    /** A name that no other amount of the activity has. */
    private static String free(Set<String> taken, String activity, String id) {
        String free = id;
        for (int i = 2; !taken.add(activity + "." + free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static void requireUnits(Offer offer) {
        Unit perUnit = offer.currency().dividedBy(Unit.of("unit"));
        if (!offer.price().unit().equals(perUnit)) {
            throw new IllegalArgumentException("a value chain must count in '" + perUnit + "', but was in '"
                    + offer.price().unit() + "' (offer '" + offer.id() + "')");
        }
    }
}
