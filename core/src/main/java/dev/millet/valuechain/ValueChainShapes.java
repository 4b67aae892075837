package dev.millet.valuechain;

import dev.millet.basics.Kind;
import dev.millet.basics.PartyId;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes of value chains and what stands in them: each described once, for JSON, schemas and generators. */
final class ValueChainShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());
    private static final Kind<PartyId> PARTY = Kind.converted(Kind.identifier(), PartyId::new, PartyId::id);
    private static final Kind<Performer> PERFORMER = Kind.oneOf(Performer.class);

    static final Shape<SharedCost> SHARED_COST = Shape.of(
                    "shared-cost", SharedCost.class, SharedCost::builder, SharedCost.Builder::build)
            .key("id", Kind.identifier(), SharedCost::id, SharedCost.Builder::id, "its name within the chain")
            .optional(
                    "label",
                    Kind.texts(),
                    cost -> Optional.of(cost.label()),
                    SharedCost.Builder::label,
                    "what it is called on a page")
            .with("amount", FIGURE, SharedCost::amount, SharedCost.Builder::amount, "money per year")
            .optional("rule", Kind.texts(), SharedCost::rule, SharedCost.Builder::rule, "the resource driver")
            .withDefault(
                    "uses",
                    Kind.mapOf(Kind.identifier(), FIGURE),
                    SharedCost::uses,
                    SharedCost.Builder::putAllUses,
                    Map.of(),
                    "how much each uses, by its id")
            .shape();

    private static final Shape<Asset> ASSET = Shape.of("asset", Asset.class, Asset::builder, Asset.Builder::build)
            .key("id", Kind.identifier(), Asset::id, Asset.Builder::id, "its name within the activity")
            .optional(
                    "label",
                    Kind.texts(),
                    asset -> Optional.of(asset.label()),
                    Asset.Builder::label,
                    "what it is called on a page")
            .with("amount", FIGURE, Asset::amount, Asset.Builder::amount, "how much it is, in money")
            .withDefault("holder", PERFORMER, Asset::holder, Asset.Builder::holder, Performer.OWN, "who holds it")
            .shape();

    static final Shape<Activity> ACTIVITY = Shape.of(
                    "activity", Activity.class, Activity::builder, Activity.Builder::build)
            .key("id", Kind.identifier(), Activity::id, Activity.Builder::id, "its name within the chain")
            .optional(
                    "label",
                    Kind.texts(),
                    activity -> Optional.of(activity.label()),
                    Activity.Builder::label,
                    "what it is called on a page")
            .optional(
                    "category",
                    Kind.oneOf(ActivityCategory.class),
                    Activity::category,
                    Activity.Builder::category,
                    "its category after Porter")
            .optional(
                    "support",
                    Kind.flag(),
                    activity -> Optional.of(activity.support()),
                    Activity.Builder::support,
                    "whether it supports the others")
            .withDefault(
                    "activityType",
                    Kind.oneOf(ActivityType.class),
                    Activity::activityType,
                    Activity.Builder::activityType,
                    ActivityType.DIRECT,
                    "what part it plays in its category")
            .optional(
                    "partOf",
                    Kind.identifier(),
                    Activity::partOf,
                    Activity.Builder::partOf,
                    "the activity that it is a part of")
            .withDefault(
                    "performer",
                    PERFORMER,
                    Activity::performer,
                    Activity.Builder::performer,
                    Performer.OWN,
                    "who performs it")
            .optional("party", PARTY, Activity::party, Activity.Builder::party, "which party that is")
            .optional(
                    "partyLabel",
                    Kind.texts(),
                    Activity::partyLabel,
                    Activity.Builder::partyLabel,
                    "what the party is called on a page")
            .with(
                    "costs",
                    Kind.listOf(Kind.nested(CostDriverShapes.COST)),
                    Activity::costs,
                    Activity.Builder::addAllCosts,
                    "what it costs, without its parts")
            .with(
                    "drivers",
                    Kind.listOf(Kind.nested(CostDriverShapes.DRIVER)),
                    Activity::drivers,
                    Activity.Builder::addAllDrivers,
                    "why it costs that")
            .with(
                    "assets",
                    Kind.listOf(Kind.nested(ASSET)),
                    Activity::assets,
                    Activity.Builder::addAllAssets,
                    "what it ties up")
            .optional(
                    "contribution",
                    FIGURE,
                    Activity::contribution,
                    Activity.Builder::contribution,
                    "what it contributes to value for the buyer")
            .optional(
                    "differentiation",
                    FIGURE,
                    Activity::differentiation,
                    Activity.Builder::differentiation,
                    "how it scores against rivals")
            .withDefault(
                    "leftOut",
                    Kind.flag(),
                    Activity::leftOut,
                    Activity.Builder::leftOut,
                    false,
                    "whether it is common and left out of the numbers")
            .shape();

    private static final Shape<SavingPoint> POINT = Shape.ofRecord(
                    "saving-point",
                    SavingPoint.class,
                    v -> new SavingPoint(v.get("spent", Figure.class), v.get("saved", Figure.class)))
            .with("spent", FIGURE, SavingPoint::spent, "spent at its beginning, a year")
            .with("saved", FIGURE, SavingPoint::saved, "saved at its end, a year")
            .shape();

    private static final Shape<LinkageEffect> EFFECT = Shape.ofRecord(
                    "linkage-effect",
                    LinkageEffect.class,
                    v -> new LinkageEffect(v.get("spending", Figure.class), v.get("points", List.class)))
            .with("spending", FIGURE, LinkageEffect::spending, "what is spent now, a year")
            .with("points", Kind.listOf(Kind.nested(POINT)), LinkageEffect::points, "by rising spending")
            .shape();

    private static final Shape<Linkage> LINKAGE = Shape.of(
                    "linkage", Linkage.class, Linkage::builder, Linkage.Builder::build)
            .key("id", Kind.identifier(), Linkage::id, Linkage.Builder::id, "its name within the chain")
            .optional(
                    "label",
                    Kind.texts(),
                    linkage -> Optional.of(linkage.label()),
                    Linkage.Builder::label,
                    "what it is called on a page")
            .withDefault(
                    "kind",
                    Kind.oneOf(LinkageKind.class),
                    Linkage::kind,
                    Linkage.Builder::kind,
                    LinkageKind.INTERNAL,
                    "between whose activities it runs")
            .with("from", Kind.identifier(), Linkage::from, Linkage.Builder::from, "where something is done")
            .with("to", Kind.identifier(), Linkage::to, Linkage.Builder::to, "what becomes cheaper or better")
            .optional("party", PARTY, Linkage::party, Linkage.Builder::party, "the firm at its other end")
            .optional(
                    "effect",
                    Kind.nested(EFFECT),
                    Linkage::effect,
                    Linkage.Builder::effect,
                    "what spending there saves here")
            .shape();

    static final Shape<ValueChain> VALUE_CHAIN = Shape.of(
                    "value-chain", ValueChain.class, ValueChain.Builder::new, ValueChain.Builder::build)
            .key("id", Kind.identifier(), ValueChain::id, ValueChain.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    chain -> Optional.of(chain.label()),
                    ValueChain.Builder::label,
                    "what it is called on a page")
            .optional("firm", PARTY, ValueChain::firm, ValueChain.Builder::firm, "the firm whose chain it is")
            .with("currency", Kind.unit(), ValueChain::currency, ValueChain.Builder::currency, "in which it is counted")
            .optional("volume", FIGURE, ValueChain::volume, ValueChain.Builder::volume, "units sold a year")
            .optional(
                    "revenue",
                    FIGURE,
                    ValueChain::revenue,
                    ValueChain.Builder::revenue,
                    "what buyers pay, ex VAT, per unit or per year")
            .optional(
                    "willingnessToPay",
                    FIGURE,
                    ValueChain::willingnessToPay,
                    ValueChain.Builder::willingnessToPay,
                    "what buyers would pay for a unit")
            .with(
                    "activities",
                    Kind.listOf(Kind.nested(ACTIVITY)),
                    ValueChain::activities,
                    ValueChain.Builder::addAllActivities,
                    "its activities; parts name their whole")
            .with(
                    "sharedCosts",
                    Kind.listOf(Kind.nested(SHARED_COST)),
                    ValueChain::sharedCosts,
                    ValueChain.Builder::addAllSharedCosts,
                    "costs that several activities use together")
            .with(
                    "linkages",
                    Kind.listOf(Kind.nested(LINKAGE)),
                    ValueChain::linkages,
                    ValueChain.Builder::addAllLinkages,
                    "how activities hang together")
            .shape();

    private ValueChainShapes() {}
}
