package dev.millet.render;

import java.util.ArrayList;
import java.util.List;

/** Lines of text below each other in a column: first measured, then drawn wherever the column stands. */
final class TextStack {
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private double height;

    TextStack(double width) {
        this.width = width;
    }

    /** A line of its lettering; the baseline is below the top of the stack by that much. */
    private record Line(SvgType type, Worded text, double baseline) {}

    /** Adds a text, broken to the width of the column. */
    TextStack add(SvgType type, Worded text) {
        for (String line : type.lines(text.words(), width)) {
            height += type.lineHeight();
            lines.add(new Line(type, new Worded(line, text.language()), height - type.lineHeight() * 0.27));
        }
        return this;
    }

    TextStack add(SvgType type, String text) {
        return add(type, Worded.neutral(text));
    }

    TextStack space(double space) {
        height += space;
        return this;
    }

    double height() {
        return height;
    }

    List<SvgElement> elements(double x, double y, CanvasPage page) {
        return lines.stream()
                .map(line ->
                        line.text().in(page, line.type().text(line.text().words(), x, y + line.baseline(), "start")))
                .toList();
    }
}
