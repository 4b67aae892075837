package dev.millet.xiaomi;

import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Cost;
import dev.millet.channel.PriceWaterfall;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import dev.millet.channel.WaterfallLine;
import dev.millet.channel.WaterfallStep;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.valuechain.StageRole;
import dev.millet.valuechain.SystemAccounts;
import dev.millet.valuechain.SystemStage;
import dev.millet.valuechain.ValueSystem;
import java.math.BigDecimal;
import java.util.List;

/**
 * Who keeps what of the first phone's price: suppliers, Xiaomi and the dealers, on both routes at the same price.
 *
 * <p>Each stage states what the comparison says it spends; dealers' margins are theirs in the comparison, and Xiaomi's is left
 * open, so that it keeps the rest: its contribution. What suppliers earn is not known and stands within their costs.
 */
record WhoKeepsWhat(ChannelComparison comparison) {
    private static final String READ = "read off the comparison of both routes at the same price";

    /** One value system for each route, in the comparison's order. */
    List<SystemAccounts> systems() {
        return comparison.routes().stream()
                .map(route -> SystemAccounts.of(system(route)))
                .toList();
    }

    private ValueSystem system(Route route) {
        PriceWaterfall unit = comparison.atSamePrice(route).unit();
        Driver licences = unit.costOf(royalty());
        Driver rest = unit.priceExVat().minus(hardware(unit)).minus(licences).minus(unit.contribution());
        ValueSystem.Builder system = ValueSystem.of("keeps-" + route.id(), "CNY")
                .label(route.label())
                .consumerPrice(comparison.offer().price())
                .vat(figure(
                        "vat", unit.consumerPrice().dividedBy(unit.priceExVat()).minus(Driver.constant("1"))))
                .addStages(SystemStage.of("suppliers", StageRole.SUPPLIER)
                        .label(CaseWords.text("system.suppliers"))
                        .cost("hardware", figure("hardware", hardware(unit)))
                        .cost("licences", figure("licences", licences))
                        .margin(Figure.decided("suppliers-margin", "CNY 0/unit", "not known: within their costs"))
                        .build());
        for (Tier tier : route.tiers()) {
            rest = rest.minus(unit.ownCost(tier)).minus(unit.profit(tier));
        }
        system.addStages(SystemStage.of("maker", StageRole.FIRM)
                .label(CaseWords.text("stores.xiaomi"))
                .cost("distribution", figure("distribution", rest))
                .build());
        for (Tier tier : route.tiers()) {
            system.addStages(SystemStage.of(tier.id().text(), StageRole.CHANNEL)
                    .label(tier.label())
                    .cost("own-cost", figure(tier.id() + "-cost", unit.ownCost(tier)))
                    .margin(figure(tier.id() + "-margin", unit.profit(tier)))
                    .build());
        }
        return system.build();
    }

    private Cost royalty() {
        return comparison.offer().costs().stream()
                .filter(cost -> cost.id().text().equals("royalty"))
                .findFirst()
                .orElseThrow();
    }

    private static Driver hardware(PriceWaterfall unit) {
        return unit.lines().stream()
                .filter(line -> line.step() == WaterfallStep.UNIT_COST)
                .map(WaterfallLine::amount)
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(String id, Driver amount) {
        BigDecimal number = amount.value().asNumber().orElseThrow();
        return Figure.decided(id, number.toPlainString() + " " + amount.unit(), READ);
    }
}
