package dev.millet.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the marks mean, as far as they are used, and below it the credits of the framework. */
final class CanvasLegend {
    private static final double GAP = 18;
    private static final double INDENT = 14;

    private final CanvasPage page;
    private final List<Entry> entries = new ArrayList<>();
    private final TextStack credits;
    private final double marksHeight;

    /** A mark and what it means, placed from the upper left corner. */
    private record Entry(Sign sign, TextStack words, double x, double y) {}

    /** Draws a mark at its middle. */
    private interface Sign {
        SvgElement at(double x, double y);
    }

    CanvasLegend(CanvasPage page, double width) {
        this.page = page;
        Map<Sign, String> signs = new LinkedHashMap<>();
        page.marks().forEach(mark -> signs.put((x, y) -> ItemLayout.mark(mark, x, y), page.meaning(mark)));
        double y = place(signs, 0, width);
        Map<Sign, String> changes = new LinkedHashMap<>();
        page.changeMarks().forEach((mark, meaning) -> changes.put(swatch(mark), meaning));
        marksHeight = place(changes, y, width);
        credits = new TextStack(width);
        page.credits().forEach(credit -> credits.add(CanvasType.DETAIL, credit));
    }

    /** Places signs beside each other, row below row from there on, and tells where the last row ends. */
    private double place(Map<Sign, String> signs, double top, double width) {
        double x = 0;
        double y = top;
        double rowHeight = 0;
        for (Map.Entry<Sign, String> sign : signs.entrySet()) {
            TextStack words = new TextStack(width - INDENT).add(CanvasType.DETAIL, sign.getValue());
            double taken = INDENT + Math.min(width - INDENT, CanvasType.DETAIL.width(sign.getValue()));
            if (x > 0 && x + taken > width) {
                x = 0;
                y += rowHeight;
                rowHeight = 0;
            }
            entries.add(new Entry(sign.getKey(), words, x, y));
            rowHeight = Math.max(rowHeight, words.height());
            x += taken + GAP;
        }
        return y + rowHeight;
    }

    /** A little card with the edge of a change. */
    private static Sign swatch(ChangeMark mark) {
        return (x, y) -> new Box(x - 5, y - 4, 10, 8).rect("mc-swatch mc-" + mark.key(), 2);
    }

    double height() {
        return marksHeight + (entries.isEmpty() ? 0 : 6) + credits.height();
    }

    SvgElement element(double left, double top) {
        SvgElement group = SvgElement.of("g");
        for (Entry entry : entries) {
            group.add(entry.sign().at(left + entry.x() + 5, top + entry.y() + 8));
            group.add(entry.words().elements(left + entry.x() + INDENT, top + entry.y(), page));
        }
        return group.add(credits.elements(left, top + height() - credits.height(), page));
    }
}
