package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.channel.tax.TaxClass;
import dev.millet.channel.tax.TaxTable;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.fact.Figure;
import java.util.Optional;

/** The shapes of offers, routes and tiers: each described once, for JSON, schemas, differences and generators. */
final class ChannelShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());
    private static final Kind<ChannelFunction> FUNCTION = Kind.oneOf(ChannelFunction.class);

    private static final Kind<PriceResponse> PRICE_RESPONSE = Kind.union(
            "price response",
            Shape.ofRecord(
                            "constant-elasticity",
                            PriceResponse.ConstantElasticity.class,
                            v -> new PriceResponse.ConstantElasticity(v.get("elasticity", Figure.class)))
                    .with("elasticity", FIGURE, PriceResponse.ConstantElasticity::elasticity, "at every price")
                    .shape(),
            Shape.ofRecord(
                            "linear",
                            PriceResponse.Linear.class,
                            v -> new PriceResponse.Linear(v.get("elasticity", Figure.class)))
                    .with("elasticity", FIGURE, PriceResponse.Linear::elasticity, "at the reference price")
                    .shape(),
            Shape.ofRecord("unstated", PriceResponse.Unstated.class, v -> new PriceResponse.Unstated())
                    .shape());

    private static final Shape<PriceProtection> PROTECTION = Shape.ofRecord(
                    "price-protection",
                    PriceProtection.class,
                    v -> new PriceProtection(v.get("decline", Figure.class), v.get("share", Figure.class)))
            .with("decline", FIGURE, PriceProtection::decline, "how fast the price falls, per year")
            .with("share", FIGURE, PriceProtection::share, "share of the loss made good")
            .shape();

    private static final Shape<ReturnRight> RETURN_RIGHT = Shape.ofRecord(
                    "return-right",
                    ReturnRight.class,
                    v -> new ReturnRight(v.get("share", Figure.class), v.get("loss", Figure.class)))
            .with("share", FIGURE, ReturnRight::share, "units sent back unsold per unit kept")
            .with("loss", FIGURE, ReturnRight::loss, "what the hand above loses on each")
            .shape();

    private static final Shape<Returns> RETURNS = Shape.ofRecord(
                    "returns",
                    Returns.class,
                    v -> new Returns(v.get("share", Figure.class), v.get("ofShipped", Boolean.class)))
            .with("share", FIGURE, Returns::share, "returned units per unit shipped or kept")
            .with("ofShipped", Kind.flag(), Returns::ofShipped, "whether the share is of units shipped")
            .shape();

    static final Shape<Tier> TIER = Shape.of("tier", Tier.class, Tier::builder, Tier.Builder::build)
            .key("id", Kind.identifier(), Tier::id, Tier.Builder::id, "its name within the route")
            .optional(
                    "label",
                    Kind.texts(),
                    tier -> Optional.of(tier.label()),
                    Tier.Builder::label,
                    "what it is called on a page")
            .withDefault(
                    "title",
                    Kind.oneOf(Title.class),
                    Tier::title,
                    Tier.Builder::title,
                    Title.RESELLER,
                    "whether it owns what it sells")
            .withDefault("own", Kind.flag(), Tier::own, Tier.Builder::own, false, "whether it belongs to the maker")
            .withDefault(
                    "sellsToConsumer",
                    Kind.flag(),
                    Tier::sellsToConsumer,
                    Tier.Builder::sellsToConsumer,
                    false,
                    "whether the consumer buys from it")
            .withDefault(
                    "showsCustomerData",
                    Kind.flag(),
                    Tier::showsCustomerData,
                    Tier.Builder::showsCustomerData,
                    false,
                    "whether the maker sees the customers")
            .with("priceRule", CostShapes.PRICE_RULE, Tier::priceRule, Tier.Builder::priceRule, "how it earns")
            .with(
                    "functions",
                    Kind.listOf(FUNCTION),
                    Tier::functions,
                    Tier.Builder::addAllFunctions,
                    "what it performs")
            .with(
                    "ownCosts",
                    Kind.listOf(CostShapes.AMOUNT),
                    Tier::ownCosts,
                    Tier.Builder::addAllOwnCosts,
                    "everything it spends per unit")
            .withDefault(
                    "taxpayer",
                    Kind.oneOf(Taxpayer.class),
                    Tier::taxpayer,
                    Tier.Builder::taxpayer,
                    Taxpayer.GENERAL,
                    "its VAT status")
            .optional(
                    "fundedBy",
                    Kind.texts(),
                    Tier::fundedBy,
                    Tier.Builder::fundedBy,
                    "where the money comes from if it sells below cost")
            .optional("stockDays", FIGURE, Tier::stockDays, Tier.Builder::stockDays, "days of stock it holds")
            .optional(
                    "creditDays",
                    FIGURE,
                    Tier::creditDays,
                    Tier.Builder::creditDays,
                    "days of credit it has from the hand above")
            .optional(
                    "badDebt", FIGURE, Tier::badDebt, Tier.Builder::badDebt, "share of what it owes that is never paid")
            .optional(
                    "priceProtection",
                    Kind.nested(PROTECTION),
                    Tier::priceProtection,
                    Tier.Builder::priceProtection,
                    "what is made good when prices fall")
            .optional(
                    "returnRight",
                    Kind.nested(RETURN_RIGHT),
                    Tier::returnRight,
                    Tier.Builder::returnRight,
                    "its right to send back unsold units")
            .shape();

    private static final Shape<ServiceLevel> SERVICE_LEVEL = Shape.ofRecord(
                    "service-level",
                    ServiceLevel.class,
                    v -> new ServiceLevel(
                            v.get("output", ServiceOutput.class),
                            v.get("level", OutputLevel.class),
                            v.find("pricing", Text.class)))
            .with("output", Kind.oneOf(ServiceOutput.class), ServiceLevel::output, "what the buyer gets")
            .with("level", Kind.oneOf(OutputLevel.class), ServiceLevel::level, "how well")
            .optional("pricing", Kind.texts(), ServiceLevel::pricing, "the figure that prices it, in words")
            .shape();

    static final Shape<Route> ROUTE = Shape.of("route", Route.class, Route.Builder::new, Route.Builder::build)
            .key("id", Kind.identifier(), Route::id, Route.Builder::id, "its name: direct, dealers")
            .optional(
                    "label",
                    Kind.texts(),
                    route -> Optional.of(route.label()),
                    Route.Builder::label,
                    "what it is called on a page")
            .with(
                    "tiers",
                    Kind.listOf(Kind.nested(TIER)),
                    Route::tiers,
                    Route.Builder::addAllTiers,
                    "from the maker down to the consumer")
            .with(
                    "costs",
                    Kind.listOf(Kind.nested(CostShapes.COST)),
                    Route::costs,
                    Route.Builder::addAllCosts,
                    "variable costs")
            .with(
                    "rebates",
                    Kind.listOf(Kind.nested(CostShapes.REBATE)),
                    Route::rebates,
                    Route.Builder::addAllRebates,
                    "what the maker pays back")
            .with(
                    "fixedCosts",
                    Kind.listOf(Kind.nested(CostShapes.FIXED_COST)),
                    Route::fixedCosts,
                    Route.Builder::addAllFixedCosts,
                    "costs that do not vary with each unit")
            .optional(
                    "returns", Kind.nested(RETURNS), Route::returns, Route.Builder::returns, "how many units come back")
            .optional(
                    "stockDays",
                    FIGURE,
                    Route::stockDays,
                    Route.Builder::stockDays,
                    "days the maker holds finished goods")
            .optional(
                    "componentDays",
                    FIGURE,
                    Route::componentDays,
                    Route.Builder::componentDays,
                    "days components are bought before the good is built")
            .optional(
                    "prepaidDays",
                    FIGURE,
                    Route::prepaidDays,
                    Route.Builder::prepaidDays,
                    "days by which consumers pay ahead")
            .optional(
                    "ownPrice",
                    FIGURE,
                    Route::ownPrice,
                    Route.Builder::ownPrice,
                    "consumer price on this route in frame C")
            .optional(
                    "reach",
                    FIGURE,
                    Route::reach,
                    Route.Builder::reach,
                    "demand through this route as a multiple of the volume")
            .with(
                    "outputs",
                    Kind.listOf(Kind.nested(SERVICE_LEVEL)),
                    Route::outputs,
                    Route.Builder::addAllOutputs,
                    "what the buyer gets")
            .shape();

    private static final Shape<TaxClass> TAX_CLASS = Shape.ofRecord(
                    "tax-class",
                    TaxClass.class,
                    v -> new TaxClass(v.get("table", TaxTable.class), v.get("supply", Identifier.class)))
            .with("table", Kind.nested(TaxTable.shape()), TaxClass::table, "rates by date, supply and payer")
            .with("supply", Kind.identifier(), TaxClass::supply, "the kind of supply in it")
            .shape();

    static final Shape<Offer> OFFER = Shape.of("offer", Offer.class, Offer.Builder::new, Offer.Builder::build)
            .key("id", Kind.identifier(), Offer::id, Offer.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    offer -> Optional.of(offer.label()),
                    Offer.Builder::label,
                    "what it is called on a page")
            .with("price", FIGURE, Offer::price, Offer.Builder::price, "what the consumer pays, VAT included")
            .with(
                    "supplied",
                    Kind.date(),
                    Offer::supplied,
                    Offer.Builder::supplied,
                    "the day of supply, which decides the tax")
            .with("tax", Kind.nested(TAX_CLASS), Offer::tax, Offer.Builder::tax, "how it is taxed")
            .with("unitCost", FIGURE, Offer::unitCost, Offer.Builder::unitCost, "the cost of making one unit, ex VAT")
            .optional("costOfCapital", FIGURE, Offer::costOfCapital, Offer.Builder::costOfCapital, "per year")
            .optional("volume", FIGURE, Offer::volume, Offer.Builder::volume, "volume a year asked about")
            .optional(
                    "supplyLimit",
                    FIGURE,
                    Offer::supplyLimit,
                    Offer.Builder::supplyLimit,
                    "the most that can be supplied in a year")
            .optional(
                    "warrantyClaims",
                    FIGURE,
                    Offer::warrantyClaims,
                    Offer.Builder::warrantyClaims,
                    "claims per unit kept")
            .optional(
                    "priceDecline",
                    FIGURE,
                    Offer::priceDecline,
                    Offer.Builder::priceDecline,
                    "how fast its price falls, per year")
            .optional(
                    "componentDecline",
                    FIGURE,
                    Offer::componentDecline,
                    Offer.Builder::componentDecline,
                    "how fast the cost of its components falls, per year")
            .with(
                    "costs",
                    Kind.listOf(Kind.nested(CostShapes.COST)),
                    Offer::costs,
                    Offer.Builder::addAllCosts,
                    "costs that the product causes on every route")
            .withDefault(
                    "priceResponse",
                    PRICE_RESPONSE,
                    Offer::priceResponse,
                    Offer.Builder::priceResponse,
                    new PriceResponse.Unstated(),
                    "how demand answers price")
            .with(
                    "commonCosts",
                    Kind.listOf(Kind.texts()),
                    Offer::commonCosts,
                    Offer.Builder::addAllCommonCosts,
                    "what is common to all routes and left out")
            .shape();

    private ChannelShapes() {}
}
