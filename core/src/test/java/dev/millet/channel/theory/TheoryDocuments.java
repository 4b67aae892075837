package dev.millet.channel.theory;

import static dev.millet.channel.Asked.set;

import dev.millet.basics.Text;

/** One noun of every kind of document of the room, each with every attribute. */
public final class TheoryDocuments {
    private TheoryDocuments() {}

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

    public static InformationChain information() {
        return InformationChain.of("dealers")
                .label(Text.of("Dealers", "经销商"))
                .addTiers(InformationChainTest.tier("retailer"))
                .correlation(set("rho", "0.5"))
                .build();
    }
}
