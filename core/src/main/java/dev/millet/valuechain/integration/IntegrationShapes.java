package dev.millet.valuechain.integration;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import java.util.Optional;

/** The shapes of decisions to make or buy and of moves into another stage. */
final class IntegrationShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());

    private static final Shape<Investment> INVESTMENT = Shape.ofRecord(
                    "investment",
                    Investment.class,
                    v -> new Investment(
                            v.get("capital", Figure.class),
                            v.get("life", Figure.class),
                            v.get("costOfCapital", Figure.class)))
            .with("capital", FIGURE, Investment::capital, "money tied up")
            .with("life", FIGURE, Investment::life, "years")
            .with("costOfCapital", FIGURE, Investment::costOfCapital, "a rate per year")
            .shape();

    private static final Shape<DemandCase> DEMAND_CASE = Shape.of(
                    "demand-case", DemandCase.class, DemandCase::builder, DemandCase.Builder::build)
            .key("id", Kind.identifier(), DemandCase::id, DemandCase.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    each -> Optional.of(each.label()),
                    DemandCase.Builder::label,
                    "what it is called on a page")
            .with("volume", FIGURE, DemandCase::volume, DemandCase.Builder::volume, "units needed a year")
            .optional(
                    "weight",
                    FIGURE,
                    DemandCase::weight,
                    DemandCase.Builder::weight,
                    "how likely it is beside the others; all cases or none")
            .shape();

    private static final Shape<StageGate> GATE = Shape.of(
                    "stage-gate", StageGate.class, StageGate::builder, StageGate.Builder::build)
            .key("id", Kind.identifier(), StageGate::id, StageGate.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    gate -> Optional.of(gate.label()),
                    StageGate.Builder::label,
                    "what it is called on a page")
            .with("now", FIGURE, StageGate::now, StageGate.Builder::now, "where the measure stands")
            .with("least", FIGURE, StageGate::least, StageGate.Builder::least, "the least that opens the gate")
            .shape();

    static final Shape<Sourcing> SOURCING = Shape.of(
                    "sourcing", Sourcing.class, Sourcing::builder, Sourcing.Builder::build)
            .key("id", Kind.identifier(), Sourcing::id, Sourcing.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    sourcing -> Optional.of(sourcing.label()),
                    Sourcing.Builder::label,
                    "what it is called on a page")
            .with("currency", Kind.unit(), Sourcing::currency, Sourcing.Builder::currency, "in which it is counted")
            .optional(
                    "plantCost",
                    FIGURE,
                    Sourcing::plantCost,
                    Sourcing.Builder::plantCost,
                    "what running the plant costs, money per year")
            .optional(
                    "plant",
                    Kind.nested(INVESTMENT),
                    Sourcing::plant,
                    Sourcing.Builder::plant,
                    "what the plant ties up")
            .with("unitCost", FIGURE, Sourcing::unitCost, Sourcing.Builder::unitCost, "of a unit made")
            .optional(
                    "capacity",
                    FIGURE,
                    Sourcing::capacity,
                    Sourcing.Builder::capacity,
                    "units a year; what is needed beyond is bought")
            .optional(
                    "lostFlexibility",
                    FIGURE,
                    Sourcing::lostFlexibility,
                    Sourcing.Builder::lostFlexibility,
                    "what it costs to be bound to a plant, money per year")
            .with("price", FIGURE, Sourcing::price, Sourcing.Builder::price, "of a unit bought")
            .optional(
                    "transactionCost",
                    FIGURE,
                    Sourcing::transactionCost,
                    Sourcing.Builder::transactionCost,
                    "search, contracts, supervision, money per year")
            .optional(
                    "assetRisk",
                    FIGURE,
                    Sourcing::assetRisk,
                    Sourcing.Builder::assetRisk,
                    "what assets that serve one supplier only may cost, money per year")
            .with(
                    "cases",
                    Kind.listOf(Kind.nested(DEMAND_CASE)),
                    Sourcing::cases,
                    Sourcing.Builder::addAllCases,
                    "how large demand may be")
            .shape();

    static final Shape<IntegrationMove> MOVE = Shape.of(
                    "integration-move", IntegrationMove.class, IntegrationMove::builder, IntegrationMove.Builder::build)
            .key("id", Kind.identifier(), IntegrationMove::id, IntegrationMove.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    move -> Optional.of(move.label()),
                    IntegrationMove.Builder::label,
                    "what it is called on a page")
            .with(
                    "currency",
                    Kind.unit(),
                    IntegrationMove::currency,
                    IntegrationMove.Builder::currency,
                    "in which it is counted")
            .with(
                    "direction",
                    Kind.oneOf(IntegrationDirection.class),
                    IntegrationMove::direction,
                    IntegrationMove.Builder::direction,
                    "towards suppliers or towards buyers")
            .with(
                    "form",
                    Kind.oneOf(IntegrationForm.class),
                    IntegrationMove::form,
                    IntegrationMove.Builder::form,
                    "how close the stage is tied")
            .with(
                    "investment",
                    Kind.nested(INVESTMENT),
                    IntegrationMove::investment,
                    IntegrationMove.Builder::investment,
                    "what the move ties up")
            .with("volume", FIGURE, IntegrationMove::volume, IntegrationMove.Builder::volume, "units a year")
            .with(
                    "stagePrice",
                    FIGURE,
                    IntegrationMove::stagePrice,
                    IntegrationMove.Builder::stagePrice,
                    "what outsiders are paid for the stage's work, per unit")
            .with(
                    "stageCost",
                    FIGURE,
                    IntegrationMove::stageCost,
                    IntegrationMove.Builder::stageCost,
                    "what the same work costs after the move, per unit")
            .optional(
                    "transferPrice",
                    FIGURE,
                    IntegrationMove::transferPrice,
                    IntegrationMove.Builder::transferPrice,
                    "what the stage is paid inside the firm, per unit")
            .optional(
                    "runningCost",
                    FIGURE,
                    IntegrationMove::runningCost,
                    IntegrationMove.Builder::runningCost,
                    "what running the stage costs, money per year")
            .optional(
                    "lostFlexibility",
                    FIGURE,
                    IntegrationMove::lostFlexibility,
                    IntegrationMove.Builder::lostFlexibility,
                    "what it costs to be bound to one's own stage, money per year")
            .optional(
                    "rampUp",
                    FIGURE,
                    IntegrationMove::rampUp,
                    IntegrationMove.Builder::rampUp,
                    "years until the stage works")
            .optional("cash", FIGURE, IntegrationMove::cash, IntegrationMove.Builder::cash, "money before the move")
            .optional(
                    "cashFlow",
                    FIGURE,
                    IntegrationMove::cashFlow,
                    IntegrationMove.Builder::cashFlow,
                    "what the business earns in cash without the move, a year")
            .optional(
                    "maturity",
                    Kind.oneOf(Maturity.class),
                    IntegrationMove::maturity,
                    IntegrationMove.Builder::maturity,
                    "how far the firm has come")
            .with(
                    "gates",
                    Kind.listOf(Kind.nested(GATE)),
                    IntegrationMove::gates,
                    IntegrationMove.Builder::addAllGates,
                    "what must be reached before the move")
            .shape();

    private IntegrationShapes() {}
}
