package dev.millet.valuechain;

import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Optional;

/** The shapes of costs, cost drivers and their effects. */
final class CostDriverShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());

    private static final Shape<CostStep> STEP = Shape.ofRecord(
                    "cost-step",
                    CostStep.class,
                    v -> new CostStep(v.find("upTo", Figure.class), v.get("amount", Figure.class)))
            .optional("upTo", FIGURE, CostStep::upTo, "the largest volume a year it is good for")
            .with("amount", FIGURE, CostStep::amount, "the whole cost on this step, per year")
            .shape();

    private static final Kind<CostBehaviour> BEHAVIOUR = Kind.union(
            "cost behaviour",
            Shape.ofRecord("fixed", CostBehaviour.Fixed.class, v -> new CostBehaviour.Fixed(v.get("steps", List.class)))
                    .with("steps", Kind.listOf(Kind.nested(STEP)), CostBehaviour.Fixed::steps, "by rising limit")
                    .shape(),
            Shape.ofRecord(
                            "variable",
                            CostBehaviour.Variable.class,
                            v -> new CostBehaviour.Variable(v.get("rate", Figure.class), v.find("usage", Figure.class)))
                    .with("rate", FIGURE, CostBehaviour.Variable::rate, "money each time")
                    .optional("usage", FIGURE, CostBehaviour.Variable::usage, "how often, per unit or per year")
                    .shape());

    static final Shape<ActivityCost> COST = Shape.of(
                    "activity-cost", ActivityCost.class, ActivityCost::builder, ActivityCost.Builder::build)
            .key("id", Kind.identifier(), ActivityCost::id, ActivityCost.Builder::id, "its name within the activity")
            .optional(
                    "label",
                    Kind.texts(),
                    cost -> Optional.of(cost.label()),
                    ActivityCost.Builder::label,
                    "what it is called on a page")
            .with("behaviour", BEHAVIOUR, ActivityCost::behaviour, ActivityCost.Builder::behaviour, "how it behaves")
            .withDefault(
                    "bearer",
                    Kind.oneOf(Performer.class),
                    ActivityCost::bearer,
                    ActivityCost.Builder::bearer,
                    Performer.OWN,
                    "who bears it")
            .shape();

    private static final Kind<CostEffect> EFFECT = Kind.union(
            "cost effect",
            Shape.ofRecord(
                            "scale",
                            CostEffect.Scale.class,
                            v -> new CostEffect.Scale(v.get("base", Figure.class), v.get("elasticity", Figure.class)))
                    .with("base", FIGURE, CostEffect.Scale::base, "the volume at which the amount is stated")
                    .with("elasticity", FIGURE, CostEffect.Scale::elasticity, "of the yearly cost to volume")
                    .shape(),
            Shape.ofRecord(
                            "learning",
                            CostEffect.Learning.class,
                            v -> new CostEffect.Learning(
                                    v.get("base", Figure.class),
                                    v.get("cumulative", Figure.class),
                                    v.get("progress", Figure.class)))
                    .with("base", FIGURE, CostEffect.Learning::base, "the output at which the amount is stated")
                    .with("cumulative", FIGURE, CostEffect.Learning::cumulative, "made so far")
                    .with("progress", FIGURE, CostEffect.Learning::progress, "left of the cost at each doubling")
                    .shape(),
            Shape.ofRecord(
                            "capacity-use",
                            CostEffect.CapacityUse.class,
                            v -> new CostEffect.CapacityUse(
                                    v.get("fixedShare", Figure.class),
                                    v.get("base", Figure.class),
                                    v.get("use", Figure.class)))
                    .with("fixedShare", FIGURE, CostEffect.CapacityUse::fixedShare, "fixed cost in the rate")
                    .with("base", FIGURE, CostEffect.CapacityUse::base, "the use at which the rate is stated")
                    .with("use", FIGURE, CostEffect.CapacityUse::use, "the use now")
                    .shape(),
            Shape.ofRecord(
                            "elasticity",
                            CostEffect.Elasticity.class,
                            v -> new CostEffect.Elasticity(
                                    v.get("base", Figure.class),
                                    v.get("actual", Figure.class),
                                    v.get("elasticity", Figure.class)))
                    .with("base", FIGURE, CostEffect.Elasticity::base, "the quantity at which the amount is stated")
                    .with("actual", FIGURE, CostEffect.Elasticity::actual, "the quantity now")
                    .with("elasticity", FIGURE, CostEffect.Elasticity::elasticity, "of the cost to it")
                    .shape(),
            Shape.ofRecord("factor", CostEffect.Factor.class, v -> new CostEffect.Factor(v.get("factor", Figure.class)))
                    .with("factor", FIGURE, CostEffect.Factor::factor, "by which the amount is multiplied")
                    .shape(),
            Shape.ofRecord(
                            "trend",
                            CostEffect.Trend.class,
                            v -> new CostEffect.Trend(v.get("rate", Figure.class), v.get("later", Figure.class)))
                    .with("rate", FIGURE, CostEffect.Trend::rate, "by which the cost moves, per year")
                    .with("later", FIGURE, CostEffect.Trend::later, "years after the base")
                    .shape());

    static final Shape<CostDriver> DRIVER = Shape.of(
                    "cost-driver", CostDriver.class, CostDriver::builder, CostDriver.Builder::build)
            .key("id", Kind.identifier(), CostDriver::id, CostDriver.Builder::id, "its name within the activity")
            .optional(
                    "label",
                    Kind.texts(),
                    driver -> Optional.of(driver.label()),
                    CostDriver.Builder::label,
                    "what it is called on a page")
            .with(
                    "kind",
                    Kind.oneOf(CostDriverClass.class),
                    CostDriver::kind,
                    CostDriver.Builder::kind,
                    "its class after Porter")
            .with("effect", EFFECT, CostDriver::effect, CostDriver.Builder::effect, "what it does to cost")
            .with(
                    "costs",
                    Kind.listOf(Kind.identifier()),
                    CostDriver::costs,
                    CostDriver.Builder::addAllCosts,
                    "which costs it acts on; all if none is named")
            .shape();

    private CostDriverShapes() {}
}
