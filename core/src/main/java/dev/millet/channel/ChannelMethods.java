package dev.millet.channel;

import dev.millet.driver.Method;

/** The room's calculators with their versions: a change of method is told apart from a change of input. */
final class ChannelMethods {
    static final Method WATERFALL =
            new Method("channel.price-waterfall", 1, "Marn and Rosiello 1992; Perreault and McCarthy, Basic Marketing");
    static final Method CAPITAL =
            new Method("channel.working-capital", 1, "Ruback and Sedor 2001; Richards and Laughlin 1980");
    static final Method RETURN =
            new Method("channel.return-on-investment", 1, "Horngren, Datar and Rajan, Cost Accounting; Stewart 1991");
    static final Method DECLINE = new Method("channel.price-decline", 1, "Callioni et al. 2005");
    static final Method BREAK_EVEN = new Method("channel.break-even", 1, "Heizer and Render, Operations Management");
    static final Method FRAMES = new Method("channel.comparison", 1, "Millet design: three frames, never mixed");
    static final Method EQUAL_PROFIT_PRICE = new Method("channel.equal-profit-price", 1, "root of the profit function");

    private ChannelMethods() {}
}
