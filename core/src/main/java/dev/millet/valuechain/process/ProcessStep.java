package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of a process: how people do it, and how a system would.
 *
 * <p>Example: order entry, 0.2 hours and CNY 6 by hand with 4 % errors; by a system no time, CNY 0.5 and 0.1 % for CNY 1 M.
 */
@Value.Immutable
public interface ProcessStep extends WithProcessStep {
    /** Its name: order-entry. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** How people do it. */
    StepPerformance manual();

    /** How a system does it; by people only if absent. */
    Optional<StepPerformance> automated();

    /** What automating it costs once, money. */
    Optional<Figure> investment();

    /** What keeping the system costs, money per year. */
    Optional<Figure> upkeep();

    /** A builder; {@code id} and {@code manual} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A step that people do. */
    static ProcessStep of(String id, StepPerformance manual) {
        return builder().id(Identifier.of(id)).manual(manual).build();
    }

    /** Refuses the cost of a system where there is none. */
    @Value.Check
    default void check() {
        String where = "step '" + id() + "'";
        Bounds.oneWord("a step", id(), where);
        investment().ifPresent(cost -> Bounds.notNegative("investment", cost, where));
        upkeep().ifPresent(cost -> Bounds.notNegative("upkeep", cost, where));
        if (automated().isEmpty() && (investment().isPresent() || upkeep().isPresent())) {
            throw new IllegalArgumentException(
                    "a step that is not automated must have no cost of a system, but was '" + id() + "'");
        }
    }

    /** How it is done in a mode. */
    default StepPerformance performance(StepMode mode) {
        return mode == StepMode.AUTOMATED ? automated().orElse(manual()) : manual();
    }

    /** Builds a step. */
    final class Builder extends ImmutableProcessStep.Builder {
        Builder() {}
    }
}
