package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import dev.millet.finding.Findings;
import java.util.List;
import org.immutables.value.Value;

/**
 * A process of steps one after the other, each by hand or by a system: order, payment, delivery, service.
 *
 * <p>{@link ProcessPerformance} tells time, cost and yield of it, and when automation pays back.
 *
 * <p>Example: {@code ProcessChain.of("order-to-service", "CNY").volume(orders).addSteps(entry, payment).build()}.
 *
 * <p>Invariants: at least one step, distinct names, one currency, one unit of time.
 */
@Value.Immutable
public interface ProcessChain extends WithProcessChain {
    /** Its name: order-to-service. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** The currency in which it is counted: CNY. */
    Unit currency();

    /** What goes through it, in order/year. */
    Figure volume();

    /** Its steps, one after the other. */
    List<ProcessStep> steps();

    /** A new process with an id, counted in a currency. */
    static Builder of(String id, String currency) {
        return builder().id(Identifier.of(id)).currency(Unit.of(currency));
    }

    /** A builder; {@code id}, {@code currency} and {@code volume} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The step of a name; refuses a name that no step has. */
    default ProcessStep step(String step) {
        List<Identifier> ids = steps().stream().map(ProcessStep::id).toList();
        Bounds.known("step", Identifier.of(step), ids, "process '" + id() + "'");
        return steps().get(ids.indexOf(Identifier.of(step)));
    }

    /** What is weak about it, though it can be built. */
    default Findings findings() {
        return Findings.of(this, ProcessRules.PROCESS);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<ProcessChain> shape() {
        return ProcessShapes.PROCESS;
    }

    /** Refuses what the type's description calls invariants. */
    @Value.Check
    default void check() {
        String where = "process '" + id() + "'";
        Bounds.oneWord("a process", id(), where);
        Bounds.unit("volume", volume(), Unit.of("order").dividedBy(Unit.of("year")), where);
        Bounds.positive("volume", volume(), where);
        if (steps().isEmpty()) {
            throw new IllegalArgumentException("a process must have one step at least, but was '[]' (" + where + ")");
        }
        Bounds.distinct("step", steps().stream().map(ProcessStep::id).toList(), where);
        Unit time = steps().get(0).manual().time().unit();
        for (ProcessStep step : steps()) {
            String at = "step '" + step.id() + "'";
            for (StepMode mode : StepMode.values()) {
                Bounds.unit("time of a step", step.performance(mode).time(), time, at);
                Bounds.unit(
                        "cost of a step",
                        step.performance(mode).cost(),
                        currency().dividedBy(Unit.of("order")),
                        at);
            }
            step.investment().ifPresent(cost -> Bounds.unit("investment", cost, currency(), at));
            step.upkeep()
                    .ifPresent(cost -> Bounds.unit("upkeep", cost, currency().dividedBy(Unit.of("year")), at));
        }
    }

    /** Builds a process. */
    final class Builder extends ImmutableProcessChain.Builder {
        Builder() {}
    }
}
