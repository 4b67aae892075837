package dev.millet.business;

import dev.millet.basics.Identifier;
import dev.millet.basics.MilletStyle;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.channel.ChannelFunction;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityCategory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which activity of Porter's chain each channel function is, and where the costs go that serve no function or several.
 *
 * <p>Marketing channels and value chains were written by different people for different questions, so the mapping is a
 * decision and not a fact: it is data, {@link #standard()} is one reading, and a caller replaces what he reads otherwise.
 * Several functions may be one activity.
 *
 * <table>
 * <caption>The standard mapping: each function an activity of its own, in these categories</caption>
 * <tr><th>category</th><th>functions</th><th>why</th></tr>
 * <tr><td>operations</td><td>(the unit cost)</td><td>turning inputs into the product</td></tr>
 * <tr><td>outbound logistics</td><td>assort, store, deliver, hold title, carry risk</td><td>Porter: collecting, storing and
 * distributing the product; title and risk go with the goods</td></tr>
 * <tr><td>marketing and sales</td><td>show and try, sell, take orders, promote, take payment, bring information</td><td>Porter:
 * giving buyers the means to buy and inducing them to; market research is part of it</td></tr>
 * <tr><td>service</td><td>take back, repair</td><td>Porter: keeping the value of the product after the sale</td></tr>
 * <tr><td>firm infrastructure</td><td>finance</td><td>Porter: finance carries the whole chain</td></tr>
 * </table>
 *
 * <p>A cost that serves functions of several activities at once, such as a site that sells and stores, is divided by a {@link
 * CostAllocation} where one is given. Where none is, it stands undivided in the activity {@code not-divided}: no rule, no
 * division.
 *
 * <pre>{@code
 * ActivityMapping mapping = ActivityMapping.standard()
 *         .withFunction(TAKE_PAYMENT, Activity.of("treasury", FIRM_INFRASTRUCTURE).build())
 *         .withProductCost("royalty", Activity.of("licences", TECHNOLOGY_DEVELOPMENT).build());
 * mapping.activity(TAKE_PAYMENT).category(); // firm infrastructure
 * }</pre>
 *
 * <p>Invariants: every function has an activity; an activity of one name is one activity, has no number, and does not take a
 * name that the chain needs; one allocation for each cost.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 2; Stern and El-Ansary, Marketing Channels (1977), channel functions.
 */
@MilletStyle.WithMaps
@Value.Immutable
public interface ActivityMapping extends WithActivityMapping {
    /** The activity of each channel function. */
    Map<ChannelFunction, Activity> functions();

    /** The activity of the unit cost. */
    Activity making();

    /** The activity of a cost without a function, by the cost's name: royalty; {@link #making()} unless it is said. */
    Map<Identifier, Activity> productCosts();

    /** The category of what is common and left out, by the offer's words for it; none unless it is said. */
    Map<Text, ActivityCategory> commonCategories();

    /** How costs that serve several activities are divided. */
    List<CostAllocation> allocations();

    /** The mapping of the table. */
    static ActivityMapping standard() {
        Builder builder = new Builder();
        builder.making(Activity.of("make", ActivityCategory.OPERATIONS)
                .label(BusinessWords.text("activity.make"))
                .build());
        for (ChannelFunction function : ChannelFunction.values()) {
            builder.putFunctions(
                    function,
                    Activity.of(Words.key(function), standardCategory(function))
                            .label(function.label())
                            .build());
        }
        return builder.build();
    }

    /** Its description: attributes and how it is built. */
    static Shape<ActivityMapping> shape() {
        return BusinessShapes.ACTIVITY_MAPPING;
    }

    /** A mapping from nothing: every function needs its activity. */
    static Builder builder() {
        return new Builder();
    }

    /** The activity of a function. */
    default Activity activity(ChannelFunction function) {
        return Optional.ofNullable(functions().get(function)).orElseThrow();
    }

    /** The activity of a cost that serves no function. */
    default Activity productCost(Identifier cost) {
        return productCosts().getOrDefault(cost, making());
    }

    /** How a cost of a route is divided, if it is said. */
    default Optional<CostAllocation> allocation(Identifier route, Identifier cost) {
        return allocations().stream()
                .filter(each -> each.route().equals(route) && each.cost().equals(cost))
                .findFirst();
    }

    /** The same with another activity for a function. */
    default ActivityMapping withFunction(ChannelFunction function, Activity activity) {
        Map<ChannelFunction, Activity> all = new LinkedHashMap<>(functions());
        all.put(function, activity);
        return withFunctions(all);
    }

    /** The same with an activity for a cost without a function. */
    default ActivityMapping withProductCost(String cost, Activity activity) {
        Map<Identifier, Activity> all = new LinkedHashMap<>(productCosts());
        all.put(Identifier.of(cost), activity);
        return withProductCosts(all);
    }

    /** The same with a category for something common that is left out. */
    default ActivityMapping withCommonCategory(Text common, ActivityCategory category) {
        Map<Text, ActivityCategory> all = new LinkedHashMap<>(commonCategories());
        all.put(common, category);
        return withCommonCategories(all);
    }

    /** The same with one more cost divided. */
    default ActivityMapping withAllocation(CostAllocation allocation) {
        List<CostAllocation> all = new ArrayList<>(allocations());
        all.add(allocation);
        return withAllocations(all);
    }

    private static ActivityCategory standardCategory(ChannelFunction function) {
        return switch (function) {
            case ASSORT, STORE, DELIVER, HOLD_TITLE, CARRY_RISK -> ActivityCategory.OUTBOUND_LOGISTICS;
            case SHOW_AND_TRY, SELL, TAKE_ORDERS, PROMOTE, TAKE_PAYMENT, BRING_INFORMATION ->
                ActivityCategory.MARKETING_AND_SALES;
            case TAKE_BACK, REPAIR -> ActivityCategory.SERVICE;
            case FINANCE -> ActivityCategory.FIRM_INFRASTRUCTURE;
        };
    }

    /** Refuses what the type's description calls invariants. */
    @Value.Check
    default void check() {
        for (ChannelFunction function : ChannelFunction.values()) {
            if (!functions().containsKey(function)) {
                throw new IllegalArgumentException(
                        "every channel function must have an activity, but was 'none' (" + Words.key(function) + ")");
            }
        }
        Map<Identifier, Activity> known = new HashMap<>();
        List<Activity> all = new ArrayList<>(functions().values());
        all.add(making());
        all.addAll(productCosts().values());
        for (Activity activity : all) {
            requireBare(activity);
            Activity same = known.putIfAbsent(activity.id(), activity);
            if (same != null && !same.equals(activity)) {
                throw new IllegalArgumentException("activities of one name must be equal, but were two (activity '"
                        + activity.id() + "' of a mapping)");
            }
        }
        for (int i = 0; i < allocations().size(); i++) {
            CostAllocation allocation = allocations().get(i);
            if (allocations().subList(0, i).stream()
                    .anyMatch(before -> before.route().equals(allocation.route())
                            && before.cost().equals(allocation.cost()))) {
                throw new IllegalArgumentException("a cost must be divided once, but was '" + allocation.cost()
                        + "' twice (route '" + allocation.route() + "')");
            }
        }
    }

    private static void requireBare(Activity activity) {
        if (!activity.costs().isEmpty()
                || !activity.assets().isEmpty()
                || activity.leftOut()
                || activity.partOf().isPresent()) {
            throw new IllegalArgumentException(
                    "an activity of a mapping must be a whole without a cost or an asset, but was '" + activity.id()
                            + "'");
        }
        String id = activity.id().text();
        if (id.equals(RouteAsChain.NOT_DIVIDED) || id.startsWith(RouteAsChain.COMMON)) {
            throw new IllegalArgumentException("an activity of a mapping must not be called '"
                    + RouteAsChain.NOT_DIVIDED + "' or begin with '" + RouteAsChain.COMMON + "', but was '" + id + "'");
        }
    }

    /** Builds a mapping. */
    final class Builder extends ImmutableActivityMapping.Builder {
        Builder() {}
    }
}
