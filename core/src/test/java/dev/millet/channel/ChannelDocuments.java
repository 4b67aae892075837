package dev.millet.channel;

import static dev.millet.channel.ChannelMixTest.set;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.Optional;

/** One noun of every kind of document of the room besides offers and routes, each with every attribute. */
public final class ChannelDocuments {
    private ChannelDocuments() {}

    public static ChannelContract contract() {
        return ChannelContract.of("terms")
                .label(Text.of("Returns", "回购"))
                .wholesalePrice(set("w", "CNY 80/unit"))
                .fixedFee(set("fee", "CNY 5"))
                .buyBack(set("b", "CNY 55/unit"))
                .revenueKept(set("kept", "60%"))
                .feePerUnitSold(set("t", "CNY 1/unit"))
                .build();
    }

    public static ChannelMix mix() {
        return ChannelMixTest.both("100000 unit/year")
                .withLabel(Text.of("Both", "两者"))
                .withRoutes(
                        ChannelMixTest.dealers().withMinimum(set("least", "50000 unit/year")),
                        ChannelMixTest.site().withCapacity(set("most", "30000 unit/year")))
                .withShowrooms(ChannelMixTest.riding(Optional.of(set("paid", "CNY 20/unit"))));
    }

    public static MarketRegion region() {
        return MarketRegion.builder()
                .id(Identifier.of("home"))
                .label(Text.of("Home", "本土"))
                .maturity(MarketMaturity.MATURE)
                .mix(ChannelMixTest.both("100000 unit/year"))
                .exchangeRate(set("rate", "USD 0.1/CNY"))
                .adaptationCost(set("languages", "CNY 1/year"))
                .build();
    }

    public static InformationChain information() {
        return InformationChain.of("dealers")
                .label(Text.of("Dealers", "经销商"))
                .addTiers(InformationChainTest.tier("retailer"))
                .correlation(set("rho", "0.5"))
                .build();
    }

    public static OutletNetwork outlets() {
        return OutletNetwork.of("oppo")
                .label(Text.of("OPPO"))
                .addGroups(OutletGroup.builder()
                        .id(Identifier.of("dealers"))
                        .label(Text.of("Dealers", "经销商"))
                        .outlets(set("outlets", "30000 outlet"))
                        .own(true)
                        .carrying(set("carrying", "80%"))
                        .throughput(set("throughput", "400 unit/outlet/year"))
                        .cost(set("cost", "CNY 2000/outlet/year"))
                        .build())
                .build();
    }

    public static CarrierBundle bundle() {
        return InformationChainTest.BUNDLE.withLabel(Text.of("Unicom", "联通"));
    }
}
