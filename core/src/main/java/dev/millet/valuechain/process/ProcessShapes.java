package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Optional;

/** The shapes of processes, service networks, feedback, participation and lean practices. */
final class ProcessShapes {
    private static final Kind<Figure> FIGURE = Kind.nested(Figure.shape());

    private static final Shape<StepPerformance> PERFORMANCE = Shape.ofRecord(
                    "step-performance",
                    StepPerformance.class,
                    v -> new StepPerformance(
                            v.get("time", Figure.class), v.get("cost", Figure.class), v.get("errorRate", Figure.class)))
            .with("time", FIGURE, StepPerformance::time, "of one pass, time per order")
            .with("cost", FIGURE, StepPerformance::cost, "of one pass, money per order")
            .with("errorRate", FIGURE, StepPerformance::errorRate, "share of passes that are done again")
            .shape();

    private static final Shape<ProcessStep> STEP = Shape.of(
                    "process-step", ProcessStep.class, ProcessStep::builder, ProcessStep.Builder::build)
            .key("id", Kind.identifier(), ProcessStep::id, ProcessStep.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    it -> Optional.of(it.label()),
                    ProcessStep.Builder::label,
                    "what it is called on a page")
            .with(
                    "manual",
                    Kind.nested(PERFORMANCE),
                    ProcessStep::manual,
                    ProcessStep.Builder::manual,
                    "how people do it")
            .optional(
                    "automated",
                    Kind.nested(PERFORMANCE),
                    ProcessStep::automated,
                    ProcessStep.Builder::automated,
                    "how a system does it")
            .optional(
                    "investment",
                    FIGURE,
                    ProcessStep::investment,
                    ProcessStep.Builder::investment,
                    "what automating it costs once")
            .optional(
                    "upkeep",
                    FIGURE,
                    ProcessStep::upkeep,
                    ProcessStep.Builder::upkeep,
                    "what keeping the system costs a year")
            .shape();

    static final Shape<ProcessChain> PROCESS = Shape.of(
                    "process-chain", ProcessChain.class, ProcessChain::builder, ProcessChain.Builder::build)
            .key("id", Kind.identifier(), ProcessChain::id, ProcessChain.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    it -> Optional.of(it.label()),
                    ProcessChain.Builder::label,
                    "what it is called on a page")
            .with(
                    "currency",
                    Kind.unit(),
                    ProcessChain::currency,
                    ProcessChain.Builder::currency,
                    "in which it is counted")
            .with("volume", FIGURE, ProcessChain::volume, ProcessChain.Builder::volume, "orders a year")
            .with(
                    "steps",
                    Kind.listOf(Kind.nested(STEP)),
                    ProcessChain::steps,
                    ProcessChain.Builder::addAllSteps,
                    "one after the other")
            .shape();

    static final Shape<ServiceNetwork> NETWORK = Shape.of(
                    "service-network", ServiceNetwork.class, ServiceNetwork::builder, ServiceNetwork.Builder::build)
            .key("id", Kind.identifier(), ServiceNetwork::id, ServiceNetwork.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    it -> Optional.of(it.label()),
                    ServiceNetwork.Builder::label,
                    "what it is called on a page")
            .with(
                    "outlets",
                    FIGURE,
                    ServiceNetwork::outlets,
                    ServiceNetwork.Builder::outlets,
                    "how many points there are")
            .with(
                    "installedBase",
                    FIGURE,
                    ServiceNetwork::installedBase,
                    ServiceNetwork.Builder::installedBase,
                    "devices in use")
            .with(
                    "visitRate",
                    FIGURE,
                    ServiceNetwork::visitRate,
                    ServiceNetwork.Builder::visitRate,
                    "visits per device and year")
            .with(
                    "openHours",
                    FIGURE,
                    ServiceNetwork::openHours,
                    ServiceNetwork.Builder::openHours,
                    "hours a point is open a year")
            .with(
                    "serviceTime",
                    FIGURE,
                    ServiceNetwork::serviceTime,
                    ServiceNetwork.Builder::serviceTime,
                    "hours per visit")
            .with(
                    "servers",
                    FIGURE,
                    ServiceNetwork::servers,
                    ServiceNetwork.Builder::servers,
                    "how many serve at once in a point")
            .optional(
                    "targetUtilisation",
                    FIGURE,
                    ServiceNetwork::targetUtilisation,
                    ServiceNetwork.Builder::targetUtilisation,
                    "share of time servers should be busy at most")
            .optional(
                    "placesServed",
                    FIGURE,
                    ServiceNetwork::placesServed,
                    ServiceNetwork.Builder::placesServed,
                    "places that have a point")
            .optional("places", FIGURE, ServiceNetwork::places, ServiceNetwork.Builder::places, "places in all")
            .shape();

    private static final Shape<FeedbackGroup> GROUP = Shape.of(
                    "feedback-group", FeedbackGroup.class, FeedbackGroup::builder, FeedbackGroup.Builder::build)
            .key("id", Kind.identifier(), FeedbackGroup::id, FeedbackGroup.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    it -> Optional.of(it.label()),
                    FeedbackGroup.Builder::label,
                    "what it is called on a page")
            .with(
                    "source",
                    Kind.oneOf(FeedbackSource.class),
                    FeedbackGroup::source,
                    FeedbackGroup.Builder::source,
                    "how they are heard")
            .with(
                    "dimension",
                    Kind.identifier(),
                    FeedbackGroup::dimension,
                    FeedbackGroup.Builder::dimension,
                    "what they are about")
            .with("rate", FIGURE, FeedbackGroup::rate, FeedbackGroup.Builder::rate, "reports a day")
            .with(
                    "severity",
                    FIGURE,
                    FeedbackGroup::severity,
                    FeedbackGroup.Builder::severity,
                    "how bad it is, from 0 to 1")
            .withDefault(
                    "urgent",
                    Kind.flag(),
                    FeedbackGroup::urgent,
                    FeedbackGroup.Builder::urgent,
                    false,
                    "whether it cannot wait")
            .withDefault(
                    "important",
                    Kind.flag(),
                    FeedbackGroup::important,
                    FeedbackGroup.Builder::important,
                    false,
                    "whether it matters")
            .with(
                    "closingTime",
                    FIGURE,
                    FeedbackGroup::closingTime,
                    FeedbackGroup.Builder::closingTime,
                    "days from report to answer in the product")
            .shape();

    static final Shape<FeedbackLoop> FEEDBACK = Shape.ofRecord(
                    "feedback-loop",
                    FeedbackLoop.class,
                    v -> new FeedbackLoop(
                            v.get("id", Identifier.class), v.get("label", Text.class), v.get("groups", List.class)))
            .key("id", Kind.identifier(), FeedbackLoop::id, "its name")
            .with("label", Kind.texts(), FeedbackLoop::label, "what it is called on a page")
            .with("groups", Kind.listOf(Kind.nested(GROUP)), FeedbackLoop::groups, "reports of each kind")
            .shape();

    private static final Shape<ParticipationPoint> POINT = Shape.of(
                    "participation-point",
                    ParticipationPoint.class,
                    ParticipationPoint::builder,
                    ParticipationPoint.Builder::build)
            .key("id", Kind.identifier(), ParticipationPoint::id, ParticipationPoint.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    it -> Optional.of(it.label()),
                    ParticipationPoint.Builder::label,
                    "what it is called on a page")
            .with(
                    "activity",
                    Kind.identifier(),
                    ParticipationPoint::activity,
                    ParticipationPoint.Builder::activity,
                    "the activity in which customers take part")
            .optional(
                    "cost",
                    FIGURE,
                    ParticipationPoint::cost,
                    ParticipationPoint.Builder::cost,
                    "what it costs the firm a year")
            .optional(
                    "worth",
                    FIGURE,
                    ParticipationPoint::worth,
                    ParticipationPoint.Builder::worth,
                    "what it is worth to the firm a year")
            .shape();

    static final Shape<Participation> PARTICIPATION = Shape.of(
                    "participation", Participation.class, Participation::builder, Participation.Builder::build)
            .key("id", Kind.identifier(), Participation::id, Participation.Builder::id, "its name")
            .optional(
                    "label",
                    Kind.texts(),
                    it -> Optional.of(it.label()),
                    Participation.Builder::label,
                    "what it is called on a page")
            .with(
                    "currency",
                    Kind.unit(),
                    Participation::currency,
                    Participation.Builder::currency,
                    "in which it is counted")
            .with(
                    "points",
                    Kind.listOf(Kind.nested(POINT)),
                    Participation::points,
                    Participation.Builder::addAllPoints,
                    "where customers take part")
            .shape();

    private static final Shape<LeanLever> LEVER = Shape.ofRecord(
                    "lean-lever",
                    LeanLever.class,
                    v -> new LeanLever(
                            v.get("id", Identifier.class), v.get("label", Text.class), v.get("changes", List.class)))
            .key("id", Kind.identifier(), LeanLever::id, "its name")
            .with("label", Kind.texts(), LeanLever::label, "what it is called on a page")
            .with(
                    "changes",
                    Kind.listOf(FIGURE),
                    LeanLever::changes,
                    "figures that take the place of those of their ids")
            .shape();

    static final Shape<LeanPractices> LEAN = Shape.ofRecord(
                    "lean-practices",
                    LeanPractices.class,
                    v -> new LeanPractices(
                            v.get("id", Identifier.class), v.get("label", Text.class), v.get("levers", List.class)))
            .key("id", Kind.identifier(), LeanPractices::id, "its name")
            .with("label", Kind.texts(), LeanPractices::label, "what it is called on a page")
            .with("levers", Kind.listOf(Kind.nested(LEVER)), LeanPractices::levers, "the practices")
            .shape();

    private ProcessShapes() {}
}
