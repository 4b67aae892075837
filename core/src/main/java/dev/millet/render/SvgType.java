package dev.millet.render;

import java.util.ArrayList;
import java.util.List;

/** A kind of lettering in a picture: its class in the style sheet, its size, and whether it is bold. */
record SvgType(String name, double size, boolean bold) {
    static final SvgType TITLE = new SvgType("mw-title", 20, true);
    static final SvgType NOTE = new SvgType("mw-note", 12, false);
    static final SvgType HEADING = new SvgType("mw-heading", 15, true);
    static final SvgType TICK = new SvgType("mw-tick", 11, false);
    static final SvgType LABEL = new SvgType("mw-label", 13, false);
    static final SvgType SUBTOTAL = new SvgType("mw-subtotal", 13, true);
    static final SvgType MARK = new SvgType("mw-mark", 11, false);

    double width(String text) {
        return CharacterWidths.of(ShownText.of(text), size, bold);
    }

    double lineHeight() {
        return Math.rint(size * 1.35);
    }

    List<String> lines(String text, double width) {
        return LineBreaks.of(text, width, size, bold);
    }

    /** One line of text; the baseline is at y. Where the width cannot be known, the text is held to what was reckoned. */
    SvgElement text(String text, double x, double y, String anchor) {
        SvgElement element =
                SvgElement.of("text").with("class", name).with("x", x).with("y", y);
        if (!anchor.equals("start")) {
            element.with("text-anchor", anchor);
        }
        if (!CharacterWidths.isKnown(ShownText.of(text)) && width(text) > 0) {
            element.with("textLength", width(text)).with("lengthAdjust", "spacingAndGlyphs");
        }
        return element.add(text);
    }

    /** Lines below each other, the first baseline at y. */
    List<SvgElement> block(List<String> lines, double x, double y) {
        List<SvgElement> elements = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            elements.add(text(lines.get(i), x, y + i * lineHeight(), "start"));
        }
        return elements;
    }
}
