package dev.millet.channel.outlet;

import dev.millet.driver.Method;

/** The room's calculators with their versions: a change of method is told apart from a change of input. */
final class OutletMethods {
    static final Method OUTLETS = new Method("channel.outlet-network", 1, "Farris et al. 2010");
    static final Method CARRIER = new Method("channel.carrier-bundle", 1, "present value of a contract's margins");

    private OutletMethods() {}
}
