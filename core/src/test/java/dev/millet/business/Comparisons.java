package dev.millet.business;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.Amount;
import dev.millet.channel.Bearer;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Cost;
import dev.millet.channel.Count;
import dev.millet.channel.FirstCase;
import dev.millet.channel.FixedCost;
import dev.millet.channel.FixedCostStep;
import dev.millet.channel.Offer;
import dev.millet.channel.PriceBase;
import dev.millet.channel.PriceProtection;
import dev.millet.channel.PriceResponse;
import dev.millet.channel.PriceRule;
import dev.millet.channel.Rebate;
import dev.millet.channel.ReturnRight;
import dev.millet.channel.Returns;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import dev.millet.channel.Title;
import dev.millet.channel.tax.TaxClass;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Comparisons at random: every kind of tier, term, cost, rebate and fixed cost, borne by everybody, at own prices. */
final class Comparisons {
    private final Random random;
    private int named;

    private Comparisons(long seed) {
        this.random = new Random(seed);
    }

    static ChannelComparison of(long seed) {
        Comparisons some = new Comparisons(seed);
        Offer offer = some.offer();
        return some.random.nextInt(4) == 0
                ? ChannelComparison.of(offer, some.route("one"), some.route("two"), some.route("three"))
                : ChannelComparison.of(offer, some.route("one"), some.route("two"));
    }

    private Offer offer() {
        Offer.Builder offer = Offer.of("thing")
                .price(figure(number(800, 2500) + " CNY/unit"))
                .supplied(LocalDate.of(2012, 6, 1))
                .tax(new TaxClass(FirstCase.CHINA, FirstCase.GOODS))
                .unitCost(figure(number(200, 1500) + " CNY/unit"))
                .costOfCapital(figure("0." + number(10, 20) + " 1/year"))
                .volume(figure(number(1, 900) + "000 unit/year"))
                .warrantyClaims(figure("0.0" + number(1, 9)))
                .addCosts(cost("royalty", Optional.empty(), Count.KEPT, Bearer.MAKER))
                .addCosts(cost("value-lost", Optional.of(ChannelFunction.TAKE_BACK), Count.RETURNED, Bearer.MAKER))
                .addCosts(cost("waiting", maybe(function()), Count.KEPT, Bearer.BUYER));
        if (random.nextBoolean()) {
            offer.priceResponse(new PriceResponse.ConstantElasticity(figure("-1." + number(1, 9))));
        }
        if (random.nextBoolean()) {
            offer.priceDecline(figure("0." + number(10, 30) + " 1/year"))
                    .componentDecline(figure("0." + number(10, 30) + " 1/year"));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            offer.addCommonCosts(Text.of("common " + i));
        }
        return offer.build();
    }

    private Route route(String id) {
        Route.Builder route = Route.of(id);
        List<Tier> tiers = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tiers.add(tier(id + "-tier-" + i));
        }
        route.addAllTiers(tiers);
        for (int i = random.nextInt(5); i > 0; i--) {
            route.addCosts(cost(
                    id + "-cost-" + i,
                    maybe(function()),
                    pick(List.of(Count.KEPT, Count.SHIPPED, Count.CLAIM)),
                    pick(List.of(Bearer.values()))));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            route.addFixedCosts(fixed(id + "-fixed-" + i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            route.addRebates(rebate(id + "-rebate-" + i, tiers));
        }
        if (random.nextBoolean()) {
            route.returns(new Returns(figure("0.0" + number(1, 9)), random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            route.stockDays(figure(number(1, 60) + " day"));
        }
        if (random.nextInt(3) == 0) {
            route.componentDays(figure(number(1, 60) + " day"));
        }
        if (random.nextInt(3) == 0) {
            route.prepaidDays(figure(number(1, 30) + " day"));
        }
        if (random.nextBoolean()) {
            route.ownPrice(figure(number(900, 2600) + " CNY/unit"));
        }
        if (random.nextBoolean()) {
            route.reach(figure("0." + number(10, 99)));
        }
        return route.build();
    }

    private Tier tier(String id) {
        boolean agent = random.nextInt(4) == 0;
        Figure rate = figure("0.0" + number(1, 9));
        Tier.Builder tier = Tier.builder()
                .id(Identifier.of(id))
                .title(agent ? Title.AGENT : Title.RESELLER)
                .own(random.nextInt(4) == 0)
                .addAllFunctions(functions())
                .priceRule(
                        agent
                                ? new PriceRule.Commission(rate, PriceBase.CONSUMER_PRICE_INCL_VAT)
                                : random.nextBoolean()
                                        ? new PriceRule.Margin(rate, PriceBase.OWN_PRICE, true)
                                        : new PriceRule.Markup(rate, true));
        if (random.nextBoolean()) {
            tier.addOwnCosts(new Amount.PerUnit(figure(number(1, 40) + " CNY/unit")));
        }
        if (!agent && random.nextBoolean()) {
            tier.stockDays(figure(number(1, 60) + " day"))
                    .creditDays(figure(number(1, 60) + " day"))
                    .badDebt(figure("0.00" + number(1, 9)))
                    .priceProtection(new PriceProtection(figure("0.1 1/year"), figure("0.5")))
                    .returnRight(new ReturnRight(figure("0.05"), figure(number(1, 99) + " CNY/unit")))
                    .taxpayer(random.nextInt(3) == 0 ? Taxpayer.SMALL_SCALE : Taxpayer.GENERAL);
        }
        return tier.build();
    }

    private Cost cost(String id, Optional<ChannelFunction> function, Count count, Bearer bearer) {
        return Cost.builder()
                .id(Identifier.of(id))
                .label(Text.of(id))
                .function(function)
                .count(count)
                .bearer(bearer)
                .amount(
                        random.nextBoolean()
                                ? new Amount.PerUnit(figure(number(1, 50) + " CNY/unit"))
                                : new Amount.Share(figure("0.0" + number(1, 5)), PriceBase.NET_PRICE))
                .build();
    }

    private FixedCost fixed(String id) {
        boolean oneOff = random.nextBoolean();
        String unit = oneOff ? " CNY" : " CNY/year";
        FixedCost.Builder cost = FixedCost.builder()
                .id(Identifier.of(id))
                .label(Text.of(id))
                .addAllFunctions(functions())
                .avoidable(random.nextInt(5) != 0);
        if (random.nextBoolean()) {
            cost.addSteps(new FixedCostStep(
                    Optional.of(figure(number(1, 900) + "000 unit/year")), figure(number(1, 90) + "00000" + unit)));
        }
        cost.addSteps(new FixedCostStep(Optional.empty(), figure(number(1, 90) + "000000" + unit)));
        if (oneOff) {
            cost.life(figure(number(1, 9) + " year"));
        }
        if (random.nextInt(5) == 0) {
            cost.allocation(figure("0.3"));
        }
        if (random.nextInt(3) == 0) {
            cost.addRamp(new BigDecimal("0.2"), new BigDecimal("0.6"));
        }
        return cost.build();
    }

    private Rebate rebate(String id, List<Tier> tiers) {
        Rebate rebate = Rebate.of(id, Text.of(id), figure("0.0" + number(1, 5))).withOnSellOut(random.nextBoolean());
        if (!tiers.isEmpty() && random.nextInt(3) == 0) {
            return rebate.withPayer(pick(tiers).id());
        }
        return random.nextBoolean() ? rebate.withPayDays(figure(number(1, 90) + " day")) : rebate;
    }

    private List<ChannelFunction> functions() {
        List<ChannelFunction> all = new ArrayList<>(List.of(ChannelFunction.values()));
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(5));
    }

    private ChannelFunction function() {
        return pick(List.of(ChannelFunction.values()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private Figure figure(String quantity) {
        return Figure.assumed("figure-" + named++, quantity, "at random");
    }
}
