package dev.millet.render;

import java.util.ArrayList;
import java.util.List;

/** What the marks mean, as far as they are used, and below it the credits of the framework. */
final class CanvasLegend {
    private static final double GAP = 18;
    private static final double INDENT = 14;

    private final CanvasPage page;
    private final List<Entry> entries = new ArrayList<>();
    private final TextStack credits;
    private final double marksHeight;

    /** A mark and what it means, placed from the upper left corner. */
    private record Entry(ItemMark mark, TextStack words, double x, double y) {}

    CanvasLegend(CanvasPage page, double width) {
        this.page = page;
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (ItemMark mark : page.marks()) {
            TextStack words = new TextStack(width - INDENT).add(CanvasType.DETAIL, page.meaning(mark));
            double taken = INDENT + Math.min(width - INDENT, CanvasType.DETAIL.width(page.meaning(mark)));
            if (x > 0 && x + taken > width) {
                x = 0;
                y += rowHeight;
                rowHeight = 0;
            }
            entries.add(new Entry(mark, words, x, y));
            rowHeight = Math.max(rowHeight, words.height());
            x += taken + GAP;
        }
        marksHeight = y + rowHeight;
        credits = new TextStack(width);
        page.credits().forEach(credit -> credits.add(CanvasType.DETAIL, credit));
    }

    double height() {
        return marksHeight + (entries.isEmpty() ? 0 : 6) + credits.height();
    }

    SvgElement element(double left, double top) {
        SvgElement group = SvgElement.of("g");
        for (Entry entry : entries) {
            group.add(ItemLayout.mark(entry.mark(), left + entry.x() + 5, top + entry.y() + 8));
            group.add(entry.words().elements(left + entry.x() + INDENT, top + entry.y(), page));
        }
        return group.add(credits.elements(left, top + height() - credits.height(), page));
    }
}
