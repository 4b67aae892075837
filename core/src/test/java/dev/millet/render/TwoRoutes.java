package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Cost;
import dev.millet.channel.FirstCase;
import dev.millet.channel.Rebate;
import dev.millet.channel.Route;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first worked case with labels as a page would have them, in English and Chinese. */
final class TwoRoutes {
    private static final Map<String, Text> LABELS = Map.of(
            "deliver", Text.of("Courier", "快递"),
            "take-payment", Text.of("Payment fee", "支付手续费"),
            "freight", Text.of("Freight", "运费"),
            "promoters", Text.of("Promoters and displays", "促销员与陈列"),
            "promote", Text.of("Acquisition", "获客"),
            "advertising", Text.of("Advertising", "广告"));

    private static final WaterfallTable TABLE = tableAnew();

    private TwoRoutes() {}

    static ChannelComparison comparison() {
        return ChannelComparison.of(FirstCase.phone(), labelled(FirstCase.direct()), labelled(FirstCase.dealers()));
    }

    static WaterfallTable table() {
        return TABLE;
    }

    /** Built anew, as another run would. */
    static WaterfallTable tableAnew() {
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

    /** Direct and dealers at the offer's price, and once more at the dealers' own price. */
    static WaterfallTable fourColumns() {
        ChannelComparison comparison = comparison();
        Route direct = comparison.routes().get(0);
        Route dealers = comparison.routes().get(1);
        List<WaterfallColumn> columns = List.of(
                new WaterfallColumn(
                        direct.label(), comparison.atSamePrice(direct).unit()),
                new WaterfallColumn(
                        dealers.label(), comparison.atSamePrice(dealers).unit()),
                new WaterfallColumn(
                        Text.of("Direct at the dealers' price of 2599", "直销，按经销商价格2599"),
                        comparison.pair().firstAtOtherPrice().unit()),
                new WaterfallColumn(
                        Text.of("Dealers at 2599", "经销商 2599"),
                        comparison.atOwnPrice(dealers).unit()));
        return WaterfallTable.of(WaterfallTable.tree(columns).read(), columns, 2);
    }

    /** A reading in which every unit sold directly comes back, so that none is kept. */
    static WaterfallTable undefinedDirect() {
        ChannelComparison comparison = comparison();
        return WaterfallTable.of(
                comparison, comparison.tree().read(List.of(replaced(comparison, "returns-direct", "1"))), 2);
    }

    /** A reading in which the retailer sells at 30 % below its cost, as a carrier does, and the maker is paid long ahead. */
    static WaterfallTable subsidised() {
        ChannelComparison comparison = comparison();
        return WaterfallTable.of(
                comparison,
                comparison
                        .tree()
                        .read(List.of(
                                replaced(comparison, "margin-retailer", "-0.3"),
                                replaced(comparison, "paid-ahead-days", "400"))),
                2);
    }

    static Figure replaced(ChannelComparison comparison, String id, String value) {
        return comparison.tree().figures().stream()
                .filter(figure -> figure.id().text().equals(id))
                .findFirst()
                .orElseThrow()
                .withUncertainty(Optional.empty())
                .withValue(new BigDecimal(value));
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
