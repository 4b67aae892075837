package dev.millet.channel.theory;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import java.util.Optional;

/** The shape of information chains. */
final class InformationShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());

    private static final Shape<InformationTier> TIER = Shape.of(
                    "information-tier", InformationTier.class, InformationTier::builder, InformationTier.Builder::build)
            .key("id", Kind.identifier(), InformationTier::id, InformationTier.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    tier -> Optional.of(tier.label()),
                    InformationTier.Builder::label,
                    "what it is called on a page")
            .with(
                    "delay",
                    FIGURE,
                    InformationTier::delay,
                    InformationTier.Builder::delay,
                    "how long it keeps word of a sale")
            .with("loss", FIGURE, InformationTier::loss, InformationTier.Builder::loss, "the share it does not pass on")
            .optional(
                    "leadTime",
                    FIGURE,
                    InformationTier::leadTime,
                    InformationTier.Builder::leadTime,
                    "periods from an order to its arrival")
            .optional(
                    "observations",
                    FIGURE,
                    InformationTier::observations,
                    InformationTier.Builder::observations,
                    "periods over which it averages to forecast")
            .shape();

    static final Shape<InformationChain> CHAIN = Shape.of(
                    "information-chain",
                    InformationChain.class,
                    InformationChain.Builder::new,
                    InformationChain.Builder::build)
            .key("id", Kind.identifier(), InformationChain::id, InformationChain.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    chain -> Optional.of(chain.label()),
                    InformationChain.Builder::label,
                    "what it is called on a page")
            .with(
                    "tiers",
                    Kind.listOf(Kind.nested(TIER)),
                    InformationChain::tiers,
                    InformationChain.Builder::addAllTiers,
                    "from the consumer up to the maker")
            .optional(
                    "correlation",
                    FIGURE,
                    InformationChain::correlation,
                    InformationChain.Builder::correlation,
                    "of demand from one period to the next")
            .shape();

    private InformationShapes() {}
}
