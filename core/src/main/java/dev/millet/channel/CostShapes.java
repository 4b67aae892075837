package dev.millet.channel;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import java.util.Optional;

/** The shapes of price rules, costs, rebates and fixed costs. */
final class CostShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());
    private static final Kind<PriceBase> BASE = Kind.oneOf(PriceBase.class);
    private static final Kind<ChannelFunction> FUNCTION = Kind.oneOf(ChannelFunction.class);

    static final Kind<PriceRule> PRICE_RULE = Kind.union(
            "price rule",
            Shape.ofRecord(
                            "margin",
                            PriceRule.Margin.class,
                            v -> new PriceRule.Margin(
                                    v.get("rate", Figure.class),
                                    v.get("base", PriceBase.class),
                                    v.get("readingStated", Boolean.class)))
                    .with("rate", FIGURE, PriceRule.Margin::figure, "share of the price")
                    .withDefault("base", BASE, PriceRule.Margin::base, PriceBase.OWN_PRICE, "which price")
                    .withDefault(
                            "readingStated",
                            Kind.flag(),
                            PriceRule.Margin::isReadingStated,
                            true,
                            "whether the source says margin")
                    .shape(),
            Shape.ofRecord(
                            "markup",
                            PriceRule.Markup.class,
                            v -> new PriceRule.Markup(
                                    v.get("rate", Figure.class), v.get("readingStated", Boolean.class)))
                    .with("rate", FIGURE, PriceRule.Markup::figure, "share of the tier's own cost")
                    .withDefault(
                            "readingStated",
                            Kind.flag(),
                            PriceRule.Markup::isReadingStated,
                            true,
                            "whether the source says mark-up")
                    .shape(),
            Shape.ofRecord(
                            "commission",
                            PriceRule.Commission.class,
                            v -> new PriceRule.Commission(v.get("rate", Figure.class), v.get("base", PriceBase.class)))
                    .with("rate", FIGURE, PriceRule.Commission::figure, "share of the price")
                    .with("base", BASE, PriceRule.Commission::base, "which price")
                    .shape(),
            Shape.ofRecord(
                            "fixed-fee",
                            PriceRule.FixedFee.class,
                            v -> new PriceRule.FixedFee(v.get("amount", Figure.class)))
                    .with("amount", FIGURE, PriceRule.FixedFee::figure, "money per unit kept")
                    .shape());

    static final Kind<Amount> AMOUNT = Kind.union(
            "amount",
            Shape.ofRecord("per-unit", Amount.PerUnit.class, v -> new Amount.PerUnit(v.get("amount", Figure.class)))
                    .with("amount", FIGURE, Amount.PerUnit::figure, "money each time")
                    .shape(),
            Shape.ofRecord(
                            "share",
                            Amount.Share.class,
                            v -> new Amount.Share(v.get("rate", Figure.class), v.get("base", PriceBase.class)))
                    .with("rate", FIGURE, Amount.Share::figure, "share of the base each time")
                    .with("base", BASE, Amount.Share::base, "what it is a share of")
                    .shape());

    static final Shape<Cost> COST = Shape.of("cost", Cost.class, Cost::builder, Cost.Builder::build)
            .key("id", Kind.identifier(), Cost::id, Cost.Builder::id, "its name within the route or offer")
            .optional(
                    "label",
                    Kind.texts(),
                    cost -> Optional.of(cost.label()),
                    Cost.Builder::label,
                    "what it is called on a page")
            .optional("function", FUNCTION, Cost::function, Cost.Builder::function, "the channel function it serves")
            .with("amount", AMOUNT, Cost::amount, Cost.Builder::amount, "how much each time")
            .withDefault(
                    "count",
                    Kind.oneOf(Count.class),
                    Cost::count,
                    Cost.Builder::count,
                    Count.KEPT,
                    "how often per unit kept")
            .withDefault(
                    "bearer",
                    Kind.oneOf(Bearer.class),
                    Cost::bearer,
                    Cost.Builder::bearer,
                    Bearer.MAKER,
                    "who bears it")
            .optional(
                    "taxIncludedAs",
                    Kind.identifier(),
                    Cost::taxIncludedAs,
                    Cost.Builder::taxIncludedAs,
                    "kind of supply whose tax the amount includes")
            .shape();

    private static final Shape<RebateThreshold> THRESHOLD = Shape.ofRecord(
                    "rebate-threshold",
                    RebateThreshold.class,
                    v -> new RebateThreshold(v.get("minimum", Figure.class), v.get("retroactive", Boolean.class)))
            .with("minimum", FIGURE, RebateThreshold::minimum, "a volume or an amount a year")
            .with("retroactive", Kind.flag(), RebateThreshold::retroactive, "whether reaching it pays for all units")
            .shape();

    static final Shape<Rebate> REBATE = Shape.of("rebate", Rebate.class, Rebate::builder, Rebate.Builder::build)
            .key("id", Kind.identifier(), Rebate::id, Rebate.Builder::id, "its name within the route")
            .with("label", Kind.texts(), Rebate::label, Rebate.Builder::label, "what it is called on a page")
            .with("rate", FIGURE, Rebate::rate, Rebate.Builder::rate, "share of the base")
            .withDefault(
                    "base", BASE, Rebate::base, Rebate.Builder::base, PriceBase.INVOICE_PRICE, "what it is a share of")
            .withDefault(
                    "onSellOut",
                    Kind.flag(),
                    Rebate::onSellOut,
                    Rebate.Builder::onSellOut,
                    false,
                    "whether units count when a consumer keeps them")
            .optional(
                    "payer",
                    Kind.identifier(),
                    Rebate::payer,
                    Rebate.Builder::payer,
                    "the tier that pays; the maker if absent")
            .optional("payee", Kind.identifier(), Rebate::payee, Rebate.Builder::payee, "the tier that is paid")
            .optional(
                    "threshold",
                    Kind.nested(THRESHOLD),
                    Rebate::threshold,
                    Rebate.Builder::threshold,
                    "what must be reached first")
            .optional(
                    "probability",
                    FIGURE,
                    Rebate::probability,
                    Rebate.Builder::probability,
                    "probability that it falls due")
            .optional("payDays", FIGURE, Rebate::payDays, Rebate.Builder::payDays, "days from sale to payment")
            .shape();

    private static final Shape<FixedCostStep> STEP = Shape.ofRecord(
                    "fixed-cost-step",
                    FixedCostStep.class,
                    v -> new FixedCostStep(v.find("upTo", Figure.class), v.get("amount", Figure.class)))
            .optional("upTo", FIGURE, FixedCostStep::upTo, "the largest volume a year it is good for")
            .with("amount", FIGURE, FixedCostStep::amount, "the cost on this step")
            .shape();

    static final Shape<FixedCost> FIXED_COST = Shape.of(
                    "fixed-cost", FixedCost.class, FixedCost::builder, FixedCost.Builder::build)
            .key("id", Kind.identifier(), FixedCost::id, FixedCost.Builder::id, "its name within the route")
            .optional(
                    "label",
                    Kind.texts(),
                    cost -> Optional.of(cost.label()),
                    FixedCost.Builder::label,
                    "what it is called on a page")
            .with(
                    "steps",
                    Kind.listOf(Kind.nested(STEP)),
                    FixedCost::steps,
                    FixedCost.Builder::addAllSteps,
                    "rising in volume")
            .optional(
                    "life",
                    FIGURE,
                    FixedCost::life,
                    FixedCost.Builder::life,
                    "years over which a one-off cost is spread")
            .with(
                    "functions",
                    Kind.listOf(FUNCTION),
                    FixedCost::functions,
                    FixedCost.Builder::addAllFunctions,
                    "channel functions it performs")
            .withDefault(
                    "avoidable",
                    Kind.flag(),
                    FixedCost::avoidable,
                    FixedCost.Builder::avoidable,
                    true,
                    "whether it goes away with the route")
            .optional(
                    "allocation",
                    FIGURE,
                    FixedCost::allocation,
                    FixedCost.Builder::allocation,
                    "share of a shared cost put on this route")
            .with(
                    "ramp",
                    Kind.listOf(Kind.decimal()),
                    FixedCost::ramp,
                    FixedCost.Builder::addAllRamp,
                    "share of the full cost in each month")
            .shape();

    private CostShapes() {}
}
