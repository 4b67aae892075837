package dev.millet.valuechain.system;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import java.util.Map;
import java.util.Optional;

/** The shapes of value systems and their stages. */
final class ValueSystemShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());

    private static final Shape<SystemStage> STAGE = Shape.of(
                    "system-stage", SystemStage.class, SystemStage::builder, SystemStage.Builder::build)
            .key("id", Kind.identifier(), SystemStage::id, SystemStage.Builder::id, "its name within the system")
            .optional(
                    "label",
                    Kind.texts(),
                    stage -> Optional.of(stage.label()),
                    SystemStage.Builder::label,
                    "what it is called on a page")
            .with(
                    "role",
                    Kind.oneOf(StageRole.class),
                    SystemStage::role,
                    SystemStage.Builder::role,
                    "what it is to the firm")
            .withDefault(
                    "costs",
                    Kind.mapOf(Kind.identifier(), FIGURE),
                    SystemStage::costs,
                    SystemStage.Builder::putAllCosts,
                    Map.of(),
                    "its own costs by name, money per unit; never what it buys from a stage")
            .optional(
                    "margin",
                    FIGURE,
                    SystemStage::margin,
                    SystemStage.Builder::margin,
                    "after its own costs, money per unit or a ratio of its selling price; open if absent")
            .optional(
                    "sellsTo",
                    Kind.identifier(),
                    SystemStage::sellsTo,
                    SystemStage.Builder::sellsTo,
                    "the stage it sells to; the next one if absent")
            .shape();

    static final Shape<ValueSystem> SYSTEM = Shape.of(
                    "value-system", ValueSystem.class, ValueSystem::builder, ValueSystem.Builder::build)
            .key("id", Kind.identifier(), ValueSystem::id, ValueSystem.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    system -> Optional.of(system.label()),
                    ValueSystem.Builder::label,
                    "what it is called on a page")
            .with(
                    "currency",
                    Kind.unit(),
                    ValueSystem::currency,
                    ValueSystem.Builder::currency,
                    "in which it is counted")
            .with(
                    "stages",
                    Kind.listOf(Kind.nested(STAGE)),
                    ValueSystem::stages,
                    ValueSystem.Builder::addAllStages,
                    "in the order of the goods; the last one sells to the buyer")
            .optional(
                    "consumerPrice",
                    FIGURE,
                    ValueSystem::consumerPrice,
                    ValueSystem.Builder::consumerPrice,
                    "money per unit, VAT included where a rate is stated")
            .optional(
                    "vat",
                    FIGURE,
                    ValueSystem::vat,
                    ValueSystem.Builder::vat,
                    "rate of value added tax on the consumer's price ex VAT")
            .optional(
                    "willingnessToPay",
                    FIGURE,
                    ValueSystem::willingnessToPay,
                    ValueSystem.Builder::willingnessToPay,
                    "what buyers would pay, VAT included")
            .shape();

    private ValueSystemShapes() {}
}
