package dev.millet.valuechain.process;

import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;

/**
 * How a step of a process performs: time and cost of doing it once, and how often it goes wrong.
 *
 * <p>Example: an order typed by hand takes 0.2 hours and CNY 6, and 4 % are wrong and typed again.
 *
 * @param time per order, in any unit of time: hour/order
 * @param cost money per order
 * @param errorRate share of passes that must be done again, a ratio from 0 to below 1
 */
public record StepPerformance(Figure time, Figure cost, Figure errorRate) {
    /** Refuses negative time or cost and what is no share. */
    public StepPerformance {
        String where = "step performance '" + time.id() + "'";
        Bounds.notNegative("time of a step", time, where);
        Bounds.notNegative("cost of a step", cost, where);
        Bounds.share("error rate", errorRate, where);
    }
}
