package dev.millet.channel.theory;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import java.util.Optional;

/** The shape of contracts between a maker and a retailer. */
final class ContractShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());

    static final Shape<ChannelContract> CONTRACT = Shape.of(
                    "channel-contract",
                    ChannelContract.class,
                    ChannelContract.Builder::new,
                    ChannelContract.Builder::build)
            .key("id", Kind.identifier(), ChannelContract::id, ChannelContract.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    contract -> Optional.of(contract.label()),
                    ChannelContract.Builder::label,
                    "what it is called on a page")
            .with(
                    "wholesalePrice",
                    FIGURE,
                    ChannelContract::wholesalePrice,
                    ChannelContract.Builder::wholesalePrice,
                    "paid for each unit ordered")
            .optional(
                    "fixedFee",
                    FIGURE,
                    ChannelContract::fixedFee,
                    ChannelContract.Builder::fixedFee,
                    "paid whatever is sold")
            .optional(
                    "buyBack",
                    FIGURE,
                    ChannelContract::buyBack,
                    ChannelContract.Builder::buyBack,
                    "paid back for each unit left over")
            .optional(
                    "revenueKept",
                    FIGURE,
                    ChannelContract::revenueKept,
                    ChannelContract.Builder::revenueKept,
                    "share of what the consumer pays that the retailer keeps")
            .optional(
                    "feePerUnitSold",
                    FIGURE,
                    ChannelContract::feePerUnitSold,
                    ChannelContract.Builder::feePerUnitSold,
                    "paid for each unit sold")
            .optional(
                    "leftovers",
                    Kind.oneOf(ContractLeftovers.class),
                    contract -> Optional.of(contract.leftovers()),
                    ChannelContract.Builder::leftovers,
                    "who has what is left over")
            .shape();

    private ContractShapes() {}
}
