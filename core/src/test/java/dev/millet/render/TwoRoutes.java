package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Cost;
import dev.millet.channel.FirstCase;
import dev.millet.channel.Rebate;
import dev.millet.channel.Route;
import java.util.Map;

/** The first worked case with labels as a page would have them, in English and Chinese. */
final class TwoRoutes {
    private static final Map<String, Text> LABELS = Map.of(
            "deliver", Text.of("Courier", "快递"),
            "take-payment", Text.of("Payment fee", "支付手续费"),
            "freight", Text.of("Freight", "运费"),
            "promoters", Text.of("Promoters and displays", "促销员与陈列"),
            "promote", Text.of("Acquisition", "获客"),
            "advertising", Text.of("Advertising", "广告"));

    private TwoRoutes() {}

    static ChannelComparison comparison() {
        return ChannelComparison.of(FirstCase.phone(), labelled(FirstCase.direct()), labelled(FirstCase.dealers()));
    }

    static WaterfallTable table() {
        ChannelComparison comparison = comparison();
        return WaterfallTable.of(comparison, comparison.read(), 2);
    }

    /** The same table with another label on one line of the direct route. */
    static WaterfallTable tableWith(Text courier) {
        Route direct = labelled(FirstCase.direct());
        ChannelComparison comparison = ChannelComparison.of(
                FirstCase.phone(),
                direct.withLabel(courier)
                        .withCosts(direct.costs().stream()
                                .map(cost -> cost.id().text().equals("deliver") ? cost.withLabel(courier) : cost)
                                .toList()),
                labelled(FirstCase.dealers()));
        return WaterfallTable.of(comparison, comparison.read(), 2);
    }

    private static Route labelled(Route route) {
        return route.withCosts(route.costs().stream().map(TwoRoutes::labelled).toList())
                .withRebates(route.rebates().stream().map(TwoRoutes::labelled).toList());
    }

    private static Cost labelled(Cost cost) {
        return cost.withLabel(LABELS.getOrDefault(cost.id().text(), cost.label()));
    }

    private static Rebate labelled(Rebate rebate) {
        return rebate.withLabel(Text.of("Rebates 3 % off invoice", "返利（开票价的3%）"));
    }
}
