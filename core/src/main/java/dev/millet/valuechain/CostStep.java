package dev.millet.valuechain;

import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.Optional;

/**
 * One step of a fixed cost: what it is a year up to a volume, the volume itself included.
 *
 * <p>Example: one warehouse at CNY 8 M a year up to 500,000 units, two at CNY 15 M above.
 *
 * @param upTo the largest volume a year that it is good for, in unit/year; absent on a last step that reaches any
 * @param amount the whole cost on this step, in money per year
 */
public record CostStep(Optional<Figure> upTo, Figure amount) {
    /** Refuses a limit that is no positive volume. */
    public CostStep {
        upTo.ifPresent(limit -> {
            String where = "step '" + limit.id() + "'";
            Bounds.unit("limit of a step", limit, Unit.parse("unit/year"), where);
            Bounds.positive("limit of a step", limit, where);
        });
    }
}
