package dev.millet.render;

import dev.millet.valuechain.Performer;

/** The sign of who performs an activity, told apart by shape: the firm a filled square, a partner a diamond, a customer a disc. */
enum PerformerSign {
    /** A filled square. */
    OWN("mw-own", "M0 0h9v9h-9z"),
    /** A hollow diamond. */
    PARTNER("mw-others", "M4.5 -0.5l5 5l-5 5l-5 -5z"),
    /** A hollow disc. */
    CUSTOMER("mw-others", "M0 4.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z");

    private final String style;
    private final String outline;

    PerformerSign(String style, String outline) {
        this.style = style;
        this.outline = outline;
    }

    static PerformerSign of(Performer performer) {
        return switch (performer) {
            case OWN -> OWN;
            case PARTNER -> PARTNER;
            case CUSTOMER -> CUSTOMER;
        };
    }

    /** The sign, 9 wide and high, with its upper left corner at a place. */
    SvgElement at(double x, double y) {
        return SvgElement.of("path")
                .with("class", style)
                .with("d", outline)
                .with("transform", "translate(" + SvgElement.number(x) + " " + SvgElement.number(y) + ")");
    }
}
