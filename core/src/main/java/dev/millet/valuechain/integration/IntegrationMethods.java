package dev.millet.valuechain.integration;

import dev.millet.driver.Method;

/** The room's calculators with their versions: a change of method is told apart from a change of input. */
final class IntegrationMethods {
    static final Method MAKE_OR_BUY = new Method("valuechain.make-or-buy", 1, "Heizer and Render 2011; Savage 1951");
    static final Method INTEGRATION = new Method("valuechain.vertical-integration", 1, "Porter 1980; Fisher 1930");

    private IntegrationMethods() {}
}
