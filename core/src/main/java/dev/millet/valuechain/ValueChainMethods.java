package dev.millet.valuechain;

import dev.millet.driver.Method;

/** The room's calculators with their versions: a change of method is told apart from a change of input. */
final class ValueChainMethods {
    static final Method ACCOUNTS = new Method("valuechain.chain-accounts", 1, "Porter 1985, chapter 2");
    static final Method DRIVERS = new Method("valuechain.cost-driver", 1, "Porter 1985, chapter 3");
    static final Method SHARED = new Method("valuechain.shared-cost", 1, "Cooper and Kaplan 1988");
    static final Method COSTING = new Method("valuechain.activity-based-costing", 1, "Cooper and Kaplan 1988");
    static final Method LINKAGE = new Method("valuechain.linkage", 1, "Porter 1985, chapter 2");
    static final Method TRADE_OFF = new Method("valuechain.linkage-trade-off", 1, "linear programme");
    static final Method COMPARISON = new Method("valuechain.chain-comparison", 1, "Porter 1985; Shapley 1953");
    static final Method SYSTEM = new Method("valuechain.value-system", 1, "Porter 1985, chapter 2");
    static final Method MAKE_OR_BUY = new Method("valuechain.make-or-buy", 1, "Heizer and Render 2011; Savage 1951");
    static final Method INTEGRATION = new Method("valuechain.vertical-integration", 1, "Porter 1980; Fisher 1930");
    static final Method PROCESS = new Method("valuechain.process-performance", 1, "Harry and Schroeder 2000");
    static final Method SERVICE = new Method("valuechain.service-load", 1, "Erlang 1917");
    static final Method FEEDBACK = new Method("valuechain.feedback-triage", 1, "Little 1961");
    static final Method PARTICIPATION = new Method("valuechain.participation", 1, "Prahalad and Ramaswamy 2000");

    private ValueChainMethods() {}
}
