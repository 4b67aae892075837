package dev.millet.valuechain.system;

import dev.millet.driver.Method;

/** The room's calculators with their versions: a change of method is told apart from a change of input. */
final class SystemMethods {
    static final Method SYSTEM = new Method("valuechain.value-system", 1, "Porter 1985, chapter 2");

    private SystemMethods() {}
}
