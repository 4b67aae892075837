package dev.millet.valuechain;

import dev.millet.driver.Method;

/** The room's calculators with their versions: a change of method is told apart from a change of input. */
final class ValueChainMethods {
    static final Method ACCOUNTS = new Method("valuechain.chain-accounts", 1, "Porter 1985, chapter 2");
    static final Method DRIVERS = new Method("valuechain.cost-driver", 1, "Porter 1985, chapter 3");
    static final Method LINKAGE = new Method("valuechain.linkage", 1, "Porter 1985, chapter 2");
    static final Method TRADE_OFF = new Method("valuechain.linkage-trade-off", 1, "linear programme");
    static final Method COMPARISON = new Method("valuechain.chain-comparison", 1, "Porter 1985; Shapley 1953");

    private ValueChainMethods() {}
}
