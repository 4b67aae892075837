package dev.millet.economics;

import dev.millet.driver.Driver;
import dev.millet.driver.Method;

/**
 * Little's law: what is in a system = what flows through it × how long it stays.
 *
 * <p>250 units a day that stay 12 days are 3000 units in stock. It holds for any stable flow, in money as in units, and so
 * agrees with days of inventory: inventory ÷ (cost of sales ÷ N) is the flow time of money through stock.
 *
 * <p>Source: Little, A Proof for the Queuing Formula L = λW (1961).
 *
 * @param inventory L, such as units
 * @param throughput λ, such as unit/day
 * @param flowTime W, such as days
 */
public record LittlesLaw(Driver inventory, Driver throughput, Driver flowTime) {
    private static final Method METHOD = new Method("economics.littles-law", 1, "Little 1961");

    /** Inventory = throughput × flow time. Refuses what is negative. */
    public static LittlesLaw ofFlow(Subject subject, Driver throughput, Driver flowTime) {
        Driver flow = Precondition.NOT_NEGATIVE.of(throughput, "throughput");
        Driver time = Precondition.NOT_NEGATIVE.of(flowTime, "flow-time");
        return new LittlesLaw(subject.name(flow.times(time), "inventory", METHOD), flow, time);
    }

    /** Flow time = inventory ÷ throughput; undefined where nothing flows. */
    public static LittlesLaw ofThroughput(Subject subject, Driver inventory, Driver throughput) {
        Driver held = Precondition.NOT_NEGATIVE.of(inventory, "inventory");
        Driver flow = Precondition.NOT_NEGATIVE.of(throughput, "throughput");
        Driver some = flow.onlyIf(flow.isPositive(), Subject.WORDS.text("why-no-throughput"));
        return new LittlesLaw(held, flow, subject.name(held.dividedBy(some), "flow-time", METHOD));
    }

    /** Throughput = inventory ÷ flow time; undefined where nothing stays. */
    public static LittlesLaw ofFlowTime(Subject subject, Driver inventory, Driver flowTime) {
        Driver held = Precondition.NOT_NEGATIVE.of(inventory, "inventory");
        Driver time = Precondition.NOT_NEGATIVE.of(flowTime, "flow-time");
        Driver some = time.onlyIf(time.isPositive(), Subject.WORDS.text("why-no-flow-time"));
        return new LittlesLaw(held, subject.name(held.dividedBy(some), "throughput", METHOD), time);
    }
}
