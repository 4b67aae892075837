package dev.millet.xiaomi;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Cost;
import dev.millet.channel.PriceWaterfall;
import dev.millet.channel.Route;
import dev.millet.channel.Tier;
import dev.millet.channel.WaterfallLine;
import dev.millet.channel.WaterfallStep;
import dev.millet.driver.Driver;
import dev.millet.fact.Basis;
import dev.millet.fact.Figure;
import dev.millet.valuechain.system.StageRole;
import dev.millet.valuechain.system.SystemAccounts;
import dev.millet.valuechain.system.SystemStage;
import dev.millet.valuechain.system.ValueSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who keeps what of the first phone's price: suppliers, Xiaomi and the dealers, on both routes at the same price.
 *
 * <p>Each stage states what the comparison says it spends; dealers' margins are theirs in the comparison, and Xiaomi's is left
 * open, so that it keeps the rest: its contribution. What suppliers earn is not known and stands within their costs. All
 * amounts are the comparison's own drivers, so that each explains down to its sources.
 */
record WhoKeepsWhat(ChannelComparison comparison) {
    private static final Text READ =
            Text.of("worked out by the comparison of both routes at the same price", "由两种渠道同价比较得出");

    /** One value system for each route, in the comparison's order. */
    List<SystemAccounts> systems() {
        return comparison.routes().stream().map(this::accounts).toList();
    }

    private SystemAccounts accounts(Route route) {
        Map<Identifier, Driver> amounts = new LinkedHashMap<>();
        PriceWaterfall unit = comparison.atSamePrice(route).unit();
        Driver licences = unit.costOf(royalty());
        Driver rest = unit.priceExVat().minus(hardware(unit)).minus(licences).minus(unit.contribution());
        ValueSystem.Builder system = ValueSystem.of("keeps-" + route.id(), "CNY")
                .label(route.label())
                .consumerPrice(comparison.offer().price())
                .vat(figure(
                        amounts,
                        "vat",
                        unit.consumerPrice().dividedBy(unit.priceExVat()).minus(Driver.constant("1"))))
                .addStages(SystemStage.of("suppliers", StageRole.SUPPLIER)
                        .label(CaseWords.text("system.suppliers"))
                        .cost("hardware", figure(amounts, "hardware", hardware(unit)))
                        .cost("licences", figure(amounts, "licences", licences))
                        .margin(Figure.assumed("suppliers-margin", "CNY 0/unit", "not known: within their costs"))
                        .build());
        for (Tier tier : route.tiers()) {
            rest = rest.minus(unit.ownCost(tier)).minus(unit.profit(tier));
        }
        system.addStages(SystemStage.of("maker", StageRole.FIRM)
                .label(CaseWords.text("stores.xiaomi"))
                .cost("distribution", figure(amounts, "distribution", rest))
                .build());
        for (Tier tier : route.tiers()) {
            system.addStages(SystemStage.of(tier.id().text(), StageRole.CHANNEL)
                    .label(tier.label())
                    .cost("own-cost", figure(amounts, tier.id() + "-cost", unit.ownCost(tier)))
                    .margin(figure(amounts, tier.id() + "-margin", unit.profit(tier)))
                    .build());
        }
        return SystemAccounts.of(system.build(), amounts);
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

    /** The figure that the system holds, and beside it the driver that stands in its place. */
    private static Figure figure(Map<Identifier, Driver> amounts, String id, Driver amount) {
        amounts.put(Identifier.of(id), amount);
        return Figure.builder()
                .id(Identifier.of(id))
                .value(amount.value().get())
                .unit(amount.unit())
                .basis(Basis.DERIVED)
                .reason(READ)
                .build();
    }
}
