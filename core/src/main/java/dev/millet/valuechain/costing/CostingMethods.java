package dev.millet.valuechain.costing;

import dev.millet.driver.Method;

/** The room's calculators with their versions: a change of method is told apart from a change of input. */
final class CostingMethods {
    static final Method SHARED = new Method("valuechain.shared-cost", 1, "Cooper and Kaplan 1988");
    static final Method COSTING = new Method("valuechain.activity-based-costing", 1, "Cooper and Kaplan 1988");

    private CostingMethods() {}
}
