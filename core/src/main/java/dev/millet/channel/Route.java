package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One way of the offer to the consumer: ordered tiers from the maker down, the maker's own costs on it, its fixed costs,
 * terms and what it does for the buyer.
 *
 * <p>Without tiers the maker sells to the consumer himself.
 *
 * <p>Example: {@code Route.of("dealers").tier("national", margin("4%")).tier("retailer", margin("12%"), SHOW_AND_TRY)
 * .fixed(assumed("CNY 45000000/year", "20e6..90e6", "field force")).build()}.
 */
@Value.Immutable
public interface Route extends WithRoute {
    /** Its name: direct, dealers. */
    Identifier id();

    /** What it is called on a page: "Direct". */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** From the maker down to the consumer. */
    List<Tier> tiers();

    /** Variable costs of the maker's, and functions that the community or the buyer bear. */
    List<Cost> costs();

    /** What the maker pays back after the invoice. */
    List<Rebate> rebates();

    /** Costs that do not vary with each unit. */
    List<FixedCost> fixedCosts();

    /** How many units come back. */
    Optional<Returns> returns();

    /** Days the maker holds finished goods. */
    Optional<Figure> stockDays();

    /**
     * Days by which components are bought before the good is built; they are cash tied up at unit cost and lose with
     * {@link Offer#componentDecline()}. Zero for who builds to order and buys then; absent: not counted.
     */
    Optional<Figure> componentDays();

    /** Days by which consumers pay before they are supplied: deposits. */
    Optional<Figure> prepaidDays();

    /** The consumer price on this route where each route has its own (frame C); absent: the offer's. */
    Optional<Figure> ownPrice();

    /**
     * Demand through this route at the offer's price ÷ the offer's volume, a ratio of zero or more; absent: 1. It may be above 1:
     * dealers may reach more buyers than the site that the volume was asked of.
     */
    Optional<Figure> reach();

    /** What the buyer gets and which figure prices it; outputs not listed are as usual. */
    List<ServiceLevel> outputs();

    /** A new route with an id. */
    static Builder of(String id) {
        Builder builder = new Builder(Identifier.of(id));
        builder.id(builder.path);
        return builder;
    }

    /** The tier of a name; refuses a name that no tier has. */
    default Tier tier(String id) {
        return tiers().stream()
                .filter(tier -> tier.id().text().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("tier must be one of "
                        + tiers().stream().map(tier -> "'" + tier.id() + "'").toList() + ", but was '" + id
                        + "' (route '" + id() + "')"));
    }

    /** Tiers that take title, from the maker down. */
    default List<Tier> resellers() {
        List<Tier> resellers = new ArrayList<>();
        for (Tier tier : tiers()) {
            if (tier.isReseller()) {
                resellers.add(tier);
            }
        }
        return List.copyOf(resellers);
    }

    /** The hand that the maker invoices: the first reseller; absent: the consumer himself. */
    default Optional<Tier> firstReseller() {
        List<Tier> resellers = resellers();
        return resellers.isEmpty() ? Optional.empty() : Optional.of(resellers.get(0));
    }

    /** How well it gives an output. */
    default OutputLevel output(ServiceOutput output) {
        for (ServiceLevel given : outputs()) {
            if (given.output() == output) {
                return given.level();
            }
        }
        return OutputLevel.USUAL;
    }

    /**
     * Refuses two tiers, costs, rebates or fixed costs of one name, a service output given twice, names of several words, a payer or payee that is no tier, and a
     * value or an end of a range that cannot be: a negative reach or number of days, a price of zero or less.
     */
    @Value.Check
    default void check() {
        String where = "route '" + id() + "'";
        Bounds.unit("reach", reach(), Unit.RATIO, where);
        Bounds.notNegative("reach", reach(), where);
        Bounds.notNegative("days of stock", stockDays(), where);
        Bounds.notNegative("component days", componentDays(), where);
        Bounds.notNegative("days paid ahead", prepaidDays(), where);
        if (ownPrice().isPresent()) {
            Bounds.positive("own price", ownPrice().get(), where);
        }
        Set<Identifier> tiers = new HashSet<>();
        for (Tier tier : tiers()) {
            requireDistinct("tier", tier.id(), tiers);
        }
        Set<Identifier> costs = new HashSet<>();
        for (Cost cost : costs()) {
            Bounds.oneWord("a cost", cost.id(), where);
            requireDistinct("cost", cost.id(), costs);
        }
        Set<Identifier> rebates = new HashSet<>();
        for (Rebate rebate : rebates()) {
            Bounds.oneWord("a rebate", rebate.id(), where);
            requireDistinct("rebate", rebate.id(), rebates);
            rebate.payer().ifPresent(payer -> tier(payer.text()));
            rebate.payee().ifPresent(payee -> tier(payee.text()));
        }
        Set<Identifier> fixedCosts = new HashSet<>();
        for (FixedCost cost : fixedCosts()) {
            Bounds.oneWord("a fixed cost", cost.id(), where);
            requireDistinct("fixed cost", cost.id(), fixedCosts);
        }
        Set<ServiceOutput> outputs = new HashSet<>();
        for (ServiceLevel given : outputs()) {
            if (!outputs.add(given.output())) {
                throw new IllegalArgumentException("service output must be given once, but was '"
                        + given.output().key() + "' twice (" + where + ")");
            }
        }
    }

    private void requireDistinct(String what, Identifier id, Set<Identifier> seen) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException(
                    what + " must have a name of its own, but was '" + id + "' twice (route '" + id() + "')");
        }
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<Route> shape() {
        return ChannelShapes.ROUTE;
    }

    /** Builds a route; figures given in place take their path as id. */
    final class Builder extends ImmutableRoute.Builder {
        private final Identifier path;

        Builder(Identifier path) {
            this.path = path;
        }

        /** A route read from its attributes, id included. */
        Builder() {
            this(Identifier.of("route"));
        }

        /** Adds a reseller below those so far; a commission makes it an agent. */
        public Builder tier(String id, PriceRule.Draft rule, ChannelFunction... functions) {
            PriceRule priceRule = rule.of(path.child(id));
            return addTiers(Tier.builder()
                    .id(Identifier.of(id))
                    .title(priceRule.title())
                    .priceRule(priceRule)
                    .addFunctions(functions)
                    .build());
        }

        /** The maker bears a function at a cost per unit, as often as the function occurs (a parcel per unit shipped). */
        public Builder bears(ChannelFunction function, Given perUnit) {
            return bears(function, perUnit.as(path.child(function.key())));
        }

        /** The maker bears a function at a cost per unit, as often as the function occurs. */
        public Builder bears(ChannelFunction function, Figure perUnit) {
            return addCosts(cost(function).amount(new Amount.PerUnit(perUnit)).build());
        }

        /** The maker bears a function at a share of what the consumer pays, VAT included, per unit shipped. */
        public Builder commission(ChannelFunction function, Figure rate) {
            return addCosts(cost(function)
                    .amount(new Amount.Share(rate, PriceBase.CONSUMER_PRICE_INCL_VAT))
                    .build());
        }

        /** The maker bears a function at a share of what the consumer pays, VAT included: {@code "0.8%"}. */
        public Builder commission(ChannelFunction function, String percent) {
            return commission(
                    function, Figure.assumed(path.child(function.key()).text(), percent, "given without a reason"));
        }

        /** The maker bears a function at a share of what the consumer pays, VAT included, per unit shipped. */
        public Builder commission(ChannelFunction function, Given rate) {
            return commission(function, rate.as(path.child(function.key())));
        }

        /** Days the maker holds finished goods. */
        public Builder stockDays(Given days) {
            return stockDays(days.as(path.child("stock-days")));
        }

        /** Days by which components are bought before the good is built. */
        public Builder componentDays(Given days) {
            return componentDays(days.as(path.child("component-days")));
        }

        /** Days by which consumers pay before they are supplied. */
        public Builder prepaidDays(Given days) {
            return prepaidDays(days.as(path.child("prepaid-days")));
        }

        /** The consumer price on this route where each route has its own. */
        public Builder ownPrice(Given price) {
            return ownPrice(price.as(path.child("price")));
        }

        /** Demand through this route at the offer's price ÷ the offer's volume. */
        public Builder reach(Given share) {
            return reach(share.as(path.child("reach")));
        }

        /** A plain fixed cost per year. */
        public Builder fixed(Given perYear) {
            return addFixedCosts(
                    FixedCost.of("fixed", ChannelWords.text("fixed-cost"), perYear.as(path.child("fixed"))));
        }

        private Cost.Builder cost(ChannelFunction function) {
            return Cost.builder()
                    .id(Identifier.of(function.key()))
                    .function(function)
                    .count(function.count());
        }
    }
}
