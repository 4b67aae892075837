package dev.millet.render;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where everything in the picture stands, reckoned from the widths of its texts, and what the panels share: title, labels, legend. */
final class WaterfallLayout {
    private static final double MARGIN = 24;
    private static final double INDENT = 14;
    private static final double LABELS = 214;
    private static final double BARS = 264;
    private static final double BETWEEN = 30;

    private final WaterfallTable table;
    private final Locale language;
    private final double marks;
    private final double numbers;
    private final List<String> title;
    private final List<List<String>> headings = new ArrayList<>();
    private final List<List<String>> labels = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final AxisScale scale;
    private final WaterfallLegend legend;

    WaterfallLayout(WaterfallTable table, Text title, Locale language) {
        this.table = table;
        this.language = language;
        this.marks = table.rows().stream()
                .mapToDouble(row -> SvgType.MARK.width(row.marks()))
                .max()
                .orElse(0);
        this.numbers = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToDouble(cell -> SvgType.SUBTOTAL.width(WaterfallText.amount(cell, language)))
                .max()
                .orElse(0);
        this.title = SvgType.TITLE.lines(title.in(language), width() - 2 * MARGIN);
        table.headings().forEach(text -> headings.add(SvgType.HEADING.lines(text.in(language), BARS + 10 + numbers)));
        for (WaterfallRow row : table.rows()) {
            labels.add(
                    row.isSubtotal()
                            ? SvgType.SUBTOTAL.lines(row.label().in(language), LABELS)
                            : SvgType.LABEL.lines(row.label().in(language), LABELS - INDENT));
        }
        placeRows();
        this.scale = AxisScale.withZero(
                FloatingBar.all(table).stream()
                        .flatMap(bar -> Stream.of(bar.from(), bar.to()))
                        .toList(),
                BARS,
                SvgType.TICK);
        this.legend = new WaterfallLegend(table, language, width() - 2 * MARGIN);
    }

    private void placeRows() {
        double y = axis() + 8;
        for (int i = 0; i < labels.size(); i++) {
            tops.add(y);
            double least = table.rows().get(i).isSubtotal() ? 30 : 25;
            y += Math.max(least, labels.get(i).size() * SvgType.LABEL.lineHeight() + 8);
        }
        tops.add(y);
    }

    double width() {
        int panels = table.headings().size();
        return Math.ceil(panel(panels - 1) + BARS + 10 + numbers + MARGIN);
    }

    double height() {
        return Math.ceil(bottom() + 16 + legend.height() + MARGIN - 8);
    }

    /** Left end of the bars of a column. */
    double panel(int column) {
        return MARGIN + LABELS + 8 + marks + 18 + column * (BARS + 10 + numbers + BETWEEN);
    }

    /** Right end of the amounts of a column. */
    double amounts(int column) {
        return panel(column) + BARS + 10 + numbers;
    }

    double x(int column, BigDecimal amount) {
        return panel(column) + scale.at(amount);
    }

    double top(int row) {
        return tops.get(row);
    }

    double middle(int row) {
        return (tops.get(row) + tops.get(row + 1)) / 2;
    }

    double bottom() {
        return tops.get(tops.size() - 1);
    }

    /** Where the ticks end and the rows begin. */
    double axis() {
        int most = headings.stream().mapToInt(List::size).max().orElse(1);
        return headingTop() + most * SvgType.HEADING.lineHeight() + 18;
    }

    double headingTop() {
        return MARGIN + title.size() * SvgType.TITLE.lineHeight() + SvgType.NOTE.lineHeight() + 26;
    }

    List<String> heading(int column) {
        return headings.get(column);
    }

    List<BigDecimal> ticks() {
        return scale.ticks();
    }

    /** Title, what is counted, and the labels with their marks. */
    List<SvgElement> head() {
        double firstLine = MARGIN + SvgType.TITLE.size();
        List<SvgElement> head = new ArrayList<>(SvgType.TITLE.block(title, MARGIN, firstLine));
        head.add(SvgType.NOTE.text(
                RenderWords.text("heading", table.unit()).in(language),
                MARGIN,
                firstLine + title.size() * SvgType.TITLE.lineHeight(),
                "start"));
        for (int i = 0; i < labels.size(); i++) {
            WaterfallRow row = table.rows().get(i);
            if (row.isSubtotal()) {
                head.add(SvgElement.of("rect")
                        .with("class", "mw-band")
                        .with("x", MARGIN - 10)
                        .with("y", top(i))
                        .with("width", width() - 2 * MARGIN + 20)
                        .with("height", top(i + 1) - top(i))
                        .with("rx", 4));
            }
            SvgType type = row.isSubtotal() ? SvgType.SUBTOTAL : SvgType.LABEL;
            double up = (labels.get(i).size() - 1) * type.lineHeight() / 2;
            head.addAll(type.block(
                    labels.get(i), MARGIN + (row.isSubtotal() ? 0 : INDENT), middle(i) - up + type.size() * 0.36));
            if (!row.marks().isEmpty()) {
                head.add(SvgType.MARK.text(row.marks(), MARGIN + LABELS + 8, middle(i) + 4, "start"));
            }
        }
        return head;
    }

    /** What looks and marks mean. */
    List<SvgElement> legend(String id) {
        return legend.elements(id, MARGIN, bottom() + 16);
    }
}
