package dev.millet.channel.outlet;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import java.util.Optional;

/** The shapes of outlet networks and of carriers' bundles. */
final class OutletShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());

    private static final Shape<OutletGroup> GROUP = Shape.of(
                    "outlet-group", OutletGroup.class, OutletGroup::builder, OutletGroup.Builder::build)
            .key("id", Kind.identifier(), OutletGroup::id, OutletGroup.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    group -> Optional.of(group.label()),
                    OutletGroup.Builder::label,
                    "what it is called on a page")
            .with("outlets", FIGURE, OutletGroup::outlets, OutletGroup.Builder::outlets, "how many")
            .withDefault(
                    "own", Kind.flag(), OutletGroup::own, OutletGroup.Builder::own, false, "whether the firm's own")
            .optional(
                    "throughput",
                    FIGURE,
                    OutletGroup::throughput,
                    OutletGroup.Builder::throughput,
                    "what one sells in a year")
            .optional(
                    "carrying",
                    FIGURE,
                    OutletGroup::carrying,
                    OutletGroup.Builder::carrying,
                    "share that carries the product")
            .optional("cost", FIGURE, OutletGroup::cost, OutletGroup.Builder::cost, "what one costs in a year")
            .shape();

    static final Shape<OutletNetwork> NETWORK = Shape.of(
                    "outlet-network", OutletNetwork.class, OutletNetwork.Builder::new, OutletNetwork.Builder::build)
            .key("id", Kind.identifier(), OutletNetwork::id, OutletNetwork.Builder::id, "whose it is")
            .optional(
                    "label",
                    Kind.texts(),
                    network -> Optional.of(network.label()),
                    OutletNetwork.Builder::label,
                    "what it is called on a page")
            .with(
                    "groups",
                    Kind.listOf(Kind.nested(GROUP)),
                    OutletNetwork::groups,
                    OutletNetwork.Builder::addAllGroups,
                    "its outlets by kind")
            .shape();

    static final Shape<CarrierBundle> BUNDLE = Shape.of(
                    "carrier-bundle", CarrierBundle.class, CarrierBundle.Builder::new, CarrierBundle.Builder::build)
            .key("id", Kind.identifier(), CarrierBundle::id, CarrierBundle.Builder::id, "whose it is")
            .optional(
                    "label",
                    Kind.texts(),
                    bundle -> Optional.of(bundle.label()),
                    CarrierBundle.Builder::label,
                    "what it is called on a page")
            .with(
                    "roles",
                    Kind.listOf(Kind.oneOf(CarrierRole.class)),
                    CarrierBundle::roles,
                    CarrierBundle.Builder::addAllRoles,
                    "what it is to the maker")
            .with(
                    "purchasePrice",
                    FIGURE,
                    CarrierBundle::purchasePrice,
                    CarrierBundle.Builder::purchasePrice,
                    "what it pays for a unit, ex VAT")
            .with(
                    "devicePrice",
                    FIGURE,
                    CarrierBundle::devicePrice,
                    CarrierBundle.Builder::devicePrice,
                    "what its customer pays for the unit, ex VAT")
            .with("plan", FIGURE, CarrierBundle::plan, CarrierBundle.Builder::plan, "what the customer pays a month")
            .with(
                    "planMargin",
                    FIGURE,
                    CarrierBundle::planMargin,
                    CarrierBundle.Builder::planMargin,
                    "share of the plan that is left after serving him")
            .with("term", FIGURE, CarrierBundle::term, CarrierBundle.Builder::term, "months he is bound")
            .with(
                    "costOfCapital",
                    FIGURE,
                    CarrierBundle::costOfCapital,
                    CarrierBundle.Builder::costOfCapital,
                    "a month")
            .optional(
                    "unlockedPrice",
                    FIGURE,
                    CarrierBundle::unlockedPrice,
                    CarrierBundle.Builder::unlockedPrice,
                    "what the unit costs without a contract, ex VAT")
            .optional(
                    "unboundPlan",
                    FIGURE,
                    CarrierBundle::unboundPlan,
                    CarrierBundle.Builder::unboundPlan,
                    "what the same service costs a month without a contract")
            .with(
                    "fundedBy",
                    Kind.texts(),
                    CarrierBundle::fundedBy,
                    CarrierBundle.Builder::fundedBy,
                    "where the money of a subsidy comes from")
            .shape();

    private OutletShapes() {}
}
