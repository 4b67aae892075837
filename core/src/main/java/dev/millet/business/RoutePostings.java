package dev.millet.business;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.channel.Bearer;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Cost;
import dev.millet.channel.Count;
import dev.millet.channel.FixedCost;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.channel.RouteYear;
import dev.millet.channel.TiedCash;
import dev.millet.channel.Tier;
import dev.millet.channel.WaterfallLine;
import dev.millet.channel.WaterfallStep;
import dev.millet.driver.Driver;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Posts what a route's year counts to the activities of a mapping: every line between net price and contribution, every fixed
 * cost that decides, beside them what tiers, community and buyer spend, and the cash that everybody ties up.
 *
 * <p>The lines are walked, not the model: so nothing that the waterfall counts can be forgotten.
 */
final class RoutePostings {
    private final Offer offer;
    private final Route route;
    private final RouteYear year;
    private final ActivityMapping mapping;
    private final Activity notDivided;
    private final List<Posting> costs = new ArrayList<>();
    private final List<Posting> assets = new ArrayList<>();

    RoutePostings(Offer offer, Route route, RouteYear year, ActivityMapping mapping, Activity notDivided) {
        this.offer = offer;
        this.route = route;
        this.year = year;
        this.mapping = mapping;
        this.notDivided = notDivided;
        requireDivisible();
        year.unit().lines().forEach(this::line);
        route.fixedCosts().stream().filter(FixedCost::isDecisive).forEach(this::fixed);
        route.tiers().stream().filter(tier -> !tier.ownCosts().isEmpty()).forEach(this::ownCost);
        borneByOthers().forEach(this::borne);
        tied(year.unit().capital().parts(), "maker", Performer.OWN, Optional.empty());
        for (Tier tier : route.resellers()) {
            tied(year.unit().capital().parts(tier), tier.id().text(), Performer.PARTNER, Optional.of(tier));
        }
    }

    /** Costs, the maker's and others'. */
    List<Posting> costs() {
        return List.copyOf(costs);
    }

    /** What is tied up, by the maker and by others. */
    List<Posting> assets() {
        return List.copyOf(assets);
    }

    private void line(WaterfallLine line) {
        WaterfallStep step = line.step();
        if (step.isSubtotal() || step.compareTo(WaterfallStep.INVOICE_PRICE) < 0 || step == WaterfallStep.REBATE) {
            return; // prices, and what lies between the consumer's price and the maker's net price
        }
        if (step == WaterfallStep.UNIT_COST) {
            costs.add(posting(mapping.making(), List.of(), "unit-cost", line.label(), line.amount(), Performer.OWN));
        } else if (line.tier().isPresent()) {
            Tier tier = line.tier().get();
            post(costs, tier.functions(), tier.id(), "commission", line.label(), line.amount(), Performer.OWN);
        } else if (line.function().isPresent()) {
            ChannelFunction function = line.function().get();
            String id = line.amount().id().map(Identifier::last).orElse(Words.key(function));
            costs.add(posting(
                    mapping.activity(function), List.of(function), id, line.label(), line.amount(), Performer.OWN));
        } else {
            Identifier cost = productCost(line);
            costs.add(posting(
                    mapping.productCost(cost), List.of(), "cost-" + cost, line.label(), line.amount(), Performer.OWN));
        }
    }

    /** The cost behind a line without a function: they are one driver. */
    private Identifier productCost(WaterfallLine line) {
        return Stream.concat(route.costs().stream(), offer.costs().stream())
                .filter(cost -> cost.function().isEmpty()
                        && cost.bearer() == Bearer.MAKER
                        && occurs(cost)
                        && year.unit().costOf(cost).equals(line.amount()))
                .map(Cost::id)
                .findFirst()
                .orElseThrow();
    }

    private void fixed(FixedCost cost) {
        post(costs, cost.functions(), cost.id(), "fixed", cost.label(), year.fixedCost(cost), Performer.OWN);
        boolean oneOff =
                cost.steps().stream().anyMatch(step -> step.amount().unit().equals(offer.currency()));
        if (oneOff) {
            post(assets, cost.functions(), cost.id(), "invested", cost.label(), year.invested(cost), Performer.OWN);
        }
    }

    private void ownCost(Tier tier) {
        Driver amount = year.unit().ownCost(tier);
        post(costs, tier.functions(), tier.id(), "own-cost", tier.label(), amount, Performer.PARTNER);
    }

    private Stream<Cost> borneByOthers() {
        return Stream.concat(route.costs().stream(), offer.costs().stream())
                .filter(cost -> cost.bearer() != Bearer.MAKER && occurs(cost));
    }

    /** As the waterfall has it: a cost of the offer per unit returned does not occur where nothing comes back. */
    private boolean occurs(Cost cost) {
        return cost.count() != Count.RETURNED
                || route.returns().isPresent()
                || route.costs().contains(cost);
    }

    private void borne(Cost cost) {
        Activity activity = cost.function().map(mapping::activity).orElseGet(() -> mapping.productCost(cost.id()));
        List<ChannelFunction> functions = cost.function().map(List::of).orElse(List.of());
        Driver amount = year.unit().costOf(cost);
        costs.add(posting(activity, functions, "cost-" + cost.id(), cost.label(), amount, Performer.CUSTOMER));
    }

    private void tied(List<TiedCash> parts, String hand, Performer holder, Optional<Tier> tier) {
        for (int i = 0; i < parts.size(); i++) {
            TiedCash part = parts.get(i);
            Text label = part.amount().label().orElseGet(() -> BusinessWords.text("tied-up"));
            assets.add(posting(
                    mapping.activity(part.function()),
                    List.of(part.function()),
                    "tied-" + hand + "-" + (i + 1),
                    tier.map(each -> BusinessWords.text("asset-of", each.label(), label))
                            .orElse(label),
                    part.amount().times(year.volume()),
                    holder));
        }
    }

    /** Posts an amount to the one activity that it serves, to several by their uses, or undivided where nothing says how. */
    private void post(
            List<Posting> to,
            List<ChannelFunction> functions,
            Identifier cost,
            String kind,
            Text label,
            Driver amount,
            Performer whose) {
        String id = kind + "-" + cost;
        Optional<CostAllocation> allocation = mapping.allocation(route.id(), cost);
        List<Activity> served =
                functions.stream().map(mapping::activity).distinct().toList();
        if (allocation.isPresent()) {
            for (ChannelFunction function : allocation.get().uses().keySet()) {
                requireServed(allocation.get(), function, functions);
                to.add(posting(
                        mapping.activity(function),
                        List.of(function),
                        id + "-" + Words.key(function),
                        label,
                        allocation.get().part(function, amount),
                        whose));
            }
        } else {
            to.add(posting(served.size() == 1 ? served.get(0) : notDivided, functions, id, label, amount, whose));
        }
    }

    private static Posting posting(
            Activity activity, List<ChannelFunction> functions, String id, Text label, Driver amount, Performer whose) {
        return new Posting(activity, List.copyOf(functions), id, label, amount, whose);
    }

    private void requireServed(CostAllocation allocation, ChannelFunction function, List<ChannelFunction> served) {
        if (!served.contains(function)) {
            throw new IllegalArgumentException("a cost must be divided among functions that it serves, but was '"
                    + Words.key(function) + "' (cost '" + allocation.cost() + "', route '" + route.id() + "')");
        }
    }

    /** Refuses a division of something that the route does not have. */
    private void requireDivisible() {
        for (CostAllocation allocation : mapping.allocations()) {
            if (allocation.route().equals(route.id())
                    && route.fixedCosts().stream().noneMatch(cost -> cost.id().equals(allocation.cost()))
                    && route.tiers().stream().noneMatch(tier -> tier.id().equals(allocation.cost()))) {
                throw new IllegalArgumentException(
                        "a cost divided must be a fixed cost or a tier of its route, but was '" + allocation.cost()
                                + "' (route '" + route.id() + "')");
            }
        }
    }
}
