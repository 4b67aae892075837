package dev.millet.channel;

import static dev.millet.channel.PriceRule.margin;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Routes whose profit bends and jumps over volume. CNY 1,000 ex VAT, retailer 10 %, unit cost 600: 300 a unit. */
final class VolumeThresholds {
    private VolumeThresholds() {}

    static Route dealers(FixedCost cost, Rebate... rebates) {
        return Route.of("dealers")
                .tier("retailer", margin("10%"))
                .addRebates(rebates)
                .addFixedCosts(cost)
                .build();
    }

    static FixedCost fixed(String amount) {
        return Offers.fixed("force")
                .addSteps(Offers.last("force-" + amount.replaceAll("[^0-9]", ""), amount))
                .build();
    }

    static Rebate rebate(String id, String rate, String threshold, boolean retroactive) {
        return Rebate.builder()
                .id(Identifier.of(id))
                .label(Text.of("Bonus", "奖励"))
                .rate(Figure.assumed(id + "-rate", rate, "contract"))
                .threshold(new RebateThreshold(Figure.assumed(id + "-threshold", threshold, "contract"), retroactive))
                .build();
    }

    /** Routes of up to three rebates and two stepped costs; half of all thresholds and steps lie on the same few volumes. */
    static Arbitrary<Route> routes(String id) {
        return Arbitraries.randomValue(random -> random(id, random)).dontShrink();
    }

    /** The plain offer, with or without a limit to what can be supplied and an answer of demand to price. */
    static Arbitrary<Offer> offers() {
        return Arbitraries.randomValue(random -> {
                    Offer offer = Offers.offer();
                    if (random.nextInt(3) == 0) {
                        offer = offer.withSupplyLimit(
                                Figure.assumed("limit", volume(random) + " unit/year", "capacity"));
                    }
                    if (random.nextInt(3) == 0) {
                        offer = offer.withPriceResponse(new PriceResponse.ConstantElasticity(
                                Figure.assumed("elasticity", "-1." + random.nextInt(10), "guess")));
                    }
                    return offer;
                })
                .dontShrink();
    }

    private static Route random(String id, Random random) {
        Route.Builder route = Route.of(id).tier("retailer", margin(random.nextInt(30) + "%"));
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            route.addFixedCosts(stepped(id + "-force-" + i, random));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            route.addRebates(rebate(id + "-bonus-" + i, random));
        }
        if (random.nextBoolean()) {
            route.returns(new Returns(
                    Figure.assumed(id + "-returns", random.nextInt(20) + "%", "guess"), random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            route.addCosts(Cost.of(
                    id + "-fee",
                    Text.of("Fee"),
                    ChannelFunction.PROMOTE,
                    Figure.assumed(id + "-fee", random.nextInt(10) + "%", "contract"),
                    PriceBase.NET_PRICE));
        }
        if (random.nextInt(3) == 0) {
            route.ownPrice(Figure.assumed(id + "-own-price", "CNY " + (1_000 + random.nextInt(500)) + "/unit", "list"));
        }
        if (random.nextInt(3) == 0) {
            route.reach(Figure.assumed(id + "-reach", "0." + (1 + random.nextInt(9)), "guess"));
        }
        return route.build();
    }

    private static FixedCost stepped(String id, Random random) {
        List<FixedCostStep> steps = new ArrayList<>();
        int amount = random.nextInt(20);
        if (random.nextBoolean()) {
            steps.add(Offers.step(id + "-low", volume(random) + " unit/year", "CNY " + amount + "e6/year"));
            amount += random.nextInt(16) - 4;
        }
        steps.add(Offers.last(id + "-high", "CNY " + Math.max(amount, 0) + "e6/year"));
        return Offers.fixed(id).addSteps(steps.toArray(FixedCostStep[]::new)).build();
    }

    private static Rebate rebate(String id, Random random) {
        String threshold = random.nextInt(3) == 0
                ? "CNY " + (10 + random.nextInt(180)) + "e6/year"
                : volume(random) + " unit/year";
        Rebate rebate = rebate(id, 1 + random.nextInt(25) + "%", threshold, random.nextBoolean())
                .withOnSellOut(random.nextBoolean())
                .withBase(
                        random.nextBoolean()
                                ? PriceBase.INVOICE_PRICE
                                : random.nextBoolean()
                                        ? PriceBase.CONSUMER_PRICE_EX_VAT
                                        : PriceBase.INVOICE_PRICE_INCL_VAT);
        return random.nextInt(3) > 0
                ? rebate
                : rebate.withProbability(Figure.assumed(id + "-probability", "0.6", "guess"))
                        .withPayDays(Figure.assumed(id + "-days", "90 day", "contract"));
    }

    private static int volume(Random random) {
        return random.nextBoolean() ? 40_000 * (1 + random.nextInt(3)) : 1_000 * (10 + random.nextInt(180));
    }
}
