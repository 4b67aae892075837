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

    static Arbitrary<Route> routes(String id) {
        return Arbitraries.randomValue(random -> random(id, random)).dontShrink();
    }

    private static Route random(String id, Random random) {
        List<FixedCostStep> steps = new ArrayList<>();
        int amount = random.nextInt(30);
        if (random.nextBoolean()) {
            steps.add(Offers.step(
                    id + "-low", (20 + random.nextInt(120)) + "000 unit/year", "CNY " + amount + "e6/year"));
            amount += random.nextInt(12);
        }
        steps.add(Offers.last(id + "-high", "CNY " + amount + "e6/year"));
        Route.Builder route = Route.of(id)
                .tier("retailer", margin(random.nextInt(30) + "%"))
                .addFixedCosts(Offers.fixed("force")
                        .addSteps(steps.toArray(FixedCostStep[]::new))
                        .build());
        for (int i = 0; i < random.nextInt(3); i++) {
            boolean money = random.nextBoolean();
            String threshold = (10 + random.nextInt(180)) + (money ? "e6 CNY/year" : "000 unit/year");
            route.addRebates(rebate(
                            id + "-bonus-" + i,
                            1 + random.nextInt(30) + "%",
                            money ? "CNY " + threshold.replace(" CNY", "") : threshold,
                            random.nextBoolean())
                    .withOnSellOut(random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            route.returns(new Returns(
                    Figure.assumed(id + "-returns", random.nextInt(20) + "%", "guess"), random.nextBoolean()));
        }
        return route.build();
    }
}
