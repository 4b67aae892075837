package dev.millet.valuechain.process;

import dev.millet.driver.Method;

/** The room's calculators with their versions: a change of method is told apart from a change of input. */
final class ProcessMethods {
    static final Method PROCESS = new Method("valuechain.process-performance", 1, "Harry and Schroeder 2000");
    static final Method SERVICE = new Method("valuechain.service-load", 1, "Erlang 1917");
    static final Method FEEDBACK = new Method("valuechain.feedback-triage", 1, "Little 1961");
    static final Method PARTICIPATION = new Method("valuechain.participation", 1, "Prahalad and Ramaswamy 2000");

    private ProcessMethods() {}
}
