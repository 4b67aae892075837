package dev.millet.render;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What every chart has around its plot: a title, lines that say what is shown, an axis below, notes at the foot. */
final class ChartFrame {
    static final double MARGIN = 24;

    private final Locale language;
    private final double width;
    private final List<String> title;
    private final List<String> note;
    private final String wholeTitle;

    ChartFrame(Text title, Text note, double width, Locale language) {
        this.language = language;
        this.width = width;
        this.wholeTitle = title.in(language);
        this.title = SvgType.TITLE.lines(wholeTitle, width - 2 * MARGIN);
        this.note = SvgType.NOTE.lines(note.in(language), width - 2 * MARGIN);
    }

    /** Where the chart may begin. */
    double top() {
        return MARGIN + title.size() * SvgType.TITLE.lineHeight() + note.size() * SvgType.NOTE.lineHeight() + 14;
    }

    /** Lines at the foot of a chart, broken to its width. */
    List<String> foot(List<Text> notes) {
        return notes.stream()
                .flatMap(text -> SvgType.NOTE.lines(text.in(language), width - 2 * MARGIN).stream())
                .toList();
    }

    /** The document. */
    String document(double bottom, List<String> foot, List<String> description, List<SvgElement> content) {
        double height = Math.ceil(bottom + foot.size() * SvgType.NOTE.lineHeight() + MARGIN - 6);
        SvgElement svg = Picture.of(wholeTitle, String.join(" ", description), language, width, height);
        double firstLine = MARGIN + SvgType.TITLE.size();
        svg.add(SvgType.TITLE.block(title, MARGIN, firstLine));
        svg.add(SvgType.NOTE.block(note, MARGIN, firstLine + title.size() * SvgType.TITLE.lineHeight()));
        svg.add(content);
        return svg.add(SvgType.NOTE.block(foot, MARGIN, bottom + SvgType.NOTE.size()))
                .xml();
    }

    /** Grid lines and labels of an axis below a plot, and what it counts. */
    static List<SvgElement> axisBelow(AxisScale scale, Box plot, String caption) {
        List<SvgElement> elements = new ArrayList<>();
        for (BigDecimal tick : scale.ticks()) {
            double x = plot.x() + scale.at(tick);
            elements.add(line(tick.signum() == 0 ? "mw-zero" : "mw-grid", x, plot.y(), x, plot.bottom()));
            elements.add(SvgType.TICK.text(tick.toPlainString(), x, plot.bottom() + 14, "middle"));
        }
        elements.add(SvgType.TICK.text(caption, plot.x() + plot.width() / 2, plot.bottom() + 31, "middle"));
        return elements;
    }

    /** Grid lines and labels of an axis left of a plot. */
    static List<SvgElement> axisBeside(AxisScale scale, Box plot) {
        List<SvgElement> elements = new ArrayList<>();
        for (BigDecimal tick : scale.ticks()) {
            double y = plot.bottom() - scale.at(tick);
            elements.add(line(tick.signum() == 0 ? "mw-zero" : "mw-grid", plot.x(), y, plot.right(), y));
            elements.add(SvgType.TICK.text(tick.toPlainString(), plot.x() - 6, y + 4, "end"));
        }
        return elements;
    }

    /** How much room the labels of an axis left of a plot take. */
    static double widthBeside(AxisScale scale) {
        return 6
                + scale.ticks().stream()
                        .mapToDouble(tick -> SvgType.TICK.width(tick.toPlainString()))
                        .max()
                        .orElse(0);
    }

    static SvgElement line(String style, double x1, double y1, double x2, double y2) {
        return SvgElement.of("line")
                .with("class", style)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2);
    }
}
