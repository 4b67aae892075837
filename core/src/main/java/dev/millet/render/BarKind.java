package dev.millet.render;

import dev.millet.channel.WaterfallStep;
import java.math.BigDecimal;

/** What a bar stands for; each kind has a look of its own that does not rest on colour. */
enum BarKind {
    /** A price or subtotal: outlined. */
    SUBTOTAL("mw-total", "", "legend.subtotal"),
    /** What tax and tiers keep before the maker's invoice: dotted. */
    KEPT("mw-kept", "-dots", "legend.kept"),
    /** What the maker bears: plain. */
    COST("mw-cost", "", "legend.cost"),
    /** A deduction that adds, such as a tier that sells below its cost: outlined in dashes. */
    GAIN("mw-gain", "", "legend.gain"),
    /** What is earned in the end: outlined. */
    EARNED("mw-earned", "", "legend.earned"),
    /** A subtotal below zero: hatched. */
    LOSS("mw-loss", "-hatch", "legend.loss");

    private final String style;
    private final String pattern;
    private final String legend;

    BarKind(String style, String pattern, String legend) {
        this.style = style;
        this.pattern = pattern;
        this.legend = legend;
    }

    static BarKind of(WaterfallStep step, BigDecimal amount) {
        if (step.isSubtotal()) {
            return amount.signum() < 0 ? LOSS : step == WaterfallStep.CONTRIBUTION ? EARNED : SUBTOTAL;
        }
        if (amount.signum() > 0) {
            return GAIN;
        }
        return step.compareTo(WaterfallStep.INVOICE_PRICE) < 0 ? KEPT : COST;
    }

    String legend() {
        return legend;
    }

    /** A bar of this kind. */
    SvgElement bar(String id, double x, double y, double width, double height) {
        SvgElement group = SvgElement.of("g").add(rect(x, y, width, height).with("class", style));
        if (!pattern.isEmpty()) {
            group.add(rect(x, y, width, height).with("fill", "url(#" + id + pattern + ")"));
        }
        return group;
    }

    private static SvgElement rect(double x, double y, double width, double height) {
        return SvgElement.of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }
}
